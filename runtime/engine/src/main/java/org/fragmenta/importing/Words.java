package org.fragmenta.importing;

import java.util.regex.Pattern;

/** The words of a file, one after the other, and what a reader expects them to be. */
final class Words {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    /** Sums and products of two stay far from where doubles end. */
    private static final double LARGEST = 1e100;

    private static final Pattern COUNT = Pattern.compile("\\d{1,18}");

    private final String text;
    private final FileFindings findings;
    private int at;
    private int line = 1;
    private int lineStart;

    Words(String text, FileFindings findings) {
        this.text = text;
        this.findings = findings;
        skipBlanks();
    }

    /** What can be said to be wrong with this file. */
    FileFindings findings() {
        return findings;
    }

    /** Characters that are left, at least as many as words. */
    int left() {
        return text.length() - at;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /**
     * The next word.
     *
     * @param what what belongs there, for the middle of a sentence
     */
    Word next(String what) {
        if (!hasNext()) {
            throw findings.endsEarly(line, at - lineStart + 1, what);
        }
        int from = at;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        Word word = new Word(text.substring(from, at), line, from - lineStart + 1);
        skipBlanks();
        return word;
    }

    /** What is left of the line that the last word stands on, without blanks at its ends; "" at its end. */
    String restOfLine(Word last) {
        if (last.line() != line) {
            return "";
        }
        int from = at;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        String rest = text.substring(from, at).strip();
        skipBlanks();
        return rest;
    }

    /** The next word as a number without a sign or fraction, at least {@code least} and at most {@code most}. */
    int count(String what, int least, int most) {
        return count(next(what), what, least, most);
    }

    /** A word as a number without a sign or fraction, at least {@code least} and at most {@code most}. */
    int count(Word word, String what, int least, int most) {
        if (!COUNT.matcher(word.text()).matches()) {
            throw NUMBER.matcher(word.text()).matches()
                    ? findings.outOfRange(word, what, range(least, most))
                    : findings.noNumber(word, what);
        }
        long value = Long.parseLong(word.text());
        if (value < least || value > most) {
            throw findings.outOfRange(word, what, range(least, most));
        }
        return (int) value;
    }

    private static String range(int least, int most) {
        return least == most ? String.valueOf(least) : "a whole number from " + least + " to " + most;
    }

    /** The next word as a finite number. */
    double number(String what) {
        return number(next(what), what);
    }

    /** A word as a finite number. */
    double number(Word word, String what) {
        if (!NUMBER.matcher(word.text()).matches()) {
            throw findings.noNumber(word, what);
        }
        double value = Double.parseDouble(word.text());
        if (Double.isInfinite(value)) {
            throw findings.overflow(word, what, Double.MAX_VALUE);
        }
        return value;
    }

    /** The next word as a number of at least 0 that can be added up and multiplied. */
    double amount(String what) {
        return amount(next(what), what);
    }

    /** A word as a number of at least 0 that can be added up and multiplied. */
    double amount(Word word, String what) {
        double value = atLeastZero(word, what);
        if (value > LARGEST) {
            throw findings.overflow(word, what, LARGEST);
        }
        return value;
    }

    /** The next word as a finite number of at least 0, of any size. */
    double probability(String what) {
        return atLeastZero(next(what), what);
    }

    private double atLeastZero(Word word, String what) {
        double value = number(word, what);
        if (value < 0) {
            throw findings.outOfRange(word, what, "at least 0");
        }
        return value;
    }

    /**
     * Makes sure that nothing follows.
     *
     * @param last what stood last, for the middle of a sentence
     */
    void end(String last) {
        if (hasNext()) {
            throw findings.goesOn(next(""), last);
        }
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            char blank = text.charAt(at++);
            boolean pair = blank == '\r' && at < text.length() && text.charAt(at) == '\n';
            if (isLineEnd(blank) && !pair) {
                line++;
                lineStart = at;
            }
        }
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }

    private static boolean isBlank(char letter) {
        return letter <= ' ';
    }
}
