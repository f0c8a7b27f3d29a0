package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A named what-if. The annotated class carries one or more changes, which apply to the model in the order: output,
 * demand, regions, blocks, links, corridors, borders, tariffs; several changes of one kind apply in the order in
 * which they are written.
 *
 * <pre>{@code
 * @Scenario("Corridor complete")
 * @CorridorUpgrade(corridor = EastWest.class, hoursFactor = 0.5)
 * @BorderFacilitation(hours = 2)
 * final class CorridorComplete {}
 * }</pre>
 *
 * @see OutputChange
 * @see DemandChange
 * @see WageChange
 * @see SetupChange
 * @see CoordinationChange
 * @see CorridorUpgrade
 * @see BorderFacilitation
 * @see TariffChange
 * @see AgreementTariff
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Scenario {

    /** The name that reports print. Default: the name of the class. Example: {@code "Corridor complete"}. */
    String value() default "";
}
