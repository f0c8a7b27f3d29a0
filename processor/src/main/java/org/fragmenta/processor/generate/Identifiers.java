package org.fragmenta.processor.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;

/**
 * Java names for ids. Two ids never share a name: the first keeps the plain one, later ones get a number, and a name
 * that Java or the generated class needs itself gets an underscore.
 */
final class Identifiers {
    private static final Set<String> MEMBERS_OF_OBJECT =
            Set.of("getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "clone", "finalize", "equals");

    private Identifiers() {}

    /** The names that a generated class uses itself, with those that every class has. */
    static Set<String> withMembersOfObject(String... own) {
        Set<String> names = new HashSet<>(MEMBERS_OF_OBJECT);
        names.addAll(Arrays.asList(own));
        return Set.copyOf(names);
    }

    /** Constants, {@code CUT_PANELS} for {@code CutPanels}, in the order of the ids. */
    static List<String> constants(List<String> ids, Set<String> reserved) {
        return distinct(ids, reserved, Identifiers::constant);
    }

    /** Methods, fields and variables, {@code cutPanels} for {@code CutPanels}, in the order of the ids. */
    static List<String> members(List<String> ids, Set<String> reserved) {
        return distinct(ids, reserved, Identifiers::member);
    }

    private static List<String> distinct(List<String> ids, Set<String> reserved, UnaryOperator<String> naming) {
        String[] names = new String[ids.size()];
        Set<String> used = new HashSet<>();
        for (int id = 0; id < names.length; id++) {
            String plain = naming.apply(ids.get(id));
            String name = SourceVersion.isName(plain) && !reserved.contains(plain) ? plain : plain + "_";
            if (used.add(name)) {
                names[id] = name;
            }
        }
        List<String> all = new ArrayList<>(Arrays.asList(names));
        for (int id = 0; id < names.length; id++) {
            String plain = naming.apply(ids.get(id));
            for (int number = 2; names[id] == null; number++) {
                String numbered = plain + "_" + number;
                names[id] = used.add(numbered) ? numbered : null;
            }
            all.set(id, names[id]);
        }
        return all;
    }

    /** {@code skilledWage} for {@code SKILLED_WAGE}. */
    static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** Words in capitals, parted by underscores. */
    private static String constant(String id) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < id.length(); at++) {
            char letter = id.charAt(at);
            if (startsWord(id, at) && !name.isEmpty() && name.charAt(name.length() - 1) != '_') {
                name.append('_');
            }
            name.append(Character.isJavaIdentifierPart(letter) ? letter : '_');
        }
        return startSafely(name.toString().toUpperCase(Locale.ROOT));
    }

    /** A capital after a small letter or a digit, or the last of several capitals before a small letter. */
    private static boolean startsWord(String id, int at) {
        if (at == 0 || !Character.isUpperCase(id.charAt(at))) {
            return false;
        }
        boolean afterSmall = !Character.isUpperCase(id.charAt(at - 1));
        boolean beforeSmall = at + 1 < id.length() && Character.isLowerCase(id.charAt(at + 1));
        return afterSmall || beforeSmall;
    }

    /** The first word in small letters. */
    private static String member(String id) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < id.length(); at++) {
            char letter = id.charAt(at);
            name.append(Character.isJavaIdentifierPart(letter) ? letter : '_');
        }
        int small = 0;
        while (small < name.length() && Character.isUpperCase(name.charAt(small))) {
            boolean lastOfFirstWord =
                    small > 0 && small + 1 < name.length() && Character.isLowerCase(name.charAt(small + 1));
            if (lastOfFirstWord) {
                break;
            }
            name.setCharAt(small, Character.toLowerCase(name.charAt(small)));
            small++;
        }
        return startSafely(name.toString());
    }

    private static String startSafely(String name) {
        return name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0)) ? "_" + name : name;
    }
}
