package org.fragmenta.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.fragmenta.check.ModelException;
import org.fragmenta.io.JsonValue.JsonNumber;
import org.fragmenta.io.JsonValue.JsonObject;
import tools.jackson.core.JacksonException;

/**
 * One kind of document: where its schema version stands, and the form of its root.
 *
 * @param schema the schema version that the form reads
 * @param reader the form, reading
 * @param writer the form, writing
 */
record Documents<T>(int schema, Function<FieldReader, T> reader, BiConsumer<FieldWriter, T> writer) {
    private static final String SCHEMA_FIELD = "schema";

    T read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (NoSuchFileException e) {
            throw new ModelException(new DocumentFindings(name).unreadable("there is no such file as " + file));
        } catch (IOException e) {
            throw new ModelException(new DocumentFindings(name).unreadable(e));
        }
    }

    T read(String name, InputStream in) {
        DocumentFindings findings = new DocumentFindings(name);
        return bind(DocumentText.read(in, findings), findings);
    }

    T read(String name, String text) {
        return bind(CharBuffer.wrap(text.toCharArray()), new DocumentFindings(name));
    }

    private T bind(CharBuffer text, DocumentFindings findings) {
        JsonValue root = JsonTreeReader.read(text, findings);
        if (!(root instanceof JsonObject object)) {
            throw new ModelException(findings.wrongType(JsonPath.ROOT, "an object in braces", root));
        }
        requireSchema(object, findings);
        Problems problems = new Problems(findings);
        T value = FieldReader.read(JsonPath.ROOT, root, problems, reader);
        problems.throwIfAny();
        return value;
    }

    /** A document of another schema has other fields, so complaining about those would mislead. */
    private void requireSchema(JsonObject root, DocumentFindings findings) {
        if (root.fields().get(SCHEMA_FIELD) instanceof JsonNumber number && number.value() != schema) {
            throw new ModelException(findings.wrongSchema(JsonPath.ROOT.field(SCHEMA_FIELD), schema, number));
        }
    }

    void write(T value, Path file) {
        String name = String.valueOf(file.getFileName());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            JsonOutput.pretty(out, value, writer);
        } catch (IOException | JacksonException e) {
            throw new ModelException(new DocumentFindings(name).unwritable(e));
        }
    }

    void write(T value, Writer target) {
        JsonOutput.pretty(target, value, writer);
    }

    String toJson(T value) {
        return JsonOutput.compact(value, writer);
    }
}
