package org.fragmenta.cli;

/** What the command tells the shell. */
final class ExitCode {
    /** All went well. */
    static final int FINE = 0;

    /** All went well and the answer is no: no plan exists, or a result is not what it claims. */
    static final int NO = 1;

    /** The command line cannot be understood. */
    static final int USAGE = 2;

    /** A model, result or setting cannot be used. */
    static final int BAD_INPUT = 3;

    /** The fault is Fragmenta's. */
    static final int BUG = 70;

    private ExitCode() {}
}
