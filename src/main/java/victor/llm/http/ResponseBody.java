package victor.llm.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a provider sends, as it comes. Reading waits no longer than patience lasts; closing, from any thread, closes the connection
 * and is the end for who reads.
 */
public final class ResponseBody extends InputStream implements BodySubscriber<ResponseBody> {
    private static final int BEGINNING = 400;

    private final Patience patience;
    /** Pieces, and nothing for the end. */
    private final BlockingQueue<Optional<ByteBuffer>> arrived = new LinkedBlockingQueue<>();

    private final StringBuilder beginning = new StringBuilder();
    private ByteBuffer current = ByteBuffer.allocate(0);
    private boolean begun;
    private boolean over;
    private volatile boolean complete;
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;
    private volatile @Nullable Subscription subscription;

    ResponseBody(Patience patience) {
        this.patience = patience;
    }

    /** The last piece of the answer is there: what is still to come is the end of the connection. */
    public void complete() {
        complete = true;
    }

    /** The first characters of what came, for people. */
    public String beginning() {
        return beginning.toString();
    }

    @Override
    public CompletionStage<ResponseBody> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (closed) {
            given.cancel();
        } else {
            // What waits to be asked for is lost when the connection breaks, and an answer is no large thing.
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (ByteBuffer piece : pieces) {
            arrived.add(Optional.of(piece));
        }
    }

    @Override
    public void onError(Throwable cause) {
        failure = cause;
        arrived.add(Optional.empty());
    }

    @Override
    public void onComplete() {
        arrived.add(Optional.empty());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!current.hasRemaining()) {
            if (closed || over) {
                return -1;
            }
            Optional<ByteBuffer> piece = next();
            over = piece.isEmpty();
            if (over && !closed && !complete && failure != null) {
                throw new IOException("the connection broke", failure);
            }
            current = piece.orElse(current);
        }
        int count = Math.min(length, current.remaining());
        current.get(bytes, offset, count);
        begin(bytes, offset, count);
        return closed ? -1 : count;
    }

    private Optional<ByteBuffer> next() throws IOException {
        long millis = (complete ? patience.afterEnd() : begun ? patience.between() : patience.firstByte()).toMillis();
        try {
            Optional<ByteBuffer> piece = arrived.poll(millis, TimeUnit.MILLISECONDS);
            if (piece == null && !complete) {
                throw new SocketTimeoutException("nothing came for " + millis + " ms");
            }
            return piece == null ? Optional.empty() : piece;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            return Optional.empty();
        }
    }

    private void begin(byte[] bytes, int offset, int count) {
        begun = true;
        int room = BEGINNING - beginning.length();
        if (room > 0) {
            beginning.append(new String(bytes, offset, Math.min(count, room), StandardCharsets.UTF_8));
        }
    }

    /** Whether a byte was read. */
    public boolean hasBegun() {
        return begun;
    }

    @Override
    public void close() {
        closed = true;
        Subscription known = subscription;
        if (known != null) {
            known.cancel();
        }
        arrived.add(Optional.empty());
    }
}
