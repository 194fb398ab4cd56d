package victor.command.chat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import victor.service.SessionException;

/** Files that a text names behind an at sign. Their texts go to the model behind what was written. */
public final class Mentions {
    private static final long LARGEST = 256 * 1024;
    private static final int MOST_LISTED = 2_000;
    private static final String ENDINGS = ".,;:!?)]}'\"";
    private static final String FENCE = "```";

    private Mentions() {}

    /**
     * The text with the files that it names. What names no file stays as it is.
     *
     * @param directory where the names begin
     * @throws SessionException when a file is too large, or is no text
     * @throws IOException when it cannot be read
     */
    public static String filledIn(String text, Path directory) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
                String name = word(text, at + 1);
                Path file = file(directory, name);
                while (file == null && !name.isEmpty() && ENDINGS.indexOf(name.charAt(name.length() - 1)) >= 0) {
                    name = name.substring(0, name.length() - 1);
                    file = file(directory, name);
                }
                if (file != null) {
                    files.put(name, file);
                }
            }
        }
        StringBuilder all = new StringBuilder(text);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            append(all, file.getKey(), read(file.getKey(), file.getValue()));
        }
        return all.toString();
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static @Nullable Path file(Path directory, String name) {
        try {
            Path file = directory.resolve(name);
            return !name.isEmpty() && Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException noName) {
            return null;
        }
    }

    private static String read(String name, Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new SessionException("@" + name + " is too large to be put in: " + size + " bytes, at most " + LARGEST
                    + ". Nothing was sent");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw new SessionException("@" + name + " is no text in UTF-8. Nothing was sent");
        }
    }

    private static void append(StringBuilder all, String name, String content) {
        StringBuilder fence = new StringBuilder(FENCE);
        while (content.contains(fence)) {
            fence.append('`');
        }
        int dot = name.lastIndexOf('.');
        String language = dot > name.lastIndexOf('/') ? name.substring(dot + 1) : "";
        all.append("\n\n")
                .append(name)
                .append(":\n\n")
                .append(fence)
                .append(language)
                .append('\n');
        all.append(content.stripTrailing()).append('\n').append(fence);
    }

    /** The files and folders that a name may go on to, folders with a slash behind them, in alphabetical order. */
    public static List<String> beginningWith(String typed, Path directory) {
        int slash = typed.lastIndexOf('/');
        String folder = typed.substring(0, slash + 1);
        String begun = typed.substring(slash + 1);
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory.resolve(folder.isEmpty() ? "." : folder))) {
            files.limit(MOST_LISTED).forEach(file -> add(names, folder, begun, file));
        } catch (IOException | InvalidPathException none) {
            return List.of();
        }
        names.sort(String::compareTo);
        return names;
    }

    private static void add(List<String> names, String folder, String begun, Path file) {
        String name = String.valueOf(file.getFileName());
        boolean hidden = name.startsWith(".") && !begun.startsWith(".");
        if (name.startsWith(begun) && !hidden && name.indexOf(' ') < 0) {
            names.add(folder + name + (Files.isDirectory(file) ? "/" : ""));
        }
    }
}
