/** Writes what was generated through the compiler; nothing else touches its files. */
@NullMarked
package org.fragmenta.processor.write;

import org.jspecify.annotations.NullMarked;
