/**
 * Models in jars, and the way from a model to its result in one call.
 *
 * <p>A model's jar holds two resources a model, written by the annotation processor: the descriptor
 * {@code META-INF/fragmenta/<model>.json} and the entry {@code META-INF/fragmenta/<model>.properties}, which names the
 * generated class that implements {@link org.fragmenta.catalog.CompiledModel}. There is no service file, because it
 * would list all models of a module: a compiler that recompiles one changed model would drop the others from it, and
 * build tools that compile in parts ask that each output stems from one class. Resources that are named after the
 * model also survive the merging of jars.
 */
@NullMarked
package org.fragmenta.catalog;

import org.jspecify.annotations.NullMarked;
