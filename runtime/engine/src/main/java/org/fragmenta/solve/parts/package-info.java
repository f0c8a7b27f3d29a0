/**
 * The search for instances in which blocks or links bear costs together: block graph and sites are parts that are easy
 * alone. Multipliers move cost between them until the sum of their least costs, a bound, is as large as it gets; branch
 * and bound closes the rest.
 */
@NullMarked
package org.fragmenta.solve.parts;

import org.jspecify.annotations.NullMarked;
