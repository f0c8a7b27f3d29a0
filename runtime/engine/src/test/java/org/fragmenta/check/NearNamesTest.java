package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {

    @Test
    void findsLettersThatAreMissingAddedMistypedOrSwapped() {
        assertThat(NearNames.suggest("Sewng", List.of("Cutting", "Sewing"))).containsExactly("Sewing");
        assertThat(NearNames.suggest("Sewwing", List.of("Cutting", "Sewing"))).containsExactly("Sewing");
        assertThat(NearNames.suggest("Sawing", List.of("Cutting", "Sewing"))).containsExactly("Sewing");
        assertThat(NearNames.suggest("Seiwng", List.of("Cutting", "Sewing"))).containsExactly("Sewing");
    }

    @Test
    void takesUpperAndLowerCaseAsTheSame() {
        assertThat(NearNames.suggest("SAVANNAKHET", List.of("Savannakhet"))).containsExactly("Savannakhet");
        assertThat(NearNames.suggest("usa", List.of("USA"))).containsExactly("USA");
    }

    @Test
    void countsASwapAsOneSlip() {
        assertThat(NearNames.suggest("Tahi", List.of("Thai"))).containsExactly("Thai");
        assertThat(NearNames.suggest("ahTi", List.of("Thai"))).isEmpty();
    }

    @Test
    void allowsAThirdOfTheLongerName() {
        assertThat(NearNames.suggest("abcdef", List.of("abxdyf"))).containsExactly("abxdyf");
        assertThat(NearNames.suggest("abcdef", List.of("abxdyz"))).isEmpty();
        assertThat(NearNames.suggest("abc", List.of("abx"))).containsExactly("abx");
        assertThat(NearNames.suggest("abc", List.of("axx"))).isEmpty();
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        assertThat(NearNames.suggest("Welding", List.of("Cutting", "Finishing")))
                .isEmpty();
        assertThat(NearNames.suggest("Welding", List.of())).isEmpty();
        assertThat(NearNames.suggest(" ", List.of("A", "B"))).isEmpty();
        assertThat(NearNames.suggest("A", List.of("B", "C"))).isEmpty();
    }

    @Test
    void suggestsAtMostThreeNearestFirst() {
        assertThat(NearNames.suggest("Plant9", List.of("Plant12", "Plant2", "Plant1", "Plant3", "Plant4")))
                .containsExactly("Plant1", "Plant2", "Plant3");
        assertThat(NearNames.suggest("Painting", List.of("Pinting", "Paintinggs", "Paintings")))
                .containsExactly("Paintings", "Pinting", "Paintinggs");
    }
}
