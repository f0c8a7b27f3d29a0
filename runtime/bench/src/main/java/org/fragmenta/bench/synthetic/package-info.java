/** Random models that can be made again from their seed, for measuring and for comparing solvers. */
@NullMarked
package org.fragmenta.bench.synthetic;

import org.jspecify.annotations.NullMarked;
