package org.fragmenta.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                import example.models.WideRegion;
                public class Caller implements java.util.function.Supplier<String> {
                    public Caller() {}
                    @Override public String get() {
                        WideRegion last = WideRegion.R%d;
                        return last + " " + last.id() + " " + last.name() + " " + last.ordinal() + " "
                                + WideRegion.values().length + " " + (WideRegion.at(last.ordinal()) == last);
                    }
                }
                """.formatted(regions - 1);
        CompiledCode code =
                CompiledCode.of(List.of(Generators.generate(model)), Map.of("example/caller/Caller.java", caller));
        String last = "R" + (regions - 1);
        assertThat(code.create("example.caller.Caller", Supplier.class).get())
                .isEqualTo(last + " " + last + " " + last + " " + (regions - 1) + " " + regions + " true");
    }
}
