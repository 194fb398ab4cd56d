package victor.tui.chat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import victor.json.JsonText;

/**
 * A model on the loopback address that speaks the protocol of OpenAI. It repeats what it was asked; asked for something endless, or to sum up
 * what was said slowly, it begins and waits until the test is over.
 */
final class StubModel implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    StubModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** The bodies of all requests, in their order. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** The last request. */
    synchronized String request() {
        return requests.get(requests.size() - 1);
    }

    /** The model that the last request names. */
    String model() {
        return String.valueOf(JsonText.string(String.valueOf(JsonText.get(request(), "model"))));
    }

    /** What was said in the last request, all of it, in its order. */
    List<String> said() {
        List<String> said = new ArrayList<>();
        for (String message : JsonText.elements(String.valueOf(JsonText.get(request(), "messages")))) {
            said.add(content(message));
        }
        return said;
    }

    private static String content(String message) {
        String raw = String.valueOf(JsonText.get(message, "content"));
        String text = JsonText.string(raw);
        return text == null ? raw : text;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (this) {
            requests.add(body);
        }
        List<String> said = said();
        String question = said.get(said.size() - 1);
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            piece(out, "You said: ");
            piece(out, question);
            boolean slowSummary = question.startsWith("Summarise") && question.contains("slowly");
            if (question.contains("endless") || slowSummary) {
                over.await(5, TimeUnit.MINUTES);
            }
            event(out, "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
            out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void piece(OutputStream out, String text) throws IOException {
        String delta = "{\"content\":" + JsonText.quote(text) + "}";
        event(out, "{\"choices\":[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":null}]}");
    }

    private static void event(OutputStream out, String members) throws IOException {
        String head = "{\"id\":\"x\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",";
        out.write(("data: " + head + members.substring(1) + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
