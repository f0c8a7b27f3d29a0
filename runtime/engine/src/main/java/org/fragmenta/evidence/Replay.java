package org.fragmenta.evidence;

import java.util.List;
import java.util.Optional;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * One input of a counter-example and what to look at in its answer.
 *
 * @param settings changes of the model, {@code path=value} or {@code path*=factor}, in order
 * @param model the model to apply them to; absent where it is the judged one
 * @param shows what the answer shows
 */
public record Replay(List<String> settings, Optional<ModelDescriptor> model, List<Figure> shows) {

    public Replay {
        settings = List.copyOf(settings);
        shows = List.copyOf(shows);
    }

    /** The judged model with one setting. */
    public static Replay of(String setting, Figure... shows) {
        return new Replay(List.of(setting), Optional.empty(), List.of(shows));
    }

    /** Another model as it stands. */
    public static Replay of(ModelDescriptor model, Figure... shows) {
        return new Replay(List.of(), Optional.of(model), List.of(shows));
    }

    /** The judged model as it stands. */
    public static Replay asItStands(Figure... shows) {
        return new Replay(List.of(), Optional.empty(), List.of(shows));
    }
}
