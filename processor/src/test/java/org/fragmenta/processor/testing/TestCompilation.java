package org.fragmenta.processor.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * What a compile gave.
 *
 * @param compiler who compiled
 * @param success whether there were no errors
 * @param classes the folder of class files and resources
 * @param generated the folder of generated sources
 * @param told errors and warnings in the order of the compiler
 * @param log what the compiler printed besides
 */
public record TestCompilation(
        TestCompiler compiler, boolean success, Path classes, Path generated, List<Told> told, String log) {
    private static final Pattern CODE = Pattern.compile("\\[(FRG-\\d{3})]");

    /** One error or warning. */
    public record Told(String file, long line, Diagnostic.Kind kind, String message) {

        /** The code of Fragmenta, or "" where the compiler itself speaks. */
        public String code() {
            Matcher matcher = CODE.matcher(message);
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    /** What Fragmenta said. */
    public List<Told> findings() {
        return told.stream().filter(told -> !told.code().isEmpty()).toList();
    }
}
