package victor.llm.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import victor.domain.Profile;
import victor.llm.testing.LoopbackServer;

final class LocalOllamaTest {
    private static Map<String, String> at(LoopbackServer server) {
        return Map.of("OLLAMA_HOST", server.base());
    }

    @Test
    void itsFirstModelThatTalksIsTaken() throws IOException {
        try (LoopbackServer server = new LoopbackServer()) {
            server.then((request, out) -> out.whole(200, "", """
                    {"models":[{"name":"nomic-embed-text:latest"},{"name":"all-minilm","details":{"family":"bert"}},
                    {"name":"qwen2.5-coder:7b"},{"name":"llama3.1:8b"}]}"""));
            assertEquals(
                    new Profile("local", "ollama", "qwen2.5-coder:7b", server.base(), null, null, null),
                    LocalOllama.find(at(server)));
            assertEquals("/api/tags", server.request(0).path());
        }
    }

    @Test
    void oneWithoutModelsIsThereToo() throws IOException {
        try (LoopbackServer server = new LoopbackServer()) {
            server.then((request, out) -> out.whole(200, "", "{\"models\":[]}"));
            Profile found = LocalOllama.find(at(server));
            assertNotNull(found);
            assertNull(found.model());
        }
    }

    @Test
    void whoIsNoOllamaIsNotTakenForOne() throws IOException {
        for (String body : new String[] {"", "<html>", "{}", "[]", "{\"data\":[]}"}) {
            try (LoopbackServer server = new LoopbackServer()) {
                server.then((request, out) -> out.whole(200, "", body));
                assertNull(LocalOllama.find(at(server)), body);
            }
        }
        try (LoopbackServer server = new LoopbackServer()) {
            server.then((request, out) -> out.whole(404, "", "{\"models\":[]}"));
            assertNull(LocalOllama.find(at(server)));
        }
    }

    @Test
    void nobodyWaitsForIt() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertNull(LocalOllama.find(Map.of("OLLAMA_HOST", "127.0.0.1:" + port)));
        assertNull(LocalOllama.find(Map.of("OLLAMA_HOST", "not a host")));
        try (LoopbackServer server = new LoopbackServer()) {
            server.then((request, out) -> assertTrue(out.isLeft()));
            // The bound itself is 300 ms; the rest is for a machine that is busy.
            assertTimeout(Duration.ofSeconds(5), () -> assertNull(LocalOllama.find(at(server))));
        }
    }
}
