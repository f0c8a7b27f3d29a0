package org.fragmenta.check;

import java.util.Comparator;
import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;

/** All rules that a model must obey, the same for annotated models and for documents. */
public final class ModelRules {
    private static final List<ModelRule> RULES = List.of(
            new DuplicateNameRule(),
            new NameRule(),
            new PresenceRule(),
            new LinkEndsRule(),
            new MarketRule(),
            new PlantsRule(),
            new EachTechnology(new CycleRule()),
            new WholeModel(new ConnectedRule()),
            new TechnologyRule(),
            new IdlePartRule(),
            new HostRule(),
            new EachTechnology(new PlaceablePairRule()),
            new DemandRule(),
            new NumberRule(),
            new CellRule(),
            new TableUseRule(),
            new CurrencyRule(),
            new RegionReferenceRule(),
            new CountryReferenceRule(),
            new ArmsLengthRule(),
            new HorizonRule(),
            new UncertaintyRule(),
            new RegionFactRule(),
            new ConnectionRule(),
            new CrossingRule(),
            new GoodsRule(),
            new PercentageRule(),
            new ClusterRule());

    private ModelRules() {}

    /**
     * Everything that is wrong with a model, by code and then in the order of the model's lists. No finding is a mere
     * consequence of another.
     *
     * @return errors and warnings; empty if all is well
     */
    public static List<Finding> check(ModelDescriptor model) {
        return RULES.stream()
                .flatMap(rule -> rule.check(model).stream())
                .sorted(Comparator.comparing(Finding::code))
                .toList();
    }

    /**
     * Refuses a model that cannot be solved as it stands; warnings pass.
     *
     * @return the model
     * @throws ModelException with all errors, if there is one
     */
    public static ModelDescriptor require(ModelDescriptor model) {
        List<Finding> errors = check(model).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new ModelException(errors);
        }
        return model;
    }
}
