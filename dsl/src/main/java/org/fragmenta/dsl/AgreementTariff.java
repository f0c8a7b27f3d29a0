package org.fragmenta.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change of a {@link Scenario}: the preferential tariff of an agreement.
 *
 * <pre>{@code
 * @AgreementTariff(agreement = Atiga.class, tariff = 0)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(AgreementTariff.List.class)
public @interface AgreementTariff {

    /** The {@link Agreement}. Example: {@code Atiga.class}. */
    Class<?> agreement();

    /** New tariff, share of value, 0 or more. Example: {@code 0}. */
    double tariff();

    /** Several of them on one scenario. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The changes, in the order in which they apply. */
        AgreementTariff[] value();
    }
}
