/**
 * Rules that only the compile of a model can break: how its code is shaped, and what its parts from other modules were
 * compiled against. One rule a file; rules over descriptors stand in the engine.
 */
@NullMarked
package org.fragmenta.processor.check;

import org.jspecify.annotations.NullMarked;
