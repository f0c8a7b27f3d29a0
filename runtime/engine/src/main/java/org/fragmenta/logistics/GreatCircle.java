package org.fragmenta.logistics;

/** Distances on the globe. */
public final class GreatCircle {
    /** Mean radius of the earth, kilometres (IUGG, R1). */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    private GreatCircle() {}

    /**
     * Length of the great circle between two points, kilometres, by the haversine formula (Sinnott 1984), which stays
     * accurate for near points.
     *
     * @param latitude1 degrees north
     * @param longitude1 degrees east
     * @param latitude2 degrees north
     * @param longitude2 degrees east
     */
    public static double km(double latitude1, double longitude1, double latitude2, double longitude2) {
        double north1 = Math.toRadians(latitude1);
        double north2 = Math.toRadians(latitude2);
        double sinNorth = StrictMath.sin((north2 - north1) / 2);
        double sinEast = StrictMath.sin(Math.toRadians(longitude2 - longitude1) / 2);
        double haversine = sinNorth * sinNorth + StrictMath.cos(north1) * StrictMath.cos(north2) * sinEast * sinEast;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
