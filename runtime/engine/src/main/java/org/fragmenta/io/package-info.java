/**
 * JSON in and out. A document is parsed into a light tree, bound to records field by field with every mistake named by
 * its JSON path, and written with the same bytes for the same records. Each record has one form that reads and writes
 * it, where its required fields and defaults stand; the published JSON Schemas are tested against these forms.
 *
 * <p>Of Jackson only the streaming parser and generator are used: binding by introspection took longer than reading
 * and solving a model of 30 blocks and 500 regions.
 */
@NullMarked
package org.fragmenta.io;

import org.jspecify.annotations.NullMarked;
