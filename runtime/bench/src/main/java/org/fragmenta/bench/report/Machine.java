package org.fragmenta.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What figures were measured on. */
public final class Machine {
    private Machine() {}

    /** One sentence: day, processor, system and JDK. */
    public static String description() {
        return LocalDate.now(java.time.ZoneOffset.UTC) + "; " + processor() + ", "
                + Runtime.getRuntime().availableProcessors() + " cores; " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + "; " + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.runtime.version") + ".";
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unnamed processor");
        } catch (IOException e) {
            return "unnamed processor";
        }
    }
}
