package org.fragmenta.bench.discipline;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.bench.contest.BicycleContest;
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
        all.add(new Matches(BicycleContest.LABEL, settings -> new BicycleContest(settings.seeds())));
        all.add(new Sweeps());
        all.add(new Messages());
        all.add(new Envelopes(12, 60));
        all.add(new LargeNetworks(List.of(
                new SyntheticModel(new BlockShape.Tree(), 30, 5_000),
                new SyntheticModel(new BlockShape.Tree(), 100, 2_000))));
        for (ProblemFamily family : ProblemFamilies.all()) {
            all.add(new Matches(
                    family.label() + ", " + family.size(),
                    settings -> new SeededContest(family, settings.seeds(), settings.seconds())));
        }
        return all;
    }
}
