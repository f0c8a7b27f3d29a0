package org.fragmenta.theory.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the distances that a block could work at would be worked at arm's length (theory KA-1): those where the cost
 * of lost control u(d) is below the partner's advantage and the set-up saved.
 *
 * @param friction u(0), money a unit, scaled by the model's institutions
 * @param frictionPerKm u'(d), money a unit and kilometre, likewise
 * @param advantage what the partner does better, money a unit
 * @param places the regions that can host the block
 */
record Outsourcing(double friction, double frictionPerKm, double advantage, List<Place> places) {

    Outsourcing {
        places = places.stream()
                .sorted(Comparator.comparingDouble(Place::km).thenComparingInt(Place::region))
                .toList();
    }

    /**
     * A region as the block sees it.
     *
     * @param region position of the region
     * @param km distance from the headquarters, kilometres
     * @param setup annualised set-up that arm's length saves, money a unit
     */
    record Place(int region, double km, double setup) {}

    /**
     * Two places that break an order.
     *
     * @param near the nearer to headquarters
     * @param far the farther
     * @param amount by how much, money a unit
     */
    record Pair(Place near, Place far, double amount) {}

    /** What lost control costs at a distance, money a unit. */
    double lostControl(double km) {
        return friction + frictionPerKm * km;
    }

    /** What arm's length saves at a place, money a unit; below 0 if it costs. */
    double gain(Place place) {
        return advantage + place.setup() - lostControl(place.km());
    }

    /** Whether arm's length saves at one of the places. */
    boolean paysSomewhere() {
        return places.stream().anyMatch(place -> gain(place) > 0);
    }

    /**
     * The distance up to which arm's length pays where set-up saves as much as given, kilometres: 0 if it pays
     * nowhere, infinite if everywhere.
     */
    double reach(double setup) {
        double room = advantage + setup - friction;
        if (frictionPerKm > 0) {
            return Math.max(0, room / frictionPerKm);
        }
        return room < 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    /**
     * The pair that tells most against "near at arm's length, far in-house": arm's length pays far away and not near by.
     * Its amount is the lesser of the two gains lost by doing otherwise.
     */
    Optional<Pair> farOutsourcedNearNot() {
        Optional<Pair> worst = Optional.empty();
        for (Place near : places) {
            for (Place far : places) {
                double amount = Math.min(-gain(near), gain(far));
                if (near.km() < far.km() && amount > worst.map(Pair::amount).orElse(0.0)) {
                    worst = Optional.of(new Pair(near, far, amount));
                }
            }
        }
        return worst;
    }

    /**
     * The least cross difference U(d',1) - U(d,1) - U(d',0) + U(d,0) over all pairs of distances d below d' (theory
     * KA-2), money a unit; empty with fewer than two distances.
     */
    Optional<Pair> leastCrossDifference() {
        Optional<Pair> least = Optional.empty();
        for (Place near : places) {
            for (Place far : places) {
                double amount = gain(near) - gain(far);
                if (near.km() < far.km() && amount < least.map(Pair::amount).orElse(Double.POSITIVE_INFINITY)) {
                    least = Optional.of(new Pair(near, far, amount));
                }
            }
        }
        return least;
    }

    /** The same with another weight of lost control. */
    Outsourcing scaled(double institutions) {
        return new Outsourcing(friction * institutions, frictionPerKm * institutions, advantage, places);
    }
}
