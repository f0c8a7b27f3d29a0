/** JMH benchmarks of the inner loops; each pair of forms of one computation is also tested to agree. */
@NullMarked
package org.fragmenta.bench.kernels;

import org.jspecify.annotations.NullMarked;
