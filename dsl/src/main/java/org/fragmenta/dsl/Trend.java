package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Numbers of a model that grow or fall by the same share in every year of its {@link Horizon}. The annotated class, nested in the
 * model, carries one or more changes as a {@link Scenario} does; their factors are from one year to the next.
 *
 * <pre>{@code
 * @Trend
 * @WageChange(regions = Bangkok.class, factor = 1.04)
 * @OutputChange(factor = 1.02)
 * final class Growth {}
 * }</pre>
 *
 * @see WageChange
 * @see OutputChange
 * @see TariffChange
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Trend {}
