package org.fragmenta.solve;

/** Looks at a solve while it runs, and may end it. Called by the thread that solves. */
public interface Watch {
    /** Looks away. */
    Watch NONE = new Watch() {
        @Override
        public void progress(double bound, double incumbent, long nodes) {
            // Nobody looks.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Told now and then how far the search is.
     *
     * @param bound what every plan costs at least, as far as is proven
     * @param incumbent what the best plan so far costs, infinite where there is none
     * @param nodes branches of the search so far
     */
    void progress(double bound, double incumbent, long nodes);

    /** Whether the solve is to answer at once with what it has, as at a limit. Asked often, so it must be quick. */
    boolean cancelled();
}
