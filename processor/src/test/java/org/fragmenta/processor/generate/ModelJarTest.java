package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.fragmenta.catalog.ModelCatalog;
import org.fragmenta.catalog.Runs;
import org.fragmenta.descriptor.ScenarioDescriptor;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code in a jar, found and run by the catalog. */
class ModelJarTest {
    @TempDir
    Path folder;

    @Test
    void holdsSeveralModelsThatSolveAsTheirDocuments() throws IOException {
        CompiledCode code =
                CompiledCode.of(TestModels.generated(GoldenModels.camera(), GoldenModels.bicycle()), Map.of());
        Path jar = folder.resolve("models.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : code.files().entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue());
                entries.closeEntry();
            }
        }
        try (ModelCatalog catalog = ModelCatalog.load(List.of(jar))) {
            assertThat(catalog.names()).containsExactly("Bicycle", "Camera");
            for (String name : catalog.names()) {
                var model = catalog.model(name);
                Result compiled = Runs.solve(model, ScenarioDescriptor.BASELINE, List.of(), Limits.standard());
                Result generic =
                        Runs.solve(model.descriptor(), ScenarioDescriptor.BASELINE, List.of(), Limits.standard());
                assertThat(compiled.status()).as(name).isEqualTo(Status.PROVEN);
                assertThat(compiled).as(name).isEqualTo(generic);
            }
        }
    }
}
