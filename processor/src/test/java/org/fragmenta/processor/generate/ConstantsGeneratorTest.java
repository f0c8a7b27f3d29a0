package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.fragmenta.processor.model.AnnotatedModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantsGeneratorTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2_000, 2_001, 6_500})
    void compilesForAnyNumberOfRegions(int regions) {
        AnnotatedModel model = TestModels.model("Wide", 1, regions, new int[0][]);
        String caller = """
                package example.caller;
                import example.models.WidePlacesRegion;
                public class Caller implements java.util.function.Supplier<String> {
                    public Caller() {}
                    @Override public String get() {
                        WidePlacesRegion last = WidePlacesRegion.R%d;
                        return last + " " + last.id() + " " + last.name() + " " + last.ordinal() + " "
                                + WidePlacesRegion.values().length + " " + (WidePlacesRegion.at(last.ordinal()) == last);
                    }
                }
                """.formatted(regions - 1);
        CompiledCode code = CompiledCode.of(TestModels.generated(model), Map.of("example/caller/Caller.java", caller));
        String last = "R" + (regions - 1);
        assertThat(code.create("example.caller.Caller", Supplier.class).get())
                .isEqualTo(last + " " + last + " " + last + " " + (regions - 1) + " " + regions + " true");
    }
}
