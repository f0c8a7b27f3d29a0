/** Text for a terminal: numbers, names and tables of them. Knows nothing of models, so that it can be tested alone. */
@NullMarked
package org.fragmenta.cli.text;

import org.jspecify.annotations.NullMarked;
