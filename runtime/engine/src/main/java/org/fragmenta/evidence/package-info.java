/** What a judged condition leaves behind: its verdict, the figures behind it, and input that shows a failure again. */
@NullMarked
package org.fragmenta.evidence;

import org.jspecify.annotations.NullMarked;
