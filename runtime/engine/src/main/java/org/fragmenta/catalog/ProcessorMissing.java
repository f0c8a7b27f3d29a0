package org.fragmenta.catalog;

import java.util.ArrayList;
import java.util.List;
import org.fragmenta.check.Diagnostic;
import org.fragmenta.check.Finding;

/** What to tell a user whose models were compiled without the processor, which compilers pass over in silence. */
final class ProcessorMissing {
    private static final List<String> MAVEN_LINES = List.of(
            "<plugin>",
            "  <artifactId>maven-compiler-plugin</artifactId>",
            "  <configuration>",
            "    <annotationProcessorPaths>",
            "      <path>",
            "        <groupId>org.fragmenta</groupId>",
            "        <artifactId>fragmenta-processor</artifactId>",
            "        <version>${fragmenta.version}</version>",
            "      </path>",
            "    </annotationProcessorPaths>",
            "  </configuration>",
            "</plugin>");

    private ProcessorMissing() {}

    static Finding finding(List<String> models) {
        List<String> trace = new ArrayList<>(models);
        trace.addAll(MAVEN_LINES);
        return Diagnostic.MODELS_NOT_PROCESSED
                .at(
                        "",
                        (models.size() == 1 ? "A model was" : models.size() + " models were")
                                + " compiled without the Fragmenta processor, so there is no solver and no descriptor."
                                + " Since JDK 23 the compiler runs no processor that is merely on the class path, and"
                                + " does not say so.",
                        "add these lines to the plugins of the pom and compile again.")
                .withTrace(trace);
    }
}
