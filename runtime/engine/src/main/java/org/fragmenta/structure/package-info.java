/**
 * What the shape of a graph alone tells: its components, its class, an elimination order and the width of it. Used at
 * compile time for block graphs and at run time for block graphs and logistic networks.
 */
@NullMarked
package org.fragmenta.structure;

import org.jspecify.annotations.NullMarked;
