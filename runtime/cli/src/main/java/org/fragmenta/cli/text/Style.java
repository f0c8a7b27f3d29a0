package org.fragmenta.cli.text;

/** Whether and how text is set off: by ANSI codes on a terminal, not at all elsewhere. */
public enum Style {
    PLAIN,
    ANSI;

    /** How an answer turned out. */
    public enum Verdict {
        GOOD("\u001b[1;32m"),
        OPEN("\u001b[1;33m"),
        BAD("\u001b[1;31m");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }
    }

    private static final String BOLD = "\u001b[1m";
    private static final String RESET = "\u001b[0m";

    String heading(String text) {
        return this == ANSI ? BOLD + text + RESET : text;
    }

    String verdict(Verdict verdict, String word) {
        return this == ANSI ? verdict.code + word + RESET : word;
    }
}
