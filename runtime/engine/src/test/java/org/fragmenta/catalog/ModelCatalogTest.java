package org.fragmenta.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.fragmenta.check.ModelException;
import org.fragmenta.solve.Kernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCatalogTest {
    private static final String UNPROCESSED = "org/fragmenta/catalog/SampleModels$Unprocessed.class";

    @TempDir
    Path folder;

    private static String entry(String model, String entryClass, String hash) {
        return "model=" + model + "\nentry=" + entryClass + "\nregionSet=example.Sides\nregionSetHash=" + hash + "\n";
    }

    private static String sample() {
        return entry("example.Chain", SampleEntry.class.getName(), "1");
    }

    private Path jar(String name, Map<String, byte[]> files) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            Map<String, byte[]> all = new TreeMap<>(files);
            all.put("META-INF/", new byte[0]);
            all.put("META-INF/fragmenta/", new byte[0]);
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue());
                entries.closeEntry();
            }
        }
        return jar;
    }

    private Path jar(String name, String id, String entry) throws IOException {
        return jar(name, Map.of(ModelProperties.path(id), entry.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] unprocessed() throws IOException {
        try (InputStream in = ModelCatalogTest.class.getResourceAsStream("/" + UNPROCESSED)) {
            return in.readAllBytes();
        }
    }

    @Test
    void findsModelsInJarsAndFoldersByName() throws IOException {
        Path jar = jar("chain.jar", "Chain", sample());
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve("META-INF/fragmenta"));
        Files.writeString(
                classes.resolve(ModelProperties.path("Beta")), entry("example.Beta", "example.BetaModel", "1"));
        try (ModelCatalog catalog = ModelCatalog.load(List.of(jar, classes))) {
            assertThat(catalog.names()).containsExactly("Beta", "Chain");
            assertThat(catalog.entries().get(0))
                    .isEqualTo(new CatalogEntry(
                            "Beta", "example.Beta", "example.BetaModel", "example.Sides", "1", classes.toString()));
            assertThat(catalog.model("Chain").descriptor()).isEqualTo(SampleModels.chain("Chain"));
        }
    }

    @Test
    void findsModelsThatAClassLoaderSees() throws IOException {
        Path jar = jar("chain.jar", "Chain", sample());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertThat(ModelCatalog.load(loader).names()).containsExactly("Chain");
        }
    }

    @Test
    void suggestsNearNamesForAnUnknownModel() throws IOException {
        try (ModelCatalog catalog = ModelCatalog.load(List.of(jar("chain.jar", "Chain", sample())))) {
            assertThatThrownBy(() -> catalog.model("Chian"))
                    .isInstanceOf(ModelException.class)
                    .hasMessage("[FRG-623] There is no model Chian; the jars hold Chain.\nMaybe Chain?");
        }
    }

    @Test
    void namesBothJarsOfOneModel() throws IOException {
        List<Path> jars = List.of(jar("old.jar", "Chain", sample()), jar("new.jar", "Chain", sample()));
        assertThatThrownBy(() -> ModelCatalog.load(jars))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-621]")
                .hasMessageContaining("old.jar")
                .hasMessageContaining("new.jar");
    }

    @Test
    void namesBothJarsOfTwoVersionsOfARegionSet() throws IOException {
        List<Path> jars = List.of(
                jar("one.jar", "Chain", sample()),
                jar("two.jar", "Beta", entry("example.Beta", "example.BetaModel", "2")));
        assertThatThrownBy(() -> ModelCatalog.load(jars))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-622]")
                .hasMessageContaining("example.Sides")
                .hasMessageContaining("one.jar: content 1")
                .hasMessageContaining("two.jar: content 2");
    }

    @Test
    void tellsTheMavenLinesWhereTheProcessorDidNotRun() throws IOException {
        Path jar = jar("raw.jar", Map.of(UNPROCESSED, unprocessed()));
        assertThatThrownBy(() -> ModelCatalog.load(List.of(jar)))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-620] A model was compiled without the Fragmenta processor")
                .hasMessageContaining("org.fragmenta.catalog.SampleModels.Unprocessed")
                .hasMessageContaining("<artifactId>fragmenta-processor</artifactId>");
    }

    @Test
    void isContentWithAnAnnotatedClassWhoseCodeIsThere() throws IOException {
        String entry = entry("org.fragmenta.catalog.SampleModels.Unprocessed", SampleEntry.class.getName(), "1");
        Path jar = jar(
                "whole.jar",
                Map.of(
                        UNPROCESSED,
                        unprocessed(),
                        ModelProperties.path("Chain"),
                        entry.getBytes(StandardCharsets.UTF_8)));
        try (ModelCatalog catalog = ModelCatalog.load(List.of(jar))) {
            assertThat(catalog.names()).containsExactly("Chain");
        }
    }

    @Test
    void saysWhatIsWrongWithAJarThatCannotBeRead() throws IOException {
        Path none = folder.resolve("none.jar");
        assertThatThrownBy(() -> ModelCatalog.load(List.of(none)))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-624] " + none + " cannot be read")
                .hasMessageContaining("there is no such file");
        Path text = Files.writeString(folder.resolve("text.jar"), "not a jar");
        assertThatThrownBy(() -> ModelCatalog.load(List.of(text)))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-624] " + text + " cannot be read");
    }

    @Test
    void saysWhichCodeOfAModelCannotBeUsed() throws IOException {
        Path missing = jar("missing.jar", "Chain", entry("example.Chain", "example.Missing", "1"));
        try (ModelCatalog catalog = ModelCatalog.load(List.of(missing))) {
            assertThatThrownBy(() -> catalog.model("Chain"))
                    .isInstanceOf(ModelException.class)
                    .hasMessageStartingWith("[FRG-626] The code of model Chain in " + missing)
                    .hasMessageContaining("example.Missing");
        }
        Path half = jar("half.jar", "Chain", "model=example.Chain\n");
        assertThatThrownBy(() -> ModelCatalog.load(List.of(half)))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-626]");
    }

    @Test
    void saysWhereADescriptorShouldBe() {
        EmbeddedModel absent = new EmbeddedModel("Absent") {
            @Override
            public Kernel kernel() {
                return new SampleEntry().kernel();
            }
        };
        assertThatThrownBy(absent::descriptor)
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("[FRG-625] Model Absent has no descriptor: META-INF/fragmenta/Absent.json");
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThat(WhatIf.atLeast(0, 0.9, "wage", "Savannakhet")).isEqualTo(0.9);
        assertThat(WhatIf.share(1, "capability", "Savannakhet")).isEqualTo(1);
        assertThat(WhatIf.positive(2, "productivity", "Savannakhet")).isEqualTo(2);
        assertThatThrownBy(() -> WhatIf.atLeast(1, Double.NaN, "lifeYears", "Sewing"))
                .hasMessage("lifeYears of Sewing is NaN; it must be a finite number of at least 1.0");
        assertThatThrownBy(() -> WhatIf.share(5, "profitTax", "Bangkok"))
                .hasMessage("profitTax of Bangkok is 5.0; it must be from 0 to 1 (5 % is 0.05)");
        assertThat(WhatIf.rate(0, "discountRate", "")).isEqualTo(0);
        assertThatThrownBy(() -> WhatIf.rate(1, "discountRate", ""))
                .hasMessage("discountRate is 1.0; it must be at least 0 and below 1 (10 % a year is 0.10)");
        assertThatThrownBy(() -> WhatIf.positive(0, "productivity", "Bangkok"))
                .hasMessage("productivity of Bangkok is 0.0; it must be a finite number above 0");
    }
}
