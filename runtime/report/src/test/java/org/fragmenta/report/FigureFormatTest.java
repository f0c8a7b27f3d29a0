package org.fragmenta.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FigureFormatTest {

    @Test
    void theEndingChooses() {
        assertThat(FigureFormat.of(Path.of("map.svg"))).contains(FigureFormat.SVG);
        assertThat(FigureFormat.of(Path.of("out.d", "Map.HTML"))).contains(FigureFormat.HTML);
        assertThat(FigureFormat.of(Path.of("map.png"))).isEmpty();
        assertThat(FigureFormat.of(Path.of("svg"))).isEmpty();
    }
}
