package org.fragmenta.importing;

import java.util.Arrays;
import java.util.Optional;

/** Reads {@link InstanceFormat#UFLLIB}. */
final class FacilityReader {
    static final String MARK = "FILE:";

    private final Words words;
    private String name = "";

    FacilityReader(Words words) {
        this.words = words;
    }

    /** The name that stands in the file; "" where there is none. */
    String name() {
        return name;
    }

    PlantLocation read() {
        Word first = words.next("the word " + MARK + " or the number of facilities");
        boolean named = first.text().startsWith(MARK);
        if (named) {
            name = (first.text().substring(MARK.length()) + " " + words.restOfLine(first)).strip();
        }
        String facilities = "the number of facilities";
        int sites = named
                ? words.count(facilities, 1, ModelSize.CELLS)
                : words.count(first, facilities, 1, ModelSize.CELLS);
        int customers = words.count("the number of customers", 1, ModelSize.CELLS);
        words.count("the number that closes the line of counts", 0, Integer.MAX_VALUE);
        ModelSize.require((long) sites * customers, words.findings());
        double[] opening = new double[sites];
        double[][] cost = new double[customers][sites];
        int base = 0;
        for (int site = 0; site < sites; site++) {
            String number = "the number of facility " + (site + 1);
            // Facilities are numbered from 0 or from 1; a number out of turn shows that a row is too short or too long.
            int stated = site == 0 ? words.count(number, 0, 1) : words.count(number, base + site, base + site);
            base = site == 0 ? stated : base;
            opening[site] = words.amount("the opening cost of facility " + (site + 1));
            for (int customer = 0; customer < customers; customer++) {
                cost[customer][site] =
                        words.amount("the cost of serving customer " + (customer + 1) + " from facility " + (site + 1));
            }
        }
        words.end("the last cost of facility " + sites);
        double[] demand = new double[customers];
        Arrays.fill(demand, 1);
        return new PlantLocation(opening, Optional.empty(), demand, cost);
    }
}
