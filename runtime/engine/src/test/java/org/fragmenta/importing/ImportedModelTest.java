package org.fragmenta.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.MarketDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the samples become, in the terms of models. */
class ImportedModelTest {
    private static final double NO = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "warehouses.txt, ORLIB, warehouses: a warehouse location file of the OR-Library",
        "facilities.bk, UFLLIB, Three sites: a facility location file in UflLib's simple format",
        "assignment.dat, QAPLIB, assignment.dat: a quadratic assignment file of QAPLIB",
        "network.wcsp, WCSP, Valley: a cost network in WCSP form",
        "network.uai, UAI, network.uai: a Markov or Bayesian network in UAI form"
    })
    void theContentTellsTheFormatAndNothingIsLeftToWarnOf(String file, InstanceFormat format, String title) {
        ImportedModel imported = Samples.model(file, ImportTerms.STANDARD);
        assertThat(imported.format()).isEqualTo(format);
        assertThat(imported.model().id()).isEqualTo(file.substring(0, file.indexOf('.')));
        assertThat(imported.model().title()).endsWith(title.substring(title.indexOf(':')));
        assertThat(imported.model().title()).startsWith(title.substring(0, title.indexOf(':')));
        assertThat(ModelRules.check(imported.model())).isEmpty();
    }

    @Test
    void warehousesKeepTheirCapacitiesAndCustomersTheirCostAUnit() {
        ModelDescriptor model = Samples.model("generated.txt", ImportTerms.STANDARD.withSingleSources())
                .model();
        assertThat(model.blocks()).singleElement().satisfies(plant -> {
            assertThat(plant.plants().several()).isTrue();
            assertThat(plant.plants().capacityAt(0)).isEqualTo(194);
            assertThat(plant.setupRow().map(row -> row.at(0))).contains(315.0);
        });
        MarketDescriptor first = model.markets().get(0);
        assertThat(first.demand()).isEqualTo(19);
        assertThat(first.singleSource()).isTrue();
        assertThat(first.unitRow().map(row -> row.at(1))).contains(361.0 / 19);
        assertThat(first.region()).isEqualTo("Site1");
    }

    @Test
    void facilitiesWithoutFlowsHaveNoBlockAndUnequalDistancesTwoTables() {
        ImportedModel imported = Samples.model("assignment.dat", ImportTerms.STANDARD);
        ModelDescriptor model = imported.model();
        assertThat(imported.notes()).hasSize(2);
        assertThat(imported.notes().get(0)).startsWith("The first matrix joins fewer pairs");
        assertThat(imported.notes().get(1)).endsWith("wherever they stand: 3.");
        assertThat(model.blocks())
                .extracting(BlockDescriptor::id)
                .containsExactly("Facility1", "Facility2", "Facility4");
        assertThat(model.links())
                .extracting(LinkDescriptor::id)
                .containsExactly(
                        "Facility1-Facility2",
                        "Facility1-Facility2-back",
                        "Facility1-Facility4",
                        "Facility2-Facility4-back");
        assertThat(model.tables()).extracting(CostTable::id).containsExactly("Distance", "DistanceBack");
        assertThat(model.regionSet().regions())
                .allSatisfy(region -> assertThat(region.site().capacity()).hasValue(1));
    }

    @Test
    void equalTablesAreStatedOnceAndMissingValuesAreImpossible() {
        ModelDescriptor model = InstanceFiles.read(
                        "same.wcsp",
                        "same 3 3 3 9\n2 3 2\n2 0 1 0 1\n0 0 9\n2 2 1 0 1\n0 0 9\n1 1 0 1\n2 4\n",
                        ImportTerms.STANDARD)
                .model();
        assertThat(model.blocks().get(0).unitRow()).contains(CostRow.of(0, 0, NO));
        assertThat(model.blocks().get(1).unitRow()).contains(CostRow.of(0, 0, 4));
        assertThat(model.links())
                .extracting(link -> link.unitTable().map(use -> use.table()))
                .containsExactly(Optional.of("Table1"), Optional.of("Table2"));
        assertThat(model.tables().get(0).rows())
                .containsExactly(CostRow.of(NO, 0, 0), CostRow.of(0, 0, 0), CostRow.of(NO, NO, NO));
        ModelDescriptor twice = InstanceFiles.read(
                        "twice.wcsp",
                        "twice 3 2 2 9\n2 2 2\n2 0 1 0 1\n0 0 7\n2 2 1 0 1\n0 0 7\n",
                        ImportTerms.STANDARD)
                .model();
        assertThat(twice.links()).hasSize(2);
        assertThat(twice.tables()).hasSize(1);
    }

    @Test
    void partsThatNothingJoinsAreHeldTogetherByLinksWithoutCost() {
        ModelDescriptor model = InstanceFiles.read(
                        "apart.uai", "MARKOV 3 2 2 2 1 2 1 2 4 1 2 2 1", ImportTerms.STANDARD)
                .model();
        assertThat(model.links())
                .extracting(LinkDescriptor::id)
                .containsExactly("Variable1-Variable2", "Variable0-Variable1");
        assertThat(model.links().get(1).unitTable()).isEmpty();
        assertThat(Samples.optimum(model)).isZero();
    }

    @Test
    void namesOfFilesBecomeNamesOfModels() {
        for (List<String> pair : List.of(
                List.of("B1.1", "B1-1"),
                List.of("cap 41.TXT", "cap-41"),
                List.of(".uai", "-uai"),
                List.of("a*b.x", "a-b-x"))) {
            ModelDescriptor model = InstanceFiles.read(pair.get(0), "1\n0\n0\n", ImportTerms.STANDARD)
                    .model();
            assertThat(model.id()).isEqualTo(pair.get(1));
        }
    }
}
