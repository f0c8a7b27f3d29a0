package org.fragmenta.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Markdown file in which every measuring command keeps one section. */
public final class ReportFile {
    private static final String HEADING = "## ";

    private ReportFile() {}

    /**
     * Puts a section in the place of the one with the same heading; if there is none, behind the last with the same words
     * before the colon, or at the end.
     *
     * @param file the file; made if absent
     * @param heading the section's heading, without its mark
     * @param body the section's text
     */
    public static void replaceSection(Path file, String heading, String body) throws IOException {
        List<String> sections = new ArrayList<>();
        if (Files.exists(file)) {
            sections.addAll(Arrays.asList(Files.readString(file).split("(?m)^(?=" + HEADING + ")")));
        } else {
            sections.add("# Benchmarks\n\n");
        }
        String title = HEADING + heading + "\n";
        String section = title + "\n" + body.strip() + "\n\n";
        String group = HEADING + heading.split(":", 2)[0];
        int place = -1;
        int behind = sections.size();
        for (int position = 0; position < sections.size(); position++) {
            if (sections.get(position).startsWith(title)) {
                place = position;
            }
            if (sections.get(position).startsWith(group)) {
                behind = position + 1;
            }
        }
        if (place < 0) {
            sections.add(behind, section);
        } else {
            sections.set(place, section);
        }
        List<String> trimmed = sections.stream().map(String::strip).toList();
        Files.write(file, (String.join("\n\n", trimmed) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
