package org.fragmenta.processor.plan;

/**
 * A cost that blocks or links bear together, which the solver treats as a part of its own beside the block graph.
 *
 * @param kind what shares it
 * @param reason what in the model makes it, in sentences for an economist
 */
public record SharedPart(Kind kind, String reason) {

    /** What shares a cost, in the order in which parts are told. */
    public enum Kind {
        /** What stands in a region, by its number: entry, agglomeration, congestion. */
        REGION("Region part"),
        /** What stands in a region, by its load. */
        CAPACITY("Capacity part"),
        /** The markets that a plant of a block of several plants serves. */
        PLANT("Plant part"),
        /** The links that use a service. */
        SHARED_SERVICE("Shared links");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What it is called, in a few words. */
        public String title() {
            return title;
        }
    }
}
