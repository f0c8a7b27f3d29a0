package org.fragmenta.logistics;

/**
 * What one unit of some goods pays for the facts of a way.
 *
 * @param tonnes its weight; pays freight
 * @param shipments its share of a shipment; pays the fees at borders
 * @param costPerHour what an hour in transit costs it, money
 */
public record Goods(double tonnes, double shipments, double costPerHour) {

    /** Goods that pay nothing on the way, so that any way is as good as any other. */
    public static final Goods WEIGHTLESS = new Goods(0, 0, 0);

    /**
     * A unit of goods.
     *
     * @param weightKg its weight, kilograms
     * @param value its value, money
     * @param shipmentKg weight of a shipment, kilograms; of no consequence for goods without weight
     * @param timeCost cost of an hour in transit, share of value
     */
    public static Goods of(double weightKg, double value, double shipmentKg, double timeCost) {
        return new Goods(weightKg / 1000, weightKg == 0 ? 0 : weightKg / shipmentKg, timeCost * value);
    }

    /**
     * What the unit pays for some stretch of way, money.
     *
     * @param freightPerTonne freight and handling, money a tonne
     * @param fee fees at borders, money a shipment
     * @param hours time, borders included
     */
    public double pays(double freightPerTonne, double fee, double hours) {
        return tonnes * freightPerTonne + shipments * fee + costPerHour * hours;
    }

    /** Written out, as is the hash: a record's own would link code at the first look-up, which a short run waits for. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Goods goods
                && Double.compare(tonnes, goods.tonnes) == 0
                && Double.compare(shipments, goods.shipments) == 0
                && Double.compare(costPerHour, goods.costPerHour) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Double.hashCode(tonnes) + Double.hashCode(shipments)) + Double.hashCode(costPerHour);
    }
}
