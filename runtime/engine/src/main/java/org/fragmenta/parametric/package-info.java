/**
 * What follows when one number of a model changes: exact lower envelopes of the cheapest cost, and the least change
 * that draws a block to a region. Every answer rests on proven solves, never on a grid.
 */
@NullMarked
package org.fragmenta.parametric;

import org.jspecify.annotations.NullMarked;
