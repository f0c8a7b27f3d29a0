package org.fragmenta.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.BlockDescriptor;
import org.fragmenta.descriptor.CostRow;
import org.fragmenta.descriptor.CostTable;
import org.fragmenta.descriptor.EconomyDescriptor;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.Period;
import org.fragmenta.descriptor.RegionDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelDocumentsTest {
    @TempDir
    Path folder;

    @Test
    void everyFieldSurvivesWritingAndReading() {
        ModelDescriptor model = SampleDocuments.model();
        assertThat(ModelDocuments.fromJson("sample", ModelDocuments.toJson(model)))
                .isEqualTo(model);
    }

    @Test
    void writesTheSameAroundARegionSetThatIsWrittenAlready() {
        ModelDescriptor model = SampleDocuments.model();
        assertThat(ModelDocuments.toJson(model, RegionSetDocuments.toJson(model.regionSet())))
                .isEqualTo(ModelDocuments.toJson(model));
    }

    @Test
    void filesHoldTheSameModelAndTheSameBytesAgain() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        ModelDocuments.write(SampleDocuments.model(), first);
        ModelDocuments.write(ModelDocuments.read(first), second);

        assertThat(ModelDocuments.read(first)).isEqualTo(SampleDocuments.model());
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        assertThat(Files.readString(first)).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void writesTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String text = ModelDocuments.toJson(SampleDocuments.model());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(ModelDocuments.toJson(SampleDocuments.model())).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void rowsAreArraysWithNullForTheImpossible() {
        assertThat(ModelDocuments.toJson(SampleDocuments.model())).contains("\"setupRow\":[1.0,null]");
    }

    @Test
    void absentFactsAreLeftOut() {
        StringWriter text = new StringWriter();
        ModelDocuments.write(ModelDocuments.fromJson("small", SampleDocuments.SMALLEST_MODEL), text);
        assertThat(text.toString()).doesNotContain("wage", "unitRow", "fallback", "null");
    }

    @Test
    void theSmallestModelTakesAllDefaults() {
        ModelDescriptor model = ModelDocuments.fromJson("small", SampleDocuments.SMALLEST_MODEL);

        assertThat(model.title()).isEqualTo("Small");
        assertThat(model.currency()).isEqualTo("USD");
        assertThat(model.period()).isEqualTo(Period.YEAR);
        assertThat(model.economy()).isEqualTo(EconomyDescriptor.standard());
        assertThat(model.regionSet().currency()).isEqualTo("USD");
        assertThat(model.regionSet().regions()).containsExactly(RegionDescriptor.bare("A"));
        BlockDescriptor block = model.blocks().get(0);
        assertThat(block.lifeYears()).isEqualTo(10);
        assertThat(block.label()).isEqualTo("Cutting");
        assertThat(model.links()).isEmpty();
    }

    @Test
    void aRegionSetWithoutCurrencyUsesTheModelsCurrency() {
        String json = SampleDocuments.SMALLEST_MODEL.replace("\"output\"", "\"currency\": \"EUR\", \"output\"");
        assertThat(ModelDocuments.fromJson("small", json).regionSet().currency())
                .isEqualTo("EUR");
    }

    @Test
    void linksTakeTheDocumentedDefaults() {
        String json = SampleDocuments.SMALLEST_MODEL.replace(
                "\"blocks\"", "\"links\": [{\"id\": \"l\", \"from\": \"a\", \"to\": \"b\"}], \"blocks\"");
        var link = ModelDocuments.fromJson("small", json).links().get(0);
        assertThat(link.flow()).isEqualTo(1);
        assertThat(link.shipmentKg()).isEqualTo(10_000);
        assertThat(link.separable()).isTrue();
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        byte[] bytes = ("\uFEFF" + SampleDocuments.SMALLEST_MODEL).getBytes(StandardCharsets.UTF_8);
        assertThat(ModelDocuments.read("marked", new ByteArrayInputStream(bytes))
                        .id())
                .isEqualTo("Small");
    }

    @Test
    void doublesReadBackBitForBit() {
        long seed = 20_161_123L;
        SplittableRandom random = new SplittableRandom(seed);
        double[] cells = IntStream.range(0, 20_000)
                .mapToDouble(i -> Double.longBitsToDouble(random.nextLong()))
                .filter(Double::isFinite)
                .toArray();
        ModelDescriptor model = withTable(List.of(CostRow.of(cells)));
        ModelDescriptor again = ModelDocuments.fromJson("random", ModelDocuments.toJson(model));
        long[] expected = bits(cells);
        assertThat(bits(again.tables().get(0).rows().get(0).toArray()))
                .as("seed %d", seed)
                .isEqualTo(expected);
    }

    private static long[] bits(double[] cells) {
        return java.util.Arrays.stream(cells)
                .mapToLong(Double::doubleToRawLongBits)
                .toArray();
    }

    @Test
    void aTableOfFiveHundredRegionsIsReadFast() {
        SplittableRandom random = new SplittableRandom(7);
        List<CostRow> rows = IntStream.range(0, 500)
                .mapToObj(from -> CostRow.of(random.doubles(500, 0, 1_000).toArray()))
                .toList();
        byte[] bytes = ModelDocuments.toJson(withTable(rows)).getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        ModelDescriptor model = ModelDocuments.read("large", new ByteArrayInputStream(bytes));
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(model.tables().get(0).rows()).isEqualTo(rows);
        assertThat(seconds).as("seconds for %d bytes", bytes.length).isLessThan(2);
    }

    private static ModelDescriptor withTable(List<CostRow> rows) {
        ModelDescriptor small = ModelDocuments.fromJson("small", SampleDocuments.SMALLEST_MODEL);
        return new ModelDescriptor(
                small.schema(),
                small.id(),
                small.title(),
                small.currency(),
                small.period(),
                small.output(),
                small.economy(),
                small.regionSet(),
                small.blocks(),
                small.links(),
                small.markets(),
                List.of(new CostTable("T", rows)),
                List.of(),
                small.scenarios());
    }

    @Test
    void aRegionSetStandsAlone() {
        String json = RegionSetDocuments.toJson(SampleDocuments.regionSet());
        assertThat(RegionSetDocuments.fromJson("set", json)).isEqualTo(SampleDocuments.regionSet());
        assertThat(SampleDocuments.regionSet().regions().get(0).wage()).isEqualTo(OptionalDouble.of(0.9));
    }
}
