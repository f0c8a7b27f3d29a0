package org.fragmenta.cli;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --alternatives} and {@code --within}: which plans to list besides the cheapest. */
final class NearOptimalChoice {
    private static final int MOST_WITHIN = 100;
    private static final Pattern PERCENTAGE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?%");

    private OptionalInt most = OptionalInt.empty();
    private OptionalDouble share = OptionalDouble.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Option(
            names = "--alternatives",
            paramLabel = "K",
            description = "Lists the K cheapest plans, the cheapest of all included, with what each costs more and"
                    + " which blocks stand elsewhere.")
    void setMost(int value) {
        if (value < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--alternatives is " + value + "; write how many plans to list, 1 or more.");
        }
        most = OptionalInt.of(value);
    }

    @Option(
            names = "--within",
            paramLabel = "X%%",
            description = "Lists all plans that cost at most X per cent more than the cheapest; not more than "
                    + MOST_WITHIN + " of them, or than --alternatives says.")
    void setWithin(String value) {
        Matcher percentage = PERCENTAGE.matcher(value);
        if (!percentage.matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--within is " + value + "; write a percentage of the least cost with its sign, for example 5%.");
        }
        share = OptionalDouble.of(Double.parseDouble(percentage.group(1)) / 100);
    }

    /** Whether more plans than the cheapest are asked for. */
    boolean isMade() {
        return most.isPresent() || share.isPresent();
    }

    /** How many plans to list at most. */
    int most() {
        return most.orElse(MOST_WITHIN);
    }

    /** By what share of the least cost a plan may cost more; absent where it does not matter. */
    OptionalDouble share() {
        return share;
    }
}
