/**
 * The rules that a model must obey before it is solved, one a file. They read descriptors only, so the annotation
 * processor and the JSON reader share them: each maps a finding's path to its own place, an annotation value or a
 * JSON path.
 */
@NullMarked
package org.fragmenta.check;

import org.jspecify.annotations.NullMarked;
