package org.fragmenta.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fragmenta.mode.Spider.Assembler;
import org.fragmenta.mode.SpiderPath.Phase;
import org.fragmenta.mode.SpiderPath.Switch;
import org.junit.jupiter.api.Test;

/** GV-2 and V15 of the theory notes. */
class SpiderTest {
    private static final Spider FOLLOWED = ModeExamples.read("spider", Spider.class);
    private static final Spider RETURNING = ModeExamples.read("spider-returning", Spider.class);

    @Test
    void partsFollowTheAssemblerAtOnceAndReturnLater() {
        SpiderPath path = SpiderPath.of(FOLLOWED);

        assertThat(path.phases()).extracting(Phase::assembler).containsExactly(Assembler.SOUTH, Assembler.NORTH);
        assertThat(path.phases().get(1).from()).isCloseTo(1, within(1e-12));
        Switch jump = path.switches().get(0);
        assertThat(jump.shareBefore()).isZero();
        assertThat(jump.shareAfter()).isEqualTo(1);
        assertThat(FOLLOWED.shareInSouth(Assembler.SOUTH, 0.2)).isCloseTo(1, within(1e-12));
        assertThat(FOLLOWED.shareInSouth(Assembler.SOUTH, 0.1)).isCloseTo(0.875, within(1e-12));
        assertThat(FOLLOWED.shareInSouth(Assembler.SOUTH, 0)).isCloseTo(0.75, within(1e-12));
        assertThat(FOLLOWED.cost(0.6)).isCloseTo(0.88, within(1e-12));
        assertThat(FOLLOWED.cost(0.1)).isCloseTo(0.72375, within(1e-12));
        assertThat(FOLLOWED.cost(0)).isCloseTo(0.675, within(1e-12));
    }

    @Test
    void aDearerAssemblyIsOffshoredAndReturns() {
        SpiderPath path = SpiderPath.of(RETURNING);

        assertThat(path.phases())
                .extracting(Phase::assembler)
                .containsExactly(Assembler.NORTH, Assembler.SOUTH, Assembler.NORTH);
        double root = Math.sqrt(0.45 * 0.45 - 4 * 0.625 * 0.075);
        assertThat(path.phases().get(1).from()).isCloseTo((0.45 - root) / 1.25, within(1e-12));
        assertThat(path.phases().get(1).to()).isCloseTo((0.45 + root) / 1.25, within(1e-12));
        assertThat(path.phases().get(1).from()).isCloseTo(0.2620204, within(5e-8));
        assertThat(path.phases().get(1).to()).isCloseTo(0.4579796, within(5e-8));
        Switch out = path.switches().get(0);
        assertThat(out.shareBefore()).isCloseTo(0.1775, within(5e-5));
        assertThat(out.shareAfter()).isEqualTo(1);
        assertThat(path.switches().get(1).shareBefore()).isEqualTo(1);
        assertThat(path.switches().get(1).shareAfter()).isCloseTo(0.4225, within(5e-5));
    }

    /** The assembler's place on a dense grid is that of its phase, for spiders of every shape. */
    @Test
    void phasesHoldOnAGrid() {
        for (double saving = -0.6; saving <= 0.6; saving += 0.03) {
            for (double highest : new double[] {1.05, 1.2, 1.9}) {
                for (double shipping : new double[] {0, 0.3, 1.1}) {
                    Spider spider = new Spider("Grid", "Grid", "", 0.4, highest, saving, shipping);
                    SpiderPath path = SpiderPath.of(spider);
                    for (double tradeCost = 0; tradeCost < 3; tradeCost += 0.01) {
                        assertPhaseHolds(spider, path, tradeCost);
                    }
                }
            }
        }
    }

    private static void assertPhaseHolds(Spider spider, SpiderPath path, double tradeCost) {
        if (Math.abs(spider.excessOfSouth(tradeCost)) < 1e-8) {
            return;
        }
        Phase phase = path.phases().stream()
                .filter(each -> tradeCost < each.to())
                .findFirst()
                .orElseThrow();
        assertThat(phase.assembler())
                .as("%s at %s in %s", spider, tradeCost, path.phases())
                .isEqualTo(spider.assembler(tradeCost));
    }

    /** The closed forms against the sum over many single parts. */
    @Test
    void closedFormsAreIntegralsOverParts() {
        int parts = 20_000;
        for (double tradeCost = 0; tradeCost < 1.2; tradeCost += 0.07) {
            double north = 0;
            double south = -FOLLOWED.assemblySaving() + FOLLOWED.shipping() * tradeCost;
            double traded = 0;
            for (int part = 0; part < parts; part++) {
                double own = FOLLOWED.lowest() + (part + 0.5) / parts * (FOLLOWED.highest() - FOLLOWED.lowest());
                north += Math.min(1, own + tradeCost) / parts;
                south += Math.min(own, 1 + tradeCost) / parts;
                traded += own + tradeCost < 1 ? 1.0 / parts : 0;
            }
            assertThat(FOLLOWED.cost(Assembler.NORTH, tradeCost)).isCloseTo(north, within(1e-8));
            assertThat(FOLLOWED.cost(Assembler.SOUTH, tradeCost)).isCloseTo(south, within(1e-8));
            assertThat(FOLLOWED.partsTrade(Assembler.NORTH, tradeCost)).isCloseTo(traded, within(1e-4));
        }
    }
}
