/** Compiles small sources with the processor, on every compiler that users have, inside the JVM of the tests. */
package org.fragmenta.processor.testing;
