package org.fragmenta.theory.chain;

import java.util.stream.IntStream;
import org.fragmenta.evidence.ConditionId;
import org.fragmenta.evidence.CounterExample;
import org.fragmenta.evidence.Figure;
import org.fragmenta.evidence.Kind;
import org.fragmenta.evidence.Method;
import org.fragmenta.evidence.Replay;
import org.fragmenta.evidence.Verdict;
import org.fragmenta.evidence.VerdictDraft;
import org.fragmenta.mode.ModeKind;
import org.fragmenta.mode.TransactionChain;
import org.fragmenta.result.Tolerance;
import org.fragmenta.theory.ModeCondition;

/** How many blocks share a chain where handing over costs something. */
final class TransactionBlocks extends ModeCondition<TransactionChain> {

    TransactionBlocks() {
        super(ConditionId.GV_10, Kind.SOUNDNESS, TransactionChain.class, ModeKind.TRANSACTION_CHAIN);
    }

    @Override
    public String title() {
        return "The number of blocks balances coordination against hand-overs";
    }

    @Override
    public String statement() {
        return "The chain is cheapest with floor(1/2 + sqrt(1 + 8 th / ln d) / 2) blocks, of lengths that fall by ln d / th from"
                + " the last block of the chain to the first; cheaper hand-overs make more blocks.";
    }

    @Override
    public String test() {
        return "The closed form's price equals the sum of the blocks' marked-up costs and is the least over every number of"
                + " blocks whose lengths are all at least 0, each priced by that sum; within 1e-9 of price.";
    }

    @Override
    public String units() {
        return "Lengths: share of all tasks; price: cost of a block's tasks, e^(th l) - 1.";
    }

    @Override
    public String source() {
        return "V, D; Kikuchi, Nishimura and Stachurski 2018";
    }

    @Override
    protected Verdict examine(TransactionChain chain, VerdictDraft draft) {
        int blocks = chain.blocks();
        double[] lengths = chain.lengths(blocks);
        double price = chain.price(blocks);
        int cheapest = IntStream.rangeClosed(1, blocks + 2)
                .filter(count -> chain.lengths(count)[count - 1] >= 0)
                .boxed()
                .min((one, other) -> Double.compare(summed(chain, one), summed(chain, other)))
                .orElse(0);
        double least = summed(chain, cheapest);
        double tolerance = Tolerance.at(price);
        draft.on("1 to " + (blocks + 2) + " blocks")
                .by(Method.ENUMERATION, "closed form against every number of blocks")
                .with(Figure.of("blocks", "", blocks))
                .with(Figure.of("price", "", price))
                .with(Figure.list("lengths last and first", "", lengths[0], lengths[blocks - 1]))
                .with(Figure.of("blocks at half the markup", "", cheaper(chain).blocks()))
                .comparing(price, least, tolerance, "");
        boolean holds = Math.abs(price - least) <= tolerance
                && Math.abs(price - summed(chain, blocks)) <= tolerance
                && cheaper(chain).blocks() >= blocks;
        if (!holds) {
            return draft.fail(
                    CounterExample.of(
                            "another number of blocks is cheaper than the closed form's",
                            Replay.asItStands(
                                    Figure.of("blocks", "", blocks),
                                    Figure.of("cheapest", "", cheapest),
                                    Figure.of("price", "", least))),
                    "solver: the closed form is wrong");
        }
        return draft.pass();
    }

    private static double summed(TransactionChain chain, int blocks) {
        return chain.price(chain.lengths(blocks));
    }

    private static TransactionChain cheaper(TransactionChain chain) {
        return new TransactionChain(
                chain.id(), chain.title(), chain.source(), chain.coordination(), 1 + (chain.markup() - 1) / 2);
    }
}
