package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fragmenta.processor.model.AnnotatedModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model that runs with the constants of another version of its region set. */
class OtherRegionsTest {
    private static final String CALLER = """
            package example.models;
            public class Caller implements java.util.function.Supplier<String> {
                public Caller() {}
                @Override public String get() {
                    try {
                        return new TeaSolver().solve().toString();
                    } catch (org.fragmenta.check.ModelException refused) {
                        return refused.getMessage();
                    }
                }
            }
            """;

    private static AnnotatedModel tea(List<String> regions) {
        return TestModels.model("Tea", List.of("Leaf"), regions, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Hill Port, LEAF in HILL",
        "Hill Port Town, Town is new",
        "Port, Hill is missing",
        "Port Hill, the regions stand in another order"
    })
    void areRefused(String runsWith, String said) {
        List<Generated> generated = Stream.of(
                        Generators.generate(TestModels.regionSet(tea(List.of(runsWith.split(" "))))),
                        Generators.generate(tea(List.of("Hill", "Port"))))
                .toList();
        CompiledCode code = CompiledCode.of(generated, Map.of("example/models/Caller.java", CALLER));

        String answer =
                code.create("example.models.Caller", Supplier.class).get().toString();

        assertThat(answer).contains(said);
        assertThat(answer.startsWith(
                        "[FRG-632] Model Tea was compiled against another version of region set TeaPlaces"))
                .isEqualTo(!said.startsWith("LEAF"));
    }
}
