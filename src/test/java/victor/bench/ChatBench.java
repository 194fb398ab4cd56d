package victor.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import victor.bench.Bench.Row;

/** The chat on a terminal of 120 by 40, as it is seen from outside, with a model on the loopback address. */
final class ChatBench {
    private static final int RUNS = 21;
    private static final int TOKENS = 20_000;
    private static final int A_SECOND = 5_000;
    private static final int BATCH = 50;
    private static final String LAST = "zebra-";

    private final Commands commands;
    private final Path small;
    private volatile long sentFirst;
    private volatile long sentLast;
    private final AtomicInteger answers = new AtomicInteger();

    ChatBench(Commands commands, Path small) {
        this.commands = commands;
        this.small = small;
    }

    List<Row> rows() throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::stream);
        server.start();
        try {
            Path home = configured("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
            rows.add(start(home));
            rows.addAll(streamed(home));
        } finally {
            server.stop(0);
        }
        rows.addAll(new SavingBench(commands.work()).rows());
        return rows;
    }

    /** A home whose configuration knows the model. */
    private Path configured(String url) throws IOException {
        Path home = commands.work().resolve("home");
        Path file = home.resolve(".config/victor/config.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "{\"profiles\":{\"bench\":{\"provider\":\"bench\",\"model\":\"m\",\"baseUrl\":\"" + url + "\"}}}");
        return home;
    }

    private Pty started(Path home, String... words) throws IOException {
        Map<String, String> environment = Map.of("VICTOR_DB", small.toString(), "HOME", home.toString());
        return Pty.start(commands.victor(Map.of(), words).words(), environment);
    }

    /** In turns with the browser, so that a busy moment of the machine meets both. */
    private Row start(Path home) throws IOException, InterruptedException {
        double[][] times = new double[2][RUNS];
        for (int run = -1; run < RUNS; run++) {
            for (int i = 0; i < 2; i++) {
                try (Pty pty = i == 0 ? started(home) : started(home, "chat")) {
                    double time = (pty.awaited(Pty.FRAME, 0) - pty.begun()) / 1e6;
                    times[i][Math.max(0, run)] = time;
                }
            }
        }
        double ratio = median(times[1]) / median(times[0]);
        return new Row("first frame of a chat", Bench.times(ratio) + " the first frame of the browser", "≤ 1.1");
    }

    static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The second answer, when the program has run once. */
    private List<Row> streamed(Path home) throws IOException, InterruptedException {
        try (Pty pty = started(home, "chat")) {
            pty.awaited(Pty.FRAME, 0);
            pty.quiet(Duration.ofSeconds(2));
            double lag = 0;
            int frames = 0;
            long writes = 0;
            for (int i = 0; i < 2; i++) {
                int from = pty.size();
                long before = writes(pty);
                pty.type("Count.\r");
                long shown = pty.framed(LAST + (i + 1), from);
                lag = (shown - sentLast) / 1e6;
                frames = pty.since(from).split(Pattern.quote(Pty.FRAME), -1).length - 1;
                writes = writes(pty) - before;
                pty.quiet(Duration.ofSeconds(1));
            }
            double seconds = (sentLast - sentFirst) / 1e9;
            return List.of(
                    new Row(
                            "tokens a second that stream in",
                            String.format(Locale.ROOT, "%.0f", TOKENS / seconds),
                            String.format(Locale.ROOT, "%,d", A_SECOND)),
                    new Row("frames a second meanwhile", String.format(Locale.ROOT, "%.1f", frames / seconds), "≤ 30"),
                    new Row("write calls a frame, of the whole process", Bench.times(writes / (double) frames), ""),
                    new Row(
                            "from the last token to its frame",
                            String.format(Locale.ROOT, "%.0f ms", lag),
                            "≤ 100 ms"));
        }
    }

    private static long writes(Pty pty) throws IOException {
        String io = pty.proc("io");
        int at = io.indexOf("syscw:") + "syscw:".length();
        return Long.parseLong(io.substring(at).strip().split("\\s", 2)[0]);
    }

    /** So many tokens a second, in small parts, as a provider sends them. */
    private void stream(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        answers.incrementAndGet();
        long begin = System.nanoTime();
        sentFirst = begin;
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < TOKENS; i += BATCH) {
                StringBuilder events = new StringBuilder();
                for (int j = i; j < i + BATCH; j++) {
                    String token = j % 12 == 11 ? "word\\n" : "word ";
                    events.append(event("{\"content\":\"" + token + "\"}", "null"));
                }
                out.write(events.toString().getBytes(StandardCharsets.UTF_8));
                out.flush();
                long due = begin + TimeUnit.SECONDS.toNanos(i + BATCH) / A_SECOND;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
            }
            String end = event("{\"content\":\"" + LAST + answers.get() + "\"}", "null");
            sentLast = System.nanoTime();
            out.write((end + event("{}", "\"stop\"") + "data: [DONE]\n\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String event(String delta, String reason) {
        return "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{"
                + "\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + reason + "}]}\n\n";
    }
}
