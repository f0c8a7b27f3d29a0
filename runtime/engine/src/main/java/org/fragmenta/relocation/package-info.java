/** Relocation over time: where blocks stand year by year, under what foresight, and why they move (theory section 6). */
@NullMarked
package org.fragmenta.relocation;

import org.jspecify.annotations.NullMarked;
