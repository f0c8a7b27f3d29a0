package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a model the study of a cluster: like firms enter one after the other, crowd into a core, and turn to other regions
 * once wages and rents have risen there. It stands beside {@link FragmentationModel}.
 *
 * <p>Each firm sites the blocks that may stand in more than one region. Blocks with {@code only} one region are there
 * already and serve all firms. A plant costs what the model says of its block, its markets and its links; what the regions
 * share ({@link Region#agglomeration()}, {@link Region#congestion()}) and the {@linkplain ClusterEffect effects} come on
 * top, counted over the plants of all firms.
 *
 * <pre>{@code
 * @Cluster(core = Bangkok.class, firms = 30, withoutCorridor = NoCorridor.class)
 * @ClusterSite(region = Bangkok.class, incumbents = 8)
 * @Neighbours(first = Bangkok.class, second = EasternSeaboard.class)
 * @ClusterEffect(force = Force.SPILLOVER, strength = 9_000, scale = 150)
 * }</pre>
 *
 * <p>{@code fragmenta cluster} tells who settles where, and what that is a case of: saturation, sprawl, leap-out, a new
 * agglomeration.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Cluster {

    /** The {@link Region} of the agglomeration that may saturate. Example: {@code Bangkok.class}. */
    Class<?> core();

    /** How many firms enter one after the other, a whole number from 1 to 10,000. Example: {@code 30}. */
    int firms() default 1;

    /**
     * What it costs to move a plant that stands, money, once, 0 or more; annualised like set-up over the life of the first
     * block that firms site. Example: {@code 250_000}.
     */
    double movingCost() default 0;

    /**
     * Whether spillovers and hubs fade with hours in transit on the fastest way along {@link Route}s and corridors, waits at
     * borders included; otherwise with great circles in kilometres. The scale of {@link ClusterEffect}s is in hours then.
     * Example: {@code true}.
     */
    boolean byTravelTime() default false;

    /**
     * The {@link Scenario} of the model in which the logistic link with the core is as it was before; what a region owes to
     * its corridor is the difference from it. Default: none; then the {@link Corridor}s on the way from the core are closed
     * instead. Example: {@code NoCorridor.class}.
     */
    Class<?> withoutCorridor() default void.class;

    /**
     * The {@link Region} that wants to attract plants; the least support, cut of link costs and seed of plants that lure a
     * cluster there are computed for it. Default: none. Example: {@code Savannakhet.class}.
     */
    Class<?> lure() default void.class;
}
