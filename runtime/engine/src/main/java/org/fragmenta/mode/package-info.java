/**
 * Models of the literature that are solved in closed form or by a dynamic programme of their own: spider, iceberg
 * chain, plant choice, transaction-cost chain, proximity and concentration, governance by stage, factor prices. Each is
 * a record of its data with the formulas beside it; documents of them are read in {@code io}.
 */
@NullMarked
package org.fragmenta.mode;

import org.jspecify.annotations.NullMarked;
