package org.fragmenta.importing;

import java.util.Locale;

/** A public format of instances. */
public enum InstanceFormat {
    /**
     * Warehouse location of the OR-Library, with or without capacities (Beasley 1990, JORS 41(11)): {@code m n}; for each
     * warehouse its capacity and fixed cost; for each customer its demand and the cost of serving all of it from each
     * warehouse.
     */
    ORLIB("a warehouse location file of the OR-Library"),

    /**
     * The simple format of UflLib, which also its Bilde-Krarup instances have: {@code FILE: name}; {@code m n 0}; for each
     * facility its number, opening cost and the cost of serving each customer.
     */
    UFLLIB("a facility location file in UflLib's simple format"),

    /** Quadratic assignment of QAPLIB (Burkard, Karisch and Rendl 1997, J. Global Optim. 10): {@code n} and two matrices. */
    QAPLIB("a quadratic assignment file of QAPLIB"),

    /** Cost functions over variables, as toulbar2 reads them. */
    WCSP("a cost network in WCSP form"),

    /** A Markov or Bayesian network of the UAI competitions; costs are negative logarithms of its factors. */
    UAI("a Markov or Bayesian network in UAI form");

    private final String title;

    InstanceFormat(String title) {
        this.title = title;
    }

    /** What such a file is, for the middle of a sentence. */
    public String title() {
        return title;
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
