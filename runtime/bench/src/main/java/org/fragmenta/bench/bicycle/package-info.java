/** A small model as an economist writes it, which the processor compiles here: the generated solver is measured on it. */
@NullMarked
package org.fragmenta.bench.bicycle;

import org.jspecify.annotations.NullMarked;
