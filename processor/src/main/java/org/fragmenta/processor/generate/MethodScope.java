package org.fragmenta.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fragmenta.processor.plan.Message;
import org.fragmenta.processor.plan.Pair;

/** The local variables of one generated method, each named after the block or link that it is about. */
final class MethodScope {
    private final ModelNames names;
    private final NameAllocator allocator = new NameAllocator();
    private final Map<String, String> allocated = new HashMap<>();

    MethodScope(ModelNames names) {
        this.names = names;
        List.of("costs", "marginals", "up", "down", "pairs", "subtotal", "beyond")
                .forEach(allocator::newName);
    }

    /** A variable; the same words always give the same one. */
    String variable(String words) {
        return variable(words, words);
    }

    /** The variable for a key, called what the words say where nothing else is. */
    String variable(String key, String words) {
        return allocated.computeIfAbsent(key, unnamed -> allocator.newName(words));
    }

    /** The loop variable that runs over the regions of a block. */
    String region(int block) {
        return variable(names.blockMember(block));
    }

    String costOf(int block) {
        return variable(ModelNames.joined("costOf", names.blockMember(block)));
    }

    String pair(Pair pair) {
        return variable(
                ModelNames.joined("costOf", names.linkMember(pair.links().get(0))));
    }

    /** A variable about a received message: {@code from}, {@code to}, {@code before}, {@code after}, {@code via}. */
    String of(String prefix, Message message) {
        return variable(ModelNames.joined(prefix, names.blockMember(message.block())));
    }

    /** The place of a choice of regions in a table over some blocks. */
    CodeBlock index(List<Integer> over) {
        if (over.isEmpty()) {
            return CodeBlock.of("0");
        }
        CodeBlock index = CodeBlock.of("$N", region(over.get(0)));
        for (int block : over.subList(1, over.size())) {
            String nested = index.toString().contains("+") ? "($L) * REGIONS + $N" : "$L * REGIONS + $N";
            index = CodeBlock.of(nested, index, region(block));
        }
        return index;
    }

    /** How many choices of regions some blocks have together. */
    static CodeBlock size(List<Integer> blocks) {
        return blocks.isEmpty() ? CodeBlock.of("1") : CodeBlock.of("REGIONS$L", " * REGIONS".repeat(blocks.size() - 1));
    }
}
