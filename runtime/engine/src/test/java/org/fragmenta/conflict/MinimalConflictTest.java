package org.fragmenta.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fragmenta.result.Conflict.Declaration;
import org.junit.jupiter.api.Test;

/** Conflicts that are known beforehand are found by asking for sets. */
class MinimalConflictTest {

    private static Restriction restriction(int number) {
        String id = "R" + number;
        return new Restriction(Kind.TABLE, id, new BitSet(), new Declaration("tables." + id, "", ""));
    }

    private static List<Restriction> all(int size) {
        return IntStream.range(0, size)
                .mapToObj(MinimalConflictTest::restriction)
                .toList();
    }

    private static List<List<Restriction>> conflicts(SplittableRandom random, List<Restriction> all) {
        List<List<Restriction>> conflicts = new ArrayList<>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            List<Restriction> conflict =
                    all.stream().filter(each -> random.nextInt(4) == 0).toList();
            conflicts.add(conflict.isEmpty() ? all.subList(0, 1) : conflict);
        }
        return conflicts;
    }

    private static boolean holdsOne(List<List<Restriction>> conflicts, List<Restriction> some) {
        return conflicts.stream().anyMatch(some::containsAll);
    }

    @Test
    void any_one_less_would_leave_none() {
        for (long seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Restriction> all = all(1 + random.nextInt(20));
            List<List<Restriction>> conflicts = conflicts(random, all);
            List<Restriction> found = new MinimalConflict(some -> holdsOne(conflicts, some)).of(all);
            assertThat(holdsOne(conflicts, found)).as("seed %d", seed).isTrue();
            for (Restriction one : found) {
                List<Restriction> others =
                        found.stream().filter(other -> other != one).toList();
                assertThat(holdsOne(conflicts, others)).as("seed %d", seed).isFalse();
            }
            assertThat(all).as("seed %d: in order", seed).containsSubsequence(found);
        }
    }

    @Test
    void what_a_limit_leaves_open_may_make_it_larger_but_never_too_small() {
        int larger = 0;
        for (long seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Restriction> all = all(1 + random.nextInt(20));
            List<List<Restriction>> conflicts = conflicts(random, all);
            List<Restriction> found =
                    new MinimalConflict(some -> random.nextInt(3) > 0 && holdsOne(conflicts, some)).of(all);
            assertThat(holdsOne(conflicts, found)).as("seed %d", seed).isTrue();
            larger += conflicts.contains(found) ? 0 : 1;
        }
        assertThat(larger).isPositive();
    }

    @Test
    void few_questions_find_a_small_conflict_among_many_restrictions() {
        List<Restriction> all = all(1_000);
        List<Restriction> hidden = List.of(all.get(123), all.get(456), all.get(789));
        int[] questions = {0};
        List<Restriction> found = new MinimalConflict(some -> {
                    questions[0]++;
                    return some.containsAll(hidden);
                })
                .of(all);
        assertThat(found).isEqualTo(hidden);
        assertThat(questions[0]).isLessThan(80);
    }
}
