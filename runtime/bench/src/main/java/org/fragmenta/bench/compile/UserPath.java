package org.fragmenta.bench.compile;

import com.palantir.javapoet.JavaFile;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.IOUtils;
import org.apache.commons.math3.util.FastMath;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.processor.generate.Generators;
import tools.jackson.core.json.JsonFactory;

/**
 * The paths that Maven gives to the compile of a user's module, found among the jars of this JVM. Those of the peers stay
 * off them: javac opens every jar that it is given.
 */
final class UserPath {
    private static final List<Class<?>> MODEL =
            List.of(FragmentationModel.class, ModelDescriptor.class, FastMath.class, JsonFactory.class);
    private static final List<Class<?>> PROCESSOR =
            List.of(Generators.class, JavaFile.class, CSVFormat.class, IOUtils.class, Hex.class);

    private UserPath() {}

    /**
     * What a model is compiled against: other modules, the engine, and what it needs.
     *
     * @param modules jars or folders of the other modules
     */
    static String ofClasses(List<Path> modules) {
        return join(Stream.concat(
                modules.stream().map(Path::toString), MODEL.stream().map(UserPath::home)));
    }

    /** Where the processor and what it needs are found. */
    static String ofProcessor() {
        return join(Stream.concat(PROCESSOR.stream(), MODEL.stream()).map(UserPath::home));
    }

    private static String join(Stream<String> path) {
        return path.collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " comes from no file", e);
        }
    }
}
