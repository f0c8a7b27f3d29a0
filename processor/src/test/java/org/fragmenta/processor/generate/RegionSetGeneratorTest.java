package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fragmenta.descriptor.RegionDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.io.RegionSetDocuments;
import org.fragmenta.processor.model.AnnotatedRegionSet;
import org.fragmenta.processor.model.ContentHash;
import org.fragmenta.processor.model.SourceMap;
import org.junit.jupiter.api.Test;

class RegionSetGeneratorTest {
    private static final String SET = "package example; public interface Places {}";

    private static AnnotatedRegionSet set(int regions, boolean fromTable) {
        RegionSetDescriptor descriptor = new RegionSetDescriptor(
                "Places",
                "2018.1",
                "USD",
                IntStream.range(0, regions)
                        .mapToObj(region -> RegionDescriptor.bare("Place" + region))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return new AnnotatedRegionSet(
                descriptor, "example", "Places", "example.Places", true, fromTable, new SourceMap(Map.of()));
    }

    @Test
    void declaresATypeForEachRowOfATable() {
        CompiledCode code =
                CompiledCode.of(List.of(Generators.generate(set(1_000, true))), Map.of("example/Places.java", SET));
        assertThat(code.classes())
                .containsKeys("example.PlacesRegions$Place0", "example.PlacesRegions$Place999", "example.PlacesRegion")
                .hasSize(1_003);
    }

    @Test
    void publishesTheWholeSetInPiecesThatFitAClassFile() {
        AnnotatedRegionSet set = set(1_900, false);
        Generated generated = Generators.generate(set);
        TypeSpec holder = generated.sources().get(0).typeSpec();
        AnnotationSpec published = holder.annotations().get(0);
        List<CodeBlock> chunks = published.members().get("chunks");
        assertThat(chunks).hasSizeGreaterThan(2);
        String document = RegionSetDocuments.toJson(set.descriptor());
        assertThat(published.members().get("hash").get(0).toString()).isEqualTo('"' + ContentHash.of(document) + '"');
        CompiledCode code = CompiledCode.of(List.of(generated), Map.of("example/Places.java", SET));
        assertThat(code.classes()).containsOnlyKeys("example.Places", "example.PlacesRegion", "example.PlacesRegions");
    }

    @Test
    void cutsTextWithoutLosingALetter() {
        String text = "Chiang Mai เชียงใหม่ 🏭 ".repeat(9_000);
        List<String> chunks = ConstantChunks.of(text);
        assertThat(String.join("", chunks)).isEqualTo(text);
        assertThat(chunks).hasSizeGreaterThan(1).allSatisfy(chunk -> {
            assertThat(modifiedUtf8(chunk)).isLessThan(65_536);
            assertThat(Character.isLowSurrogate(chunk.charAt(0))).isFalse();
        });
    }

    private static int modifiedUtf8(String text) throws java.io.IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        new java.io.DataOutputStream(bytes).writeUTF(text);
        return bytes.size() - 2;
    }

    @Test
    void saysLabelsAsTheyAreInJavadoc() {
        assertThat(JavadocText.of("a */ b & c <d> {@code e} \\u002a/"))
                .isEqualTo("a *&#47; b &amp; c &lt;d&gt; &#123;&#64;code e&#125; &#92;u002a/");
    }
}
