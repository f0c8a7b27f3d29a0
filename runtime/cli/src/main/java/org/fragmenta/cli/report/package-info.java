/** What the command prints of engine results: pages of text and tables, without knowing where they will be shown. */
@NullMarked
package org.fragmenta.cli.report;

import org.jspecify.annotations.NullMarked;
