package org.fragmenta.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.Finding;
import org.fragmenta.check.NearNames;

/** What can be wrong with a document as such: one method a code. */
final class DocumentFindings {
    private final String document;

    /**
     * @param document what the user knows the document by, usually a file name
     */
    DocumentFindings(String document) {
        this.document = document;
    }

    Finding noJson(int line, int column, String reason, String maybe) {
        return Diagnostic.NO_JSON.at(
                JsonPath.ROOT.toString(),
                document + " is no JSON: line " + line + ", column " + column + ": " + reason + ".",
                maybe);
    }

    Finding notUtf8(long offset) {
        return Diagnostic.NOT_UTF8.at(
                JsonPath.ROOT.toString(),
                document + " is not UTF-8: byte " + offset + " (counted from 0) does not belong to any character.",
                "save it with the encoding UTF-8.");
    }

    Finding tooLarge(JsonPath path, String limit) {
        return Diagnostic.TOO_LARGE.at(
                path.toString(),
                document + ": " + path + ": " + limit + ".",
                "split the model, or state links by routes instead of region-by-region tables.");
    }

    Finding duplicateField(JsonPath path) {
        return Diagnostic.REPEATED_FIELD.at(
                path.toString(),
                document + ": " + path + " is given twice in one object; only one of the two could count.",
                "delete one of them.");
    }

    Finding unknownField(JsonPath path, String name, Collection<String> known) {
        List<String> near = NearNames.suggest(name, known);
        String maybe = near.isEmpty()
                ? "delete it; the fields here are " + String.join(", ", known) + "."
                : near.stream().map(field -> "\"" + field + "\"").collect(Collectors.joining(" or ")) + " is meant.";
        return Diagnostic.UNKNOWN_FIELD.at(
                path.toString(), document + ": " + path + " is no field of this form, and would go unused.", maybe);
    }

    Finding missingField(JsonPath path, String meaning) {
        return Diagnostic.MISSING_FIELD.at(
                path.toString(),
                document + ": " + path + " is missing; it has no default.",
                "add it: " + meaning + ".");
    }

    Finding wrongType(JsonPath path, String expected, JsonValue actual) {
        String maybe = actual == JsonValue.JsonNull.NULL
                ? "leave the field out where nothing is known."
                : expected.startsWith("a number") && actual instanceof JsonValue.JsonText
                        ? "write the number without quotation marks, with a point for decimals."
                        : "write " + expected + ".";
        return Diagnostic.WRONG_TYPE.at(
                path.toString(),
                document + ": " + path + " is " + actual.kind() + ", but " + expected + " belongs there.",
                maybe);
    }

    Finding overflow(JsonPath path, String number) {
        return Diagnostic.OVERFLOW.at(
                path.toString(),
                document + ": " + path + " is " + number + ", beyond the numbers that can be computed with"
                        + " (about 1.8e308).",
                "write null in a row of costs to say that a region is impossible.");
    }

    Finding unknownConstant(JsonPath path, String actual, List<String> known) {
        List<String> near = NearNames.suggest(actual, known);
        return Diagnostic.UNKNOWN_CONSTANT.at(
                path.toString(),
                document + ": " + path + " is \"" + actual + "\", which is none of " + String.join(", ", known) + ".",
                near.isEmpty() ? "write one of these." : "\"" + near.get(0) + "\" is meant.");
    }

    Finding wrongSchema(JsonPath path, int expected, JsonValue actual) {
        return Diagnostic.WRONG_SCHEMA.at(
                path.toString(),
                document + ": " + path + " is " + actual.kind() + ", but this version reads documents of schema "
                        + expected + " only.",
                "use the version of Fragmenta that wrote the document, or write schema " + expected + ".");
    }

    Finding unreadable(String reason) {
        return Diagnostic.UNREADABLE_FILE.at(
                JsonPath.ROOT.toString(), document + " cannot be read: " + reason + ".", "");
    }

    Finding unreadable(IOException failed) {
        return unreadable(failed instanceof AccessDeniedException ? "this user may not read it" : reason(failed));
    }

    Finding unwritable(Exception failed) {
        String reason = failed instanceof NoSuchFileException missing
                ? "there is no folder " + Path.of(missing.getFile()).getParent()
                : failed instanceof AccessDeniedException ? "this user may not write there" : reason(failed);
        return Diagnostic.UNWRITABLE_FILE.at(
                JsonPath.ROOT.toString(), document + " cannot be written: " + reason + ".", "");
    }

    /** What the system said, without the names of classes. */
    private static String reason(Exception failed) {
        String said = failed instanceof FileSystemException system ? system.getReason() : failed.getMessage();
        return said == null || said.isBlank()
                ? "the system does not say why"
                : Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }
}
