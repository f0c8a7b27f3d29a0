package org.fragmenta.horizon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.fragmenta.instance.Instance;

/**
 * A whole horizon written out as an ordinary model of explicit rows and tables, which any solver can solve and the checker
 * can check: block {@code Sewing@2031} is block Sewing in 2031, link {@code CutPanels@2031} the link in that year, and
 * link {@code Sewing@2030>2031} what it costs Sewing to be elsewhere in 2031 than in 2030. Its total is the present value
 * of the horizon.
 */
public final class JointModel {
    private final Window window;
    private final YearCosts costs;
    private final int firstYear;
    private final List<BlockDescriptor> blocks = new ArrayList<>();
    private final List<LinkDescriptor> links = new ArrayList<>();
    private final List<CostTable> tables = new ArrayList<>();

    private JointModel(YearCosts costs, int firstYear) {
        this.costs = costs;
        this.firstYear = firstYear;
        this.window = Window.whole(costs);
    }

    /** The model of a horizon that begins in some year. */
    public static ModelDescriptor of(YearCosts costs, int firstYear) {
        JointModel joint = new JointModel(costs, firstYear);
        joint.addBlocks();
        joint.addMoves();
        joint.addLinks();
        return joint.model();
    }

    /** The name of a block in a year. */
    public static String node(String block, int year) {
        return block + "@" + year;
    }

    private String id(int block) {
        return costs.model().blocks().get(block).id();
    }

    private void addBlocks() {
        CostRow nothing = CostRow.of(new double[costs.regions()]);
        for (int year = 0; year < costs.years(); year++) {
            for (int block = 0; block < costs.blocks(); block++) {
                CostRow entering = year == 0 ? CostRow.of(window.entering(block)) : nothing;
                blocks.add(BlockDescriptor.ofRows(
                        node(id(block), firstYear + year), entering, CostRow.of(window.running(year, block))));
            }
        }
    }

    private void addMoves() {
        for (int block = 0; block < costs.blocks(); block++) {
            double[] before = {};
            String table = "";
            for (int year = 1; year < costs.years(); year++) {
                int ends = firstYear + year;
                double[] cells = window.changing(year, block);
                String id = node(id(block), ends - 1) + ">" + ends;
                if (!Arrays.equals(cells, before)) {
                    table = declare(id, cells);
                    before = cells;
                }
                links.add(LinkDescriptor.ofTable(
                        id,
                        node(id(block), ends - 1),
                        node(id(block), ends),
                        new TableUse(table, costs.discounting().once(year))));
            }
        }
    }

    private void addLinks() {
        for (int link = 0; link < costs.model().links().size(); link++) {
            LinkDescriptor descriptor = costs.model().links().get(link);
            double[] before = {};
            String table = "";
            for (int year = 0; year < costs.years(); year++) {
                double[] cells = cells(costs.year(year).links().get(link));
                String id = node(descriptor.id(), firstYear + year);
                if (!Arrays.equals(cells, before)) {
                    table = declare(id, cells);
                    before = cells;
                }
                links.add(LinkDescriptor.ofTable(
                        id,
                        node(descriptor.from(), firstYear + year),
                        node(descriptor.to(), firstYear + year),
                        new TableUse(table, window.weight(year))));
            }
        }
    }

    private double[] cells(Instance.Link link) {
        int regions = costs.regions();
        double[] cells = new double[regions * regions];
        double[] row = new double[regions];
        for (int from = 0; from < regions; from++) {
            link.cost().costsFrom(from, row);
            System.arraycopy(row, 0, cells, from * regions, regions);
        }
        return cells;
    }

    private String declare(String id, double[] cells) {
        int regions = costs.regions();
        List<CostRow> rows = new ArrayList<>();
        for (int from = 0; from < regions; from++) {
            rows.add(CostRow.of(Arrays.copyOfRange(cells, from * regions, (from + 1) * regions)));
        }
        tables.add(new CostTable(id, rows));
        return id;
    }

    private ModelDescriptor model() {
        ModelDescriptor model = costs.model();
        List<RegionDescriptor> regions = model.regionSet().regions().stream()
                .map(region -> RegionDescriptor.bare(region.id()))
                .toList();
        return new ModelDescriptor(
                ModelDescriptor.SCHEMA,
                model.id(),
                model.title(),
                model.currency(),
                Period.YEAR,
                1,
                EconomyDescriptor.standard(),
                new RegionSetDescriptor(
                        model.regionSet().id(),
                        "",
                        model.currency(),
                        regions,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                blocks,
                links,
                List.of(),
                tables,
                List.of(),
                List.of());
    }
}
