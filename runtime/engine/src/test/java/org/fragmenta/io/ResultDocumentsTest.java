package org.fragmenta.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fragmenta.check.ModelException;
import org.fragmenta.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultDocumentsTest {
    @TempDir
    Path folder;

    @Test
    void everyFieldSurvivesWritingAndReading() throws IOException {
        Result result = SampleDocuments.result();
        Path file = folder.resolve("result.json");
        ResultDocuments.write(result, file);

        assertThat(ResultDocuments.read(file)).isEqualTo(result);
        assertThat(ResultDocuments.toJson(ResultDocuments.read(file))).isEqualTo(ResultDocuments.toJson(result));
        assertThat(Files.readString(file)).contains("\"Hanoi\": null");
    }

    @Test
    void plansAndAttractionKeepTheirOrder() {
        Result again = ResultDocuments.fromJson("result", ResultDocuments.toJson(SampleDocuments.result()));
        assertThat(again.plan().keySet()).containsExactly("Cutting", "Sewing");
        assertThat(again.attraction().get("Cutting").keySet()).containsExactly("Savannakhet", "Hanoi");
    }

    @Test
    void mistakesInTheEmbeddedModelNameTheirPath() {
        String json =
                ResultDocuments.toJson(SampleDocuments.result()).replace("\"lifeYears\":12.0", "\"lifeYear\":12.0");
        assertThatThrownBy(() -> ResultDocuments.fromJson("result", json))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("$.problem.blocks[0].lifeYear ")
                .hasMessageContaining("\"lifeYears\" is meant");
    }

    @Test
    void aFileThatCannotBeWrittenIsAFindingToo() throws IOException {
        assertThatThrownBy(() -> ResultDocuments.write(SampleDocuments.result(), folder.resolve("no/such/folder.json")))
                .isInstanceOf(ModelException.class)
                .hasMessage("[FRG-712] folder.json cannot be written: there is no folder " + folder.resolve("no/such")
                        + ".");
        Path taken = Files.createDirectory(folder.resolve("taken.json"));
        assertThatThrownBy(() -> ResultDocuments.write(SampleDocuments.result(), taken))
                .isInstanceOf(ModelException.class)
                .hasMessage("[FRG-712] taken.json cannot be written: is a directory.");
    }
}
