package victor.domain;

/** What the ids of new sessions look like. */
public enum IdFormat {
    /** Local time: {@code 20250107_153045}. */
    TIMESTAMP,
    /** Project, time and chance: {@code myproj-V7fiDHF-6s6i8vEQBtM}, see {@link ProjectId}. */
    PROJECT
}
