package org.fragmenta.verify;

import static org.fragmenta.check.Diagnostic.WRONG_CERTIFICATE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.instance.SiteGroup;
import org.fragmenta.result.Certificate.BlockPrice;
import org.fragmenta.result.Certificate.GroupMultipliers;
import org.fragmenta.result.Certificate.LinkMultipliers;
import org.fragmenta.result.Certificate.Multipliers;
import org.fragmenta.verify.Parts.Seat;

/** Reads one set of multipliers: finite numbers for links, blocks and members of groups that there are. */
final class MultiplierReader {
    private final Parts parts;
    private final Positions positions;
    private final Report report;
    private final double[] zero;
    private boolean sound = true;

    MultiplierReader(Parts parts, Positions positions, Report report) {
        this.parts = parts;
        this.positions = positions;
        this.report = report;
        zero = new double[positions.regions().size()];
    }

    /** The set by position; absent, with findings, where it is malformed. */
    Optional<MultiplierRows> read(Multipliers set, String path) {
        double[][] atFrom = new double[positions.links().size()][];
        double[][] atTo = new double[atFrom.length][];
        Arrays.fill(atFrom, zero);
        Arrays.fill(atTo, zero);
        links(set.links(), path + ".links", atFrom, atTo);
        double[] prices = prices(set.prices(), path + ".prices");
        Map<Seat, double[]> rows = groups(set.groups(), path + ".groups");
        return sound ? Optional.of(new MultiplierRows(atFrom, atTo, prices, rows)) : Optional.empty();
    }

    private void links(List<LinkMultipliers> links, String path, double[][] atFrom, double[][] atTo) {
        int next = 0;
        for (int at = 0; at < links.size(); at++) {
            LinkMultipliers stated = links.get(at);
            int position = next;
            while (position < atFrom.length && !positions.links().get(position).equals(stated.link())) {
                position++;
            }
            if (position == atFrom.length) {
                wrong(
                        path + "[" + at + "].link",
                        "is \"" + stated.link() + "\", but behind the link before it the model has none of that name");
                return;
            }
            atFrom[position] = row(stated.atFrom(), path + "[" + at + "].atFrom");
            atTo[position] = row(stated.atTo(), path + "[" + at + "].atTo");
            next = position + 1;
        }
    }

    private double[] prices(List<BlockPrice> stated, String path) {
        double[] prices = new double[positions.blocks().size()];
        boolean[] known = new boolean[prices.length];
        for (int at = 0; at < stated.size(); at++) {
            BlockPrice price = stated.get(at);
            int block = positions.blockAt().getOrDefault(price.block(), Parts.NONE);
            if (block == Parts.NONE || parts.home(block) == Parts.NONE || known[block]) {
                wrong(
                        path + "[" + at + "].block",
                        "is \"" + price.block() + "\", which belongs to no group or has a price already");
            } else if (!Double.isFinite(price.price())) {
                wrong(path + "[" + at + "].price", "is " + price.price() + ", but should be finite");
            } else {
                prices[block] = price.price();
                known[block] = true;
            }
        }
        return prices;
    }

    private Map<Seat, double[]> groups(List<GroupMultipliers> stated, String path) {
        Map<Seat, double[]> rows = new HashMap<>();
        for (int at = 0; at < stated.size(); at++) {
            GroupMultipliers multipliers = stated.get(at);
            String place = path + "[" + at + "]";
            int group = positions.groupAt().getOrDefault(multipliers.group(), Parts.NONE);
            if (group == Parts.NONE) {
                wrong(place + ".group", "is \"" + multipliers.group() + "\", which is no group of the model");
                continue;
            }
            Seat seat = new Seat(group, member(group, multipliers.member()));
            if (seat.member() == Parts.NONE || rows.containsKey(seat)) {
                wrong(
                        place + ".member",
                        "is \"" + multipliers.member() + "\", which is no member of group " + multipliers.group()
                                + " from elsewhere or has a row already");
            } else {
                rows.put(seat, row(multipliers.row(), place + ".row"));
            }
        }
        return rows;
    }

    /** A pool, or a block whose first group is another. */
    private int member(int group, String id) {
        SiteGroup facts = parts.groups().get(group);
        int pool = positions.groupAt().getOrDefault(id, Parts.NONE);
        if (pool != Parts.NONE && facts.pools().contains(pool)) {
            return facts.blocks().size() + facts.pools().indexOf(pool);
        }
        int block = positions.blockAt().getOrDefault(id, Parts.NONE);
        return block == Parts.NONE || parts.home(block) == group
                ? Parts.NONE
                : facts.blocks().indexOf(block);
    }

    private double[] row(CostRow row, String path) {
        if (row.size() != zero.length) {
            wrong(path, "has " + row.size() + " numbers for " + zero.length + " regions");
            return zero;
        }
        for (int region = 0; region < row.size(); region++) {
            if (!row.allows(region)) {
                wrong(path + "[" + region + "]", "is null, but a multiplier is a number");
            }
        }
        return row.toArray();
    }

    private void wrong(String path, String problem) {
        report.wrong(WRONG_CERTIFICATE, path, problem);
        sound = false;
    }
}
