package org.fragmenta.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.fragmenta.bench.peers.MixedProgram.Row;

/**
 * The network-flow form as a mixed-integer program; the prices may change, the rows do not.
 *
 * <p>Variables: {@code x[b][r]}, whether block b stands in region r, sums to one over r; {@code f[l][e]}, what link l
 * sends over edge e, carries {@code x} of the sender to {@code x} of the receiver; {@code k[l][r]}, what stays in r, is
 * bounded by both and earns back the cost of separation. On trees this program's linear relaxation is integral.
 *
 * <p>Where blocks share a cost of a region, {@code y[r][n]}, whether n blocks or more stand in r, falls in n and bounds
 * {@code x[b][r]} at n = 1, block by block: the strong form of facility location. Where numbers beyond the first cost
 * something too, the {@code y} of a region sum to its {@code x}.
 */
final class FlowForm {
    private final MixedProgram program = new MixedProgram();
    private final int[][] place;
    private final int[][] flow;
    private final int[][] stay;
    private final int[][] level;

    FlowForm(FlowProblem problem) {
        Optional<Company> company = Company.of(problem.instance());
        boolean assignment = problem.links().isEmpty() && company.isPresent();
        place = new int[problem.blocks()][problem.regions()];
        flow = new int[problem.links().size()][];
        stay = new int[problem.links().size()][problem.regions()];
        level = new int[problem.regions()][];
        for (int[] regions : place) {
            addPlaces(regions, !assignment);
        }
        for (int link = 0; link < flow.length; link++) {
            addLink(problem.links().get(link), link);
        }
        for (int region = 0; region < level.length; region++) {
            addLevels(region, company.map(Company::isEntryAlone).orElse(true), company.isPresent());
        }
    }

    private void addPlaces(int[] regions, boolean whole) {
        Row row = program.row(1, 1);
        for (int region = 0; region < regions.length; region++) {
            regions[region] = program.column(1, whole);
            row.add(regions[region], 1);
        }
    }

    private void addLink(FlowProblem.Link numbers, int link) {
        int[] from = place[numbers.from()];
        int[] to = place[numbers.to()];
        List<Row> balance = new ArrayList<>();
        for (int node = 0; node < numbers.ways().nodes(); node++) {
            balance.add(program.row(0, 0));
        }
        for (int region = 0; region < from.length; region++) {
            balance.get(region).add(from[region], 1).add(to[region], -1);
            stay[link][region] = program.column(1, false);
            for (int end : new int[] {from[region], to[region]}) {
                program.row(Double.NEGATIVE_INFINITY, 0)
                        .add(stay[link][region], 1)
                        .add(end, -1);
            }
        }
        List<FlowProblem.Edge> edges = numbers.ways().edges();
        flow[link] = new int[edges.size()];
        for (int edge = 0; edge < edges.size(); edge++) {
            flow[link][edge] = program.column(1, false);
            balance.get(edges.get(edge).from()).add(flow[link][edge], -1);
            balance.get(edges.get(edge).to()).add(flow[link][edge], 1);
        }
    }

    private void addLevels(int region, boolean entryAlone, boolean shared) {
        int levels = entryAlone ? 1 : place.length;
        level[region] = new int[shared ? levels : 0];
        for (int members = 0; members < level[region].length; members++) {
            level[region][members] = program.column(1, true);
            if (members > 0) {
                program.row(Double.NEGATIVE_INFINITY, 0)
                        .add(level[region][members], 1)
                        .add(level[region][members - 1], -1);
            }
        }
        for (int block = 0; shared && block < place.length; block++) {
            program.row(Double.NEGATIVE_INFINITY, 0)
                    .add(place[block][region], 1)
                    .add(level[region][0], -1);
        }
        if (shared && !entryAlone) {
            Row number = program.row(0, 0);
            for (int block = 0; block < place.length; block++) {
                number.add(place[block][region], 1).add(level[region][block], -1);
            }
        }
    }

    MixedProgram program() {
        return program;
    }

    /** Cost by column at some problem's prices, infinite where a block cannot stand. */
    double[] costs(FlowProblem problem) {
        double[] costs = new double[program.columns().size()];
        for (int block = 0; block < place.length; block++) {
            for (int region = 0; region < problem.regions(); region++) {
                costs[place[block][region]] = problem.instance().blockCost(block)[region];
            }
        }
        for (int link = 0; link < flow.length; link++) {
            FlowProblem.Link numbers = problem.links().get(link);
            for (int region = 0; region < problem.regions(); region++) {
                costs[stay[link][region]] = -numbers.separation();
            }
            for (int edge = 0; edge < flow[link].length; edge++) {
                costs[flow[link][edge]] = numbers.edgeCosts().get(edge);
            }
        }
        Company.of(problem.instance()).ifPresent(company -> priceLevels(company, costs));
        return costs;
    }

    private void priceLevels(Company company, double[] costs) {
        for (int region = 0; region < level.length; region++) {
            for (int members = 0; members < level[region].length; members++) {
                costs[level[region][members]] = company.at(region, members + 1) - company.at(region, members);
            }
        }
    }

    /** What is due whatever the variables are. */
    double offset(FlowProblem problem) {
        return problem.links().stream()
                .mapToDouble(FlowProblem.Link::separation)
                .sum();
    }

    /** The plan that a solver's values tell: every block where most of it stands. */
    List<Integer> plan(IntToDoubleFunction values) {
        List<Integer> plan = new ArrayList<>();
        for (int[] regions : place) {
            int best = 0;
            for (int region = 1; region < regions.length; region++) {
                if (values.applyAsDouble(regions[region]) > values.applyAsDouble(regions[best])) {
                    best = region;
                }
            }
            plan.add(best);
        }
        return plan;
    }
}
