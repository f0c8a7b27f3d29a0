package org.fragmenta.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.fragmenta.parametric.Parameter;
import org.fragmenta.parametric.map.RegimeMap;
import org.junit.jupiter.api.Test;

class MapFigureTest {

    @Test
    void namesAxesRegimesAndDegrees() {
        RegimeMap map = Shirts.map(Parameter.ALL_LINKS, Parameter.WAGE_GAP);

        List<String> texts = Drawing.of(draw().in(FigureFormat.SVG)).texts();

        assertThat(map.regions()).hasSizeGreaterThan(2);
        assertThat(texts)
                .contains(
                        "Shirts <& blouses>",
                        "cost of all service links (times today's)",
                        "wage gap (times today's)",
                        "1 location",
                        "2 locations",
                        "\u00d7  today");
        for (int number = 1; number <= map.regions().size(); number++) {
            if (map.regions().get(number - 1).share() > 0.01) {
                assertThat(texts).contains(String.valueOf(number));
            }
            String start = number + "  ";
            assertThat(texts).anyMatch(text -> text.startsWith(start) && text.endsWith(" % of the map)"));
        }
    }

    @Test
    void theSameMapGivesTheSameBytesInEveryLocale() {
        String here = draw().in(FigureFormat.SVG);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(draw().in(FigureFormat.SVG)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void needsNoOtherFile() {
        for (FigureFormat format : FigureFormat.values()) {
            assertThat(draw().in(format)).doesNotContain("<script", "@import", "<image", "src=", "https:");
        }
        assertThat(draw().in(FigureFormat.HTML))
                .startsWith("<!DOCTYPE html>\n")
                .contains("<title>Shirts &lt;&amp; blouses&gt;</title>", "<svg ", "</svg>");
    }

    @Test
    void tellsShadesApartInPrint() {
        String svg = draw().in(FigureFormat.SVG);
        assertThat(svg).contains("rgb(255,255,255)", "rgb(180,180,180)");
    }

    private static Figure draw() {
        return MapFigure.of(
                Shirts.model().title(),
                Parameter.of(Shirts.model(), Parameter.ALL_LINKS),
                Parameter.of(Shirts.model(), Parameter.WAGE_GAP),
                Shirts.map(Parameter.ALL_LINKS, Parameter.WAGE_GAP));
    }
}
