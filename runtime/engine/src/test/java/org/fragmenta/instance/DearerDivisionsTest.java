package org.fragmenta.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TechnologyDescriptor;
import org.fragmenta.logistics.RegionSetBuilder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Theory W-1, and the pages of what only the numbers tell. */
class DearerDivisionsTest {
    private static final Path PAGES = Path.of("..", "..", "docs", "diagnostics");

    private static ModelDescriptor model(double cutting, double sewing) {
        return new ModelBuilder(new RegionSetBuilder()
                        .region("A", "C", 1)
                        .region("B", "C", 2)
                        .build())
                .row("Making", 9, 8)
                .row("Cutting", cutting, 50)
                .row("Sewing", 50, sewing)
                .row("Packing", 1, 1)
                .technologies(
                        technology("Whole", "Making", "Packing"), technology("Divided", "Cutting", "Sewing", "Packing"))
                .build();
    }

    private static TechnologyDescriptor technology(String id, String... blocks) {
        return new TechnologyDescriptor(id, id, List.of(blocks), "");
    }

    @Test
    void aFinerTechnologyThatIsDearerAtTheMarginIsNamedWithTheCoarserOne() throws Exception {
        assertThat(DearerDivisions.of(model(3, 4))).isEmpty();
        assertThat(DearerDivisions.of(model(4, 4))).as("a tie").isEmpty();
        List<Finding> findings = DearerDivisions.of(model(4.25, 4));
        assertThat(findings)
                .extracting(Finding::code, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FRG-907", "technologies.Divided"));
        assertThat(findings.get(0).problem())
                .startsWith(
                        "Technology Divided divides production into 3 blocks and costs 9.25 a unit with every block in"
                                + " its cheapest region, more than the 9 of technology Whole with 2.");
        assertThat(Files.readString(PAGES.resolve("FRG-907.md")))
                .contains("```\n" + findings.get(0).text() + "\n```");
    }

    @Test
    void aMethodIsNotJudgedWithoutItsCode() {
        ModelDescriptor model = new ModelBuilder(
                        new RegionSetBuilder().region("A", "C", 1).build())
                .labor("Making", 1)
                .block(ModelBuilder.custom(ModelBuilder.block("Cutting", 9, 0, 0, 0, 0, 0, 0, 10, 0, 0), "unit"))
                .technologies(technology("Whole", "Making"), technology("Divided", "Making", "Cutting"))
                .build();
        assertThat(DearerDivisions.of(model)).isEmpty();
    }

    @Test
    void aSupplierMayMakeTheFinerOneCheaper() {
        ModelBuilder builder = new ModelBuilder(
                        new RegionSetBuilder().region("A", "C", 1).build())
                .labor("Making", 3)
                .block(ModelBuilder.supplied(
                        ModelBuilder.block("Cutting", 1, 0, 0, 0, 0, 0, 0, 10, 0, 0),
                        new ArmsLengthDescriptor("A", 0.9, 0, 0)))
                .labor("Sewing", 2.5)
                .technologies(technology("Whole", "Making"), technology("Divided", "Cutting", "Sewing"));
        assertThat(DearerDivisions.of(builder.build())).isEmpty();
    }

    @Test
    void thePageOfASupplierThatPaysShowsWhatIsSaid() throws Exception {
        ModelDescriptor model = new ModelBuilder(
                        new RegionSetBuilder().region("Bangkok", "C", 1).build())
                .block(ModelBuilder.supplied(
                        ModelBuilder.block("Sewing", 0.5, 0, 0, 0, 0, 0, 0, 10, 0, 0),
                        new ArmsLengthDescriptor("Bangkok", 0.75, 0, 0)))
                .build();
        ModelException refused =
                Assertions.assertThrows(ModelException.class, () -> CostModel.of(model, CustomCosts.NONE));
        assertThat(Files.readString(PAGES.resolve("FRG-212.md")))
                .contains("```\n" + refused.findings().get(0).text() + "\n```");
    }
}
