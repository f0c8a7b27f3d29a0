package org.fragmenta.parametric.map;

/**
 * A corner of a convex cell.
 *
 * @param site where it is
 * @param edge the line on which the side to the next corner lies
 */
record Corner(Site site, Line edge) {}
