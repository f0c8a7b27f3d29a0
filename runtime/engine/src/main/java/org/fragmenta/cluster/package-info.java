/** Firms that crowd into a core, leave it and found new clusters: paths of entry, equilibria, events and indices. */
@NullMarked
package org.fragmenta.cluster;

import org.jspecify.annotations.NullMarked;
