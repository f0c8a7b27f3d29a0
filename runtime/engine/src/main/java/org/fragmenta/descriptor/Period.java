package org.fragmenta.descriptor;

/** The length of time over which output, running costs and annualised set-up are counted. */
public enum Period {
    YEAR(1),
    QUARTER(4),
    MONTH(12);

    private final int perYear;

    Period(int perYear) {
        this.perYear = perYear;
    }

    /** How many of these periods make a year. */
    public int perYear() {
        return perYear;
    }
}
