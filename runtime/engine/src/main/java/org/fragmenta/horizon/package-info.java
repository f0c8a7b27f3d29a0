/** A model over years in numbers: what each year costs, what moving costs, and both as one problem to solve. */
@NullMarked
package org.fragmenta.horizon;

import org.jspecify.annotations.NullMarked;
