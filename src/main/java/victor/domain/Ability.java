package victor.domain;

/** Whether a model can do something. */
public enum Ability {
    /** It can. */
    YES("True"),
    /** It cannot. */
    NO("False"),
    /** Nobody said. */
    UNKNOWN("unknown");

    private final String text;

    Ability(String text) {
        this.text = text;
    }

    /** The ability that a truth value stands for. */
    public static Ability of(boolean can) {
        return can ? YES : NO;
    }

    /** For people, as Python Victor says it: {@code True}, {@code False}, {@code unknown}. */
    public String text() {
        return text;
    }
}
