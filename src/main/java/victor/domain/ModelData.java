package victor.domain;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the program's own list of models, {@code models.txt}, which says itself how it is written. */
final class ModelData {
    private static final String FILE = "models.txt";
    private static final int COLUMNS = 5;

    private final List<ModelFacts> models = new ArrayList<>();
    private String provider = "";
    private int number;

    private ModelData() {}

    static List<ModelFacts> read() {
        try (InputStream in = ModelData.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException when a line is wrong, with its number */
    static List<ModelFacts> read(BufferedReader lines) throws IOException {
        ModelData data = new ModelData();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            data.number++;
            data.line(line.strip());
        }
        return data.models;
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            provider = line.substring(1, line.length() - 1);
            return;
        }
        List<String> words = words(line);
        if (provider.isEmpty() || words.size() < COLUMNS) {
            throw wrong(line);
        }
        try {
            model(words);
        } catch (IllegalArgumentException e) {
            throw wrong(line + " (" + e.getMessage() + ")");
        }
    }

    private void model(List<String> words) {
        List<String> abilities = words.subList(COLUMNS, words.size());
        String name = words.get(0);
        int equals = name.indexOf('=');
        if (equals > 0) {
            String shortName = name.substring(0, equals);
            add(shortName + '-' + name.substring(equals + 1), List.of(shortName), words);
            return;
        }
        add(name, List.of(), words);
        for (String word : abilities) {
            if (Character.isDigit(word.charAt(0))) {
                add(name + '-' + word, List.of(), words);
            } else if (!word.equals("tools") && !word.equals("thinking")) {
                throw new IllegalArgumentException(word);
            }
        }
    }

    private void add(String name, List<String> shortNames, List<String> words) {
        models.add(new ModelFacts(
                provider,
                name,
                shortNames,
                tokens(words.get(1)),
                tokens(words.get(2)),
                price(words.get(3), words.get(4)),
                Ability.of(words.contains("tools")),
                Ability.of(words.contains("thinking"))));
    }

    private static long tokens(String word) {
        return word.equals("?") ? 0 : Long.parseLong(word);
    }

    private static @Nullable ModelPrice price(String input, String output) {
        return input.equals("?") ? null : ModelPrice.parse(input, output);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException(FILE + ":" + number + ": " + what);
    }
}
