/**
 * Telling the user what is wrong: the codes that only a compile can give, and the one printer that speaks to the
 * compiler.
 */
@NullMarked
package org.fragmenta.processor.report;

import org.jspecify.annotations.NullMarked;
