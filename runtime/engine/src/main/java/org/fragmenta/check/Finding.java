package org.fragmenta.check;

import java.util.List;

/**
 * Something wrong with a model, told to an economist.
 *
 * @param code stable code, {@code FRG-203}, with a page of that name in the documentation
 * @param severity how bad it is
 * @param path the element and field at fault, {@code links.CutPanels.from}; "" for the model as a whole
 * @param problem what is wrong, with names and values, and why it matters
 * @param trace further lines: a cycle step by step, the jars that disagree
 * @param maybe what to write instead, a sentence that completes "Maybe"
 */
public record Finding(String code, Severity severity, String path, String problem, List<String> trace, String maybe) {

    public Finding {
        trace = List.copyOf(trace);
    }

    public static Finding error(String code, String path, String problem, String maybe) {
        return new Finding(code, Severity.ERROR, path, problem, List.of(), maybe);
    }

    public static Finding warning(String code, String path, String problem, String maybe) {
        return new Finding(code, Severity.WARNING, path, problem, List.of(), maybe);
    }

    /** This finding with lines that show how the problem comes about. */
    public Finding withTrace(List<String> lines) {
        return new Finding(code, severity, path, problem, lines, maybe);
    }

    /** The text that users see: code and problem, then the trace, then the advice, a line each. */
    public String text() {
        StringBuilder text = new StringBuilder("[").append(code).append("] ").append(problem);
        trace.forEach(line -> text.append("\n  ").append(line));
        if (!maybe.isEmpty()) {
            text.append("\nMaybe ").append(maybe);
        }
        return text.toString();
    }
}
