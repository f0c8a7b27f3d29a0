package org.fragmenta.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.io.JsonValue.JsonArray;
import org.fragmenta.io.JsonValue.JsonBoolean;
import org.fragmenta.io.JsonValue.JsonNull;
import org.fragmenta.io.JsonValue.JsonNumber;
import org.fragmenta.io.JsonValue.JsonNumbers;
import org.fragmenta.io.JsonValue.JsonObject;
import org.fragmenta.io.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object. A form asks for each field once, by name and type; what is wrong is noted, something
 * harmless is returned in its place, and reading goes on, so that one reading finds all mistakes.
 */
final class FieldReader {
    private static final String NUMBER = "a number";
    private static final String WHOLE_NUMBER = "a whole number, 0 or more";
    private static final String TEXT = "a text in quotation marks";

    private final JsonPath path;
    private final Map<String, JsonValue> fields;
    private final Problems problems;
    private final List<String> asked = new ArrayList<>();
    private int found;

    private FieldReader(JsonPath path, Map<String, JsonValue> fields, Problems problems) {
        this.path = path;
        this.fields = fields;
        this.problems = problems;
    }

    /** Reads an object by its form, and notes the fields that the form does not ask for. */
    static <T> T read(JsonPath path, JsonValue value, Problems problems, Function<FieldReader, T> form) {
        Map<String, JsonValue> fields = Map.of();
        if (value instanceof JsonObject object) {
            fields = object.fields();
        } else {
            problems.add(problems.findings().wrongType(path, "an object in braces", value));
        }
        FieldReader reader = new FieldReader(path, fields, problems);
        T result = form.apply(reader);
        if (reader.found < fields.size()) {
            reader.noteUnknown();
        }
        return result;
    }

    private void noteUnknown() {
        for (String name : fields.keySet()) {
            if (!asked.contains(name)) {
                problems.add(problems.findings().unknownField(path.field(name), name, asked));
            }
        }
    }

    String text(String name, String meaning) {
        return required(name, meaning, "", this::text);
    }

    String textOr(String name, String fallback) {
        return optional(name, fallback, this::text);
    }

    Optional<String> text(String name) {
        return optional(name, Optional.empty(), (at, value) -> Optional.of(text(at, value)));
    }

    /**
     * A text that decides on the rest of the form.
     *
     * @throws ModelException if it is missing or none of the known, when the rest could only be complained about
     */
    String variant(String name, String meaning, List<String> known) {
        String variant = text(name, meaning);
        problems.throwIfAny();
        if (!known.contains(variant)) {
            throw new ModelException(problems.findings().unknownConstant(at(name), variant, known));
        }
        return variant;
    }

    double number(String name, String meaning) {
        return required(name, meaning, 0.0, this::number);
    }

    double numberOr(String name, double fallback) {
        return optional(name, fallback, this::number);
    }

    OptionalDouble number(String name) {
        return optional(name, OptionalDouble.empty(), (at, value) -> OptionalDouble.of(number(at, value)));
    }

    OptionalInt position(String name) {
        return optional(name, OptionalInt.empty(), (at, value) -> OptionalInt.of(position(at, value)));
    }

    int position(String name, String meaning) {
        return required(name, meaning, 0, this::position);
    }

    boolean flagOr(String name, boolean fallback) {
        return optional(name, fallback, (at, value) -> {
            if (value instanceof JsonBoolean flag) {
                return flag.value();
            }
            return wrong(at, "true or false", value, fallback);
        });
    }

    <E extends Enum<E>> E constant(String name, String meaning, Class<E> type) {
        E any = type.getEnumConstants()[0];
        return required(name, meaning, any, (at, value) -> constant(at, value, type, any));
    }

    <E extends Enum<E>> E constantOr(String name, E fallback) {
        return optional(name, fallback, (at, value) -> constant(at, value, fallback.getDeclaringClass(), fallback));
    }

    Optional<CostRow> row(String name) {
        return optional(name, Optional.empty(), (at, value) -> Optional.of(row(at, value)));
    }

    CostRow row(String name, String meaning) {
        return required(name, meaning, CostRow.of(), this::row);
    }

    List<CostRow> rows(String name, String meaning) {
        return required(name, meaning, List.of(), (at, value) -> each(at, value, this::row));
    }

    List<CostRow> rowsOrNone(String name) {
        return optional(name, List.of(), (at, value) -> each(at, value, this::row));
    }

    List<String> textsOrNone(String name) {
        return optional(name, List.of(), (at, value) -> each(at, value, this::text));
    }

    List<String> texts(String name, String meaning) {
        return required(name, meaning, List.of(), (at, value) -> each(at, value, this::text));
    }

    <T> T object(String name, String meaning, Function<FieldReader, T> form) {
        JsonValue none = new JsonObject(Map.of());
        @Nullable JsonValue value = ask(name);
        if (value == null) {
            problems.add(problems.findings().missingField(at(name), meaning));
            // The placeholder's own missing fields would only repeat the finding above.
            return read(at(name), none, problems.muted(), form);
        }
        return read(at(name), value, problems, form);
    }

    <T> T objectOr(String name, T fallback, Function<FieldReader, T> form) {
        return optional(name, fallback, (at, value) -> read(at, value, problems, form));
    }

    <T> Optional<T> object(String name, Function<FieldReader, T> form) {
        return optional(name, Optional.empty(), (at, value) -> Optional.of(read(at, value, problems, form)));
    }

    <T> List<T> objects(String name, String meaning, Function<FieldReader, T> form) {
        return required(name, meaning, List.of(), (at, value) -> objects(at, value, form));
    }

    <T> List<T> objectsOrNone(String name, Function<FieldReader, T> form) {
        return optional(name, List.of(), (at, value) -> objects(at, value, form));
    }

    /** A text for each key, in the order of the document. */
    Map<String, String> textsByKey(String name, String meaning) {
        return required(name, meaning, Map.of(), (at, value) -> byKey(at, value, this::text));
    }

    /** A number or null for each pair of keys, in the order of the document. */
    Map<String, Map<String, OptionalDouble>> numbersByKeys(String name, String meaning) {
        return required(name, meaning, Map.of(), this::rows);
    }

    Map<String, Map<String, OptionalDouble>> numbersByKeysOrNone(String name) {
        return optional(name, Map.of(), this::rows);
    }

    private Map<String, Map<String, OptionalDouble>> rows(JsonPath at, JsonValue value) {
        return byKey(at, value, (inner, row) -> byKey(inner, row, this::cell));
    }

    /** Reads a value that stands at a path. */
    private interface At<T> {
        T read(JsonPath path, JsonValue value);
    }

    private <T> T required(String name, String meaning, T placeholder, At<T> reader) {
        JsonValue value = ask(name);
        if (value == null) {
            problems.add(problems.findings().missingField(at(name), meaning));
            return placeholder;
        }
        return reader.read(at(name), value);
    }

    private <T> T optional(String name, T fallback, At<T> reader) {
        JsonValue value = ask(name);
        return value == null ? fallback : reader.read(at(name), value);
    }

    private @Nullable JsonValue ask(String name) {
        asked.add(name);
        JsonValue value = fields.get(name);
        found += value == null ? 0 : 1;
        return value;
    }

    private JsonPath at(String name) {
        return path.field(name);
    }

    private String text(JsonPath at, JsonValue value) {
        return value instanceof JsonText text ? text.text() : wrong(at, TEXT, value, "");
    }

    private double number(JsonPath at, JsonValue value) {
        return value instanceof JsonNumber number ? number.value() : wrong(at, NUMBER, value, 0.0);
    }

    private int position(JsonPath at, JsonValue value) {
        if (value instanceof JsonNumber number && number.value() == (int) number.value() && number.value() >= 0) {
            return (int) number.value();
        }
        return wrong(at, WHOLE_NUMBER, value, 0);
    }

    private OptionalDouble cell(JsonPath at, JsonValue value) {
        return value == JsonNull.NULL ? OptionalDouble.empty() : OptionalDouble.of(number(at, value));
    }

    private CostRow row(JsonPath at, JsonValue value) {
        if (value instanceof JsonNumbers numbers) {
            return CostRow.of(numbers.cells());
        }
        if (!(value instanceof JsonArray array)) {
            return wrong(at, "an array of numbers, null for an impossible region", value, CostRow.of());
        }
        double[] cells = new double[array.items().size()];
        Arrays.setAll(cells, index -> cellOfRow(at.element(index), array.items().get(index)));
        return CostRow.of(cells);
    }

    private double cellOfRow(JsonPath at, JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.value();
        }
        return value == JsonNull.NULL ? Double.POSITIVE_INFINITY : wrong(at, NUMBER + " or null", value, 0.0);
    }

    private <E extends Enum<E>> E constant(JsonPath at, JsonValue value, Class<E> type, E placeholder) {
        if (!(value instanceof JsonText text)) {
            return wrong(at, TEXT, value, placeholder);
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text.text())) {
                return constant;
            }
        }
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        problems.add(problems.findings().unknownConstant(at, text.text(), known));
        return placeholder;
    }

    private <T> List<T> objects(JsonPath at, JsonValue value, Function<FieldReader, T> form) {
        return each(at, value, (inner, item) -> read(inner, item, problems, form));
    }

    private <T> List<T> each(JsonPath at, JsonValue value, At<T> reader) {
        if (!(value instanceof JsonArray array)) {
            return wrong(at, "an array in square brackets", value, List.of());
        }
        List<T> all = new ArrayList<>();
        for (JsonValue item : array.items()) {
            all.add(reader.read(at.element(all.size()), item));
        }
        return all;
    }

    private <T> Map<String, T> byKey(JsonPath at, JsonValue value, At<T> reader) {
        if (!(value instanceof JsonObject object)) {
            return wrong(at, "an object in braces", value, Map.of());
        }
        Map<String, T> all = new LinkedHashMap<>();
        object.fields().forEach((key, item) -> all.put(key, reader.read(at.field(key), item)));
        return all;
    }

    private <T> T wrong(JsonPath at, String expected, JsonValue actual, T placeholder) {
        problems.add(problems.findings().wrongType(at, expected, actual));
        return placeholder;
    }
}
