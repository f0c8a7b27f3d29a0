package org.fragmenta.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.fragmenta.descriptor.CostRow;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of one object in the order of the calls; what is absent is left out. */
final class FieldWriter {
    private final JsonGenerator out;

    private FieldWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes an object by its form. */
    static <T> void write(JsonGenerator out, T value, BiConsumer<FieldWriter, T> form) {
        out.writeStartObject();
        form.accept(new FieldWriter(out), value);
        out.writeEndObject();
    }

    void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    /**
     * Writes a number.
     *
     * @throws IllegalArgumentException if it is not finite, which JSON cannot say
     */
    void number(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + ", which no document can hold");
        }
        out.writeNumberProperty(name, value);
    }

    /** Writes a number that differs from its default. */
    void numberUnless(double standard, String name, double value) {
        if (value != standard) {
            number(name, value);
        }
    }

    void number(String name, OptionalDouble value) {
        value.ifPresent(number -> number(name, number));
    }

    void position(String name, int value) {
        out.writeNumberProperty(name, value);
    }

    void position(String name, OptionalInt value) {
        value.ifPresent(number -> position(name, number));
    }

    /** Writes a value that is JSON already. */
    void json(String name, String value) {
        out.writeName(name);
        out.writeRawValue(value);
    }

    void positions(String name, List<Integer> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeNumber);
        out.writeEndArray();
    }

    void flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    /** Writes a flag that is set. */
    void flagIfSet(String name, boolean value) {
        if (value) {
            flag(name, true);
        }
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    /** Writes a text that is there. */
    void textUnlessEmpty(String name, String value) {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    /** Writes texts if there are some. */
    void textsUnlessNone(String name, List<String> values) {
        if (!values.isEmpty()) {
            texts(name, values);
        }
    }

    void texts(String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    void row(String name, CostRow row) {
        out.writeName(name);
        row(row);
    }

    void row(String name, Optional<CostRow> row) {
        row.ifPresent(present -> row(name, present));
    }

    void rows(String name, List<CostRow> rows) {
        out.writeArrayPropertyStart(name);
        rows.forEach(this::row);
        out.writeEndArray();
    }

    <T> void object(String name, T value, BiConsumer<FieldWriter, T> form) {
        out.writeName(name);
        write(out, value, form);
    }

    <T> void objectIfPresent(String name, Optional<T> value, BiConsumer<FieldWriter, T> form) {
        value.ifPresent(present -> object(name, present, form));
    }

    /** Writes an object that differs from its default. */
    <T> void objectUnless(boolean isStandard, String name, T value, BiConsumer<FieldWriter, T> form) {
        if (!isStandard) {
            object(name, value, form);
        }
    }

    <T> void objects(String name, List<T> values, BiConsumer<FieldWriter, T> form) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> write(out, value, form));
        out.writeEndArray();
    }

    /** Writes objects if there are some. */
    <T> void objectsUnlessNone(String name, List<T> values, BiConsumer<FieldWriter, T> form) {
        if (!values.isEmpty()) {
            objects(name, values, form);
        }
    }

    void textsByKey(String name, Map<String, String> values) {
        out.writeObjectPropertyStart(name);
        values.forEach(out::writeStringProperty);
        out.writeEndObject();
    }

    void numbersByKey(String name, Map<String, Double> values) {
        out.writeObjectPropertyStart(name);
        values.forEach(out::writeNumberProperty);
        out.writeEndObject();
    }

    void numbersByKeys(String name, Map<String, Map<String, OptionalDouble>> values) {
        out.writeObjectPropertyStart(name);
        values.forEach((key, row) -> {
            out.writeObjectPropertyStart(key);
            row.forEach((inner, cell) -> {
                out.writeName(inner);
                cell(cell.orElse(Double.POSITIVE_INFINITY));
            });
            out.writeEndObject();
        });
        out.writeEndObject();
    }

    void numbersByKeysUnlessNone(String name, Map<String, Map<String, OptionalDouble>> values) {
        if (!values.isEmpty()) {
            numbersByKeys(name, values);
        }
    }

    private void row(CostRow row) {
        out.writeStartArray();
        for (int region = 0; region < row.size(); region++) {
            cell(row.at(region));
        }
        out.writeEndArray();
    }

    private void cell(double value) {
        if (value == Double.POSITIVE_INFINITY) {
            out.writeNull();
        } else {
            out.writeNumber(value);
        }
    }
}
