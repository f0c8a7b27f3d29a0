/** Plain methods that answer the same questions, to compare with and to check against. */
@NullMarked
package org.fragmenta.bench.reference;

import org.jspecify.annotations.NullMarked;
