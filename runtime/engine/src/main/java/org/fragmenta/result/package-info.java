/** What a solve answers, by id, as it stands in the result document; the solvers fill it, the checker judges it. */
@NullMarked
package org.fragmenta.result;

import org.jspecify.annotations.NullMarked;
