package org.fragmenta.importing;

/**
 * A run of characters between blanks.
 *
 * @param text the characters, at least one
 * @param line its line, from 1
 * @param column its first character within the line, from 1
 */
record Word(String text, int line, int column) {}
