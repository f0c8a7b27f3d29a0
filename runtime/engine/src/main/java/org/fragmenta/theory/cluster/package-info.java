/**
 * Conditions on clusters: equilibria (theory EQ), concentrated dispersion (CD) and indices (IX). The CD conditions are this
 * project's formalisation of section 5 and Figure 2 of Kuroiwa 2009, not quotations.
 */
@NullMarked
package org.fragmenta.theory.cluster;

import org.jspecify.annotations.NullMarked;
