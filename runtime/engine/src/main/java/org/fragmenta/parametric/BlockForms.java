package org.fragmenta.parametric;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.fraction.BigFraction;
import org.fragmenta.descriptor.ArmsLengthDescriptor;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.logistics.GreatCircle;

/** What a block costs in a region as an exact form, each computed once. */
final class BlockForms {
    /** Above it a power has more digits than anybody reads, and the model's own factor is taken. */
    private static final int LONGEST_LIFE = 100;

    private final ModelDescriptor model;
    private final ExactNumbers numbers;
    private final AffineForm output;
    private final Map<Long, Owned> known = new HashMap<>();

    /**
     * What a block costs by who owns its plant.
     *
     * @param armsLength empty where the block is always kept in-house
     */
    private record Owned(AffineForm inHouse, Optional<AffineForm> armsLength) {}

    BlockForms(ModelDescriptor model, ExactNumbers numbers) {
        this.model = model;
        this.numbers = numbers;
        this.output = numbers.of(NumberField.OUTPUT, "", model.output());
    }

    /** Set-up, fixed operation and output times unit cost of a plant of the firm's own, money a period. */
    AffineForm inHouse(int block, int region) {
        return owned(block, region).inHouse();
    }

    /** The same of a supplier's plant; empty where the block is always kept in-house. */
    Optional<AffineForm> armsLength(int block, int region) {
        return owned(block, region).armsLength();
    }

    private Owned owned(int block, int region) {
        long cell = (long) block * model.regionSet().regions().size() + region;
        return known.computeIfAbsent(cell, key -> {
            BlockDescriptor descriptor = model.blocks().get(block);
            AffineForm operation = numbers.of(NumberField.FIXED_COST, descriptor.id(), descriptor.fixedCost())
                    .plus(output.times(unit(descriptor, region)));
            return new Owned(
                    operation.plus(setup(descriptor, region)),
                    descriptor.armsLength().map(supplier -> operation.plus(output.times(friction(supplier, region)))));
        });
    }

    /** What not controlling a supplier costs, less what the supplier does better, money a unit (theory section 2). */
    private AffineForm friction(ArmsLengthDescriptor supplier, int region) {
        RegionDescriptor place = model.regionSet().regions().get(region);
        RegionDescriptor centre = model.regionSet().regions().get(model.regionIndex(supplier.headquarters()));
        BigFraction atDistance = Decimals.read(supplier.friction());
        if (supplier.frictionPerKm() != 0 && !place.id().equals(centre.id())) {
            double km = GreatCircle.km(
                    centre.latitude().orElse(0),
                    centre.longitude().orElse(0),
                    place.latitude().orElse(0),
                    place.longitude().orElse(0));
            atDistance = atDistance.add(Decimals.read(supplier.frictionPerKm()).multiply(Decimals.read(km)));
        }
        return numbers.of(NumberField.INSTITUTIONS, "", model.economy().institutions())
                .times(atDistance)
                .minus(numbers.constant(supplier.advantage()));
    }

    private AffineForm setup(BlockDescriptor block, int region) {
        if (block.setupRow().isPresent()) {
            return numbers.constant(block.setupRow().get().at(region));
        }
        RegionDescriptor place = model.regionSet().regions().get(region);
        BigFraction annuity = annuity(block.lifeYears()).divide(model.period().perYear());
        return numbers.of(NumberField.SETUP, block.id(), block.setup())
                .times(numbers.of(NumberField.SETUP_FACTOR, place.id(), place.setupFactor()))
                .times(annuity);
    }

    /** delta (1 + delta)^T / ((1 + delta)^T - 1), and 1 / T where delta is 0. */
    private BigFraction annuity(double lifeYears) {
        EconomyDescriptor economy = model.economy();
        if (economy.discountRate() == 0) {
            return Decimals.read(lifeYears).reciprocal();
        }
        if (!isWhole(lifeYears)) {
            return Decimals.read(economy.annuityFactor(lifeYears));
        }
        BigFraction growth = growth((int) lifeYears);
        return Decimals.read(economy.discountRate()).multiply(growth).divide(growth.subtract(BigFraction.ONE));
    }

    /** ((1 + delta)^(T - h) - 1) / ((1 + delta)^T - 1), and (T - h) / T where delta is 0 (theory CO-4). */
    private BigFraction taxedShare(double holidayYears, double lifeYears) {
        EconomyDescriptor economy = model.economy();
        if (holidayYears == 0 || holidayYears >= lifeYears) {
            return holidayYears == 0 ? BigFraction.ONE : BigFraction.ZERO;
        }
        if (economy.discountRate() == 0) {
            BigFraction life = Decimals.read(lifeYears);
            return life.subtract(Decimals.read(holidayYears)).divide(life);
        }
        if (!isWhole(lifeYears) || !isWhole(holidayYears)) {
            return Decimals.read(economy.taxedShare(holidayYears, lifeYears));
        }
        return growth((int) (lifeYears - holidayYears))
                .subtract(BigFraction.ONE)
                .divide(growth((int) lifeYears).subtract(BigFraction.ONE));
    }

    private static boolean isWhole(double years) {
        return years == Math.rint(years) && years <= LONGEST_LIFE;
    }

    private BigFraction growth(int years) {
        return Decimals.read(model.economy().discountRate())
                .add(BigFraction.ONE)
                .pow(years);
    }

    private AffineForm unit(BlockDescriptor block, int region) {
        if (block.unitRow().isPresent()) {
            return numbers.constant(block.unitRow().get().at(region));
        }
        RegionDescriptor place = model.regionSet().regions().get(region);
        AffineForm operation = labor(block, place)
                .plus(part(
                        NumberField.CAPITAL,
                        block.id(),
                        block.capital(),
                        NumberField.CAPITAL_COST,
                        place.id(),
                        place.capitalCost()))
                .plus(part(
                        NumberField.FLOOR_SPACE,
                        block.id(),
                        block.floorSpace(),
                        NumberField.RENT,
                        place.id(),
                        place.rent()))
                .plus(part(
                        NumberField.UTILITIES,
                        block.id(),
                        block.utilities(),
                        NumberField.UTILITY_PRICE,
                        place.id(),
                        place.utilityPrice()));
        AffineForm tax = numbers.of(NumberField.PROFIT, block.id(), block.profit())
                .times(numbers.of(NumberField.PROFIT_TAX, place.id(), place.profitTax()))
                .times(taxedShare(place.taxHolidayYears(), block.lifeYears()));
        return operation.times(burden(block, place)).plus(tax);
    }

    private AffineForm labor(BlockDescriptor block, RegionDescriptor place) {
        AffineForm unskilled = part(
                NumberField.LABOR_HOURS, block.id(), block.laborHours(), NumberField.WAGE, place.id(), place.wage());
        boolean ownWage = place.skilledWage().isPresent() || numbers.varies(NumberField.SKILLED_WAGE, place.id());
        AffineForm skilled = part(
                NumberField.SKILLED_HOURS,
                block.id(),
                block.skilledHours(),
                ownWage ? NumberField.SKILLED_WAGE : NumberField.WAGE,
                place.id(),
                ownWage ? place.skilledWage() : place.wage());
        return unskilled.plus(skilled).times(Decimals.read(place.productivity()).reciprocal());
    }

    /** A requirement of the block times a price of the region, which may be open where nothing is required. */
    private AffineForm part(
            NumberField need, String block, double amount, NumberField price, String place, OptionalDouble stated) {
        AffineForm requirement = numbers.of(need, block, amount);
        return requirement.isZero() ? requirement : requirement.times(numbers.of(price, place, stated.orElse(0)));
    }

    /** Factor by which a lack of capability raises operating cost (theory LA-3). */
    private AffineForm burden(BlockDescriptor block, RegionDescriptor place) {
        if (block.complexity() == 0) {
            return numbers.one();
        }
        BigFraction excess = Decimals.read(block.complexity())
                .subtract(Decimals.read(place.capability().orElse(0)));
        if (excess.compareTo(BigFraction.ZERO) <= 0) {
            return numbers.one();
        }
        double penalty = model.economy().complexityPenalty();
        return numbers.one()
                .plus(numbers.of(NumberField.COMPLEXITY_PENALTY, "", penalty).times(excess));
    }
}
