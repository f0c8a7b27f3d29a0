package org.fragmenta.io;

import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.io.JsonValue.JsonBoolean;
import org.fragmenta.io.JsonValue.JsonList;
import org.fragmenta.io.JsonValue.JsonNull;
import org.fragmenta.io.JsonValue.JsonNumber;
import org.fragmenta.io.JsonValue.JsonNumbers;
import org.fragmenta.io.JsonValue.JsonObject;
import org.fragmenta.io.JsonValue.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Text to tree: strict JSON, no field twice, every number finite. */
final class JsonTreeReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(DocumentLimits.constraints())
            .build();
    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity", "+Infinity", "INF", "-INF");

    private final JsonParser parser;
    private final DocumentFindings findings;

    private JsonTreeReader(JsonParser parser, DocumentFindings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /**
     * Reads the one value of a document.
     *
     * @throws ModelException if the text is no JSON, exceeds a limit, names a field twice or holds an infinite number
     */
    static JsonValue read(CharBuffer text, DocumentFindings findings) {
        try (JsonParser parser = FACTORY.createParser(
                ObjectReadContext.empty(), text.array(), text.arrayOffset() + text.position(), text.remaining())) {
            return new JsonTreeReader(parser, findings).document();
        }
    }

    /**
     * Whether the document is an object with a field of this name; nothing else is looked at, and text that is no JSON
     * has no fields.
     */
    static boolean hasField(InputStream in, String name) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (name.equals(parser.currentName())) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException e) {
            return false;
        }
    }

    private JsonValue document() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new ModelException(findings.noJson(1, 1, "the document is empty", "the wrong file was given."));
            }
            JsonValue value = value(first);
            if (parser.nextToken() != null) {
                throw new ModelException(
                        syntax(parser.currentTokenLocation(), "more text follows after the end of the document", ""));
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new ModelException(
                    findings.tooLarge(JsonPath.of(parser.streamReadContext()), firstSentence(e.getOriginalMessage())));
        } catch (JacksonException e) {
            throw new ModelException(syntax(e));
        }
    }

    private JsonValue value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new JsonText(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(number());
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NULL -> JsonNull.NULL;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a JSON parser gave " + token + " where a value begins");
        };
    }

    private JsonObject object() {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw new ModelException(findings.duplicateField(JsonPath.of(parser.streamReadContext())));
            }
            fields.put(name, value(parser.nextToken()));
        }
        return new JsonObject(fields);
    }

    private JsonValue array() {
        double[] cells = new double[16];
        int size = 0;
        JsonToken token = parser.nextToken();
        while (token.isNumeric() || token == JsonToken.VALUE_NULL) {
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, 2 * size);
            }
            cells[size++] = token == JsonToken.VALUE_NULL ? Double.POSITIVE_INFINITY : number();
            token = parser.nextToken();
        }
        JsonNumbers numbers = new JsonNumbers(Arrays.copyOf(cells, size));
        if (token == JsonToken.END_ARRAY && size > 0) {
            return numbers;
        }
        List<JsonValue> items = new ArrayList<>(numbers.items());
        while (token != JsonToken.END_ARRAY) {
            items.add(value(token));
            token = parser.nextToken();
        }
        return new JsonList(items);
    }

    private double number() {
        double number = parser.getDoubleValue();
        if (Double.isInfinite(number)) {
            throw new ModelException(findings.overflow(JsonPath.of(parser.streamReadContext()), parser.getString()));
        }
        return number;
    }

    private Finding syntax(JacksonException e) {
        String message = e.getOriginalMessage();
        for (String token : NO_NUMBERS) {
            if (message.contains("'" + token + "'")) {
                return syntax(
                        e.getLocation(),
                        token + " at " + JsonPath.of(parser.streamReadContext()) + " is no number",
                        "write null in a row of costs to say that a region is impossible.");
            }
        }
        return syntax(e.getLocation(), firstSentence(message), "a comma, a quotation mark or a bracket is missing.");
    }

    private Finding syntax(TokenStreamLocation location, String reason, String maybe) {
        return findings.noJson(location.getLineNr(), location.getColumnNr(), reason, maybe);
    }

    /** Jackson appends the names of its own settings to a message, of which an economist knows nothing. */
    private static String firstSentence(String message) {
        String line = message.lines()
                .findFirst()
                .orElse("")
                .replaceAll(", from `[^`]*`", "")
                .replaceAll(" \\((?:start marker at|for \\w+ starting at|not recognized) .*", "")
                .replaceAll(": enable .*", "");
        return line.isEmpty() ? "unreadable text" : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}
