package victor.llm.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server of OpenAI's protocol that others wrote: {@code @dwmkerr/mock-llm}, installed below {@code target} once. */
public final class MockLlm implements AutoCloseable {
    private static final Path SOURCE = Path.of("src/test/mock-llm");
    private static final Path HOME = Path.of("target/mock-llm");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", ".npmrc");

    private final Process process;
    private final int port;

    private MockLlm(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Whether npm is there. */
    public static boolean isPossible() {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(directory, "npm")) && Files.isExecutable(Path.of(directory, "node"))) {
                return true;
            }
        }
        return false;
    }

    /** Installs it where that was not done yet, and waits until it listens. */
    public static MockLlm start() throws IOException, InterruptedException {
        install();
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                        "node",
                        HOME.resolve("node_modules/@dwmkerr/mock-llm/dist/main.js")
                                .toString(),
                        "--config",
                        SOURCE.resolve("mock-llm.yaml").toString())
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("server.log").toFile());
        builder.environment().put("HOST", "127.0.0.1");
        builder.environment().put("PORT", Integer.toString(port));
        MockLlm server = new MockLlm(builder.start(), port);
        server.await();
        return server;
    }

    private static void install() throws IOException, InterruptedException {
        Path installed = HOME.resolve("installed");
        String wanted = Files.readString(SOURCE.resolve("package-lock.json"));
        if (Files.exists(installed) && Files.readString(installed).equals(wanted)) {
            return;
        }
        Files.createDirectories(HOME);
        for (String file : FILES) {
            Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path log = HOME.resolve("npm.log").toAbsolutePath();
        Process npm = new ProcessBuilder("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!npm.waitFor(5, TimeUnit.MINUTES) || npm.exitValue() != 0) {
            npm.destroyForcibly();
            throw new IOException("npm ci failed: " + Files.readString(log));
        }
        Files.writeString(installed, wanted);
    }

    private void await() throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (process.isAlive() && System.nanoTime() < until) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        close();
        throw new IOException("it does not listen: " + Files.readString(HOME.resolve("server.log")));
    }

    /** The base URL of a profile. */
    public String base() {
        return "http://127.0.0.1:" + port + "/v1";
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
