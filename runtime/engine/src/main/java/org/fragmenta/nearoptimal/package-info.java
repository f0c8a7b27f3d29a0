/**
 * The cheapest plans one after the other: the set of all plans is split into boxes of regions by block (Lawler 1972,
 * Management Science 18(7)), each box is solved like a model of its own, and min-marginals tell which boxes can wait.
 */
@NullMarked
package org.fragmenta.nearoptimal;

import org.jspecify.annotations.NullMarked;
