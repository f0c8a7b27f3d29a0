/** The placement of blocks as Timefold's local search takes it: entities, solution and an incremental score. */
@NullMarked
package org.fragmenta.bench.peers.search;

import org.jspecify.annotations.NullMarked;
