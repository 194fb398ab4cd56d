package victor.cli;

/** Which version of the program this is. */
final class Version {
    /** The same as in the build; a constant, as reading it from the jar costs time. */
    static final String NUMBER = "0.1.0";

    private Version() {}
}
