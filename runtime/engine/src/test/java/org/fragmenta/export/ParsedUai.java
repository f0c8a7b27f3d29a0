package org.fragmenta.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/** A UAI file as its format's definition reads, for tests. */
final class ParsedUai {
    private final List<Integer> cardinalities = new ArrayList<>();
    private final List<int[]> scopes = new ArrayList<>();
    private final List<double[]> tables = new ArrayList<>();

    static ParsedUai of(String file) {
        ParsedUai parsed = new ParsedUai();
        try (Scanner scanner = new Scanner(file).useLocale(Locale.ROOT)) {
            if (!scanner.next().equals("MARKOV")) {
                throw new IllegalArgumentException("no Markov network");
            }
            int variables = scanner.nextInt();
            for (int variable = 0; variable < variables; variable++) {
                parsed.cardinalities.add(scanner.nextInt());
            }
            int factors = scanner.nextInt();
            for (int factor = 0; factor < factors; factor++) {
                int[] scope = new int[scanner.nextInt()];
                for (int position = 0; position < scope.length; position++) {
                    scope[position] = scanner.nextInt();
                }
                parsed.scopes.add(scope);
            }
            for (int factor = 0; factor < factors; factor++) {
                double[] table = new double[scanner.nextInt()];
                for (int cell = 0; cell < table.length; cell++) {
                    table[cell] = Double.parseDouble(scanner.next());
                }
                parsed.tables.add(table);
            }
            if (scanner.hasNext()) {
                throw new IllegalArgumentException("text after the last factor: " + scanner.next());
            }
        }
        return parsed;
    }

    List<Integer> cardinalities() {
        return cardinalities;
    }

    /** The last variable of a factor's scope changes fastest. */
    double logProbability(int[] assignment) {
        double sum = 0;
        for (int factor = 0; factor < scopes.size(); factor++) {
            int cell = 0;
            for (int variable : scopes.get(factor)) {
                cell = cell * cardinalities.get(variable) + assignment[variable];
            }
            sum += Math.log(tables.get(factor)[cell]);
        }
        return sum;
    }
}
