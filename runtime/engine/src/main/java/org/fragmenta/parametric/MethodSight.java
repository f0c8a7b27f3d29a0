package org.fragmenta.parametric;

import java.util.Optional;
import java.util.stream.Stream;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.LinkDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;

/** What the Java methods of a model may look at: how they answer where that changes cannot be known. */
final class MethodSight {
    private static final String SETUP = "setup";
    private static final String UNIT = "unit";

    private final ModelDescriptor model;

    MethodSight(ModelDescriptor model) {
        this.model = model;
    }

    /**
     * Refuses a parameter that a cost method may look at.
     *
     * @throws ModelException naming the method
     */
    void refuse(Parameter parameter) {
        parameter.numbers().stream()
                .flatMap(number -> seeing(number).stream())
                .findFirst()
                .ifPresent(method -> {
                    throw new ModelException(Diagnostic.SEEN_BY_METHOD.at(
                            parameter.path(),
                            "The cost of " + method + " is a Java method, which may look at " + parameter.path()
                                    + ". How its answers change with it cannot be known, so there is no exact curve.",
                            "vary the output or the cost of links, or solve at some values with --set."));
                });
    }

    /** The block or link whose cost method may look at a number. */
    private Optional<String> seeing(VariedNumber number) {
        return switch (number.field()) {
            case SETUP -> block(number.id(), SETUP);
            case LABOR_HOURS, SKILLED_HOURS, CAPITAL, FLOOR_SPACE, UTILITIES, PROFIT -> block(number.id(), UNIT);
            case COMPLEXITY_PENALTY -> anyBlock(UNIT);
            case SETUP_FACTOR -> anyBlock(SETUP);
            case WAGE, SKILLED_WAGE, RENT, CAPITAL_COST, UTILITY_PRICE, PROFIT_TAX ->
                anyBlock(SETUP).or(() -> anyBlock(UNIT)).or(this::anyLink);
            case FLOW, LINK_WEIGHT, LINK_VALUE, UNIT_COORDINATION ->
                links().filter(link -> link.id().equals(number.id()))
                        .findFirst()
                        .map(MethodSight::named);
            case TIME_COST,
                    TARIFF,
                    IMPORT_HOURS,
                    EXPORT_HOURS,
                    IMPORT_FEE,
                    EXPORT_FEE,
                    KM,
                    ROUTE_HOURS,
                    FREIGHT_RATE,
                    HANDLING,
                    BORDER_HOURS,
                    BORDER_FEE,
                    AGREED_TARIFF -> anyLink();
            default -> Optional.empty();
        };
    }

    private Optional<String> block(String id, String part) {
        return blocks(part).filter(block -> block.id().equals(id)).findFirst().map(block -> "block " + block.id());
    }

    private Optional<String> anyBlock(String part) {
        return blocks(part).findFirst().map(block -> "block " + block.id());
    }

    private Stream<BlockDescriptor> blocks(String part) {
        return model.blocks().stream().filter(block -> block.custom().contains(part));
    }

    private Optional<String> anyLink() {
        return links().findFirst().map(MethodSight::named);
    }

    private Stream<LinkDescriptor> links() {
        return model.links().stream().filter(LinkDescriptor::custom);
    }

    private static String named(LinkDescriptor link) {
        return "link " + link.id();
    }
}
