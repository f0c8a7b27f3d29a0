package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fragmenta.check.RuleAssert.rulesOn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.TableUse;
import org.junit.jupiter.api.Test;

class StructureRulesTest {
    private static final double NO = Double.POSITIVE_INFINITY;

    @Test
    void refusesALinkToAnUnknownBlockAndNothingElseForIt() {
        rulesOn(garments().set("links.CutPanels.to", "Swing"))
                .findOnly(
                        Diagnostic.UNKNOWN_BLOCK_IN_LINK,
                        "links.CutPanels.to",
                        "Link CutPanels goes to Swing, which is no block of the model.",
                        "The blocks are Cutting, Sewing, Finishing.",
                        "Maybe write Sewing.");
        rulesOn(garments().set("links.CutPanels.from", "Knitting"))
                .findOnly(
                        Diagnostic.UNKNOWN_BLOCK_IN_LINK,
                        "links.CutPanels.from",
                        "comes from Knitting",
                        "Maybe declare the block, or name one that exists.");
    }

    @Test
    void refusesAMarketOfAnUnknownBlockOrOfNone() {
        rulesOn(garments().set("markets.Thailand.from", "Finish"))
                .findOnly(
                        Diagnostic.UNKNOWN_BLOCK_IN_MARKET,
                        "markets.Thailand.from",
                        "Market Thailand is served by Finish, which is no block",
                        "Maybe write Finishing.");
        rulesOn(garments().set("markets.Thailand.from", ""))
                .findOnly(
                        Diagnostic.UNFED_MARKET,
                        "markets.Thailand.from",
                        "Market Thailand is fed by no block.",
                        "one of Cutting, Sewing, Finishing.");
    }

    @Test
    void refusesALinkFromABlockToItself() {
        rulesOn(garments().add("links", GarmentModel.link("Rework", "Sewing", "Sewing")))
                .findOnly(
                        Diagnostic.SELF_LINK,
                        "links.Rework.to",
                        "Link Rework leads from block Sewing to the same block");
    }

    @Test
    void printsACircleOfGoodsStepByStep() {
        rulesOn(garments().add("links", GarmentModel.link("Returns", "Finishing", "Cutting")))
                .findOnly(
                        Diagnostic.CYCLE,
                        "links.Returns",
                        "Goods flow in a circle: block Cutting comes back to itself over 3 links.",
                        "\n  block Cutting sends to block Sewing over link CutPanels"
                                + "\n  block Sewing sends to block Finishing over link SewnGarments"
                                + "\n  block Finishing sends to block Cutting over link Returns\n",
                        "Maybe turn link Returns round");
    }

    @Test
    void printsTheShortestCircleOfEachGroup() {
        Edit edit = garments()
                .add("links", GarmentModel.link("Returns", "Finishing", "Cutting"))
                .add("links", GarmentModel.link("Repairs", "Finishing", "Sewing"))
                .add("blocks", GarmentModel.block("Weaving", 0.1, 0.2, 1000))
                .add("blocks", GarmentModel.block("Dyeing", 0.1, 0.2, 1000))
                .add("links", GarmentModel.link("Cloth", "Weaving", "Cutting"))
                .add("links", GarmentModel.link("Grey", "Weaving", "Dyeing"))
                .add("links", GarmentModel.link("Redo", "Dyeing", "Weaving"));

        assertThat(ModelRules.check(edit.model()))
                .extracting(
                        Finding::code, Finding::path, finding -> finding.trace().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("FRG-113", "links.Repairs", 2),
                        org.assertj.core.groups.Tuple.tuple("FRG-113", "links.Redo", 2));
    }

    @Test
    void letsInformationGoBack() {
        rulesOn(garments()
                        .add("links", GarmentModel.link("Designs", "Finishing", "Cutting"))
                        .set("links.Designs.weightKg", 0)
                        .set("links.Designs.value", 0))
                .findNothing();
    }

    @Test
    void listsThePartsOfADisconnectedModel() {
        rulesOn(garments()
                        .add("blocks", GarmentModel.block("Spinning", 0.1, 0.2, 1000))
                        .add("blocks", GarmentModel.block("Weaving", 0.1, 0.2, 1000))
                        .add("links", GarmentModel.link("Yarn", "Spinning", "Weaving")))
                .findOnly(
                        Diagnostic.DISCONNECTED,
                        "links",
                        "The blocks fall into 2 parts that no service link joins.",
                        "\n  part 1: Cutting, Sewing, Finishing\n  part 2: Spinning, Weaving\n",
                        "Maybe add the link that joins Cutting and Spinning");
    }

    @Test
    void refusesAModelWithoutBlocks() {
        rulesOn(garments().set("blocks", List.of()).set("links", List.of()).set("markets", List.of()))
                .findOnly(Diagnostic.NO_BLOCKS, "blocks", "Model Garments has no production block");
    }

    @Test
    void refusesASetWithoutRegions() {
        rulesOn(garments()
                        .set("regions", List.of())
                        .set("routes", List.of())
                        .set("borders", List.of())
                        .set("agreements", List.of())
                        .set("markets", List.of()))
                .findOnly(Diagnostic.NO_REGIONS, "regions", "Region set Corridor has no region");
    }

    @Test
    void namesWhatKeepsABlockFromEveryRegion() {
        rulesOn(garments().set("blocks.Sewing.complexity", 0.9).set("economy.complexitySlack", 0.4))
                .findOnly(
                        Diagnostic.NO_HOST,
                        "blocks.Sewing.complexity",
                        "No region of Corridor can host block Sewing.",
                        "too little capability for its complexity: Bangkok, Mukdahan, Savannakhet, LosAngeles",
                        "Maybe lower the complexity 0.9 of the block, raise complexitySlack 0.4");
        rulesOn(garments().set("blocks.Sewing.complexity", 0.8).set("economy.complexitySlack", 0.4))
                .findNothing();
        rulesOn(garments()
                        .set("blocks.Sewing.only", List.of("Bangkok", "Mukdahan"))
                        .set("blocks.Sewing.except", List.of("Bangkok"))
                        .set("blocks.Sewing.setupRow", Optional.of(CostRow.of(1, NO, 1, 1))))
                .findOnly(
                        Diagnostic.NO_HOST,
                        "blocks.Sewing",
                        "not among its only: Savannakhet, LosAngeles",
                        "among its except: Bangkok",
                        "impossible in its set-up row: Mukdahan");
        rulesOn(garments().set("blocks.Sewing.unitRow", Optional.of(CostRow.of(NO, NO, NO, NO))))
                .findOnly(Diagnostic.NO_HOST, "blocks.Sewing.unitRow", "impossible in its unit cost row");
        rulesOn(garments().set("markets.Thailand.unitRow", Optional.of(CostRow.of(NO, NO, NO, NO))))
                .findOnly(
                        Diagnostic.NO_HOST,
                        "blocks.Finishing",
                        "impossible in the cost row of a market that it serves");
        rulesOn(garments().set("markets.Thailand.unitRow", Optional.of(CostRow.of(NO, 1, NO, NO))))
                .findNothing();
    }

    @Test
    void refusesInseparableBlocksWithoutACommonRegion() {
        rulesOn(inseparable("Bangkok", "Savannakhet", ""))
                .findOnly(
                        Diagnostic.INSEPARABLE_APART,
                        "links.CutPanels.separable",
                        "Link CutPanels keeps blocks Cutting and Sewing in one region, but no region can host both",
                        "\n  block Cutting can stand in Bangkok\n  block Sewing can stand in Savannakhet\n");
        rulesOn(inseparable("Bangkok", "Bangkok", "")).findNothing();
    }

    @Test
    void refusesAChainOfInseparableBlocksWithoutACommonRegion() {
        rulesOn(inseparable("Bangkok Mukdahan", "Mukdahan Savannakhet", "Savannakhet Bangkok"))
                .findOnly(
                        Diagnostic.INSEPARABLE_APART,
                        "links.SewnGarments.separable",
                        "no region can host all that must stand together",
                        "block Cutting can stand in Bangkok, Mukdahan",
                        "block Finishing can stand in Bangkok, Savannakhet");
        rulesOn(inseparable("Bangkok Mukdahan", "Mukdahan Savannakhet", "Savannakhet Mukdahan"))
                .findNothing();
    }

    @Test
    void refusesALinkWhoseTableJoinsNoPair() {
        Edit edit = garments()
                .add("tables", new CostTable("Roads", rows(NO)))
                .set("links.CutPanels.unitTable", Optional.of(new TableUse("Roads", 1)));
        rulesOn(edit)
                .findOnly(
                        Diagnostic.IMPOSSIBLE_LINK,
                        "links.CutPanels",
                        "Link CutPanels joins no pair of regions: its tables mark every region of block Cutting");

        rulesOn(edit.set("tables.Roads.rows[1]", CostRow.of(NO, NO, 3, NO))).findNothing();
        rulesOn(edit.set("blocks.Sewing.except", List.of("Savannakhet")))
                .findOnly(Diagnostic.IMPOSSIBLE_LINK, "links.CutPanels", "joins no pair of regions");
    }

    @Test
    void refusesAnInseparableLinkWhoseTableForbidsEveryRegionItself() {
        Edit edit = garments()
                .add(
                        "tables",
                        new CostTable(
                                "Roads",
                                Stream.of(0, 1, 2, 3)
                                        .map(StructureRulesTest::without)
                                        .toList()))
                .set("links.CutPanels.fixedTable", Optional.of(new TableUse("Roads", 1)));
        rulesOn(edit).findNothing();
        rulesOn(edit.set("links.CutPanels.separable", false))
                .findOnly(Diagnostic.IMPOSSIBLE_LINK, "links.CutPanels", "joins no pair of regions");
    }

    private static CostRow without(int region) {
        double[] cells = new double[4];
        cells[region] = NO;
        return CostRow.of(cells);
    }

    private static List<CostRow> rows(double cell) {
        return Stream.generate(() -> CostRow.of(cell, cell, cell, cell))
                .limit(4)
                .toList();
    }

    private static Edit inseparable(String cutting, String sewing, String finishing) {
        Edit edit = garments()
                .set("links.CutPanels.separable", false)
                .set("blocks.Cutting.only", List.of(cutting.split(" ")))
                .set("blocks.Sewing.only", List.of(sewing.split(" ")));
        return finishing.isEmpty()
                ? edit
                : edit.set("links.SewnGarments.separable", false)
                        .set("blocks.Finishing.only", List.of(finishing.split(" ")));
    }

    private static Edit garments() {
        ModelDescriptor model = GarmentModel.valid();
        return Edit.of(model);
    }
}
