package org.fragmenta.evidence;

import java.util.List;

/**
 * What conditions say of a model.
 *
 * @param schema version of this document form; {@link #SCHEMA}
 * @param model id of the model
 * @param verdicts a verdict a condition, in the order of their ids
 */
public record Judgement(int schema, String model, List<Verdict> verdicts) {

    /** The document form that this engine writes. */
    public static final int SCHEMA = 1;

    public Judgement {
        verdicts = List.copyOf(verdicts);
    }

    /** The verdicts on a model. */
    public static Judgement of(String model, List<Verdict> verdicts) {
        return new Judgement(SCHEMA, model, verdicts);
    }
}
