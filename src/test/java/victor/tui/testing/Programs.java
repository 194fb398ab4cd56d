package victor.tui.testing;

/** Command lines for programs of the tests. */
public final class Programs {
    private Programs() {}

    /**
     * Starts a class of the tests, with the classes and the Java of this process, as a shell would be told to.
     *
     * @param options for Java, each as a word of a shell
     */
    public static String java(Class<?> main, String... options) {
        StringBuilder line = new StringBuilder(quoted(System.getProperty("java.home") + "/bin/java"));
        line.append(" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        for (String option : options) {
            line.append(' ').append(option);
        }
        return line.append(" -cp ")
                .append(quoted(System.getProperty("java.class.path")))
                .append(' ')
                .append(main.getName())
                .toString();
    }

    /** One word for a shell. */
    public static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
