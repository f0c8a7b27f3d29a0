/** Regions that several models share: figures of East and Southeast Asia, about 2018. */
package org.fragmenta.examples.regions;
