package org.fragmenta.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells a format from the first line that is not blank. */
final class FormatDetection {
    private static final String NUMBER = "[+-]?[\\d.]+([eE][+-]?\\d+)?";
    private static final int SHOWN = 40;

    private FormatDetection() {}

    /** @throws org.fragmenta.check.ModelException if no format begins like that */
    static InstanceFormat of(String text, FileFindings findings) {
        List<String> lines = text.lines().limit(1000).toList();
        int line = 0;
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        String first = line < lines.size() ? lines.get(line).strip() : "";
        String start = first.length() > SHOWN ? first.substring(0, SHOWN - 3) + "..." : first;
        int shownLine = Math.min(line, Math.max(0, lines.size() - 1)) + 1;
        return of(first).orElseThrow(() -> findings.unknownFormat(shownLine, start));
    }

    private static Optional<InstanceFormat> of(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        if (words.get(0).equals("MARKOV") || words.get(0).equals("BAYES")) {
            return Optional.of(InstanceFormat.UAI);
        }
        if (words.get(0).startsWith(FacilityReader.MARK)) {
            return Optional.of(InstanceFormat.UFLLIB);
        }
        // A name of digits is a number, too, so the count of words decides first.
        if (words.size() == 5 && numbers(words.subList(1, 5))) {
            return Optional.of(InstanceFormat.WCSP);
        }
        if (!numbers(words)) {
            return Optional.empty();
        }
        return switch (words.size()) {
            case 1 -> Optional.of(InstanceFormat.QAPLIB);
            case 2 -> Optional.of(InstanceFormat.ORLIB);
            case 3 -> Optional.of(InstanceFormat.UFLLIB);
            default -> Optional.empty();
        };
    }

    private static boolean numbers(List<String> words) {
        return words.stream().allMatch(word -> word.matches(NUMBER));
    }
}
