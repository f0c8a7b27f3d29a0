/**
 * The records of a model, written once: the annotation processor fills them, JSON carries them, the engine solves them.
 *
 * <p>Money is in the model's currency, time in hours unless an element says otherwise, "a period" is the model's
 * {@link org.fragmenta.descriptor.Period}. Lists keep the order they are given; that order is the canonical order by
 * which ties are decided. A descriptor may hold mistakes, so that all of them can be reported together: the rules of
 * {@code org.fragmenta.check} find them, and only a model without findings becomes numbers to solve.
 */
@NullMarked
package org.fragmenta.descriptor;

import org.jspecify.annotations.NullMarked;
