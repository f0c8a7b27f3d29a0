package org.fragmenta.parametric.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.fragmenta.parametric.map.Planes.plane;
import static org.fragmenta.parametric.map.Planes.rectangle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.parametric.CheapestRegime;
import org.fragmenta.parametric.Decimals;
import org.fragmenta.parametric.Regime;
import org.junit.jupiter.api.Test;

class RegimeMapTest {

    @Test
    void threeRegimesMeetInAPoint() {
        Planes planes = Planes.of(plane("A", 0, 1, 0), plane("B", 0, 0, 1), plane("C", 1, 0, 0));

        RegimeMap map = mapOf(planes, rectangle(0, 2, 0, 2));

        assertThat(map.regions())
                .extracting(region -> region.regime().technology())
                .containsExactly("A", "B", "C");
        assertThat(map.regions()).extracting(RegimeRegion::share).containsExactly(0.375, 0.375, 0.25);
        assertThat(map.regions().get(2).polygons())
                .containsExactly(new Polygon(List.of(at(1, 1), at(2, 1), at(2, 2), at(1, 2)), List.of()));
        MapVertex meeting = map.vertices().stream()
                .filter(vertex -> vertex.at().equals(at(1, 1)))
                .findFirst()
                .orElseThrow();
        assertThat(meeting.regimes()).extracting(Regime::technology).containsExactly("A", "B", "C");
        assertThat(meeting.cost()).isEqualTo(BigFraction.ONE);
        assertThat(meeting.bound()).isEqualTo(1);
    }

    @Test
    void oneRegimeTakesTheWholeMapInFourSolves() {
        RegimeMap map = mapOf(Planes.of(plane("A", 3, 2, 1)), rectangle(-1, 1, 0, 5));

        assertThat(map.regions()).hasSize(1);
        assertThat(map.regions().get(0).share()).isEqualTo(1);
        assertThat(map.regions().get(0).polygons())
                .containsExactly(new Polygon(List.of(at(-1, 0), at(1, 0), at(1, 5), at(-1, 5)), List.of()));
        assertThat(map.solves()).isEqualTo(4);
    }

    @Test
    void aTieOverAnAreaIsOneRegime() {
        Planes planes = Planes.of(plane("A", 1, 1, 0), plane("B", 1, 1, 0), plane("C", 2, 0, 0));

        RegimeMap map = mapOf(planes, rectangle(0, 2, 0, 1));

        assertThat(map.regions())
                .extracting(region -> region.regime().technology())
                .containsExactly("A", "C");
        assertThat(Areas.of(map)).isEqualTo(new BigFraction(2));
    }

    @Test
    void aRegimeThatOnlyTouchesHasNoArea() {
        Planes planes = Planes.of(plane("C", 0, 1, 1), plane("A", 0, 1, 0), plane("B", 2, -1, 0));

        RegimeMap map = mapOf(planes, rectangle(0, 2, 0, 2));

        assertThat(map.regions())
                .extracting(region -> region.regime().technology())
                .containsExactly("A", "B");
    }

    @Test
    void cellsOfOneRegimeAreOneArea() {
        // A tariff's ceiling bends the cost of one regime; nobody else takes over there.
        Planes planes = Planes.of(plane("A", 0, 2, 0), plane("A", 1, 1, 0), plane("B", 9, 0, -3));

        RegimeMap map = mapOf(planes, rectangle(0, 2, 0, 4));

        RegimeRegion region = map.regions().get(0);
        assertThat(region.regime().technology()).isEqualTo("A");
        assertThat(region.polygons()).hasSize(1);
        assertThat(region.costs()).hasSize(2);
        assertThat(region.polygons().get(0).outer()).doesNotContain(at(1, 0));
        assertThat(map.vertices()).extracting(MapVertex::at).contains(at(1, 0));
    }

    @Test
    void aRegimeMaySurroundAnother() {
        Planes planes = Planes.of(
                plane("A", 0, 1, 0),
                plane("A", 8, -1, 0),
                plane("A", 0, 0, 1),
                plane("A", 8, 0, -1),
                plane("B", 3, 0, 0));

        RegimeMap map = mapOf(planes, rectangle(0, 8, 0, 8));

        assertThat(map.regions()).hasSize(2);
        Polygon ring = map.regions().get(0).polygons().get(0);
        assertThat(ring.outer()).containsExactlyInAnyOrder(at(0, 0), at(8, 0), at(8, 8), at(0, 8));
        assertThat(ring.holes()).hasSize(1);
        assertThat(ring.holes().get(0)).containsExactlyInAnyOrder(at(3, 3), at(3, 5), at(5, 5), at(5, 3));
        assertThat(Areas.of(ring)).isEqualTo(new BigFraction(60));
        assertThat(Areas.of(map)).isEqualTo(new BigFraction(64));
    }

    @Test
    void areasThatTouchInAPointStayApart() {
        Planes planes = Planes.of(plane("A", 0, 1, 0), plane("A", 8, -1, 0), plane("B", 0, 0, 1), plane("B", 8, 0, -1));

        RegimeMap map = mapOf(planes, rectangle(0, 8, 0, 8));

        assertThat(map.regions())
                .allSatisfy(region -> assertThat(region.polygons())
                        .hasSize(2)
                        .allSatisfy(polygon ->
                                assertThat(polygon.outer()).hasSize(3).contains(at(4, 4))));
        assertThat(Areas.of(map)).isEqualTo(new BigFraction(64));
    }

    @Test
    void thereIsNoMapWithoutAPlan() {
        assertThat(RegimeMap.of(point -> Optional.empty(), rectangle(0, 1, 0, 1)))
                .isEmpty();
    }

    @Test
    void refusesARectangleWithoutArea() {
        assertThatThrownBy(() -> rectangle(1, 1, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rectangle(0, 1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithTheLeastOfRandomPlanes() {
        for (long seed = 1; seed <= 150; seed++) {
            Random random = new Random(seed);
            int range = 1 + random.nextInt(40);
            Planes planes = Planes.random(random, 1 + random.nextInt(30), 1 + random.nextInt(12), range);
            Rectangle rectangle = rectangle(-random.nextInt(3), 1 + random.nextInt(3), -1, 1 + random.nextInt(4));

            RegimeMap map = mapOf(planes, rectangle);

            assertThat(Areas.of(map)).as("seed %d", seed).isEqualTo(rectangle.area());
            assertThat(sharesOf(map)).as("seed %d", seed).isCloseTo(1, within(1e-12));
            assertAgreesOnAGrid(map, planes, 13, seed);
            assertVerticesAreProven(map, planes, seed);
        }
    }

    @Test
    void everyPlaneThatTouchesABowlHasItsCell() {
        for (long seed = 1; seed <= 3; seed++) {
            Planes planes = Planes.touching(new Random(seed), 60);
            Set<BigFraction> different = new HashSet<>();
            planes.all().forEach(plane -> different.add(plane.cost().constant()));

            RegimeMap map = mapOf(planes, rectangle(0, 2, 0, 2));

            assertThat(map.regions()).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(different.size() - 1);
            assertThat(Areas.of(map)).as("seed %d", seed).isEqualTo(new BigFraction(4));
            assertAgreesOnAGrid(map, planes, 17, seed);
        }
    }

    private static void assertAgreesOnAGrid(RegimeMap map, Planes planes, int steps, long seed) {
        Rectangle rectangle = map.rectangle();
        for (int column = 0; column < steps; column++) {
            for (int row = 0; row < steps; row++) {
                // Odd shares keep clear of borders, and a tie is told by the cost.
                Point point = new Point(
                        between(rectangle.xFrom(), rectangle.xTo(), 2 * column + 1, 2 * steps + 1),
                        between(rectangle.yFrom(), rectangle.yTo(), 2 * row + 1, 2 * steps + 1));
                BigFraction least = Planes.cost(planes.at(point), point);
                List<RegimeRegion> cheapest = map.regions().stream()
                        .filter(region -> region.costs().stream()
                                .anyMatch(cost ->
                                        cost.at(List.of(point.x(), point.y())).equals(least)))
                        .toList();
                assertThat(cheapest).as("seed %d at %s", seed, point).isNotEmpty();
                if (isInnerPoint(planes, point, least)) {
                    assertThat(cheapest).as("seed %d at %s", seed, point).hasSize(1);
                    assertThat(cheapest.get(0).polygons())
                            .as("seed %d at %s", seed, point)
                            .anyMatch(polygon -> Areas.holds(polygon, point));
                    assertThat(map.regions().stream()
                                    .flatMap(region -> region.polygons().stream())
                                    .filter(polygon -> Areas.holds(polygon, point)))
                            .as("seed %d at %s", seed, point)
                            .hasSize(1);
                }
            }
        }
    }

    /** Whether no other plane gives the same cost, so that the point is on no border. */
    private static boolean isInnerPoint(Planes planes, Point point, BigFraction least) {
        return planes.all().stream()
                        .filter(plane -> Planes.cost(plane, point).equals(least))
                        .map(CheapestRegime::cost)
                        .distinct()
                        .count()
                == 1;
    }

    private static void assertVerticesAreProven(RegimeMap map, Planes planes, long seed) {
        Set<Regime> regimes = new HashSet<>();
        int cells =
                map.regions().stream().mapToInt(region -> region.costs().size()).sum();
        for (MapVertex vertex : map.vertices()) {
            BigFraction least = Planes.cost(planes.at(vertex.at()), vertex.at());
            assertThat(vertex.cost()).as("seed %d", seed).isEqualTo(least);
            assertThat(vertex.bound()).as("seed %d", seed).isEqualTo(Decimals.nearest(least));
            assertThat(vertex.regimes()).as("seed %d", seed).isNotEmpty();
            regimes.addAll(vertex.regimes());
        }
        assertThat(regimes)
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        map.regions().stream().map(RegimeRegion::regime).toList());
        assertThat(map.solves())
                .as("seed %d", seed)
                .isLessThanOrEqualTo(map.vertices().size() + cells);
    }

    private static double sharesOf(RegimeMap map) {
        return map.regions().stream().mapToDouble(RegimeRegion::share).sum();
    }

    private static BigFraction between(BigFraction from, BigFraction to, int part, int parts) {
        return from.add(to.subtract(from).multiply(part).divide(parts));
    }

    private static RegimeMap mapOf(Planes planes, Rectangle rectangle) {
        return RegimeMap.of(point -> Optional.of(planes.at(point)), rectangle).orElseThrow();
    }

    private static Point at(int x, int y) {
        return new Point(new BigFraction(x), new BigFraction(y));
    }
}
