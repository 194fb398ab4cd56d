package victor.llm.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A provider on the loopback address that answers as it is told, byte by byte if need be: each request takes the next reply, and the last
 * one again and again.
 */
public final class LoopbackServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Socket> open = new ArrayList<>();
    private volatile String greeting = "";

    /** Listens at a free port. */
    public LoopbackServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::listen, "loopback-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** What is sent for a request; the connection is closed behind it. */
    public interface Reply {
        void send(Request request, Sink out) throws IOException, InterruptedException;
    }

    /**
     * What arrived.
     *
     * @param headers their names in small letters
     */
    public record Request(String method, String path, Map<String, String> headers, String body) {}

    public String base() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    public synchronized LoopbackServer then(Reply reply) {
        replies.add(reply);
        return this;
    }

    /** Says this to everybody before it listens, as who speaks another protocol does. */
    public void greets(String text) {
        greeting = text;
    }

    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    public Request request(int index) {
        return requests().get(index);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                synchronized (this) {
                    open.add(connection);
                }
                Thread thread = new Thread(() -> serve(connection), "loopback-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            new Sink(connection).text(greeting);
            Request request = read(connection.getInputStream());
            Reply reply;
            synchronized (this) {
                requests.add(request);
                reply = replies.size() > 1 ? replies.remove() : replies.peek();
            }
            if (reply != null) {
                reply.send(request, new Sink(connection));
            }
        } catch (IOException gone) {
            // The other side has enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Request read(InputStream in) throws IOException {
        String[] first = line(in).split(" ", -1);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IOException("not HTTP");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Request(first[0], first.length > 1 ? first[1] : "", headers, body);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("closed");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        synchronized (this) {
            for (Socket connection : open) {
                connection.close();
            }
        }
    }

    /** Where a reply goes. */
    public static final class Sink {
        private final Socket connection;
        private final OutputStream out;

        Sink(Socket connection) throws IOException {
            this.connection = connection;
            this.out = connection.getOutputStream();
        }

        public Sink bytes(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
            return this;
        }

        public Sink text(String text) throws IOException {
            return bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        /** A whole answer. */
        public void whole(int status, String headers, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            text("HTTP/1.1 " + status + " X\r\n" + headers + "Content-Length: " + bytes.length + "\r\n\r\n")
                    .bytes(bytes);
        }

        /** The beginning of an answer that comes in chunks. */
        public Sink begin(String type) throws IOException {
            return text("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        }

        /** Nothing for no bytes, as that would be the end. */
        public Sink chunk(byte[] bytes) throws IOException {
            if (bytes.length == 0) {
                return this;
            }
            ByteArrayOutputStream chunk = new ByteArrayOutputStream();
            chunk.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunk.write(bytes);
            chunk.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            return bytes(chunk.toByteArray());
        }

        public Sink chunk(String text) throws IOException {
            return chunk(text.getBytes(StandardCharsets.UTF_8));
        }

        /** The regular end of an answer in chunks. */
        public void end() throws IOException {
            text("0\r\n\r\n");
        }

        /** Waits until the other side has closed the connection; whether it did within ten seconds. */
        public boolean isLeft() throws InterruptedException {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (System.nanoTime() < until) {
                try {
                    connection.setSoTimeout(100);
                    if (connection.getInputStream().read() < 0) {
                        return true;
                    }
                } catch (java.net.SocketTimeoutException notYet) {
                    // It is still there.
                } catch (IOException reset) {
                    return true;
                }
            }
            return false;
        }
    }
}
