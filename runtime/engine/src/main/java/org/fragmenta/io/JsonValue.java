package org.fragmenta.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A JSON value; an array of nothing but numbers and nulls stays an array of primitives, because tables are large. */
sealed interface JsonValue {

    /** What stands here, in the words of an error message. */
    String kind();

    /**
     * An object.
     *
     * @param fields in the order of the document, which is the canonical order of plans
     */
    record JsonObject(Map<String, JsonValue> fields) implements JsonValue {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** An array. */
    sealed interface JsonArray extends JsonValue {

        /** The elements one by one. */
        List<JsonValue> items();

        @Override
        default String kind() {
            return "an array";
        }
    }

    /** An array with an element that is neither number nor null, or with no element. */
    record JsonList(List<JsonValue> items) implements JsonArray {
        public JsonList {
            items = List.copyOf(items);
        }
    }

    /** An array of numbers, positive infinity where null stands. */
    final class JsonNumbers implements JsonArray {
        private final double[] cells;

        /** Takes the array over. */
        JsonNumbers(double[] cells) {
            this.cells = cells;
        }

        double[] cells() {
            return cells.clone();
        }

        @Override
        public List<JsonValue> items() {
            List<JsonValue> items = new ArrayList<>(cells.length);
            Arrays.stream(cells)
                    .forEach(
                            cell -> items.add(cell == Double.POSITIVE_INFINITY ? JsonNull.NULL : new JsonNumber(cell)));
            return items;
        }
    }

    /** A string. */
    record JsonText(String text) implements JsonValue {
        @Override
        public String kind() {
            return "the text \"" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "\"";
        }
    }

    /** A finite number. */
    record JsonNumber(double value) implements JsonValue {
        @Override
        public String kind() {
            String digits = String.valueOf(value);
            return "the number " + (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits);
        }
    }

    /** True or false. */
    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String kind() {
            return String.valueOf(value);
        }
    }

    /** The null of JSON. */
    enum JsonNull implements JsonValue {
        NULL;

        @Override
        public String kind() {
            return "null";
        }
    }
}
