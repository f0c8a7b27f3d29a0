/**
 * The conditions on the decomposition of cost and on industries, one class each (theory CO and LA), with the arithmetic
 * that they rest on in classes of its own.
 */
@NullMarked
package org.fragmenta.theory.cost;

import org.jspecify.annotations.NullMarked;
