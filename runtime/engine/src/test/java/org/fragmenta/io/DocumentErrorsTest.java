package org.fragmenta.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fragmenta.check.Finding;
import org.fragmenta.check.ModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad document gives one clear line that names the place, never a stack trace. */
class DocumentErrorsTest {

    static Stream<Arguments> wrongForms() {
        return Stream.of(
                arguments("\"output\": 1", "\"output\": \"1\"", "FRG-707", "$.output", "without quotation marks"),
                arguments("\"output\": 1", "\"output\": null", "FRG-707", "$.output", "is null"),
                arguments("\"output\": 1", "\"output\": [1]", "FRG-707", "$.output", "is an array"),
                arguments("\"output\": 1", "\"output\": true", "FRG-707", "$.output", "is true"),
                arguments("\"output\": 1,", "", "FRG-706", "$.output", "units of the final product"),
                arguments("\"output\"", "\"outptu\": 1, \"output\"", "FRG-705", "$.outptu", "\"output\" is meant"),
                arguments("\"output\"", "\"zzz\": 1, \"output\"", "FRG-705", "$.zzz", "the fields here are schema, id"),
                arguments("\"Small\"", "3", "FRG-707", "$.id", "is the number 3,"),
                arguments("\"schema\": 1", "\"schema\": 2", "FRG-710", "$.schema", "the number 2,"),
                arguments("\"schema\": 1", "\"schema\": 1.5", "FRG-710", "$.schema", "the number 1.5,"),
                arguments("\"schema\": 1", "\"schema\": \"1\"", "FRG-707", "$.schema", "whole number"),
                arguments("\"schema\": 1, ", "", "FRG-706", "$.schema", "version"),
                arguments("\"output\"", "\"period\": \"YAER\", \"output\"", "FRG-709", "$.period", "\"YEAR\" is meant"),
                arguments("\"output\"", "\"period\": 3, \"output\"", "FRG-707", "$.period", "is the number 3"),
                arguments("{\"id\": \"A\"}", "{}", "FRG-706", "$.regionSet.regions[0].id", "is missing"),
                arguments("{\"id\": \"A\"}", "7", "FRG-707", "$.regionSet.regions[0]", "is the number 7"),
                arguments(
                        "{\"id\": \"A\"}",
                        "{\"id\": \"A\", \"wage\": null}",
                        "FRG-707",
                        "$.regionSet.regions[0].wage",
                        "leave the field out"),
                arguments("[{\"id\": \"A\"}]", "{}", "FRG-707", "$.regionSet.regions", "is an object"),
                arguments(
                        "{\"id\": \"Cutting\"}",
                        "{\"id\": \"Cutting\", \"unitRow\": [1, \"2\"]}",
                        "FRG-707",
                        "$.blocks[0].unitRow[1]",
                        "is the text \"2\""),
                arguments(
                        "{\"id\": \"Cutting\"}",
                        "{\"id\": \"Cutting\", \"unitRow\": 4}",
                        "FRG-707",
                        "$.blocks[0].unitRow",
                        "an array of numbers"),
                arguments(
                        "{\"id\": \"Cutting\"}",
                        "{\"id\": \"Cutting\", \"only\": [null]}",
                        "FRG-707",
                        "$.blocks[0].only[0]",
                        "is null"),
                arguments(
                        "\"blocks\"",
                        "\"links\": [{\"id\": \"l\", \"from\": \"a\", \"to\": \"b\", \"separable\": \"no\"}], \"blocks\"",
                        "FRG-707",
                        "$.links[0].separable",
                        "true or false"),
                arguments(
                        "\"blocks\"",
                        "\"links\": [{\"id\": \"l\", \"from\": \"a\", \"to\": \"b\", \"unitTable\": {\"factor\": 2}}],"
                                + " \"blocks\"",
                        "FRG-706",
                        "$.links[0].unitTable.table",
                        "is missing"),
                arguments("\"regionSet\"", "\"region set\"", "FRG-705", "$[\"region set\"]", "\"regionSet\" is meant"));
    }

    @ParameterizedTest
    @MethodSource("wrongForms")
    void aWrongFormNamesItsPathAndFailsTheSchemaToo(
            String original, String mistake, String code, String path, String words) {
        assertThat(SampleDocuments.SMALLEST_MODEL).contains(original);
        String json = SampleDocuments.SMALLEST_MODEL.replace(original, mistake);

        assertThat(findings(json)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.text()).contains("bad.json: " + path + " ").contains(words);
        });
        assertThat(Schemas.complaints("model.schema.json", json)).isNotEmpty();
    }

    static Stream<Arguments> noJson() {
        return Stream.of(
                arguments("", "FRG-701", "line 1, column 1: the document is empty"),
                arguments("  \n ", "FRG-701", "the document is empty"),
                arguments("{\n  \"a\": 1,\n}", "FRG-701", "line 3, column 1"),
                arguments("{\"a\": NaN}", "FRG-701", "NaN at $.a is no number"),
                arguments("{\"a\": {\"b\": [1, -Infinity]}}", "FRG-701", "-Infinity at $.a.b[1] is no number"),
                arguments("{\"a\": +1}", "FRG-701", "plus sign"),
                arguments("{\"a\": 1 // one\n}", "FRG-701", "line 1"),
                arguments("{\"a\": 'b'}", "FRG-701", "line 1"),
                arguments("{\"a\": [1, 2}", "FRG-701", "line 1"),
                arguments("{\"a\": 1", "FRG-701", "end-of-input"),
                arguments("{} {}", "FRG-701", "more text follows"),
                arguments("{\"schema\": 1} x", "FRG-701", "unrecognized token 'x'"),
                arguments("{\"a\": 1e999}", "FRG-708", "$.a is 1e999"),
                arguments("{\"a\": [0, -2e400]}", "FRG-708", "$.a[1] is -2e400"),
                arguments("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 1}}", "FRG-704", "$.b.c is given twice"),
                arguments("[1]", "FRG-707", "$ is an array"),
                arguments("[".repeat(100), "FRG-703", "nesting depth"),
                arguments("{\"a\": " + "1".repeat(1_500) + "}", "FRG-703", "number value length"),
                arguments("{\"a\": \"" + "x".repeat(200_000) + "\"}", "FRG-703", "string value length"));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void aTextThatIsNoUsableJsonIsOneFinding(String json, String code, String words) {
        assertThat(findings(json)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.problem()).contains("bad.json", words).doesNotContain("StreamRead", "Feature", "\n");
        });
    }

    @Test
    void allMistakesOfTheFormAreReportedAtOnce() {
        String json = SampleDocuments.SMALLEST_MODEL
                .replace("\"output\": 1", "\"output\": \"1\", \"labels\": 2")
                .replace("{\"id\": \"A\"}", "{\"id\": \"A\", \"wage\": \"low\"}, {}");
        assertThat(findings(json))
                .extracting(Finding::path)
                .containsExactly("$.output", "$.regionSet.regions[0].wage", "$.regionSet.regions[1].id", "$.labels");
    }

    @Test
    void aMissingObjectIsReportedWithoutItsFields() {
        String json = "{\"schema\": 1, \"id\": \"a\", \"output\": 1, \"blocks\": []}";
        assertThat(findings(json)).extracting(Finding::path).containsExactly("$.regionSet");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedByPosition() {
        byte[] bytes = "{\"id\": \"Chiang Mai\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(findings(new ByteArrayInputStream(bytes))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("FRG-702");
            assertThat(finding.problem()).contains("byte 18 ");
        });
    }

    @Test
    void anEndlessDocumentIsCutOff() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                java.util.Arrays.fill(target, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        assertThat(findings(endless)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("FRG-703");
            assertThat(finding.problem()).contains("268435456 bytes");
        });
    }

    @Test
    void aStreamThatBreaksIsAFinding() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };
        assertThat(findings(broken))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("cannot be read: disk gone"));
    }

    @Test
    void aMissingFileIsAFinding() {
        ModelException thrown =
                catchThrowableOfType(ModelException.class, () -> ModelDocuments.read(Path.of("no-such-model.json")));
        assertThat(thrown).hasMessageContaining("FRG-711").hasMessageContaining("no such file");
    }

    private static List<Finding> findings(String json) {
        return findings(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Finding> findings(InputStream in) {
        ModelException thrown = catchThrowableOfType(ModelException.class, () -> ModelDocuments.read("bad.json", in));
        assertThat(thrown).as("a rejection").isNotNull();
        return thrown.findings();
    }
}
