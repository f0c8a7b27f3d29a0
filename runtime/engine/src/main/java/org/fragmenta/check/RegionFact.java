package org.fragmenta.check;

import java.util.List;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;

/** A fact that a region may leave out as long as no cost uses it. */
enum RegionFact {
    WAGE(Diagnostic.MISSING_WAGE, "wage", "wage", "laborHours"),
    SKILLED_WAGE(Diagnostic.MISSING_SKILLED_WAGE, "skilledWage", "wage, skilled or other", "skilledHours"),
    RENT(Diagnostic.MISSING_RENT, "rent", "rent", "floorSpace"),
    CAPITAL_COST(Diagnostic.MISSING_CAPITAL_COST, "capitalCost", "capital cost", "capital"),
    UTILITY_PRICE(Diagnostic.MISSING_UTILITY_PRICE, "utilityPrice", "utility price", "utilities"),
    CAPABILITY(Diagnostic.MISSING_CAPABILITY, "capability", "capability", "complexity");

    private final Diagnostic diagnostic;
    private final String field;
    private final String said;
    private final String usedBy;

    RegionFact(Diagnostic diagnostic, String field, String said, String usedBy) {
        this.diagnostic = diagnostic;
        this.field = field;
        this.said = said;
        this.usedBy = usedBy;
    }

    /** What a region says of it; the skilled wage is the general one where a region does not tell them apart. */
    OptionalDouble of(RegionDescriptor region) {
        return switch (this) {
            case WAGE -> region.wage();
            case SKILLED_WAGE -> region.skilledWage().isPresent() ? region.skilledWage() : region.wage();
            case RENT -> region.rent();
            case CAPITAL_COST -> region.capitalCost();
            case UTILITY_PRICE -> region.utilityPrice();
            case CAPABILITY -> region.capability();
        };
    }

    /** How much of it a block asks for. */
    double quantity(BlockDescriptor block) {
        return switch (this) {
            case WAGE -> block.laborHours();
            case SKILLED_WAGE -> block.skilledHours();
            case RENT -> block.floorSpace();
            case CAPITAL_COST -> block.capital();
            case UTILITY_PRICE -> block.utilities();
            case CAPABILITY -> block.complexity();
        };
    }

    /** Whether the cost of a block is computed from it; a row of unit costs stands in place of the computation. */
    boolean isUsedBy(BlockDescriptor block) {
        return block.unitRow().isEmpty() && quantity(block) > 0;
    }

    /** The finding for a region that leaves it out. */
    Finding missing(Declared<RegionDescriptor> region, List<BlockDescriptor> users) {
        BlockDescriptor block = users.get(0);
        String others = users.size() == 1
                ? ""
                : " (and "
                        + NameList.of(
                                users.stream().skip(1).map(BlockDescriptor::id).toList()) + ")";
        return diagnostic.at(
                region.field(field),
                region.atStart() + " states no " + said + ", but block " + block.id() + others
                        + " may stand there and uses it: " + usedBy + " is " + PlainNumber.of(quantity(block))
                        + (this == CAPABILITY
                                ? ". Whether the region can host the block, and how much dearer it is there, is open."
                                : ". Taken as nothing, it would make the region look cheaper than it is."),
                "state the " + field + " of " + region.id() + ", or exclude the region from the block.");
    }
}
