/** The conditions on distance and control, one class each (theory KA): what is worked in-house, what at arm's length. */
@NullMarked
package org.fragmenta.theory.control;

import org.jspecify.annotations.NullMarked;
