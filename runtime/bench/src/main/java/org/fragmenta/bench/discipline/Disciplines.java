package org.fragmenta.bench.discipline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fragmenta.bench.contest.BicycleContest;
import org.fragmenta.bench.contest.Contest;
import org.fragmenta.bench.contest.ProblemFamilies;
import org.fragmenta.bench.contest.ProblemFamily;
import org.fragmenta.bench.contest.SeededContest;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;

/** All questions of the comparison, in the order of the report. */
public final class Disciplines {
    private Disciplines() {}

    /** Every discipline, the quickest first. */
    public static List<Discipline> all() {
        List<Discipline> all = new ArrayList<>();
        all.add(new Matches(BicycleContest.LABEL, List.of(settings -> new BicycleContest(settings.seeds()))));
        all.add(new Sweeps());
        all.add(new Messages());
        all.add(new Envelopes(12, 60));
        all.add(new LargeNetworks(List.of(
                new SyntheticModel(new BlockShape.Tree(), 30, 5_000),
                new SyntheticModel(new BlockShape.Tree(), 100, 2_000))));
        Map<String, List<Function<Settings, Contest>>> sections = new LinkedHashMap<>();
        for (ProblemFamily family : ProblemFamilies.all()) {
            sections.computeIfAbsent(section(family), label -> new ArrayList<>())
                    .add(settings -> new SeededContest(family, settings.seeds(), settings.seconds()));
        }
        sections.forEach((label, contests) -> all.add(new Matches(label, contests)));
        return all;
    }

    /** Facility sets share a section; other classes have one for each size. */
    private static String section(ProblemFamily family) {
        return family.label().startsWith("facility") ? "facility location" : family.label() + ", " + family.size();
    }
}
