/** Commands that measure: against other solvers, and what compiling and starting cost. */
@NullMarked
package org.fragmenta.bench;

import org.jspecify.annotations.NullMarked;
