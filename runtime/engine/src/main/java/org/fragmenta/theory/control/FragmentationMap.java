package org.fragmenta.theory.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.result.CostSplit.BlockLine;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Where the blocks stand on the plane of distance and control. */
public final class FragmentationMap implements Condition {
    private static final List<String> CELLS = List.of("near.in", "near.out", "far.in", "far.out");

    @Override
    public ConditionId id() {
        return ConditionId.KA_4;
    }

    @Override
    public Kind kind() {
        return Kind.DIAGNOSTIC;
    }

    @Override
    public String title() {
        return "Two-dimensional fragmentation: near or far, in-house or at arm's length";
    }

    @Override
    public String statement() {
        return "The blocks that could be worked at arm's length, by where they stand: in the country of their headquarters or"
                + " abroad, in-house or at arm's length; with their share in cost and the part of cost that weighs most.";
    }

    @Override
    public String test() {
        return "Counts and sums over the optimum; near is the country of the headquarters that the block's armsLength names."
                + " Blocks that must be kept in-house are not counted.";
    }

    @Override
    public String units() {
        return "count: blocks; share: of the cost of production of the counted blocks.";
    }

    @Override
    public String source() {
        return "A Kimura and Ando 2005";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Governed governed = Governed.of(study);
        Optimum optimum = governed.optimum();
        Map<String, Cell> cells = new TreeMap<>();
        double total = 0;
        for (int block : governed.blocks()) {
            BlockLine line = optimum.production(block, optimum.region(block));
            String key = (governed.isNear(block) ? "near." : "far.") + (governed.isOutsourced(block) ? "out" : "in");
            cells.computeIfAbsent(key, name -> new Cell()).add(line);
            total += line.setup() + line.operation();
        }
        draft.on(governed.blocks().size() + " of " + optimum.blocks() + " blocks")
                .by(Method.EXACT, "certified solve");
        for (String key : CELLS) {
            Cell cell = cells.getOrDefault(key, new Cell());
            draft.with(Figure.of(key, "blocks", cell.count))
                    .with(Figure.of(key + ".share", "", total > 0 ? cell.cost / total : 0))
                    .with(Figure.of(key + ".weighsMost", cell.dearest()));
        }
        return draft.pass();
    }

    /** What a cell of the map holds. */
    private static final class Cell {
        private final Map<String, Double> parts = new TreeMap<>();
        private int count;
        private double cost;

        void add(BlockLine line) {
            count++;
            cost += line.setup() + line.operation();
            parts.merge("setup", line.setup(), Double::sum);
            parts.merge("fixedOperation", line.fixedOperation(), Double::sum);
            parts.merge("labor", line.labor(), Double::sum);
            parts.merge("capital", line.capital(), Double::sum);
            parts.merge("rent", line.rent(), Double::sum);
            parts.merge("utilities", line.utilities(), Double::sum);
            parts.merge("complexity", line.complexity(), Double::sum);
            parts.merge("tax", line.tax(), Double::sum);
            parts.merge("armsLength", line.armsLength(), Double::sum);
            parts.merge("other", line.other(), Double::sum);
        }

        String dearest() {
            return parts.entrySet().stream()
                    .filter(part -> part.getValue() > 0)
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("nothing");
        }
    }
}
