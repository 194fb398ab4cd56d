package victor.domain;

/** Stored names as people read them. */
public final class Labels {
    private Labels() {}

    /** A role, for example {@code Assistant}; {@code Unknown} when it is empty. */
    public static String role(String role) {
        return role.isEmpty() ? "Unknown" : words(role);
    }

    /** {@code file_preview} as {@code File Preview}. */
    public static String words(String name) {
        StringBuilder words = new StringBuilder(name.length());
        boolean begin = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i) == '_' ? ' ' : name.charAt(i);
            words.append(begin ? Character.toUpperCase(c) : c);
            begin = c == ' ';
        }
        return words.toString();
    }
}
