package victor.service;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.domain.SessionSink;
import victor.domain.SessionSummary;
import victor.export.JsonExport;
import victor.store.SessionStore;

/** Sessions on their way out: read one message at a time from one state of the store, whatever others write meanwhile. */
public final class SessionExport {
    private static final int PAGE = 200;
    private static final int BUFFER = 1 << 16;

    private final SessionStore store;
    private final SessionFilter filter;
    private final List<String> ids;
    private final boolean pretty;

    /** @param ids the sessions in this order; empty for all that match the filter, the last updated first */
    SessionExport(SessionStore store, SessionFilter filter, List<String> ids, boolean pretty) {
        this.store = store;
        this.filter = filter;
        this.ids = List.copyOf(ids);
        this.pretty = pretty;
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return ids.isEmpty()
                && store.page(filter, SessionOrder.NEWEST, null, false, 1)
                        .rows()
                        .isEmpty();
    }

    /**
     * Writes to a file that appears, or takes the place of an older one, when it is complete and on disk.
     *
     * @throws SessionException when it is the database, or one of the files beside it
     * @throws IOException when it cannot be written; then everything is as before
     */
    public Written toFile(Path file, boolean compressed) throws IOException {
        return toFile(file, compressed, () -> false);
    }

    /**
     * The same, as long as nobody has enough of it.
     *
     * @param cancelled asked before each session
     * @throws InterruptedIOException when it was cancelled; then everything is as before
     */
    public Written toFile(Path file, boolean compressed, BooleanSupplier cancelled) throws IOException {
        refuseDatabase(file);
        Written[] written = new Written[1];
        long bytes = AtomicFile.write(file, out -> written[0] = to(out, compressed, cancelled));
        return written[0].of(bytes);
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @throws IOException when it cannot be written
     */
    public Written toStream(OutputStream out, boolean compressed) throws IOException {
        CountedStream counted = new CountedStream(out);
        return to(counted, compressed, () -> false).of(counted.bytes());
    }

    private void refuseDatabase(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Path database = store.info().file();
        for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
            Path own = database.resolveSibling(database.getFileName() + suffix);
            if (Files.exists(own) && Files.isSameFile(own, file)) {
                throw new SessionException(
                        "Error exporting sessions: " + file + " is the database itself; name another file");
            }
        }
    }

    private Written to(OutputStream out, boolean compressed, BooleanSupplier cancelled) throws IOException {
        GZIPOutputStream zipped = compressed ? new GZIPOutputStream(out, BUFFER) : null;
        Writer writer = new OutputStreamWriter(zipped == null ? out : zipped, StandardCharsets.UTF_8);
        Written written;
        try {
            JsonExport export = new JsonExport(writer, pretty);
            try (Handover handover = new Handover(export)) {
                ExportLosses losses = new ExportLosses(handover);
                written = store.snapshot(reads -> write(reads, losses, cancelled));
                handover.finish();
            }
            export.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.write('\n');
        writer.flush();
        if (zipped != null) {
            zipped.finish();
        }
        out.flush();
        return written;
    }

    private Written write(SessionStore reads, ExportLosses losses, BooleanSupplier cancelled) {
        int wanted = ids.isEmpty() ? reads.count(filter) : ids.size();
        int sessions = sessions(reads, losses, cancelled);
        return new Written(sessions, 0, wanted - sessions, losses.degraded(), losses.unreadable());
    }

    private int sessions(SessionStore reads, SessionSink sink, BooleanSupplier cancelled) {
        int sessions = 0;
        if (!ids.isEmpty()) {
            for (String id : ids) {
                goOn(cancelled);
                Session session = reads.find(id);
                sessions += session != null && reads.read(session.summary(), sink) ? 1 : 0;
            }
            return sessions;
        }
        SessionPage page;
        SessionPage.Anchor last = null;
        do {
            page = reads.page(filter, SessionOrder.NEWEST, last, false, PAGE);
            for (SessionSummary row : page.rows()) {
                goOn(cancelled);
                sessions += reads.read(row, sink) ? 1 : 0;
            }
            last = page.last();
        } while (page.more());
        return sessions;
    }

    private static void goOn(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new UncheckedIOException(new InterruptedIOException("the export was cancelled"));
        }
    }

    /**
     * What was written.
     *
     * @param sessions how many sessions
     * @param bytes how many bytes, compressed ones where they are
     * @param missed how many more there are, which are not found by their ids
     * @param degraded how many of the sessions hold data that is no JSON object, and is left out
     * @param unreadable how many messages hold characters that could not be read, and are U+FFFD now
     */
    public record Written(int sessions, long bytes, int missed, int degraded, int unreadable) {
        Written of(long size) {
            return new Written(sessions, size, missed, degraded, unreadable);
        }
    }
}
