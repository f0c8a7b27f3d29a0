/**
 * Readers of public instance formats: warehouse location of the OR-Library and of UflLib, quadratic assignment of QAPLIB,
 * and pairwise cost networks in WCSP and UAI form. Each becomes a {@code descriptor} that solves, checks and documents
 * as any other.
 *
 * <p>A file is read word by word; a reader stops at the first word that cannot stand where it stands, because all that
 * follows depends on it, and names its line and column.
 */
@NullMarked
package org.fragmenta.importing;

import org.jspecify.annotations.NullMarked;
