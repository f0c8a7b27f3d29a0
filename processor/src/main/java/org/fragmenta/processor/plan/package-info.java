/**
 * From a model to the plan of its solver: the class of its block graph, the steps of the elimination, the form that
 * each step's code takes and the reason for it.
 */
@NullMarked
package org.fragmenta.processor.plan;

import org.jspecify.annotations.NullMarked;
