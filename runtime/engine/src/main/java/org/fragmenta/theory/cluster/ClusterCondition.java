package org.fragmenta.theory.cluster;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.cluster.ClusterCosts;
import org.fragmenta.cluster.ClusterStudy;
import org.fragmenta.cluster.Event;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Study;

/** A condition on studies of clusters, with the texts that its page begins with. */
abstract class ClusterCondition implements Condition {
    /** Said in every verdict on concentrated dispersion. */
    static final String FORMALISATION = "D: this project's formalisation of section 5 and Figure 2 of Kuroiwa 2009";

    private final ConditionId id;
    private final Kind kind;
    private final Texts texts;

    /**
     * What a page says.
     *
     * @param title the claim in a few words
     * @param statement the claim in full
     * @param test what is computed and compared
     * @param units the units of its figures
     * @param source its origin and the literature
     */
    record Texts(String title, String statement, String test, String units, String source) {}

    ClusterCondition(ConditionId id, Kind kind, Texts texts) {
        this.id = id;
        this.kind = kind;
        this.texts = texts;
    }

    @Override
    public final ConditionId id() {
        return id;
    }

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    public final String title() {
        return texts.title;
    }

    @Override
    public final String statement() {
        return texts.statement;
    }

    @Override
    public final String test() {
        return texts.test;
    }

    @Override
    public final String units() {
        return texts.units;
    }

    @Override
    public final String source() {
        return texts.source;
    }

    /** What plants share is what a cluster is about. */
    @Override
    public final boolean allowsSharedCosts() {
        return true;
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        return examine(study.cluster(), draft);
    }

    /** Looks at the study of a cluster. */
    abstract Verdict examine(ClusterStudy cluster, VerdictDraft draft);

    /** "c 13, a 8". */
    static String plants(ClusterCosts costs, int[] counts) {
        List<String> regions = new ArrayList<>();
        for (int region = 0; region < counts.length; region++) {
            if (counts[region] > 0) {
                regions.add(costs.region(region) + " " + counts[region]);
            }
        }
        return String.join(", ", regions);
    }

    /** The numbers of an event, the way it was told apart and what the re-solve answered. */
    static VerdictDraft show(VerdictDraft draft, ClusterCosts costs, Event event) {
        draft.with(Figure.of("region", costs.region(event.region())));
        event.figures().forEach(draft::with);
        return draft.with(Figure.of("counterfactual", event.change() + " -> " + event.outcome()))
                .tightest(event.kind() + " " + costs.region(event.region()) + " at plant " + (event.entry() + 1));
    }
}
