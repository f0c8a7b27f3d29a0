package org.fragmenta.theory.cost;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.theory.Condition;
import org.fragmenta.theory.MissingHypothesisException;
import org.fragmenta.theory.Optimum;
import org.fragmenta.theory.Study;

/** Whether only simple processes can move far: the more complex a block, the fewer regions can host it. */
public final class ComplexityGap implements Condition {
    @Override
    public ConditionId id() {
        return ConditionId.LA_3;
    }

    @Override
    public Kind kind() {
        return Kind.ECONOMIC;
    }

    @Override
    public String title() {
        return "The more complex a block, the fewer regions can host it";
    }

    @Override
    public String statement() {
        return "A region whose capability falls short of a block's complexity makes the block dearer,"
                + " chi = 1 + psi max(0, CX - kappa), or impossible beyond the slack; so every region that can host a block"
                + " can host every simpler one.";
    }

    @Override
    public String test() {
        return "For every two blocks of different complexity: the regions that can host the more complex one are among those"
                + " of the simpler one. FAIL where a region is barred to the simpler block only.";
    }

    @Override
    public String units() {
        return "complexity and the shortfall: 0 to 1; hosts: regions.";
    }

    @Override
    public String source() {
        return "Lall, Albaladejo and Zhang 2004 in seed 4; formula D";
    }

    @Override
    public Verdict examine(Study study, VerdictDraft draft) {
        Optimum optimum = Optimum.of(study);
        List<BlockDescriptor> blocks = optimum.model().blocks();
        if (blocks.stream().allMatch(block -> block.complexity() == 0)) {
            throw new MissingHypothesisException("a block states its complexity, and regions their capability");
        }
        draft.on(blocks.size() + " blocks x " + optimum.regions().size() + " regions")
                .by(Method.ENUMERATION, "pairs of blocks")
                .with(Figure.texts(
                        "blocks", blocks.stream().map(BlockDescriptor::id).toList()))
                .with(Figure.list(
                        "complexity",
                        "",
                        blocks.stream().map(BlockDescriptor::complexity).toList()))
                .with(Figure.list(
                        "hosts",
                        "regions",
                        IntStream.range(0, blocks.size())
                                .mapToObj(block -> (double) hosts(optimum, block).length)
                                .toList()))
                .with(Figure.list(
                        "shortfall",
                        "",
                        IntStream.range(0, blocks.size())
                                .mapToObj(block -> shortfall(optimum, block))
                                .toList()));
        Optional<Inversion> exception = exception(optimum);
        if (exception.isPresent()) {
            return barred(optimum, exception.get(), draft);
        }
        return draft.pass();
    }

    /** A region that hosts a block and not a simpler one. */
    private record Inversion(int complex, int simple, int region) {}

    private static Optional<Inversion> exception(Optimum optimum) {
        List<BlockDescriptor> blocks = optimum.model().blocks();
        for (int complex = 0; complex < blocks.size(); complex++) {
            for (int simple = 0; simple < blocks.size(); simple++) {
                if (blocks.get(simple).complexity() < blocks.get(complex).complexity()) {
                    for (int region : hosts(optimum, complex)) {
                        if (!optimum.canStand(simple, region)) {
                            return Optional.of(new Inversion(complex, simple, region));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Verdict barred(Optimum optimum, Inversion found, VerdictDraft draft) {
        BlockDescriptor simple = optimum.model().blocks().get(found.simple());
        String region = optimum.regionId(found.region());
        String datum = simple.except().contains(region)
                ? "except"
                : !simple.only().isEmpty() && !simple.only().contains(region)
                        ? "only"
                        : simple.unitRow().isPresent() ? "unitRow" : "setupRow or its markets";
        return draft.fail(
                CounterExample.of(
                        region + " can host " + optimum.blockId(found.complex()) + " and not the simpler "
                                + simple.id(),
                        Replay.asItStands(
                                Figure.of("region", region),
                                Figure.of("hosts", optimum.blockId(found.complex())),
                                Figure.of("bars", simple.id()))),
                "blocks." + simple.id() + "." + datum);
    }

    private static int[] hosts(Optimum optimum, int block) {
        return IntStream.range(0, optimum.regions().size())
                .filter(region -> optimum.canStand(block, region))
                .toArray();
    }

    private static double shortfall(Optimum optimum, int block) {
        OptionalDouble capability = optimum.regions().get(optimum.region(block)).capability();
        double complexity = optimum.model().blocks().get(block).complexity();
        return complexity == 0 ? 0 : Math.max(0, complexity - capability.orElse(0));
    }
}
