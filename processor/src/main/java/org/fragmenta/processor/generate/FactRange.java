package org.fragmenta.processor.generate;

import com.palantir.javapoet.CodeBlock;
import org.fragmenta.catalog.WhatIf;

/** The numbers that a what-if takes. */
enum FactRange {
    AT_LEAST_ZERO,
    AT_LEAST_ONE,
    POSITIVE,
    SHARE,
    RATE;

    /**
     * An expression that passes a variable on if it is in the range.
     *
     * @param owner an expression for the id of the element that the number belongs to
     */
    CodeBlock check(String variable, CodeBlock owner) {
        return switch (this) {
            case AT_LEAST_ZERO -> atLeast(0, variable, owner);
            case AT_LEAST_ONE -> atLeast(1, variable, owner);
            case POSITIVE -> CodeBlock.of("$T.positive($N, $S, $L)", WhatIf.class, variable, variable, owner);
            case RATE -> CodeBlock.of("$T.rate($N, $S, $L)", WhatIf.class, variable, variable, owner);
            case SHARE -> CodeBlock.of("$T.share($N, $S, $L)", WhatIf.class, variable, variable, owner);
        };
    }

    private static CodeBlock atLeast(int least, String variable, CodeBlock owner) {
        return CodeBlock.of(
                "$T.atLeast($L, $N, $S, $L)", WhatIf.class, JavaLiterals.of(least), variable, variable, owner);
    }
}
