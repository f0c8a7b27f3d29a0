package org.fragmenta.instance;

import java.util.List;

/**
 * Links that use one service, which is opened once between two different regions and then serves every link that joins
 * them, whichever way.
 *
 * @param id id of the service
 * @param links positions of the links, each once; none of a divisible block
 * @param opening cost of the service by pair of regions, money a period, zero or more, the same both ways; nothing is
 *     due within a region
 */
public record SharedLinks(String id, List<Integer> links, LinkCost opening) {

    public SharedLinks {
        links = List.copyOf(links);
    }
}
