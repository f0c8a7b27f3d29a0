package org.fragmenta.horizon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.instance.Instance;

/**
 * What blocks, links and moves cost in each year, money of that year. Positions of years count from the first; blocks,
 * links and regions are those of the model.
 */
public final class YearCosts {
    private final ModelDescriptor model;
    private final Discounting discounting;
    private final List<Year> years;
    private final List<MoveDescriptor> moves;
    private final int[] standing;

    /**
     * One year; the arrays are not to be written to.
     *
     * @param running cost of a block by region, money a year; infinite where it cannot stand
     * @param entry set-up of a block by region, sunk, money, once; infinite where it cannot stand
     * @param links the links, their cost in money a year
     */
    public record Year(List<double[]> running, List<double[]> entry, List<Instance.Link> links) {

        public Year {
            running = List.copyOf(running);
            entry = List.copyOf(entry);
            links = List.copyOf(links);
        }
    }

    private YearCosts(
            ModelDescriptor model,
            Discounting discounting,
            List<Year> years,
            List<MoveDescriptor> moves,
            int[] standing) {
        this.model = model;
        this.discounting = discounting;
        this.years = List.copyOf(years);
        this.moves = List.copyOf(moves);
        this.standing = standing;
    }

    /**
     * The costs of a model with a horizon, which obeys the rules.
     *
     * @param methods the model's cost methods; they see the numbers of each year
     * @throws org.fragmenta.check.ModelException if there is no horizon, or the model of some year breaks a rule
     */
    public static YearCosts of(ModelDescriptor model, CustomCosts methods) {
        HorizonDescriptor horizon = YearModels.horizon(model);
        List<Year> years = new ArrayList<>();
        List<ModelDescriptor> models = YearModels.of(model);
        for (int year = 0; year < models.size(); year++) {
            boolean same = year > 0 && models.get(year).equals(models.get(year - 1));
            years.add(same ? years.get(year - 1) : year(models.get(year), methods));
        }
        List<MoveDescriptor> moves = model.blocks().stream()
                .map(block -> horizon.moves().stream()
                        .filter(move -> move.block().equals(block.id()))
                        .findFirst()
                        .orElse(MoveDescriptor.unstated(block.id())))
                .toList();
        int[] standing = moves.stream()
                .map(MoveDescriptor::standsIn)
                .mapToInt(region -> region.map(model::regionIndex).orElse(-1))
                .toArray();
        return new YearCosts(
                model.over(Optional.empty()),
                Discounting.of(model.economy().discountRate(), horizon),
                years,
                moves,
                standing);
    }

    private static Year year(ModelDescriptor model, CustomCosts methods) {
        CostModel costs = CostModel.of(model, methods);
        int perYear = model.period().perYear();
        double[][] running = running(costs);
        double[][] entry = new double[running.length][];
        for (int block = 0; block < running.length; block++) {
            BlockDescriptor descriptor = model.blocks().get(block);
            // A period's share of set-up times this is the whole; the share alone is known of rows and methods.
            double whole = perYear / model.economy().annuityFactor(descriptor.lifeYears());
            entry[block] = new double[running[block].length];
            for (int region = 0; region < entry[block].length; region++) {
                entry[block][region] = costs.setup(block, region) * whole;
            }
        }
        List<Instance.Link> links = costs.instance().links().stream()
                .map(link ->
                        new Instance.Link(link.from(), link.to(), link.cost().scaled(perYear)))
                .toList();
        return new Year(List.of(running), List.of(entry), links);
    }

    /** What running every block costs by region, money a year; infinite where it cannot stand. */
    public static double[][] running(CostModel costs) {
        double[][] running = costs.running();
        int perYear = costs.model().period().perYear();
        for (double[] row : running) {
            for (int region = 0; region < row.length; region++) {
                row[region] *= perYear;
            }
        }
        return running;
    }

    /**
     * These costs with all links dearer in some years.
     *
     * @param factor what the links cost, relative to now
     * @param first position of the first of these years
     * @param last position of the last of them
     */
    public YearCosts withLinks(double factor, int first, int last) {
        List<Year> changed = new ArrayList<>(years);
        for (int year = first; year <= last; year++) {
            Year before = years.get(year);
            changed.set(
                    year,
                    new Year(
                            before.running(),
                            before.entry(),
                            before.links().stream()
                                    .map(link -> new Instance.Link(
                                            link.from(), link.to(), link.cost().scaled(factor)))
                                    .toList()));
        }
        return new YearCosts(model, discounting, changed, moves, standing);
    }

    /** The model of the first year, without its horizon. */
    public ModelDescriptor model() {
        return model;
    }

    /** What money of each year is worth. */
    public Discounting discounting() {
        return discounting;
    }

    /** The costs of a year. */
    public Year year(int year) {
        return years.get(year);
    }

    /** Number of years. */
    public int years() {
        return years.size();
    }

    /** Number of blocks. */
    public int blocks() {
        return moves.size();
    }

    /** Number of regions. */
    public int regions() {
        return model.regionSet().regions().size();
    }

    /** Where a block stands before the first year; -1 if it is new. */
    public int standing(int block) {
        return standing[block];
    }

    /** Where all blocks stand before the first year; -1 for those that are new. */
    public int[] standing() {
        return standing.clone();
    }

    /** Cost of leaving a region, money, once; infinite where the block may not leave. */
    public double exit(int block, int region) {
        return moves.get(block).exit(region);
    }

    /** Cost of moving apart from exit and set-up, money, once. */
    public double moving(int block) {
        return moves.get(block).moving();
    }

    /**
     * What a block pays at the beginning of a year for standing in a region, money of that year: nothing if it stood
     * there, set-up if it is new, and else exit, moving and set-up.
     *
     * @param from region of the year before; -1 if the block is new
     */
    public double change(int year, int block, int from, int to) {
        if (from == to) {
            return 0;
        }
        double entry = years.get(year).entry().get(block)[to];
        return from < 0 ? entry : exit(block, from) + moving(block) + entry;
    }
}
