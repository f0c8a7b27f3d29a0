package org.fragmenta.importing;

/** Reads {@link InstanceFormat#QAPLIB}. */
final class AssignmentReader {
    private final Words words;

    AssignmentReader(Words words) {
        this.words = words;
    }

    QuadraticAssignment read() {
        int size = words.count("the number of facilities", 1, ModelSize.CELLS);
        ModelSize.require((long) size * size, words.findings());
        double[][] first = matrix(size, "first");
        double[][] second = matrix(size, "second");
        words.end("the last number of the second matrix");
        return new QuadraticAssignment(first, second);
    }

    private double[][] matrix(int size, String which) {
        double[][] matrix = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                matrix[row][column] =
                        words.amount("row " + (row + 1) + ", column " + (column + 1) + " of the " + which + " matrix");
            }
        }
        return matrix;
    }
}
