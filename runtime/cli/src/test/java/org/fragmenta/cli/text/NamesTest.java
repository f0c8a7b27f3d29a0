package org.fragmenta.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void shortNamesStayWhole() {
        assertThat(Names.shorten("Sewing", 6)).isEqualTo("Sewing");
    }

    @Test
    void longNamesKeepTheirBeginningAndEnd() {
        assertThat(Names.shorten("Savannakhet", 7)).isEqualTo("Sav…het");
        assertThat(Names.shorten("Savannakhet", 6)).isEqualTo("Sav…et");
        assertThat(Names.shorten("Savannakhet", 2)).isEqualTo("S…");
        assertThat(Names.shorten("Savannakhet", 1)).isEqualTo("…");
        assertThat(Names.shorten("Savannakhet", 0)).isEmpty();
    }

    @Test
    void widthCountsColumnsAndNotCharacters() {
        assertThat(Names.width("Hanoi")).isEqualTo(5);
        assertThat(Names.width("Hà Nội")).isEqualTo(6);
        assertThat(Names.width("上海")).isEqualTo(4);
        assertThat(Names.width("กรุงเทพ")).isEqualTo(6);
        assertThat(Names.width("𠮷")).isEqualTo(2);
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (int columns = 0; columns < 12; columns++) {
            String shortened = Names.shorten("𠮷𠮷上海Hanoi𠮷", columns);
            assertThat(Names.width(shortened)).isLessThanOrEqualTo(columns);
            for (int at = 0; at < shortened.length(); at++) {
                boolean high = Character.isHighSurrogate(shortened.charAt(at));
                assertThat(high)
                        .isEqualTo(at + 1 < shortened.length() && Character.isLowSurrogate(shortened.charAt(at + 1)));
            }
        }
    }

    @Test
    void aNameCannotSteerTheTerminal() {
        assertThat(Names.printable("a\u001b[31mb\nc\u202Ed\u0000")).isEqualTo("a?[31mb?c?d?");
        assertThat(Names.printable("Hà Nội – 上海")).isEqualTo("Hà Nội – 上海");
    }
}
