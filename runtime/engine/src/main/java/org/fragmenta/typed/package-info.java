/**
 * Curves, maps and verdicts in a compiled model's own types. Whatever is the same for all models is here, so that the
 * code generated for one only says which types are its own. Each answer holds the exact one that it is a view of.
 */
@NullMarked
package org.fragmenta.typed;

import org.jspecify.annotations.NullMarked;
