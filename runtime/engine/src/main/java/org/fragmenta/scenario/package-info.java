/** Changes applied to a model by path: what scenarios and settings on the command line do. */
@NullMarked
package org.fragmenta.scenario;

import org.jspecify.annotations.NullMarked;
