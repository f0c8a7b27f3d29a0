/** The questions of the comparison, one section of the report each. */
@NullMarked
package org.fragmenta.bench.discipline;

import org.jspecify.annotations.NullMarked;
