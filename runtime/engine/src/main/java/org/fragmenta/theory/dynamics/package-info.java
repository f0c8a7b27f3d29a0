/** The conditions of the family RL: relocation over time, of models with a horizon and of modes of the literature. */
@NullMarked
package org.fragmenta.theory.dynamics;

import org.jspecify.annotations.NullMarked;
