package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.fragmenta.catalog.ModelCatalog;
import org.fragmenta.catalog.Runs;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.scenario.Scenarios;
import org.fragmenta.solve.Limits;
import org.fragmenta.verify.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An annotated model of three technologies from its source to its answers, against every technology, every placement and
 * every governance with costs worked out from the figures of the annotations alone.
 */
class TechnologySolveTest {
    private static final String SHIRTS = """
            package econ;

            import org.fragmenta.dsl.*;

            @FragmentationModel(currency = "USD", regions = Mekong.class, output = 1000)
            public interface Shirts {
                @ProductionBlock(laborHours = 1.1, capital = 0.5, setup = 9_000)
                final class Making {}

                @ProductionBlock(laborHours = 0.05, capital = 2, setup = 30_000)
                final class Cutting {}

                @ProductionBlock(laborHours = 0.55, setup = 40_000)
                @ArmsLength(headquarters = Mekong.Bangkok.class, advantage = 0.05, friction = 0.02, frictionPerKm = 0.0004)
                final class Sewing {}

                @ProductionBlock(laborHours = 0.75, capital = 1.5, setup = 60_000)
                @ArmsLength(headquarters = Mekong.Bangkok.class, friction = 0.6)
                final class Knitting {}

                @ProductionBlock(laborHours = 0.1, capital = 1, setup = 1_000)
                final class Packing {}

                @ServiceLink(from = Making.class, to = Packing.class, weightKg = 0.35, value = 4, coordination = 500)
                final class Shirt {}

                @ServiceLink(from = Cutting.class, to = Sewing.class, weightKg = 0.3, value = 2.1, coordination = 4_000)
                final class CutPanels {}

                @ServiceLink(from = Sewing.class, to = Packing.class, weightKg = 0.35, value = 4, coordination = 2_000)
                final class SewnShirt {}

                @ServiceLink(from = Knitting.class, to = Packing.class, weightKg = 0.35, value = 4, coordination = 1_500)
                final class KnittedShirt {}

                @Market(region = Mekong.Bangkok.class, from = Packing.class, demand = 1000, weightKg = 0.35, value = 6.5)
                final class Shops {}

                @Technology(blocks = {Making.class, Packing.class})
                final class Whole {}

                @Technology(label = "Cut and sewn", blocks = {Cutting.class, Sewing.class, Packing.class})
                final class Divided {}

                @Technology(blocks = {Knitting.class, Packing.class})
                final class Knitted {}
            }
            """;

    private static final String CALLER = """
            package econ;

            import static econ.ShirtsBlock.*;

            import java.util.List;
            import java.util.function.BiFunction;

            public final class Caller implements BiFunction<Double, Double, List<Object>> {
                public Caller() {}

                @Override
                public List<Object> apply(Double output, Double institutions) {
                    ShirtsPlan plan = new ShirtsSolver()
                            .solve(ShirtsParameters.baseline().withOutput(output).withInstitutions(institutions));
                    boolean consistent = plan.regionOf(PACKING).equals(plan.packing())
                            && plan.costWith(plan.technology()).orElseThrow() == plan.totalCost()
                            && (plan.technology() == ShirtsTechnology.DIVIDED) == plan.cutting().isPresent()
                            && plan.making().isPresent() == (plan.technology() == ShirtsTechnology.WHOLE)
                            && plan.attractionGap(PACKING, plan.packing().orElseThrow()).orElseThrow() < 1e-6
                            && (plan.sewing().isPresent() || plan.attractionGap(SEWING, MekongRegion.BANGKOK).isEmpty())
                            && plan.isArmsLength(SEWING) == plan.result().armsLength().contains("Sewing")
                            && plan.cheapestRegions(PACKING).contains(plan.packing().orElseThrow());
                    return List.of(plan.technology().id(), plan.totalCost(), plan.result(), consistent, plan.toString());
                }
            }
            """;

    private static final double ANNUITY = 0.10 / (1 - Math.pow(1.10, -10));
    private static final double[] WAGE = {3.2, 1.05};
    private static final double[] CAPITAL = {0.08, 0.12};
    private static final List<String> REGIONS = List.of("Bangkok", "Savannakhet");

    @TempDir
    Path folder;

    private record Block(double hours, double capital, double setup, boolean supplied) {}

    private static final Map<String, Block> BLOCKS = Map.of(
            "Making", new Block(1.1, 0.5, 9_000, false),
            "Cutting", new Block(0.05, 2, 30_000, false),
            "Sewing", new Block(0.55, 0, 40_000, true),
            "Knitting", new Block(0.75, 1.5, 60_000, true),
            "Packing", new Block(0.1, 1, 1_000, false));

    private static final Map<String, List<String>> TECHNOLOGIES = Map.of(
            "Whole", List.of("Making", "Packing"),
            "Divided", List.of("Cutting", "Sewing", "Packing"),
            "Knitted", List.of("Knitting", "Packing"));

    private record Best(double cost, String technology, Map<String, String> plan, List<String> armsLength) {}

    private static Best best(double output, double institutions) {
        Best best = new Best(Double.POSITIVE_INFINITY, "", Map.of(), List.of());
        for (String technology : new TreeSet<>(TECHNOLOGIES.keySet())) {
            List<String> blocks = TECHNOLOGIES.getOrDefault(technology, List.of());
            for (int places = 0; places < 1 << blocks.size(); places++) {
                for (int suppliers = 0; suppliers < 1 << blocks.size(); suppliers++) {
                    double cost = output * crossing(places >> (blocks.size() - 1) & 1, 0, 0.35, 6.5);
                    Map<String, String> plan = new LinkedHashMap<>();
                    List<String> armsLength = new ArrayList<>();
                    for (int block = 0; block < blocks.size(); block++) {
                        String id = blocks.get(block);
                        int place = places >> block & 1;
                        boolean supplied = (suppliers >> block & 1) == 1;
                        plan.put(id, REGIONS.get(place));
                        cost += block(id, place, supplied, output, institutions);
                        if (supplied) {
                            armsLength.add(id);
                        }
                        if (block > 0) {
                            cost += link(blocks.get(block - 1), places >> (block - 1) & 1, place, output);
                        }
                    }
                    if (cost < best.cost() - 1e-6) {
                        best = new Best(
                                cost,
                                technology,
                                plan,
                                armsLength.stream().sorted().toList());
                    }
                }
            }
        }
        return best;
    }

    private static double block(String id, int place, boolean supplied, double output, double institutions) {
        Block block = BLOCKS.getOrDefault(id, new Block(0, 0, 0, false));
        double unit = block.hours() * WAGE[place] + block.capital() * CAPITAL[place];
        if (!supplied) {
            return ANNUITY * block.setup() + output * unit;
        }
        if (!block.supplied()) {
            return Double.POSITIVE_INFINITY;
        }
        double friction = id.equals("Sewing") ? 0.02 + 0.0004 * (place == 0 ? 0 : km()) : 0.6;
        return output * (unit + institutions * friction - (id.equals("Sewing") ? 0.05 : 0));
    }

    /** Bangkok to Savannakhet along the great circle, by the spherical law of cosines. */
    private static double km() {
        double north = Math.toRadians(13.75);
        double other = Math.toRadians(16.57);
        double east = Math.toRadians(104.75 - 100.5);
        return 6371.0088
                * Math.acos(Math.sin(north) * Math.sin(other) + Math.cos(north) * Math.cos(other) * Math.cos(east));
    }

    private static double link(String from, int place, int to, double output) {
        double coordination = Map.of("Making", 500.0, "Cutting", 4_000.0, "Sewing", 2_000.0, "Knitting", 1_500.0)
                .getOrDefault(from, 0.0);
        boolean panels = from.equals("Cutting");
        return (place == to ? 0 : coordination) + output * crossing(place, to, panels ? 0.3 : 0.35, panels ? 2.1 : 4);
    }

    /** Freight on RoadNine, the fee and the hours of the bridge; Atiga frees of tariffs. */
    private static double crossing(int from, int to, double weightKg, double value) {
        return from == to ? 0 : weightKg / 1000 * (650 * 0.08 + 90) + 0.008 / 24 * value * (14 + 6);
    }

    @Test
    void solvesAsTryingEverythingDoes() throws Exception {
        TestCompilation compilation =
                TestCompiler.JAVAC.compile(folder, Sources.files(Sources.MEKONG, SHIRTS, CALLER), List.of());
        assertThat(compilation.findings()).isEmpty();
        assertThat(compilation.success()).as(compilation.log()).isTrue();
        TreeSet<String> technologies = new TreeSet<>();
        TreeSet<String> governances = new TreeSet<>();
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {compilation.classes().toUri().toURL()}, getClass().getClassLoader())) {
            @SuppressWarnings("unchecked")
            BiFunction<Double, Double, List<Object>> caller = (BiFunction<Double, Double, List<Object>>)
                    classes.loadClass("econ.Caller").getConstructor().newInstance();
            for (double output : new double[] {10, 300, 1000, 3000, 5000, 8000, 20_000, 1e5, 1e6}) {
                for (double institutions : new double[] {1, 0.25, 4}) {
                    Best best = best(output, institutions);
                    List<Object> found = caller.apply(output, institutions);
                    String about = "output " + output + ", institutions " + institutions;
                    assertThat(found.get(0)).as(about).isEqualTo(best.technology());
                    assertThat((double) found.get(1)).as(about).isCloseTo(best.cost(), within(1e-7 * best.cost()));
                    Result result = (Result) found.get(2);
                    assertThat(result.status()).as(about).isEqualTo(Status.PROVEN);
                    assertThat(result.plan()).as(about).isEqualTo(best.plan());
                    assertThat(result.armsLength()).as(about).isEqualTo(best.armsLength());
                    assertThat(Checker.check(result).findings()).as(about).isEmpty();
                    assertThat(found.get(3)).as(about).isEqualTo(true);
                    assertThat(found.get(4)).as(about).asString().startsWith(best.technology() + ": ");
                    technologies.add(best.technology());
                    governances.add(best.technology() + best.armsLength());
                }
            }
        }
        assertThat(technologies).contains("Divided", "Whole");
        assertThat(governances).as("both governances of sewing").hasSizeGreaterThan(2);
        agreesWithTheCatalog(compilation);
    }

    private static void agreesWithTheCatalog(TestCompilation compilation) throws IOException {
        try (ModelCatalog catalog = ModelCatalog.load(List.of(compilation.classes()))) {
            var model = catalog.model("Shirts");
            var settings = List.of(Scenarios.parse("output=20000"));
            Result compiled = Runs.solve(model, "baseline", settings, Limits.standard());
            assertThat(compiled).isEqualTo(Runs.solve(model.descriptor(), "baseline", settings, Limits.standard()));
            assertThat(compiled.alternatives()).hasSize(2);
        }
    }
}
