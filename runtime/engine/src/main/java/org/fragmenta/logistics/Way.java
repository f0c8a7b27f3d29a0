package org.fragmenta.logistics;

import java.util.List;

/**
 * A way of goods through the network.
 *
 * @param regions the regions on the way, both ends included
 * @param km length, kilometres
 * @param hours time, borders included
 * @param freightPerTonne freight and handling, money a tonne
 * @param fees fees at borders, money a shipment
 * @param borders how many borders it crosses
 */
public record Way(List<Integer> regions, double km, double hours, double freightPerTonne, double fees, int borders) {

    public Way {
        regions = List.copyOf(regions);
    }
}
