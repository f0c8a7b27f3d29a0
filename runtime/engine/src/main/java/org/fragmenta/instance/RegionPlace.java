package org.fragmenta.instance;

import java.util.OptionalDouble;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.dsl.Place;

/** A region of a descriptor as cost methods see it. */
record RegionPlace(RegionDescriptor region) implements Place {

    private double stated(OptionalDouble fact, String name) {
        return fact.orElseThrow(() -> new IllegalStateException("region " + region.id() + " states no " + name));
    }

    @Override
    public String id() {
        return region.id();
    }

    @Override
    public String country() {
        return region.country();
    }

    @Override
    public double wage() {
        return stated(region.wage(), "wage");
    }

    @Override
    public double skilledWage() {
        return region.skilledWage().isPresent() ? region.skilledWage().getAsDouble() : wage();
    }

    @Override
    public double rent() {
        return stated(region.rent(), "rent");
    }

    @Override
    public double capitalCost() {
        return stated(region.capitalCost(), "capitalCost");
    }

    @Override
    public double productivity() {
        return region.productivity();
    }

    @Override
    public double utilityPrice() {
        return stated(region.utilityPrice(), "utilityPrice");
    }

    @Override
    public double profitTax() {
        return region.profitTax();
    }

    @Override
    public double capability() {
        return stated(region.capability(), "capability");
    }

    @Override
    public double latitude() {
        return stated(region.latitude(), "latitude");
    }

    @Override
    public double longitude() {
        return stated(region.longitude(), "longitude");
    }
}
