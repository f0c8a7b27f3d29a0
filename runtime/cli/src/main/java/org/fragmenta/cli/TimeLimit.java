package org.fragmenta.cli;

import java.util.OptionalDouble;
import org.fragmenta.solve.Limits;
import org.fragmenta.solve.TimeLeft;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --time-limit}. */
final class TimeLimit {
    private final long start;
    private final Interruption interruption;
    private OptionalDouble seconds = OptionalDouble.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    TimeLimit(Terminal terminal) {
        start = terminal.start();
        interruption = terminal.interruption();
        interruption.heed();
    }

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description =
                    "Answers after about so many seconds, reading included, with the best plan, the bound and the gap."
                            + " Without it: 60.")
    void setSeconds(double value) {
        if (!(value > 0)) {
            throw new ParameterException(
                    spec.commandLine(), "--time-limit is " + value + "; a solve needs more than 0 seconds.");
        }
        seconds = OptionalDouble.of(value);
    }

    /** The standard limits, with what is left of the given time if there is one; they also end when the process is to end. */
    Limits limits() {
        Limits standard = Limits.standard().until(interruption::isWished);
        return seconds.isEmpty() ? standard : new TimeLeft(standard.within(seconds.getAsDouble()), start).limits();
    }
}
