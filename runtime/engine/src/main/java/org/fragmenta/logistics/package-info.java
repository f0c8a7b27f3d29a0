/**
 * How goods get from region to region: routes, borders and tariffs as a network, its cheapest ways, and the sweeps that
 * carry a whole min-plus message over it without a region-by-region matrix.
 *
 * <p>Regions and countries go by their position; what the descriptors call by id is translated once, here.
 */
@NullMarked
package org.fragmenta.logistics;

import org.jspecify.annotations.NullMarked;
