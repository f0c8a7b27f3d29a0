/** Tables of a region set: CSV with a unit in the head of every column of numbers. Free of the compiler. */
@NullMarked
package org.fragmenta.processor.read.table;

import org.jspecify.annotations.NullMarked;
