package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The regions of a model, with the countries, routes, borders and agreements between them.
 *
 * <p>Regions are {@link Region} classes, nested in the annotated class or listed, or the rows of a table. {@link
 * Country}, {@link Corridor}, {@link Route}, {@link Border} and {@link Agreement} classes are nested in it, or tables
 * too; {@link GreatCircle} on the same class says how goods travel where no route leads.
 *
 * <pre>{@code
 * @RegionSet(currency = "USD", version = "2018.1", table = "regions.csv", routes = "routes.csv", hoursPerMonth = 208)
 * @GreatCircle(detour = 1.3, speedKmPerHour = 40, costPerTonneKm = 0.09)
 * public interface SoutheastAsia {}
 * }</pre>
 *
 * <p>A table is UTF-8 CSV with a header; it is read when the set is compiled, from the output folder, the class path
 * or the source path, beside the package of the class or at the root. Its columns carry their unit: {@code id},
 * {@code label}, {@code country}, {@code wage [USD/h]} or {@code wage [USD/month]}, {@code skilledWage [USD/h]},
 * {@code rent [USD/m2/month]}, {@code capitalCost [share/year]} or {@code [%/year]}, {@code productivity [1]}, {@code
 * utilityPrice [USD/unit]}, {@code profitTax [share]} or {@code [%]}, {@code capability [1]}, {@code setupFactor
 * [1]}, {@code entry [USD/period]} (the period of the models that use the set), {@code capacity [1]}, {@code
 * agglomeration [USD/period]}, {@code congestion [USD/period]}, {@code lat [deg]}, {@code lon [deg]}, {@code source}. An
 * empty cell is a fact that is not stated. The {@code id} of a row names a type that models refer to: {@code SoutheastAsiaRegions.LosAngeles.class}.
 *
 * <p>Code that solves models names regions by constants, {@code SoutheastAsiaRegion.LOS_ANGELES}, which are generated once
 * for all models on the set; countries, borders and corridors likewise.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RegionSet {

    /** ISO 4217 code of every price of the set. Example: {@code "USD"}. */
    String currency();

    /** The set's own version, shown where two jars carry different ones. Example: {@code "2018.1"}. */
    String version() default "";

    /** File name of the table of regions. Default: none, the regions are classes. Example: {@code "regions.csv"}. */
    String table() default "";

    /**
     * File name of the table of countries: {@code id}, {@code label}, {@code tariff [share]} or {@code [%]},
     * {@code importHours [h]}, {@code exportHours [h]}, {@code importFee [USD/shipment]},
     * {@code exportFee [USD/shipment]}, {@code source}. Example: {@code "countries.csv"}.
     */
    String countries() default "";

    /**
     * File name of the table of routes: {@code id}, {@code from}, {@code to}, {@code mode}, {@code corridor},
     * {@code km [km]}, {@code hours [h]}, {@code costPerTonneKm [USD/t/km]}, {@code handlingPerTonne [USD/t]},
     * {@code source}. Example: {@code "routes.csv"}.
     */
    String routes() default "";

    /**
     * File name of the table of borders: {@code id}, {@code first}, {@code second}, {@code hours [h]},
     * {@code fee [USD/shipment]}, {@code source}. Example: {@code "borders.csv"}.
     */
    String borders() default "";

    /**
     * File name of the table of agreements: {@code id}, {@code members} (country ids, a blank between two),
     * {@code tariff [share]} or {@code [%]}, {@code source}. Example: {@code "agreements.csv"}.
     */
    String agreements() default "";

    /**
     * Hours of work a month, above 0, which turn monthly wages of a table into hourly ones; needed only by tables
     * with a wage a month. Example: {@code 208}.
     */
    double hoursPerMonth() default Double.NaN;

    /**
     * {@link Region} classes that belong to the set and stand elsewhere, in this module or in another jar; their
     * countries come along. Example: {@code {Bangkok.class, Savannakhet.class}}.
     */
    Class<?>[] regions() default {};
}
