package org.fragmenta.bench.discipline;

/** A question of the comparison. */
public interface Discipline {

    /** The name that headings print and the command selects by. */
    String label();

    /** Measures and compares. */
    Report run(Settings settings);
}
