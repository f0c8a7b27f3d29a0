/**
 * From a model and its solver plan to Java sources and resources, one generator a generated type. Knows neither the
 * compiler nor its files, so every generator is tested on hand-built models.
 */
@NullMarked
package org.fragmenta.processor.generate;

import org.jspecify.annotations.NullMarked;
