/** Compiling modules in this JVM or in one of their own, with and without the processor. */
@NullMarked
package org.fragmenta.bench.compile;

import org.jspecify.annotations.NullMarked;
