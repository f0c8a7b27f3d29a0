package org.fragmenta.theory;

/** What a condition looks at is not there; the verdict is then that the condition does not apply. */
public final class MissingHypothesisException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param hypothesis what would have to be so, a sentence without its full stop
     */
    public MissingHypothesisException(String hypothesis) {
        super(hypothesis);
    }

    /** What would have to be so. */
    public String hypothesis() {
        return String.valueOf(getMessage());
    }
}
