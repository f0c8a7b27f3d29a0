/** The same models given to other solvers, formulated as one would who knows them well. */
@NullMarked
package org.fragmenta.bench.peers;

import org.jspecify.annotations.NullMarked;
