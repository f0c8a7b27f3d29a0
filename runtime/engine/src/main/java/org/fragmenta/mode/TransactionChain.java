package org.fragmenta.mode;

import java.util.stream.IntStream;

/**
 * A chain of tasks of length 1 that blocks divide among themselves (theory GV-10; Kikuchi, Nishimura and Stachurski
 * 2018). A block that does tasks of length l costs {@code e^(coordination * l) - 1}, and each hand-over raises the price
 * of what came before by the factor {@code markup}.
 *
 * @param id the model's name
 * @param title one line for reports
 * @param source where the figures come from, or "illustrative"
 * @param coordination how fast cost inside a block rises with the tasks it does, above 0
 * @param markup factor of transaction costs at a hand-over, above 1
 */
public record TransactionChain(String id, String title, String source, double coordination, double markup)
        implements Mode {

    /** Most blocks that a chain may be divided into. */
    public static final int MOST_BLOCKS = 10_000;

    @Override
    public ModeKind kind() {
        return ModeKind.TRANSACTION_CHAIN;
    }

    /** The number of blocks that makes the product cheapest, {@code floor(1/2 + sqrt(1 + 8 th / ln d) / 2)}. */
    public int blocks() {
        return (int) Math.floor(0.5 + Math.sqrt(1 + 8 * coordination / Math.log(markup)) / 2);
    }

    /**
     * The tasks of each of a number of blocks, the last block of the chain first: equal marginal costs, counted at the
     * end of the chain. A block of negative length means that so many blocks are too many.
     */
    public double[] lengths(int blocks) {
        double step = Math.log(markup) / coordination;
        double first = 1.0 / blocks + (blocks - 1) * step / 2;
        return IntStream.range(0, blocks)
                .mapToDouble(index -> first - index * step)
                .toArray();
    }

    /** Price of the product with a number of blocks, {@code m e^(th l_1) - (d^m - 1) / (d - 1)}. */
    public double price(int blocks) {
        double last = lengths(blocks)[0];
        double handedOn = Math.expm1(blocks * Math.log(markup)) / (markup - 1);
        return blocks * Math.exp(coordination * last) - handedOn;
    }

    /** Price of the product where blocks have these lengths, the last block first: each hand-over marks up. */
    public double price(double... lengths) {
        double price = 0;
        for (int index = lengths.length - 1; index >= 0; index--) {
            price = markup * price + Math.expm1(coordination * lengths[index]);
        }
        return price;
    }
}
