package org.fragmenta.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.AgreementDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.BorderDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor.Operation;
import org.fragmenta.descriptor.ClusterDescriptor;
import org.fragmenta.descriptor.ClusterSite;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CountryDescriptor;
import org.fragmenta.descriptor.DatedScenario;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.EffectDescriptor;
import org.fragmenta.descriptor.HorizonDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.MoveDescriptor;
import org.fragmenta.descriptor.PlantFacts;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RouteDescriptor;
import org.fragmenta.descriptor.TrendDescriptor;
import org.fragmenta.descriptor.UncertaintyDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {
    private static final ModelDescriptor MODEL = ModelDocuments.fromJson("test", """
            {"schema": 1, "id": "Garments", "output": 100,
             "regionSet": {
               "regions": [{"id": "Hanoi", "country": "VNM", "wage": 2}, {"id": "Savannakhet", "country": "LAO"}],
               "countries": [{"id": "VNM", "tariff": 0.1}, {"id": "LAO"}],
               "routes": [
                 {"id": "R9", "from": "Hanoi", "to": "Savannakhet", "km": 620, "hours": 14, "costPerTonneKm": 0.1,
                  "corridor": "EastWest"},
                 {"id": "R13", "from": "Hanoi", "to": "Savannakhet", "km": 800, "hours": 20, "costPerTonneKm": 0.1}],
               "borders": [{"id": "DaoHuong", "first": "LAO", "second": "VNM", "hours": 6, "fee": 25}],
               "agreements": [{"id": "ATIGA", "members": ["LAO", "VNM"], "tariff": 0.02}]},
             "blocks": [{"id": "Cutting", "laborHours": 0.1}, {"id": "Sewing", "unitRow": [1, 2], "setup": 7}],
             "scenarios": [{"id": "Boom", "changes": [{"path": "regions.Hanoi.wage", "value": 3}]}],
             "horizon": {"firstYear": 2030, "years": 10,
               "moves": [{"block": "Sewing", "exit": 5, "standsIn": "Hanoi"}],
               "trends": [{"path": "regions.Hanoi.wage", "factor": 1.04}, {"path": "output", "factor": 1.02}],
               "dated": [{"year": 2033, "scenario": "Boom"}],
               "uncertain": [{"id": "Walk", "regions": ["Hanoi"], "volatility": 0.1}]},
             "cluster": {"core": "Hanoi", "effects": [{"kind": "RENTS"}]},
             "links": [
               {"id": "Panels", "from": "Cutting", "to": "Sewing", "weightKg": 0.3, "coordination": 4},
               {"id": "Tabled", "from": "Cutting", "to": "Sewing", "unitTable": {"table": "T"}}],
             "markets": [{"id": "Home", "region": "Hanoi", "from": "Sewing", "demand": 60}],
             "tables": [{"id": "T", "rows": [[0, 1], [1, 0]]}]}
            """);

    private static ModelDescriptor set(String... settings) {
        return Scenarios.apply(
                MODEL, Arrays.stream(settings).map(Scenarios::parse).toList());
    }

    @Test
    void setsOneNumberAndLeavesTheRest() {
        ModelDescriptor changed = set("regions.Hanoi.wage=2.5");
        assertThat(changed.regionSet().regions().get(0).wage()).hasValue(2.5);
        assertThat(set("regions.Hanoi.wage=2")).isEqualTo(MODEL);
    }

    @Test
    void setsANumberThatWasAbsent() {
        assertThat(set("regions.Savannakhet.wage=0.9")
                        .regionSet()
                        .regions()
                        .get(1)
                        .wage())
                .isEqualTo(OptionalDouble.of(0.9));
    }

    @Test
    void scalesEveryElementThatStatesTheNumber() {
        ModelDescriptor changed = set("regions.*.wage*=1.5");
        assertThat(changed.regionSet().regions().get(0).wage()).hasValue(3);
        assertThat(changed.regionSet().regions().get(1).wage()).isEmpty();
    }

    @Test
    void changesApplyInOrder() {
        assertThat(set("borders.*.hours=10", "borders.DaoHuong.hours*=0.25")
                        .regionSet()
                        .borders()
                        .get(0)
                        .hours())
                .isEqualTo(2.5);
    }

    @Test
    void aCorridorIsEveryRouteOfThatName() {
        ModelDescriptor one = set("corridors.EastWest.hours*=0.5");
        assertThat(one.regionSet().routes()).extracting(RouteDescriptor::hours).containsExactly(7.0, 20.0);
        assertThat(set("corridors.*.hours*=0.5")).isEqualTo(one);
        assertThat(set("routes.*.hours*=0.5").regionSet().routes())
                .extracting(RouteDescriptor::hours)
                .containsExactly(7.0, 10.0);
    }

    @Test
    void demandGrowsWithOutput() {
        ModelDescriptor changed = set("output*=2");
        assertThat(changed.output()).isEqualTo(200);
        assertThat(changed.markets().get(0).demand()).isEqualTo(120);
        assertThat(set("output=200")).isEqualTo(changed);
    }

    @Test
    void theHorizonIsReachedByThePathsOfItsParts() {
        HorizonDescriptor horizon = set(
                        "horizon.years=12",
                        "horizon.firstYear=2031",
                        "horizon.moves.Sewing.exit*=3",
                        "horizon.moves.Cutting.moving=4",
                        "horizon.trends.regions.Hanoi.wage.factor=1.08",
                        "horizon.trends.output.factor=1",
                        "horizon.dated.Boom.year=2035",
                        "horizon.uncertain.Walk.volatility*=2")
                .horizon()
                .orElseThrow();
        assertThat(horizon)
                .isEqualTo(new HorizonDescriptor(
                        2031,
                        12,
                        false,
                        List.of(
                                new MoveDescriptor("Cutting", 0, Optional.empty(), 4, Optional.empty()),
                                new MoveDescriptor("Sewing", 15, Optional.empty(), 0, Optional.of("Hanoi"))),
                        List.of(new TrendDescriptor("regions.Hanoi.wage", 1.08), new TrendDescriptor("output", 1)),
                        List.of(new DatedScenario(2035, "Boom")),
                        List.of(new UncertaintyDescriptor(
                                "Walk", List.of("Hanoi"), OptionalDouble.of(0.2), List.of(), List.of()))));
        assertThat(set("horizon.trends.*.factor=1.01").horizon().orElseThrow().trends())
                .extracting(TrendDescriptor::factor)
                .containsExactly(1.01, 1.01);
    }

    @Test
    void economyHasNoIds() {
        assertThat(set("economy.discountRate=0.08").economy().discountRate()).isEqualTo(0.08);
    }

    @Test
    void aStarPassesOverWhatATableOverrules() {
        ModelDescriptor changed = set("links.*.weightKg=1");
        assertThat(changed.links()).extracting(LinkDescriptor::weightKg).containsExactly(1.0, 0.0);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("region.Hanoi.wage=1", Diagnostic.UNKNOWN_PATH, "Maybe regions is meant"),
                arguments(
                        "wage=1",
                        Diagnostic.UNKNOWN_PATH,
                        "begin with one of output, economy, cluster, horizon, blocks"),
                arguments("regions.Hanoi=1", Diagnostic.UNKNOWN_PATH, "its form is regions.<id>.<field>"),
                arguments("regions.*=1", Diagnostic.UNKNOWN_PATH, "its form is regions.<id>.<field>"),
                arguments("output.total=1", Diagnostic.UNKNOWN_PATH, "output is a number itself"),
                arguments("economy=1", Diagnostic.UNKNOWN_PATH, "economy.<field>"),
                arguments("horizn.years=1", Diagnostic.UNKNOWN_PATH, "Maybe horizon is meant"),
                arguments("horizon=1", Diagnostic.UNKNOWN_PATH, "its form is horizon.<field>"),
                arguments("horizon.move.Sewing.exit=1", Diagnostic.UNKNOWN_PATH, "Maybe horizon.moves is meant"),
                arguments("horizon.moves.exit=1", Diagnostic.UNKNOWN_PATH, "its form is horizon.moves.<id>.<field>"),
                arguments("horizon.trends.factor=1", Diagnostic.UNKNOWN_PATH, "horizon.trends.<path>.factor"),
                arguments("horizon.discount=0.1", Diagnostic.UNKNOWN_NUMBER, "Maybe economy.discountRate is meant"),
                arguments("horizon.year=3", Diagnostic.UNKNOWN_NUMBER, "Maybe years is meant"),
                arguments("horizon.years=2.5", Diagnostic.NOT_WHOLE, "horizon.years would become 2.5"),
                arguments(
                        "horizon.trends.regions.Hanoy.wage.factor=1",
                        Diagnostic.UNKNOWN_ELEMENT,
                        "regions.Hanoi.wage is"),
                arguments("horizon.moves.Swing.exit=1", Diagnostic.UNKNOWN_ELEMENT, "Maybe Sewing is meant"),
                arguments("regions.Hanoy.wage=1", Diagnostic.UNKNOWN_ELEMENT, "Maybe Hanoi is meant"),
                arguments("regions.Zz.wage=1", Diagnostic.UNKNOWN_ELEMENT, "choose one of Hanoi, Savannakhet"),
                arguments("corridors.EastWset.hours=1", Diagnostic.UNKNOWN_ELEMENT, "Maybe EastWest is meant"),
                arguments("corridors..hours=1", Diagnostic.UNKNOWN_ELEMENT, "choose one of EastWest"),
                arguments("regions.Hanoi.wages=1", Diagnostic.UNKNOWN_NUMBER, "Maybe wage is meant"),
                arguments("regions.Hanoi.country=1", Diagnostic.UNKNOWN_NUMBER, "is no number of regions"),
                arguments("links.Panels.separable=0", Diagnostic.UNKNOWN_NUMBER, "is no number of links"),
                arguments("regions.Savannakhet.wage*=2", Diagnostic.NOTHING_TO_SCALE, "Maybe set it"),
                arguments("regions.*.rent*=2", Diagnostic.NOTHING_TO_SCALE, "leaves open"),
                arguments("blocks.Sewing.laborHours=1", Diagnostic.OVERRULED_SETTING, "states its costs by unitRow"),
                arguments("links.Tabled.flow*=2", Diagnostic.OVERRULED_SETTING, "unitTable"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aChangeOfNothingIsAnError(String setting, Diagnostic diagnostic, String words) {
        ModelException thrown = catchThrowableOfType(ModelException.class, () -> set(setting));
        assertThat(thrown.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(diagnostic.code());
            assertThat(finding.path())
                    .isEqualTo(setting.replaceAll("\\*?=.*", "").replaceAll("\\.$", ".*"));
            assertThat(finding.text()).contains(words);
        });
    }

    @Test
    void aModelWithoutSuchElementsSaysSo() {
        ModelDescriptor bare = ModelDocuments.fromJson("bare", """
                {"schema": 1, "id": "Bare", "output": 1, "regionSet": {"regions": [{"id": "A"}]},
                 "blocks": [{"id": "b"}]}
                """);
        assertThatThrownBy(() -> Scenarios.apply(bare, List.of(Scenarios.parse("borders.*.hours=2"))))
                .hasMessageContaining("The model has no borders.");
        assertThatThrownBy(() -> Scenarios.apply(bare, List.of(Scenarios.parse("horizon.years=2"))))
                .hasMessageContaining("The model has no horizon.");
    }

    @Test
    void infiniteNumbersAreRefused() {
        ChangeDescriptor change = new ChangeDescriptor("output", Operation.SET, Double.NaN);
        assertThatThrownBy(() -> Scenarios.apply(MODEL, List.of(change)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("FRG-725");
    }

    @Test
    void settingsSetOrScale() {
        assertThat(Scenarios.parse("regions.Hanoi.wage=1.30"))
                .isEqualTo(new ChangeDescriptor("regions.Hanoi.wage", Operation.SET, 1.3));
        assertThat(Scenarios.parse(" borders.*.hours *= 5e-1 "))
                .isEqualTo(new ChangeDescriptor("borders.*.hours", Operation.SCALE, 0.5));
        assertThat(Scenarios.parse("output=-1").value()).isEqualTo(-1);
    }

    @ParameterizedTest
    @MethodSource
    void malformedSettings(String setting, String words) {
        assertThatThrownBy(() -> Scenarios.parse(setting))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-724]")
                .hasMessageContaining(words);
    }

    static Stream<Arguments> malformedSettings() {
        return Stream.of(
                arguments("output", "no \"=\""),
                arguments("=3", "no \"=\""),
                arguments("", "no \"=\""),
                arguments("output=", "\"\" is no number"),
                arguments("output=many", "\"many\" is no number"),
                arguments("output=1,5", "\"1,5\" is no number"),
                arguments("output=NaN", "no finite decimal number"),
                arguments("output=1e999", "no finite decimal number"),
                arguments("output=0x1p3", "no finite decimal number"),
                arguments("output=3d", "no finite decimal number"));
    }

    /** Numbers that stand in a record of their own, by the record that holds it. */
    private static final Map<Class<?>, List<String>> SHARED = Map.of(
            RegionDescriptor.class, List.of("entry", "capacity", "agglomeration", "congestion"),
            BlockDescriptor.class, List.of("load", "plantCapacity"));

    /** Every number of every record can be changed, in the record's own order, and changes only itself. */
    @TestFactory
    Stream<DynamicTest> fieldsAreTheNumbersOfTheRecords() {
        Map<NumberFields<?>, Class<?>> records = Map.ofEntries(
                Map.entry(BlockNumbers.FIELDS, BlockDescriptor.class),
                Map.entry(LinkNumbers.LINK, LinkDescriptor.class),
                Map.entry(LinkNumbers.MARKET, MarketDescriptor.class),
                Map.entry(PlaceNumbers.REGION, RegionDescriptor.class),
                Map.entry(PlaceNumbers.COUNTRY, CountryDescriptor.class),
                Map.entry(TradeNumbers.ROUTE, RouteDescriptor.class),
                Map.entry(TradeNumbers.BORDER, BorderDescriptor.class),
                Map.entry(TradeNumbers.AGREEMENT, AgreementDescriptor.class),
                Map.entry(TradeNumbers.ECONOMY, EconomyDescriptor.class),
                Map.entry(ClusterNumbers.CLUSTER, ClusterDescriptor.class),
                Map.entry(ClusterNumbers.SITE, ClusterSite.class),
                Map.entry(ClusterNumbers.EFFECT, EffectDescriptor.class),
                Map.entry(HorizonNumbers.MOVE, MoveDescriptor.class),
                Map.entry(HorizonNumbers.TREND, TrendDescriptor.class),
                Map.entry(HorizonNumbers.UNCERTAIN, UncertaintyDescriptor.class));
        return records.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getValue().getSimpleName(), () -> {
                    List<RecordComponent> numbers = Arrays.stream(
                                    entry.getValue().getRecordComponents())
                            .filter(component ->
                                    component.getType() == double.class || component.getType() == OptionalDouble.class)
                            .toList();
                    List<String> expected = new ArrayList<>(
                            numbers.stream().map(RecordComponent::getName).toList());
                    expected.addAll(SHARED.getOrDefault(entry.getValue(), List.of()));
                    assertThat(entry.getKey().names()).isEqualTo(expected);
                    changesOnlyItself(entry.getKey(), numbers);
                }));
    }

    private static <T> void changesOnlyItself(NumberFields<T> fields, List<RecordComponent> numbers) throws Exception {
        Section<?> section = Stream.concat(Section.ALL.stream(), Section.SINGLE.stream())
                .filter(each -> each.fields() == fields)
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked") // the section was found by these fields
        T element = (T) section.elements().apply(MODEL).get(0);
        for (int field = 0; field < numbers.size(); field++) {
            double[] values = fields.read().apply(element);
            values[field] = 12.5;
            T changed = fields.replace().apply(element, values);
            for (RecordComponent component : element.getClass().getRecordComponents()) {
                Object expected = component.getName().equals(fields.names().get(field))
                        ? component.getType() == double.class ? (Object) 12.5 : OptionalDouble.of(12.5)
                        : component.getAccessor().invoke(element);
                assertThat(component.getAccessor().invoke(changed))
                        .as("%s", component)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void capacitiesByRegionStayAndOverruleTheOneOfAllPlants() {
        ModelDescriptor model = ModelDocuments.fromJson("bicycles.json", """
                {"schema": 1, "id": "Bicycles", "output": 10, "regionSet": {"regions": [{"id": "A"}, {"id": "B"}]},
                 "blocks": [{"id": "Assembling", "plants": {"several": true, "capacityRow": [6, 8]}}],
                 "markets": [{"id": "Home", "region": "A", "from": "Assembling", "demand": 10}]}
                """);
        ModelDescriptor heavier = Scenarios.apply(model, List.of(Scenarios.parse("blocks.Assembling.load=2")));
        assertThat(heavier.blocks().get(0).plants())
                .isEqualTo(new PlantFacts(2, true, OptionalDouble.empty(), Optional.of(CostRow.of(6, 8))));
        assertThatThrownBy(() -> Scenarios.apply(model, List.of(Scenarios.parse("blocks.Assembling.plantCapacity=20"))))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("plants.capacityRow");
    }
}
