package org.fragmenta.processor.model;

/**
 * A static method of the user's that computes a cost.
 *
 * @param kind which cost
 * @param element id of the block or link
 * @param declaringType canonical name of the class that declares it
 * @param method its name
 * @param takesStandard whether it takes the formula's number as second argument
 */
public record CostMethod(Kind kind, String element, String declaringType, String method, boolean takesStandard) {

    /** Which cost a method computes. */
    public enum Kind {
        SETUP,
        UNIT,
        LINK
    }
}
