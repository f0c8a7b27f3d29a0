package org.fragmenta.parametric;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/** The numbers of a model as exact forms in the parameters that vary them. */
final class ExactNumbers {
    private final int parameters;
    private final Map<NumberField, Map<String, AffineForm>> varied = new EnumMap<>(NumberField.class);
    private final AffineForm zero;
    private final AffineForm one;

    ExactNumbers(List<Parameter> parameters) {
        this.parameters = parameters.size();
        this.zero = AffineForm.constant(BigFraction.ZERO, this.parameters);
        this.one = AffineForm.constant(BigFraction.ONE, this.parameters);
        for (int position = 0; position < parameters.size(); position++) {
            for (VariedNumber number : parameters.get(position).numbers()) {
                varied.computeIfAbsent(number.field(), field -> new HashMap<>())
                        .put(number.id(), AffineForm.of(number.constant(), number.slope(), position, this.parameters));
            }
        }
    }

    AffineForm zero() {
        return zero;
    }

    AffineForm one() {
        return one;
    }

    /** A number that no parameter varies. */
    AffineForm constant(double value) {
        return value == 0 ? zero : constant(Decimals.read(value));
    }

    /** A number that no parameter varies. */
    AffineForm constant(BigFraction value) {
        return AffineForm.constant(value, parameters);
    }

    /** Whether a parameter varies a number. */
    boolean varies(NumberField field, String id) {
        Map<String, AffineForm> known = varied.get(field);
        return known != null && known.containsKey(id);
    }

    /**
     * A number of the model.
     *
     * @param today what the model states
     */
    AffineForm of(NumberField field, String id, double today) {
        Map<String, AffineForm> known = varied.get(field);
        AffineForm form = known == null ? null : known.get(id);
        return form == null ? constant(today) : form;
    }
}
