/** The entry point that compilers call, and the stages of the work in their order. */
@NullMarked
package org.fragmenta.processor;

import org.jspecify.annotations.NullMarked;
