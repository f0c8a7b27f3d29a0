package org.fragmenta.processor.generate;

import com.palantir.javapoet.JavaFile;
import java.util.List;

/**
 * What one model or region set becomes.
 *
 * @param from canonical name of the class that it comes from
 * @param sources the Java files
 * @param resources the other files
 */
public record Generated(String from, List<JavaFile> sources, List<Resource> resources) {
    public Generated {
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
    }

    /**
     * A file beside the classes.
     *
     * @param path from the root of the output, parted by {@code /}
     * @param text its content, in UTF-8
     */
    public record Resource(String path, String text) {}
}
