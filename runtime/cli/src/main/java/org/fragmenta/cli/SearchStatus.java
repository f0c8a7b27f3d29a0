package org.fragmenta.cli;

import java.util.Optional;
import org.fragmenta.cli.text.Numbers;
import org.fragmenta.solve.Watch;

/** How far a search is, told by the thread that solves and read by the one that shows it. */
final class SearchStatus implements Watch {
    private volatile Optional<Snapshot> latest = Optional.empty();

    private record Snapshot(double bound, double incumbent, long nodes) {}

    @Override
    public void progress(double bound, double incumbent, long nodes) {
        latest = Optional.of(new Snapshot(bound, incumbent, nodes));
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /** What is known of bound, plan and gap, to stand behind the seconds; empty as long as no search has said anything. */
    String text() {
        return latest.map(SearchStatus::text).orElse("");
    }

    private static String text(Snapshot now) {
        String plan = Double.isFinite(now.incumbent) ? "; plan at " + Numbers.amount(now.incumbent) : "; no plan yet";
        String bound = Double.isFinite(now.bound) ? ", none below " + Numbers.amount(now.bound) : "";
        boolean both = Double.isFinite(now.incumbent) && Double.isFinite(now.bound) && now.incumbent != 0;
        String gap = both ? ", gap " + Numbers.percent((now.incumbent - now.bound) / Math.abs(now.incumbent)) : "";
        return plan + bound + gap + ", " + now.nodes + (now.nodes == 1 ? " branch" : " branches");
    }
}
