/**
 * Who produces where, as a map over two parameters: the exact lower envelope of the regimes' costs over a rectangle,
 * refined until a solve has proven every vertex. Never a grid.
 */
@NullMarked
package org.fragmenta.parametric.map;

import org.jspecify.annotations.NullMarked;
