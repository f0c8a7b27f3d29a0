/**
 * Why a model has no plan, and what would give it one.
 *
 * <p>What rules something out is looked at apart from what anything costs. A minimal set of declarations that leave no
 * plan is found by divide and conquer (QuickXplain, Junker 2004, AAAI 167-172). A repair relaxes a declaration of that set,
 * and of the next set where one is not enough; the cheapest plan without the declaration says by how much.
 */
@NullMarked
package org.fragmenta.conflict;

import org.jspecify.annotations.NullMarked;
