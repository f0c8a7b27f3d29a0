package org.fragmenta.solve.parts;

/**
 * One region of one group: what it costs at least, given what each member brings along, and what a member may bring along
 * until it makes no difference whether it stands there.
 */
interface Site {

    /** Says what a member brings along. One that cannot stand here is not heard. */
    void set(int member, double value);

    /** Changes what is due besides where any member stands. */
    void charge(double more);

    /** What the region costs at least; infinite if no choice of members is possible. */
    double least();

    /** What the region costs at least with a member here; infinite if that cannot be. */
    double open();

    /**
     * How much more a member brings along than it may, for the region to cost the same with and without it; negative if
     * it brings less. 0 where the choice is not free, infinite where the member cannot stand here.
     */
    double spare(int member);

    /** Adds to each member's position the part of it that stands here in a cheapest choice. */
    void choose(double[] parts);
}
