/**
 * Numbers ready to solve: what each block costs in each region and what each link costs between each two regions.
 * Costs are money a period; positive infinity marks what cannot be, and no other infinity and no NaN enters.
 */
@NullMarked
package org.fragmenta.instance;

import org.jspecify.annotations.NullMarked;
