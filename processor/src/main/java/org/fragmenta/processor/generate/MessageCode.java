package org.fragmenta.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.fragmenta.instance.DenseLinkCost;
import org.fragmenta.instance.LinkCost;
import org.fragmenta.instance.NonNegative;
import org.fragmenta.processor.plan.Form;
import org.fragmenta.processor.plan.Pair;
import org.fragmenta.solve.LinkMatrix;

/** Code that weighs the regions of one block against those of another, in the form that the plan chose. */
final class MessageCode {
    private final ModelNames names;
    private final Form form;
    private final List<String> regions;

    MessageCode(ModelNames names, Form form) {
        this.names = names;
        this.form = form;
        this.regions = names.regionMembers();
    }

    /**
     * Declares what {@link #least} reads.
     *
     * @param first whether no method declared the pair before
     */
    void declare(CodeBlock.Builder code, MethodScope scope, Pair pair, boolean first) {
        if (form != Form.MESSAGES) {
            declareCells(code, scope, pair, first);
        } else if (pair.links().size() == 1) {
            code.addStatement("$T $N = costs.links().get($N).cost()", LinkCost.class, scope.pair(pair), constant(pair));
        } else {
            String cells = scope.variable("cells");
            declareCells(code, pair, cells, first);
            code.addStatement(
                    "$T $N = $T.ofRows(REGIONS, $N)", LinkCost.class, scope.pair(pair), DenseLinkCost.class, cells);
        }
    }

    /** Declares the matrix of a pair, which is made once for both ways. */
    void declareCells(CodeBlock.Builder code, MethodScope scope, Pair pair, boolean first) {
        declareCells(code, pair, scope.pair(pair), first);
    }

    private void declareCells(CodeBlock.Builder code, Pair pair, String variable, boolean first) {
        if (!first) {
            code.addStatement("double[] $N = pairs[$N]", variable, constant(pair));
            return;
        }
        String links = pair.links().stream().map(names::linkConstant).collect(Collectors.joining(", "));
        code.addStatement(
                "double[] $N = $T.of(costs, $N, $L)",
                variable,
                LinkMatrix.class,
                names.blockConstant(pair.rows()),
                links);
        code.addStatement("pairs[$N] = $N", constant(pair), variable);
    }

    private String constant(Pair pair) {
        return names.linkConstant(pair.links().get(0));
    }

    /**
     * Fills {@code out} in the form that names every region: for each region of the other block the least of a cost and
     * the pair's cost over the regions of a block.
     *
     * @param in the cost by region of the block, an expression
     */
    CodeBlock least(MethodScope scope, Pair pair, int block, IntFunction<CodeBlock> in, String out) {
        CodeBlock.Builder code = CodeBlock.builder();
        unrolled(code, scope, pair, block == pair.rows(), pair.other(block), in, out);
        return code.build();
    }

    /** The same in the other forms, which read the cost from a row. */
    CodeBlock least(MethodScope scope, Pair pair, int block, String in, String out) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean byRows = block == pair.rows();
        if (form == Form.MESSAGES) {
            code.addStatement(byRows ? "$N.toReceiver($N, $N)" : "$N.toSender($N, $N)", scope.pair(pair), in, out);
        } else if (byRows) {
            rowLoops(code, scope, pair, in, out);
        } else {
            columnLoops(code, scope, pair, in, out);
        }
        return code.build();
    }

    private void unrolled(
            CodeBlock.Builder code,
            MethodScope scope,
            Pair pair,
            boolean byRows,
            int other,
            IntFunction<CodeBlock> in,
            String out) {
        for (int region = 0; region < regions.size(); region++) {
            code.addStatement("double $N = $L", local(scope, region), in.apply(region));
        }
        String to = scope.region(other);
        String least = scope.variable("least");
        String row = scope.variable("row");
        code.beginControlFlow("for (int $1N = 0; $1N < REGIONS; $1N++)", to);
        if (!byRows) {
            code.addStatement("int $N = $N * REGIONS", row, to);
        }
        for (int region = 0; region < regions.size(); region++) {
            String at = byRows
                    ? (region == 0 ? to : JavaLiterals.of(region * regions.size()) + " + " + to)
                    : (region == 0 ? row : row + " + " + JavaLiterals.of(region));
            CodeBlock cost = CodeBlock.of("$N + $N[$L]", local(scope, region), scope.pair(pair), at);
            if (region == 0) {
                code.addStatement("double $N = $L", least, cost);
            } else {
                code.addStatement("$1N = $2T.least($1N, $3L)", least, NonNegative.class, cost);
            }
        }
        code.addStatement("$N[$N] = $N", out, to, least);
        code.endControlFlow();
    }

    private String local(MethodScope scope, int region) {
        return scope.variable("region " + region, regions.get(region));
    }

    /** Row after row, so that the matrix is read as it lies. */
    private static void rowLoops(CodeBlock.Builder code, MethodScope scope, Pair pair, String in, String out) {
        String from = scope.region(pair.rows());
        String to = scope.region(pair.columns());
        String base = scope.variable("base");
        String row = scope.variable("row");
        code.addStatement("$T.fill($N, $L)", Arrays.class, out, JavaLiterals.of(Double.POSITIVE_INFINITY));
        code.beginControlFlow("for (int $1N = 0; $1N < REGIONS; $1N++)", from);
        code.addStatement("double $N = $N[$N]", base, in, from);
        code.addStatement("int $N = $N * REGIONS", row, from);
        code.beginControlFlow("for (int $1N = 0; $1N < REGIONS; $1N++)", to);
        code.addStatement(
                "$1N[$2N] = $3T.least($1N[$2N], $4N + $5N[$6N + $2N])",
                out,
                to,
                NonNegative.class,
                base,
                scope.pair(pair),
                row);
        code.endControlFlow();
        code.endControlFlow();
    }

    private static void columnLoops(CodeBlock.Builder code, MethodScope scope, Pair pair, String in, String out) {
        String from = scope.region(pair.columns());
        String to = scope.region(pair.rows());
        String least = scope.variable("least");
        String row = scope.variable("row");
        code.beginControlFlow("for (int $1N = 0; $1N < REGIONS; $1N++)", to);
        code.addStatement("double $N = $L", least, JavaLiterals.of(Double.POSITIVE_INFINITY));
        code.addStatement("int $N = $N * REGIONS", row, to);
        code.beginControlFlow("for (int $1N = 0; $1N < REGIONS; $1N++)", from);
        code.addStatement(
                "$1N = $2T.least($1N, $3N[$4N] + $5N[$6N + $4N])",
                least,
                NonNegative.class,
                in,
                from,
                scope.pair(pair),
                row);
        code.endControlFlow();
        code.addStatement("$N[$N] = $N", out, to, least);
        code.endControlFlow();
    }
}
