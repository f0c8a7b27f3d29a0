/**
 * The exact checker. It takes a result apart, computes every figure again from the model that the result embeds, and
 * proves the bound from the certificate in exact arithmetic. It shares no code with the solvers: what it trusts is the
 * way from a model to its numbers and the language itself.
 */
@NullMarked
package org.fragmenta.verify;

import org.jspecify.annotations.NullMarked;
