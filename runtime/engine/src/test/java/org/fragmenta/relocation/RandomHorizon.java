package org.fragmenta.relocation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;

/**
 * A small model over years in plain arrays, from which a document is written and from which every path is priced here
 * again, without the engine: the yardstick for paths.
 *
 * @param hours labour by block
 * @param wage by region, in the first year
 * @param growth factor of the wage by region
 * @param setup by block
 * @param exit by block
 * @param moving by block
 * @param standing region by block; -1 for a new one
 * @param apart cost of a link by pair of regions; link i joins blocks i and i + 1
 * @param jump factor of all set-up from the second year on
 * @param rate of discount
 * @param years how many there are
 * @param kept whether the last year is kept for ever
 */
record RandomHorizon(
        double[] hours,
        double[] wage,
        double[] growth,
        double[] setup,
        double[] exit,
        double[] moving,
        int[] standing,
        double[][] apart,
        double jump,
        double rate,
        int years,
        boolean kept) {

    static RandomHorizon of(SplittableRandom random, int blocks, int regions, int years) {
        double[][] apart = new double[regions][regions];
        for (int from = 0; from < regions; from++) {
            for (int to = 0; to < regions; to++) {
                apart[from][to] = from == to ? 0 : Math.rint(100 * random.nextDouble()) / 10;
            }
        }
        return new RandomHorizon(
                numbers(random, blocks, 1, 10),
                numbers(random, regions, 1, 4),
                numbers(random, regions, 0.8, 1.3),
                numbers(random, blocks, 0, 60),
                numbers(random, blocks, 0, 10),
                numbers(random, blocks, 0, 10),
                IntStream.range(0, blocks)
                        .map(block -> random.nextInt(regions + 1) - 1)
                        .toArray(),
                apart,
                random.nextBoolean() ? 1 : 0.5 + random.nextDouble(),
                0.02 + 0.2 * random.nextDouble(),
                years,
                random.nextBoolean());
    }

    private static double[] numbers(SplittableRandom random, int count, double least, double most) {
        return DoubleStream.generate(() -> Math.rint(1000 * (least + (most - least) * random.nextDouble())) / 1000)
                .limit(count)
                .toArray();
    }

    ModelDescriptor model() {
        int blocks = hours.length;
        int regions = wage.length;
        String rows = Stream.of(apart)
                .map(row -> list(DoubleStream.of(row).boxed()))
                .reduce((a, b) -> a + "," + b)
                .orElse("");
        return ModelDocuments.fromJson("random", """
                {"schema": 1, "id": "Random", "output": 1, "economy": {"discountRate": %s},
                 "regionSet": {"regions": [%s]},
                 "blocks": [%s],
                 "links": [%s],
                 "tables": [%s],
                 "scenarios": [{"id": "Jump", "changes": [{"path": "blocks.*.setup", "operation": "SCALE", "value": %s}]}],
                 "horizon": {"firstYear": 2030, "years": %d, "keptForEver": %s, "moves": [%s], "trends": [%s],
                   "dated": [%s]}}
                """.formatted(
                rate,
                joined(regions, r -> "{\"id\": \"R%d\", \"country\": \"C\", \"wage\": %s}".formatted(r, wage[r])),
                joined(
                        blocks,
                        b -> "{\"id\": \"B%d\", \"laborHours\": %s, \"setup\": %s, \"lifeYears\": 7}"
                                .formatted(b, hours[b], setup[b])),
                joined(
                        blocks - 1,
                        b -> ("{\"id\": \"L%d\", \"from\": \"B%d\", \"to\": \"B%d\", \"unitTable\": {\"table\":"
                                        + " \"Apart\"}}")
                                .formatted(b, b, b + 1)),
                blocks == 1 ? "" : "{\"id\": \"Apart\", \"rows\": [" + rows + "]}",
                jump,
                years,
                kept,
                joined(
                        blocks,
                        b -> "{\"block\": \"B%d\", \"exit\": %s, \"moving\": %s%s}"
                                .formatted(
                                        b,
                                        exit[b],
                                        moving[b],
                                        standing[b] < 0 ? "" : ", \"standsIn\": \"R" + standing[b] + "\"")),
                joined(regions, r -> "{\"path\": \"regions.R%d.wage\", \"factor\": %s}".formatted(r, growth[r])),
                jump == 1 || years == 1 ? "" : "{\"year\": 2031, \"scenario\": \"Jump\"}"));
    }

    private static String list(Stream<Double> numbers) {
        return "[" + String.join(",", numbers.map(String::valueOf).toList()) + "]";
    }

    private static String joined(int count, java.util.function.IntFunction<String> part) {
        return String.join(",", IntStream.range(0, count).mapToObj(part).toList());
    }

    /** Present value of a path, region by year and block. */
    double priced(int[][] path) {
        double total = 0;
        for (int year = 0; year < years; year++) {
            double once = 1 / Math.pow(1 + rate, year);
            double weight = kept && year == years - 1 ? once / rate : once / (1 + rate);
            for (int block = 0; block < hours.length; block++) {
                int before = year == 0 ? standing[block] : path[year - 1][block];
                int now = path[year][block];
                double entry = setup[block] * (year == 0 ? 1 : jump);
                total += before == now ? 0 : once * (before < 0 ? entry : entry + exit[block] + moving[block]);
                total += weight * hours[block] * wage[now] * Math.pow(growth[now], year);
                total += block == 0 ? 0 : weight * apart[path[year][block - 1]][now];
            }
        }
        return total;
    }

    /** The least present value over all paths. */
    double least() {
        int cells = years * hours.length;
        long count = Math.round(Math.pow(wage.length, cells));
        double least = Double.POSITIVE_INFINITY;
        for (long number = 0; number < count; number++) {
            long rest = number;
            int[][] path = new int[years][hours.length];
            for (int cell = 0; cell < cells; cell++) {
                path[cell / hours.length][cell % hours.length] = (int) (rest % wage.length);
                rest /= wage.length;
            }
            least = Math.min(least, priced(path));
        }
        return least;
    }

    /** A timeline's path by position. */
    static int[][] path(List<java.util.Map<String, String>> plans) {
        List<int[]> path = new ArrayList<>();
        plans.forEach(plan -> path.add(plan.values().stream()
                .mapToInt(region -> Integer.parseInt(region.substring(1)))
                .toArray()));
        return path.toArray(int[][]::new);
    }
}
