/** Measured figures as text: durations, Markdown tables, the machine they were taken on. */
@NullMarked
package org.fragmenta.bench.report;

import org.jspecify.annotations.NullMarked;
