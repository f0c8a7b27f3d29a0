package org.fragmenta.typed;

/** A number of a model that a curve or a map can run over; each model's own axes are generated. */
public abstract class Axis {
    private final String path;

    /**
     * @param path of a parameter, such as {@code output} or {@code regions.Savannakhet.wage}
     */
    protected Axis(String path) {
        this.path = path;
    }

    /** The path that documents and the command line name it by. */
    public final String path() {
        return path;
    }

    @Override
    public final String toString() {
        return path;
    }
}
