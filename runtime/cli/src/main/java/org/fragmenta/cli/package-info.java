/** The {@code fragmenta} command: options in, engine calls, reports and exit codes out. */
@NullMarked
package org.fragmenta.cli;

import org.jspecify.annotations.NullMarked;
