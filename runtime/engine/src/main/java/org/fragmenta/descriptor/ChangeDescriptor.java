package org.fragmenta.descriptor;

/**
 * One change of a scenario.
 *
 * @param path what changes: {@code regions.Savannakhet.wage}, {@code borders.*.hours}, {@code corridors.EastWest.hours}
 * @param operation whether the number replaces or scales what stands there
 * @param value the new number or the factor
 */
public record ChangeDescriptor(String path, Operation operation, double value) {

    /** What a change does with the number that stands at its path. */
    public enum Operation {
        SET,
        SCALE
    }
}
