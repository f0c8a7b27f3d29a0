/**
 * The solvers. A kernel eliminates one block graph; around it the plan, all min-marginals, ties and the certificate
 * are made the same way for generic and for generated kernels.
 */
@NullMarked
package org.fragmenta.solve;

import org.jspecify.annotations.NullMarked;
