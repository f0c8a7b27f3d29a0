package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The year from which a {@link Scenario} is in force within the {@link Horizon}: a corridor that opens, a tariff that is cut.
 *
 * <pre>{@code
 * @Scenario("Corridor complete")
 * @InForce(from = 2030)
 * @CorridorUpgrade(corridor = EastWest.class, hoursFactor = 0.5)
 * final class CorridorComplete {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface InForce {

    /** The first year of the scenario, after the first of the horizon. Example: {@code 2030}. */
    int from();
}
