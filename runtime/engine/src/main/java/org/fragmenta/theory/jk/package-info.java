/** Jones and Kierzkowski: fragmentation, its thresholds, and who makes which block. */
@NullMarked
package org.fragmenta.theory.jk;

import org.jspecify.annotations.NullMarked;
