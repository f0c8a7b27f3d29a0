package org.fragmenta.scenario;

import java.util.List;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ChangeDescriptor;
import org.fragmenta.descriptor.ChangeDescriptor.Operation;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * Applies changes to models.
 *
 * <p>A path names a number by its place: {@code output}; {@code economy.<field>}, {@code cluster.<field>} and
 * {@code horizon.<field>}; {@code <section>.<id>.<field>} with the sections {@code blocks}, {@code links}, {@code markets}, {@code regions}, {@code countries}, {@code routes},
 * {@code borders}, {@code agreements}, {@code sites} (of regions, in a cluster), {@code effects} (of a cluster, by kind), {@code horizon.moves} (of blocks),
 * {@code horizon.trends} (by the path of what grows), {@code horizon.dated} (of scenarios) and {@code horizon.uncertain},
 * where {@code *} stands for every id; and {@code corridors.<name>.<field>} for
 * every route of a corridor. Fields are the numbers of the descriptor records, in their units.
 */
public final class Scenarios {
    private Scenarios() {}

    /**
     * The model after some changes, applied in order. Whether it still obeys the rules of models is for the caller to
     * ask.
     *
     * <p>A new output changes the markets' demands in proportion, because demands are stated at the model's output.
     * With {@code *} a change passes over elements whose number a row or table overrules, and scaling over those
     * whose number is absent.
     *
     * @throws ModelException if a change names nothing, scales a number that is absent, changes a number that an
     *     explicit row or table overrules, or is not finite
     */
    public static ModelDescriptor apply(ModelDescriptor model, List<ChangeDescriptor> changes) {
        ModelDescriptor changed = model;
        for (ChangeDescriptor change : changes) {
            if (!Double.isFinite(change.value())) {
                throw new ModelException(Diagnostic.SETTING_NOT_FINITE.at(
                        change.path(),
                        change.path() + " would become " + change.value()
                                + "; only finite numbers can be computed with.",
                        "write a number, or exclude a region by the block's field except."));
            }
            changed = SettingPath.of(change.path()).apply(changed, change);
        }
        return changed;
    }

    /**
     * The numbers that a path leads to, those aside that an explicit row or table overrules.
     *
     * @return at least one
     * @throws ModelException if the path names nothing, or nothing that counts
     */
    public static List<ModelNumber> numbers(ModelDescriptor model, String path) {
        return SettingPath.of(path).numbers(model);
    }

    /**
     * Reads one setting: {@code path=number} sets, {@code path*=factor} scales.
     *
     * @throws ModelException if the text has another form; whether the path names anything is found when it is applied
     */
    public static ChangeDescriptor parse(String setting) {
        int equals = setting.indexOf('=');
        if (equals <= 0) {
            throw malformed(setting, "it has no \"=\" between a path and a number");
        }
        boolean scale = setting.charAt(equals - 1) == '*' && !setting.startsWith(".", equals - 2);
        String path = setting.substring(0, scale ? equals - 1 : equals).strip();
        String number = setting.substring(equals + 1).strip();
        return new ChangeDescriptor(path, scale ? Operation.SCALE : Operation.SET, number(setting, number));
    }

    private static double number(String setting, String number) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            throw malformed(setting, "\"" + number + "\" is no number");
        }
        // Java's own number suffixes and hexadecimal floats are no numbers to an economist.
        if (!Double.isFinite(value) || !number.matches("[-+0-9.eE]+")) {
            throw malformed(setting, "\"" + number + "\" is no finite decimal number");
        }
        return value;
    }

    private static ModelException malformed(String setting, String reason) {
        return new ModelException(Diagnostic.MALFORMED_SETTING.at(
                "",
                "The setting \"" + setting + "\" cannot be read: " + reason + ".",
                "write path=number, such as regions.Savannakhet.wage=1.30, or path*=factor, such as"
                        + " borders.*.hours*=0.5."));
    }
}
