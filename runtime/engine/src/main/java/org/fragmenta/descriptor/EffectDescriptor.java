package org.fragmenta.descriptor;

/**
 * A force between plants, with the numbers of its formula; see {@link EffectKind}.
 *
 * @param kind where it comes from, and its formula
 * @param strength money a plant and period, or a factor on a cost of the plant; 0 switches the effect off
 * @param exponent how fast it grows with the number of plants or with distance, above 0
 * @param scale number of plants or distance that the formula counts in, above 0
 */
public record EffectDescriptor(EffectKind kind, double strength, double exponent, double scale) {

    /** This effect with another strength. */
    public EffectDescriptor withStrength(double value) {
        return new EffectDescriptor(kind, value, exponent, scale);
    }
}
