/** Models in the file formats of other solvers, so that anybody can check an optimum with their own. */
@NullMarked
package org.fragmenta.export;

import org.jspecify.annotations.NullMarked;
