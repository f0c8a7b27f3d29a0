package org.fragmenta.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A method with a cost annotation, whatever its shape.
 *
 * @param kind which cost it is to compute
 * @param sign the annotation, {@code @UnitCost}
 * @param element id of the block or link whose class declares it
 * @param belongs whether that element has such a cost: blocks have set-up and unit cost, links link cost
 * @param declaringType canonical name of the class that declares it
 * @param name its name
 * @param isStatic whether it is static
 * @param reachable whether a class in the model's package can call it
 * @param parameters full names of its parameter types
 * @param result full name of what it returns
 * @param checkedExceptions full names of the checked exceptions that it declares
 * @param position where it, or the model's mention of its class, stands
 */
public record DeclaredCostMethod(
        CostMethod.Kind kind,
        String sign,
        String element,
        boolean belongs,
        String declaringType,
        String name,
        boolean isStatic,
        boolean reachable,
        List<String> parameters,
        String result,
        List<String> checkedExceptions,
        Position position) {

    public DeclaredCostMethod {
        parameters = List.copyOf(parameters);
        checkedExceptions = List.copyOf(checkedExceptions);
    }

    /** What a cost method of this kind is handed: a place, or the trip between two. */
    public String subject() {
        return kind == CostMethod.Kind.LINK ? "org.fragmenta.dsl.Trip" : "org.fragmenta.dsl.Place";
    }

    /** Whether it takes the subject, or the subject and the formula's number. */
    public boolean takesSubject() {
        return parameters.equals(List.of(subject())) || takesStandard();
    }

    /** Whether it takes the formula's number too. */
    public boolean takesStandard() {
        return parameters.equals(List.of(subject(), "double"));
    }

    /** The method as generated code calls it; absent where its shape is wrong. */
    public Optional<CostMethod> usable() {
        boolean usable = belongs
                && isStatic
                && reachable
                && takesSubject()
                && result.equals("double")
                && checkedExceptions.isEmpty();
        return usable
                ? Optional.of(new CostMethod(kind, element, declaringType, name, takesStandard()))
                : Optional.empty();
    }
}
