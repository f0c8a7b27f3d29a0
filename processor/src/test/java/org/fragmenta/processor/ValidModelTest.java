package org.fragmenta.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fragmenta.processor.testing.Sources;
import org.fragmenta.processor.testing.TestCompilation;
import org.fragmenta.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model without a mistake compiles without a word. */
class ValidModelTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void says_nothing_about_a_good_model(TestCompiler compiler) {
        TestCompilation compilation = compiler.compile(folder, Sources.garmentsInMekong(), List.of());
        assertThat(compilation.told()).isEmpty();
        assertThat(compilation.success()).isTrue();
    }
}
