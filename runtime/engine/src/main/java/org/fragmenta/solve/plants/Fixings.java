package org.fragmenta.solve.plants;

import java.util.Arrays;
import java.util.BitSet;

/** What the branches above a node have decided: sites that are open or closed, customers that some sites may not serve. */
final class Fixings {
    private static final byte FREE = 0;
    private static final byte OPEN = 1;
    private static final byte CLOSED = 2;

    private final byte[] sites;

    /** Excluded pairs by customer and site; rows that are empty exclude nothing. */
    private final boolean[][] excluded;

    private Fixings(byte[] sites, boolean[][] excluded) {
        this.sites = sites;
        this.excluded = excluded;
    }

    /** Nothing decided. */
    static Fixings none(PlantProblem problem) {
        boolean[][] excluded = new boolean[problem.customers()][];
        Arrays.fill(excluded, new boolean[0]);
        return new Fixings(new byte[problem.sites()], excluded);
    }

    Fixings opened(int site) {
        return with(site, OPEN);
    }

    Fixings closed(int site) {
        return with(site, CLOSED);
    }

    private Fixings with(int site, byte state) {
        byte[] changed = sites.clone();
        changed[site] = state;
        return new Fixings(changed, excluded);
    }

    /** A customer confined to some sites, or kept out of them. */
    Fixings confined(int customer, BitSet chosen, boolean inside) {
        boolean[] row = new boolean[sites.length];
        for (int site = 0; site < row.length; site++) {
            row[site] = !serves(customer, site) || chosen.get(site) != inside;
        }
        boolean[][] rows = excluded.clone();
        rows[customer] = row;
        return new Fixings(sites, rows);
    }

    /** The same customers' sites with no site decided. */
    Fixings withSitesFree() {
        return new Fixings(new byte[sites.length], excluded);
    }

    boolean isFree(int site) {
        return sites[site] == FREE;
    }

    boolean isOpen(int site) {
        return sites[site] == OPEN;
    }

    boolean isClosed(int site) {
        return sites[site] == CLOSED;
    }

    /** Whether the branches let the site serve the customer. */
    boolean serves(int customer, int site) {
        boolean[] row = excluded[customer];
        return sites[site] != CLOSED && (row.length == 0 || !row[site]);
    }
}
