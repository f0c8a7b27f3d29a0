/**
 * The conditions of the theory notes and what they look at: one class a condition, registered by id. The numbers of a
 * verdict are in {@code org.fragmenta.evidence}; the conditions themselves are in the packages of their families.
 */
@NullMarked
package org.fragmenta.theory;

import org.jspecify.annotations.NullMarked;
