/** Classes of models that all solvers are measured on, and the measuring itself. */
@NullMarked
package org.fragmenta.bench.contest;

import org.jspecify.annotations.NullMarked;
