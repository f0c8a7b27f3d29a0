package org.fragmenta.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Models compiled as users compile them, with and without the processor. */
final class CompiledModels {
    private static final String REGIONS = """
            package econ;

            import org.fragmenta.dsl.*;

            @RegionSet(currency = "USD", version = "2018.1")
            @GreatCircle(speedKmPerHour = 40, costPerTonneKm = 0.09)
            public interface Mekong {
                @Country(iso = "THA", tariff = 0.05, importHours = 50, exportHours = 44, importFee = 232, exportFee = 222)
                final class Thailand {}

                @Country(iso = "LAO", tariff = 0.08, importHours = 11, exportHours = 9, importFee = 224, exportFee = 140)
                final class Laos {}

                @Region(country = Thailand.class, wage = 3.2, latitude = 13.75, longitude = 100.5)
                final class Bangkok {}

                @Region(country = Laos.class, wage = 1.05, latitude = 16.57, longitude = 104.75)
                final class Savannakhet {}
            }
            """;

    private static final String MODEL = """
            package econ;

            import org.fragmenta.dsl.*;

            @FragmentationModel(title = "Shirts", currency = "USD", regions = Mekong.class, output = 1_200_000)
            public interface Shirts {
                @ProductionBlock(laborHours = 0.05, setup = 350_000, only = Mekong.Bangkok.class)
                final class Cutting {}

                @ProductionBlock(laborHours = 0.55, setup = 180_000)
                final class Sewing {
                    @UnitCost static double perShirt(Place place, double standard) {
                        return standard + 0.01;
                    }
                }

                @ServiceLink(from = Cutting.class, to = Sewing.class, weightKg = 0.30, value = 2.10, coordination = 40_000)
                final class CutPanels {}

                @Market(region = Mekong.Bangkok.class, from = Sewing.class, demand = 1_200_000, weightKg = 0.35,
                        value = 6.50)
                final class Shops {}

                @Scenario("Borders at half an hour")
                @BorderFacilitation(hours = 0.5)
                final class OpenBorders {}
            }
            """;

    private CompiledModels() {}

    /** A jar with model Shirts and its regions. */
    static Path jar(Path folder) {
        return pack(compile(folder.resolve("processed"), List.of()), folder.resolve("shirts.jar"));
    }

    /** The same jar as a compiler makes it that was never told of the processor. */
    static Path jarWithoutProcessor(Path folder) {
        return pack(compile(folder.resolve("unprocessed"), List.of("-proc:none")), folder.resolve("unprocessed.jar"));
    }

    private static Path compile(Path classes, List<String> options) {
        try {
            Files.createDirectories(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> arguments = Stream.concat(
                        options.stream(),
                        Stream.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path")))
                .toList();
        boolean compiled = compiler.getTask(
                        messages,
                        compiler.getStandardFileManager(null, Locale.ROOT, null),
                        null,
                        options.isEmpty()
                                ? Stream.concat(
                                                arguments.stream(),
                                                Stream.of(
                                                        "-processor", "org.fragmenta.processor.FragmentationProcessor"))
                                        .toList()
                                : arguments,
                        null,
                        List.of(source("econ/Mekong.java", REGIONS), source("econ/Shirts.java", MODEL)))
                .call();
        if (!compiled) {
            throw new IllegalStateException(messages.toString());
        }
        return classes;
    }

    private static JavaFileObject source(String path, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static Path pack(Path classes, Path jar) {
        try (Stream<Path> files = Files.walk(classes);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
