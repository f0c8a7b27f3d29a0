/** A small model to go through the stages of a program on a second thread, so that a fresh JVM has loaded them in time. */
@NullMarked
package org.fragmenta.rehearsal;

import org.jspecify.annotations.NullMarked;
