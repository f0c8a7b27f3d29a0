/**
 * The language: annotations that turn plain Java classes into a model of production fragmentation.
 *
 * <p>Start at {@link org.fragmenta.dsl.FragmentationModel}. Every number states its unit; money is in the currency of
 * the model, time in hours, "a period" is the model's {@link org.fragmenta.dsl.Period}. {@link java.lang.Double#NaN}
 * as a default means "not stated".
 */
@NullMarked
package org.fragmenta.dsl;

import org.jspecify.annotations.NullMarked;
