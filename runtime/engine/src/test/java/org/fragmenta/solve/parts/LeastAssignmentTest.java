package org.fragmenta.solve.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastAssignmentTest {
    private static final long NONE = LeastAssignment.NONE;

    @Test
    void findsTheLeastOfAllAssignmentsAndPricesThatProveIt() {
        LeastAssignment assignment = new LeastAssignment(6, 7);
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            int rows = random.nextInt(6);
            int columns = rows + random.nextInt(2);
            long[] cells = random.longs((long) rows * columns, -9, 20)
                    .map(cell -> cell > 16 ? NONE : cell)
                    .toArray();
            long least = assignment.solve(cells, rows, columns);
            assertThat(least).as("seed " + seed).isEqualTo(least(cells, 0, rows, columns, 0));
            for (int cell = 0; cell < cells.length && least < NONE; cell++) {
                int column = cell % columns;
                assertThat(cells[cell])
                        .isGreaterThanOrEqualTo(assignment.rowPrice(cell / columns) + price(assignment, column));
            }
        }
    }

    private static long price(LeastAssignment assignment, int column) {
        assertThat(assignment.columnPrice(column)).isNotPositive();
        return assignment.columnPrice(column);
    }

    private static long least(long[] cells, int row, int rows, int columns, int taken) {
        long least = row == rows ? 0 : NONE;
        for (int column = 0; row < rows && column < columns; column++) {
            long cell = cells[row * columns + column];
            if (cell < NONE && (taken >> column & 1) == 0) {
                long rest = least(cells, row + 1, rows, columns, taken | 1 << column);
                least = rest == NONE ? least : Math.min(least, cell + rest);
            }
        }
        return least;
    }
}
