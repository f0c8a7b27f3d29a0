/**
 * What the processor knows of a model after reading: the engine's descriptors plus what only source code tells, names
 * of types, methods and positions. Free of compiler types, so that everything after it is tested without a compiler.
 */
@NullMarked
package org.fragmenta.processor.model;

import org.jspecify.annotations.NullMarked;
