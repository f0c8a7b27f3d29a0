/**
 * From annotated classes, tables and class files to descriptors, with the position of every number.
 *
 * <p>The compiler's types stop here. A reading never stops at the first mistake: it notes what is wrong, puts something
 * harmless in its place and goes on, so that one compile tells everything.
 */
@NullMarked
package org.fragmenta.processor.read;

import org.jspecify.annotations.NullMarked;
