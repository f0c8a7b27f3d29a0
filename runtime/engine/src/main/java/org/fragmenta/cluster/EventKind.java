package org.fragmenta.cluster;

/** What a move of plants is a case of (theory 13.2). */
public enum EventKind {
    /** A plant avoids the core because the core is full: one more there costs more than one less did (CD-1). */
    SATURATED("The core is saturated"),
    /** A plant avoids the core though it is not full: policy or a shock drew it away (CD-1). */
    DISPLACED("The core is left though it is not saturated"),
    /** A plant goes next door for what spills over from the core (CD-2). */
    SPRAWL("The core sprawls to a neighbour"),
    /** A plant goes next door, and would without the spillover from the core (CD-2). */
    CHEAP_NEIGHBOUR("A neighbour is cheap by itself"),
    /** A plant goes far away and would not without the logistic link (CD-3). */
    LEAP_OUT("Leap-out along the logistic link"),
    /** A plant goes far away, and would without the logistic link (CD-3). */
    REMOTE_COST("A remote region is cheap by itself"),
    /** Plants found a cluster that holds by itself (CD-4). */
    NEW_AGGLOMERATION("A new agglomeration"),
    /** The new cluster lives by its link with the core (CD-5). */
    LINKED("The new agglomeration is linked with the core"),
    /** Plants stand together only as long as they are supported (CD-4). */
    ENCLAVE("An enclave that lives by its support"),
    /** A firm's plants stand in different regions (the chapter's footnote 4). */
    FRAGMENTATION("A firm's blocks part");

    private final String words;

    EventKind(String words) {
        this.words = words;
    }

    /** The event in a few words, without a full stop. */
    public String words() {
        return words;
    }
}
