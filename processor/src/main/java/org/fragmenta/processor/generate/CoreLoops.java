package org.fragmenta.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import org.fragmenta.instance.NonNegative;
import org.fragmenta.processor.plan.Message;
import org.fragmenta.processor.plan.Pair;

/**
 * The loops over the regions of a few blocks that are the heart of every step: up, they add what is known and keep the
 * least over the block that is settled; down, they add what lies outside and hand each message's sender everything
 * but its own message.
 */
final class CoreLoops {
    private final MethodScope scope;
    private final int settled;
    private final List<Integer> outer;
    private final List<Pair> pairs;
    private final List<Message> received;

    /**
     * @param settled the block that the step settles
     * @param outer the blocks that its message is over
     * @param pairs the links among these blocks that count here
     */
    CoreLoops(MethodScope scope, int settled, List<Integer> outer, List<Pair> pairs, List<Message> received) {
        this.scope = scope;
        this.settled = settled;
        this.outer = outer;
        this.pairs = pairs;
        this.received = received;
    }

    /** Fills a message over the outer blocks. */
    CodeBlock up(String message) {
        CodeBlock.Builder code = CodeBlock.builder();
        open(code, outer);
        String least = scope.variable("least");
        String cost = scope.variable("cost");
        code.addStatement("double $N = $L", least, JavaLiterals.of(Double.POSITIVE_INFINITY));
        open(code, List.of(settled));
        code.addStatement("double $N = $L", cost, sum(List.of(), true));
        code.addStatement("$1N = $2T.least($1N, $3N)", least, NonNegative.class, cost);
        close(code, List.of(settled));
        code.addStatement("$N[$L] = $N", message, scope.index(outer), least);
        close(code, outer);
        return code.build();
    }

    /** The sum in one region of the settled block alone. */
    CodeBlock own(int region) {
        List<CodeBlock> terms = new ArrayList<>();
        terms.add(CodeBlock.of("$N[$L]", scope.costOf(settled), JavaLiterals.of(region)));
        received.forEach(
                message -> terms.add(CodeBlock.of("$N[$L]", scope.of("from", message), JavaLiterals.of(region))));
        return CodeBlock.join(terms, "$W+ ");
    }

    /** Fills a row with the sum by region of the settled block alone. */
    CodeBlock own(String row) {
        CodeBlock.Builder code = CodeBlock.builder();
        open(code, List.of(settled));
        code.addStatement("$N[$N] = $L", row, scope.region(settled), sum(List.of(), true));
        close(code, List.of(settled));
        return code.build();
    }

    /**
     * Prices the settled block and fills the messages back to all senders.
     *
     * @param outside what all else costs at least, an expression
     * @param best the row of min-marginals to fill
     */
    CodeBlock down(CodeBlock outside, String best) {
        List<Integer> all = new ArrayList<>(outer);
        all.add(settled);
        CodeBlock.Builder code = CodeBlock.builder();
        open(code, all);
        String before = scope.variable("here");
        code.addStatement("double $N = $L", before, sum(List.of(outside), false));
        List<String> beforeEach = new ArrayList<>();
        for (Message message : received) {
            beforeEach.add(before);
            code.addStatement(
                    "double $N = $N[$L]", via(message), scope.of("from", message), scope.index(message.over()));
            String next = message.equals(received.get(received.size() - 1))
                    ? scope.variable("all")
                    : scope.of("with", message);
            code.addStatement("double $N = $N + $N", next, before, via(message));
            before = next;
        }
        keepLeast(code, best, List.of(settled), all, CodeBlock.of("$N", before), before);
        back(code, all, beforeEach);
        close(code, all);
        return code.build();
    }

    /** To each sender all but its own message: what came before it and what comes after it. */
    private void back(CodeBlock.Builder code, List<Integer> all, List<String> beforeEach) {
        String after = "";
        for (int at = received.size() - 1; at >= 0; at--) {
            Message message = received.get(at);
            CodeBlock rest = after.isEmpty()
                    ? CodeBlock.of("$N", beforeEach.get(at))
                    : CodeBlock.of("$N + $N", beforeEach.get(at), after);
            keepLeast(code, scope.of("to", message), message.over(), all, rest, scope.of("beside", message));
            if (at > 0) {
                String next = after.isEmpty() ? via(message) : scope.of("since", message);
                if (!after.isEmpty()) {
                    code.addStatement("double $N = $N + $N", next, via(message), after);
                }
                after = next;
            }
        }
    }

    /**
     * Where the loops meet each cell once, it is set; where they meet it again, the least stays.
     *
     * @param name a variable to hold the cost where it is a sum
     */
    private void keepLeast(
            CodeBlock.Builder code, String table, List<Integer> over, List<Integer> all, CodeBlock cost, String name) {
        CodeBlock index = scope.index(over);
        if (over.size() == all.size()) {
            code.addStatement("$N[$L] = $L", table, index, cost);
            return;
        }
        String held = cost.toString();
        if (held.contains("+")) {
            held = name;
            code.addStatement("double $N = $L", held, cost);
        }
        code.addStatement("$1N[$2L] = $3T.least($1N[$2L], $4N)", table, index, NonNegative.class, held);
    }

    /** Whether a table is filled by keeping the least, and so starts at infinity. */
    boolean keepsLeast(List<Integer> over) {
        return over.size() < outer.size() + 1;
    }

    private String via(Message message) {
        return scope.of("via", message);
    }

    private CodeBlock sum(List<CodeBlock> more, boolean withReceived) {
        List<CodeBlock> terms = new ArrayList<>();
        terms.add(CodeBlock.of("$N[$N]", scope.costOf(settled), scope.region(settled)));
        pairs.forEach(pair ->
                terms.add(CodeBlock.of("$N[$L]", scope.pair(pair), scope.index(List.of(pair.rows(), pair.columns())))));
        if (withReceived) {
            received.forEach(message ->
                    terms.add(CodeBlock.of("$N[$L]", scope.of("from", message), scope.index(message.over()))));
        }
        terms.addAll(more);
        return CodeBlock.join(terms, "$W+ ");
    }

    private void open(CodeBlock.Builder code, List<Integer> blocks) {
        for (int block : blocks) {
            code.beginControlFlow("for (int $1N = 0; $1N < REGIONS; $1N++)", scope.region(block));
        }
    }

    private static void close(CodeBlock.Builder code, List<Integer> blocks) {
        blocks.forEach(block -> code.endControlFlow());
    }
}
