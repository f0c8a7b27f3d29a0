package tea;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TeaTest {

    @Test
    void packing_stands_on_the_hill() {
        TeaPlan plan = new TeaSolver().solve(TeaParameters.baseline());

        assertEquals("HILL", plan.packing().name());
    }
}
