package victor.llm.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.Profile;
import victor.json.JsonText;
import victor.llm.UsualPlace;

/** Looks for an Ollama that is there without anybody having set it up. */
public final class LocalOllama {
    private static final int LONGEST = 300;
    private static final int LARGEST = 4 << 20;

    private LocalOllama() {}

    /**
     * Asks the usual address, for 300 ms at most.
     *
     * @param environment {@code OLLAMA_HOST} in it is another address
     * @return a profile with the first model that can talk, or none where it has none; null when nobody answers
     */
    public static @Nullable Profile find(Map<String, String> environment) {
        String base = UsualPlace.of("ollama", environment).base();
        String answer = base == null ? null : models(base);
        String models = answer == null ? null : JsonText.get(answer, "models");
        return models == null ? null : new Profile("local", "ollama", first(models), base, null, null, null);
    }

    /** Ollama names those that were changed last before the others. */
    private static @Nullable String first(String models) {
        for (String model : JsonText.elements(models)) {
            String raw = JsonText.get(model, "name");
            String name = raw == null ? null : JsonText.string(raw);
            // Models for search give numbers, not answers.
            if (name != null && !name.contains("embed") && !model.contains("bert")) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String models(String base) {
        long until = System.nanoTime() + LONGEST * 1_000_000L;
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(base + "/api/tags").toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(LONGEST);
            connection.setReadTimeout(LONGEST);
            connection.connect();
            connection.setReadTimeout(Math.max(1, (int) ((until - System.nanoTime()) / 1_000_000)));
            try (InputStream in = connection.getInputStream()) {
                return read(in, until);
            } finally {
                connection.disconnect();
            }
        } catch (IOException | IllegalArgumentException | ClassCastException nobody) {
            return null;
        }
    }

    private static @Nullable String read(InputStream in, long until) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] bytes = new byte[8192];
        for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
            text.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
            if (System.nanoTime() > until || text.length() > LARGEST) {
                return null;
            }
        }
        return new String(text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
