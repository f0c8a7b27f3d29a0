package org.fragmenta.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Expectations that stand in the sources themselves: {@code //! FRG-150 is no production block} at the end of a line
 * says that the compile tells this code at this line, in a text that holds this fragment. Nothing else may be told.
 * Where compilers differ, {@code //javac!} and {@code //ecj!} hold for one of them.
 */
public final class Marks {
    private static final String MARK = "//(?=(javac|ecj)?! FRG)";

    private Marks() {}

    private record Mark(String file, long line, String code, String fragment) {

        String place() {
            return file + ":" + line + " " + code;
        }
    }

    /** Asserts that Fragmenta told exactly what the sources expect. */
    public static void assertTold(TestCompilation compilation, Map<String, String> files) {
        List<Mark> marks = new ArrayList<>();
        files.forEach((path, text) -> marks.addAll(marks(compilation.compiler(), path, text)));
        List<TestCompilation.Told> told = compilation.findings();
        assertThat(told.stream()
                        .map(finding -> finding.file() + ":" + finding.line() + " " + finding.code())
                        .sorted()
                        .toList())
                .as("%s said:%n%s%n%s", compilation.compiler(), compilation.told(), compilation.log())
                .isEqualTo(marks.stream().map(Mark::place).sorted().toList());
        for (Mark mark : marks) {
            assertThat(told)
                    .as("%s: %s with \"%s\"", compilation.compiler(), mark.place(), mark.fragment())
                    .anyMatch(finding -> finding.code().equals(mark.code())
                            && finding.line() == mark.line()
                            && finding.message().contains(mark.fragment()));
        }
    }

    private static List<Mark> marks(TestCompiler compiler, String path, String text) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        List<Mark> marks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            String[] parts = lines.get(line).split(MARK);
            for (int part = 1; part < parts.length; part++) {
                String only = parts[part].substring(0, parts[part].indexOf('!'));
                String mark =
                        parts[part].substring(parts[part].indexOf('!') + 1).strip();
                if (!only.isEmpty() && !only.equalsIgnoreCase(compiler.name())) {
                    continue;
                }
                marks.add(new Mark(
                        file,
                        line + 1L,
                        mark.substring(0, "FRG-000".length()),
                        mark.substring("FRG-000".length()).strip()));
            }
        }
        marks.sort(Comparator.comparing(Mark::place));
        return marks;
    }
}
