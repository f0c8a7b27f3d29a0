package org.fragmenta.processor.model;

/**
 * A region set as a compiled model of another jar knew it.
 *
 * @param model full name of that model
 * @param regionSet full name of the set
 * @param version the version that the set stated then, "" for none
 * @param hash content hash of the set then
 * @param position where that model is listed
 */
public record RegionSetUse(String model, String regionSet, String version, String hash, Position position) {}
