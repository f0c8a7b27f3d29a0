package org.fragmenta.mode;

import java.util.List;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.mode.IcebergChain.Country;

/** The rules of an iceberg chain. */
final class IcebergRules {
    /** Far beyond any chain in the literature. */
    static final int MOST_STAGES = 1000;

    private static final int MOST_COUNTRIES = 2000;

    private IcebergRules() {}

    static void check(IcebergChain chain, ModeFindings findings) {
        findings.count("labourShares", chain.stages(), 1, MOST_STAGES, "A chain has an entry for each of its stages.");
        int countries = chain.countries().size();
        findings.count("countries", countries, 1, MOST_COUNTRIES, "A chain needs somewhere to stand.");
        findings.names("countries", chain.countries().stream().map(Country::id).toList());
        labourShares(chain.labourShares(), findings);
        for (int country = 0; country < countries; country++) {
            stageCosts("countries[" + country + "].stageCosts", chain, country, findings);
        }
        tradeCosts(chain.tradeCosts(), countries, findings);
        chain.dispersion()
                .ifPresent(theta -> findings.number(
                        "dispersion",
                        theta,
                        theta > 0,
                        "above 0",
                        "It is the shape of the distribution that productivities are drawn from.",
                        "write 4, a usual figure."));
    }

    private static void labourShares(CostRow shares, ModeFindings findings) {
        for (int stage = 0; stage < shares.size(); stage++) {
            double share = shares.at(stage);
            findings.number(
                    "labourShares[" + stage + "]",
                    share,
                    stage == 0 ? share == 1 : share >= 0 && share <= 1,
                    stage == 0 ? "1" : "from 0 to 1",
                    "It is the stage's share in the cost of what leaves it, and nothing comes before the first stage.",
                    stage == 0 ? "write 1." : "write 1 / n for stage n, which gives all stages the same weight.");
        }
    }

    private static void stageCosts(String field, IcebergChain chain, int country, ModeFindings findings) {
        CostRow costs = chain.countries().get(country).stageCosts();
        findings.size(field, costs.size(), chain.stages(), "stages");
        for (int stage = 0; stage < costs.size(); stage++) {
            if (costs.allows(stage)) {
                findings.number(
                        field + "[" + stage + "]",
                        costs.at(stage),
                        costs.at(stage) > 0,
                        "above 0",
                        "Costs multiply along the chain, so a free stage would make the product free.",
                        "write null where the country cannot host the stage.");
            }
        }
    }

    private static void tradeCosts(List<CostRow> rows, int countries, ModeFindings findings) {
        findings.size("tradeCosts", rows.size(), countries, "countries");
        for (int from = 0; from < rows.size(); from++) {
            CostRow row = rows.get(from);
            findings.size("tradeCosts[" + from + "]", row.size(), countries, "countries");
            for (int to = 0; to < row.size(); to++) {
                if (row.allows(to)) {
                    findings.number(
                            "tradeCosts[" + from + "][" + to + "]",
                            row.at(to),
                            row.at(to) >= 1,
                            "at least 1",
                            "It is what must be shipped for one unit to arrive.",
                            "write 1 for free trade, 1.3 where three tenths are lost on the way.");
                }
            }
        }
    }
}
