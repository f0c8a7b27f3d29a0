/**
 * Facility location: which sites to open for customers that are served from one site each, or from several within the
 * capacities of the sites.
 */
@NullMarked
package org.fragmenta.solve.plants;

import org.jspecify.annotations.NullMarked;
