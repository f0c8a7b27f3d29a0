/**
 * Agglomeration between two regions: home markets, linkages, footloose entrepreneurs and the bell of industry. All look at
 * documents of {@code org.fragmenta.mode}.
 */
@NullMarked
package org.fragmenta.theory.geography;

import org.jspecify.annotations.NullMarked;
