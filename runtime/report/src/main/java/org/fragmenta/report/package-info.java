/**
 * Figures for print: cost curves and regime maps as self-contained SVG or HTML, readable in black and white. The same
 * input gives the same bytes on every machine, whatever fonts it has.
 */
@NullMarked
package org.fragmenta.report;

import org.jspecify.annotations.NullMarked;
