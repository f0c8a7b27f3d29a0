package org.fragmenta.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.io.ModelDocuments;
import org.junit.jupiter.api.Test;

class SharedPartsTest {

    @Test
    void aModelThatSharesNothingHasNone() {
        assertThat(SharedParts.of(model("", "", "", "", ""))).isEmpty();
        assertThat(SolverPlanner.plan(model("", "", "", "", "")).form()).isEqualTo(Form.UNROLLED);
    }

    @Test
    void whatARegionSharesIsNamedWithItsReason() {
        List<SharedPart> parts = SharedParts.of(model(
                ", \"site\": {\"entry\": 5}", ", \"site\": {\"agglomeration\": 1, \"congestion\": 2}", "", "", ""));

        assertThat(parts).extracting(SharedPart::kind).containsExactly(SharedPart.Kind.REGION);
        assertThat(parts.get(0).reason())
                .startsWith("what plants cost in every region depends on how many stand there (entry, ")
                .contains("; agglomeration, ", "; congestion, ");
    }

    @Test
    void aCapacityIsAPartOfItsOwn() {
        List<SharedPart> parts = SharedParts.of(model(", \"site\": {\"capacity\": 1}", "", "", "", ""));

        assertThat(parts)
                .containsExactly(new SharedPart(
                        SharedPart.Kind.CAPACITY, "the loads of the plants in North must fit into what it holds."));
    }

    @Test
    void aBlockOfSeveralPlantsSharesThemAmongItsMarkets() {
        String endless = SharedParts.of(model("", "", ", \"plants\": {\"several\": true}", "", ""))
                .get(0)
                .reason();
        String limited = SharedParts.of(model("", "", ", \"plants\": {\"several\": true, \"capacity\": 60}", "", ""))
                .get(0)
                .reason();

        assertThat(endless).endsWith("each for some of its 2 markets, and the markets of a plant share its set-up.");
        assertThat(limited).endsWith("a market may be divided between plants, except Coast.");
    }

    @Test
    void aServiceIsPaidByItsLinksTogether() {
        ModelDescriptor model = model(
                "", "", "", ", \"sharedService\": \"Line\"", "\"sharedServices\": [{\"id\": \"Line\", \"cost\": 7}],");

        SolverPlan plan = SolverPlanner.plan(model);

        assertThat(plan.form()).isEqualTo(Form.SHARED);
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.reason()).startsWith("The block graph is a chain, but it is not the whole model");
        assertThat(plan.shared())
                .containsExactly(new SharedPart(
                        SharedPart.Kind.SHARED_SERVICE,
                        "Line is paid once between two regions by Panels and Trims together."));
    }

    private static ModelDescriptor model(String north, String south, String sewing, String links, String services) {
        return ModelDocuments.fromJson("test", """
                {"schema": 1, "id": "Shirts", "output": 100,
                 "regionSet": {"id": "Two", "regions": [{"id": "North"%s}, {"id": "South"%s}]},
                 "blocks": [{"id": "Cutting"}, {"id": "Sewing"%s}],
                 "links": [{"id": "Panels", "from": "Cutting", "to": "Sewing"%s},
                           {"id": "Trims", "from": "Cutting", "to": "Sewing"%s}],
                 %s
                 "markets": [{"id": "Coast", "region": "North", "from": "Sewing", "demand": 40, "singleSource": true},
                             {"id": "Hills", "region": "South", "from": "Sewing", "demand": 60}]}
                """.formatted(north, south, sewing, links, links, services));
    }
}
