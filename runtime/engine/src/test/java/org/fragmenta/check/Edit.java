package org.fragmenta.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fragmenta.descriptor.ModelDescriptor;

/** Writes mistakes into models by path, {@code blocks.Sewing.laborHours} or {@code blocks[1].id}. */
final class Edit {
    private ModelDescriptor model;

    private Edit(ModelDescriptor model) {
        this.model = model;
    }

    static Edit of(ModelDescriptor model) {
        return new Edit(model);
    }

    ModelDescriptor model() {
        return model;
    }

    /** Replaces what stands at a path. */
    Edit set(String path, Object value) {
        model = (ModelDescriptor) replaced(model, rooted(path), value);
        return this;
    }

    /** Appends an element to a list. */
    Edit add(String list, Object element) {
        List<Object> elements = new ArrayList<>((List<?>) read(model, rooted(list)));
        elements.add(element);
        return set(list, elements);
    }

    /** Removes an element of a list by its id. */
    Edit remove(String list, String id) {
        List<Object> elements = new ArrayList<>((List<?>) read(model, rooted(list)));
        elements.removeIf(element -> component(element, "id").equals(id));
        return set(list, elements);
    }

    /** What stands at a path. */
    Object get(String path) {
        return read(model, rooted(path));
    }

    private static List<String> rooted(String path) {
        List<String> steps = new ArrayList<>(List.of(path.replace("[", ".[").split("\\.")));
        if (List.of("regions", "countries", "routes", "borders", "agreements", "fallback")
                .contains(steps.get(0))) {
            steps.add(0, "regionSet");
        }
        return steps;
    }

    private static Object read(Object owner, List<String> steps) {
        Object value = owner;
        for (String step : steps) {
            value = value instanceof List<?> list ? list.get(position(list, step)) : component(unwrapped(value), step);
        }
        return value;
    }

    private static Object replaced(Object owner, List<String> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (owner instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int position = position(list, step);
            copy.set(position, replaced(list.get(position), rest, value));
            return copy;
        }
        if (owner instanceof Optional<?> optional) {
            return Optional.of(replaced(optional.orElseThrow(), steps, value));
        }
        return with((Record) owner, step, replaced(component(owner, step), rest, value));
    }

    private static int position(List<?> list, String step) {
        if (step.startsWith("[")) {
            return Integer.parseInt(step.substring(1, step.length() - 1));
        }
        for (int position = 0; position < list.size(); position++) {
            if (component(list.get(position), "id").equals(step)) {
                return position;
            }
        }
        throw new IllegalArgumentException("no " + step);
    }

    private static Object unwrapped(Object value) {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    private static Object component(Object owner, String name) {
        try {
            var accessor = owner.getClass().getMethod(name);
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalArgumentException(owner.getClass().getSimpleName() + " has no " + name, absent);
        }
    }

    /** A record with one component replaced; a plain number fills an optional one. */
    static <R extends Record> R with(R owner, String name, Object value) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) owner.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int position = 0; position < components.length; position++) {
            Object old = component(owner, components[position].getName());
            boolean here = components[position].getName().equals(name);
            values[position] = !here
                    ? old
                    : old instanceof OptionalDouble && value instanceof Number number
                            ? OptionalDouble.of(number.doubleValue())
                            : value instanceof Integer number && old instanceof Double ? number.doubleValue() : value;
        }
        try {
            Constructor<R> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalArgumentException(name + " of " + type.getSimpleName() + " cannot be " + value, wrong);
        }
    }
}
