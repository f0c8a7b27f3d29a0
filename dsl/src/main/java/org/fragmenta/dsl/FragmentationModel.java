package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A model of production fragmentation: which production block stands in which region.
 *
 * <p>It stands on the interface or class that contains the model. Blocks, links, markets, shared services and
 * scenarios are its nested classes; those that stand elsewhere, in this module or in another jar, are listed by type.
 *
 * <pre>{@code
 * @FragmentationModel(title = "Garments after the East-West Corridor", currency = "USD",
 *         regions = SoutheastAsia.class, output = 1_200_000)
 * public interface Garments {
 *
 *     @ProductionBlock(laborHours = 0.05, capital = 0.40, setup = 350_000, complexity = 0.35)
 *     final class Cutting {}
 *
 *     @ProductionBlock(laborHours = 0.55, capital = 0.10, setup = 180_000, complexity = 0.15)
 *     final class Sewing {}
 *
 *     @ServiceLink(from = Cutting.class, to = Sewing.class, weightKg = 0.30, value = 2.10, coordination = 40_000)
 *     final class CutPanels {}
 * }
 * }</pre>
 *
 * <p>The id of a block, link, market, shared service, technology or scenario is the simple name of its class. The
 * cheapest plan, the attraction gap of every block and region, and the proof are computed by {@code GarmentsSolver}, which the processor generates.
 *
 * <p>With a {@link Horizon} the model has years, over which its blocks may move.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FragmentationModel {

    /** One line for reports. Default: the name of the class. Example: {@code "Garments after the Corridor"}. */
    String title() default "";

    /**
     * ISO 4217 code of every price in the model; the region set must state the same one. Example: {@code "USD"}.
     */
    String currency();

    /**
     * The length of time that output, demand, fixed costs and coordination refer to. Example: {@code Period.MONTH}.
     */
    Period period() default Period.YEAR;

    /** The {@link RegionSet} whose regions may host blocks. Example: {@code SoutheastAsia.class}. */
    Class<?> regions();

    /**
     * Units of the final product a period, above 0. Set-up cost is spread over it, so a larger output bears more
     * fragmentation (Jones and Kierzkowski 1990). Example: {@code 1_200_000}.
     */
    double output();

    /**
     * Share a year, at least 0 and below 1; annualises sunk set-up cost by {@code d / (1 - (1 + d)^-T)} over the
     * {@linkplain ProductionBlock#lifeYears() life} of a plant. Example: {@code 0.10} for 10 % a year.
     */
    double discountRate() default 0.10;

    /**
     * Cost of an hour in transit, share of the goods' value, 0 or more. Default: 0.8 % of value a day (Hummels and
     * Schaur 2013, AER 103(7), put a day at 0.6 to 2.1 %). Example: {@code 0.021 / 24}.
     */
    double timeCost() default 0.008 / 24;

    /**
     * Rise of unit cost for each unit by which a block's complexity exceeds a region's capability, 0 or more: at 1, a
     * block of complexity 0.7 costs 20 % more in a region of capability 0.5. Example: {@code 2}.
     */
    double complexityPenalty() default 1;

    /**
     * The excess of complexity over capability above which a region cannot host a block at all, 0 to 1; at 1 every
     * region can. Example: {@code 0.5}.
     */
    double complexitySlack() default 1;

    /**
     * Factor on the cost of not controlling an independent supplier ({@link ArmsLength}), 0 or more; 1 is today, less where
     * contracts are better enforced. Example: {@code 0.8}.
     */
    double institutions() default 1;

    /**
     * Production blocks that stand outside this class: {@link ProductionBlock} classes, or another model whose blocks
     * are all taken. Example: {@code {Weaving.class, FabricModel.class}}.
     */
    Class<?>[] blocks() default {};

    /**
     * Service links that stand outside this class: {@link ServiceLink} classes, or another model whose links are all
     * taken. Example: {@code FabricModel.class}.
     */
    Class<?>[] links() default {};

    /** {@link Market} classes that stand outside this class. Example: {@code JapaneseBuyers.class}. */
    Class<?>[] markets() default {};

    /** {@link Technology} classes that stand outside this class. Example: {@code Integrated.class}. */
    Class<?>[] technologies() default {};

    /** {@link Scenario} classes that stand outside this class. Example: {@code CorridorComplete.class}. */
    Class<?>[] scenarios() default {};
}
