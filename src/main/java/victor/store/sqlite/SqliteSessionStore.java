package victor.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.MessageRange;
import victor.domain.NearestWords;
import victor.domain.SearchHit;
import victor.domain.SearchOrder;
import victor.domain.SearchQuery;
import victor.domain.SearchResult;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.domain.SessionPage.Anchor;
import victor.domain.SessionSink;
import victor.domain.SessionSummary;
import victor.store.Finding;
import victor.store.SessionStore;
import victor.store.SessionWriter;
import victor.store.StoreException;
import victor.store.StoreInfo;

/** Sessions in one SQLite file. */
final class SqliteSessionStore implements SessionStore {
    /** From so many on in one snapshot it pays to gather where the messages of each session are. */
    private static final int MANY_SESSIONS = 4;

    private final Database database;
    private final Object fileKey;
    private @Nullable String readOnlyReason;
    private final Clock clock;
    private StoreShape shape;
    private long schemaVersion;
    private boolean reasonAsked;
    private boolean walAsked;
    private boolean writable;
    private boolean snapshot;
    private boolean placed;
    private int sessionsRead;

    SqliteSessionStore(Connections.Opened opened, StoreShape shape, Clock clock) {
        database = opened.database();
        fileKey = fileKey();
        schemaVersion = schemaVersion();
        readOnlyReason = opened.readOnlyReason();
        this.shape = shape;
        this.clock = clock;
    }

    @Override
    public StoreInfo info() {
        return new StoreInfo(database.file(), shape.dialect().label(), readOnlyReason(), shape.indexed());
    }

    @Override
    public SessionPage page(
            SessionFilter filter, SessionOrder order, @Nullable Anchor anchor, boolean backward, int limit) {
        List<Anchor> anchors = new SessionKeys(database, shape).page(filter, order, anchor, backward, limit + 1);
        boolean more = anchors.size() > limit;
        if (more) {
            anchors = backward ? anchors.subList(1, anchors.size()) : anchors.subList(0, limit);
        }
        List<String> ids = new ArrayList<>(anchors.size());
        for (Anchor one : anchors) {
            ids.add(one.id());
        }
        List<SessionSummary> rows = new SessionRows(database, shape).summaries(ids);
        return anchors.isEmpty()
                ? new SessionPage(rows, null, null, false)
                : new SessionPage(rows, anchors.get(0), anchors.get(anchors.size() - 1), more);
    }

    @Override
    public @Nullable Anchor place(SessionFilter filter, SessionOrder order, String id) {
        return new SessionKeys(database, shape).place(filter, order, id);
    }

    @Override
    public int count(SessionFilter filter) {
        return new SessionKeys(database, shape).count(filter);
    }

    @Override
    public List<String> ids(SessionFilter filter) {
        return new SessionKeys(database, shape).ids(filter);
    }

    @Override
    public @Nullable Session find(String id) {
        List<SessionSummary> found = new SessionRows(database, shape).summaries(List.of(id));
        if (found.isEmpty()) {
            return null;
        }
        StoredDocument stored = StoredDocument.read(database, id);
        return stored == null ? null : stored.session(stored.form().tagged(found.get(0), stored.text()));
    }

    @Override
    public List<String> idsStartingWith(String prefix, int limit) {
        return new SessionKeys(database, shape).startingWith(prefix, limit);
    }

    @Override
    public List<String> nearestIds(String id, int limit) {
        return NearestWords.nearest(id, ids(SessionFilter.ALL), limit);
    }

    @Override
    public void messages(String sessionId, long afterId, int limit, Consumer<Message> each) {
        new MessageRows(database, shape)
                .each(sessionId, StoredDocument.read(database, sessionId), afterId, limit, each);
    }

    @Override
    public boolean read(SessionSummary summary, SessionSink sink) {
        if (snapshot && ++sessionsRead == MANY_SESSIONS && MessagePlaces.missing(database, shape)) {
            MessagePlaces.gather(database, shape);
            placed = true;
        }
        StoredDocument stored = StoredDocument.read(database, summary.id());
        if (stored == null) {
            return false;
        }
        sink.begin(stored.head(summary));
        List<Message> previews = new MessageRows(database, shape).all(summary.id(), stored, sink::message);
        sink.end(new ArchiveRows(database, shape).all(summary.id(), stored, previews));
        return true;
    }

    @Override
    public List<Message> lastMessages(String sessionId, List<String> roles, int count) {
        return new MessageRows(database, shape).last(sessionId, roles, count);
    }

    @Override
    public List<Message> messagesUpTo(String sessionId, long lastId, int limit) {
        return new MessageRows(database, shape).upTo(sessionId, lastId, limit);
    }

    @Override
    public int messageNumber(String sessionId, long messageId) {
        return new MessageSearch(database, shape).number(sessionId, messageId);
    }

    @Override
    public MessageHits findMessages(String sessionId, SearchQuery query, MessageRange range, int limit) {
        return new MessageSearch(database, shape).hits(sessionId, query, range, limit);
    }

    @Override
    public List<ArchivedMessage> archive(String sessionId) {
        return new ArchiveRows(database, shape).all(sessionId, StoredDocument.read(database, sessionId));
    }

    @Override
    public List<ArchivedMessage> archive(
            String sessionId, ArchivedMessage.Kind kind, int fromIndex, int toIndex, int limit) {
        return new ArchiveRows(database, shape).last(sessionId, kind, fromIndex, toIndex, limit);
    }

    @Override
    public List<ConversationPage.Gap> gaps(String sessionId, int fromIndex, int toIndex) {
        return new ArchiveRows(database, shape).gaps(sessionId, fromIndex, toIndex);
    }

    @Override
    public SearchResult search(SearchQuery query, SessionFilter filter, SearchOrder order, int limit) {
        List<SessionSearch.Hit> hits = new SessionSearch(database, shape)
                .search(query, filter, order, limit == Integer.MAX_VALUE ? limit : limit + 1);
        boolean more = hits.size() > limit;
        List<String> ids = new ArrayList<>(hits.size());
        for (SessionSearch.Hit hit : hits) {
            ids.add(hit.sessionId());
        }
        List<SessionSummary> summaries = new SessionRows(database, shape).summaries(ids);
        List<SearchHit> found = new ArrayList<>(summaries.size());
        int next = 0;
        for (SessionSearch.Hit hit : hits) {
            if (found.size() < limit
                    && next < summaries.size()
                    && summaries.get(next).id().equals(hit.sessionId())) {
                found.add(new SearchHit(summaries.get(next++), hit.snippet(), hit.marks(), hit.messageId()));
            }
        }
        return new SearchResult(found, more);
    }

    @Override
    public <T extends @Nullable Object> T snapshot(Function<SessionStore, T> reads) {
        boolean finished = false;
        database.update("BEGIN");
        snapshot = true;
        try {
            T result = reads.apply(this);
            if (!placed) {
                database.update("COMMIT");
                finished = true;
            }
            return result;
        } finally {
            if (!finished) {
                rollBack();
            }
            snapshot = false;
            placed = false;
            sessionsRead = 0;
        }
    }

    @Override
    public <T extends @Nullable Object> T write(Function<SessionWriter, T> changes) {
        String reason = readOnlyReason();
        if (reason != null) {
            throw new StoreException(reason, null);
        }
        boolean finished = false;
        useWal();
        database.update("BEGIN IMMEDIATE");
        StoreShape before = shape;
        try {
            refuseOtherFile();
            prepareWrites();
            T result = changes.apply(new SqliteSessionWriter(database, shape, clock.millis()));
            database.update("COMMIT");
            finished = true;
            schemaVersion = schemaVersion();
            emptyWal();
            return result;
        } finally {
            if (!finished) {
                shape = before;
                writable = false;
                rollBack();
                SideTables.installViews(database, shape);
            }
        }
    }

    /**
     * Moves what was written into the file itself, unless somebody reads meanwhile. SQLite takes whatever WAL it finds beside a file
     * for that file's own: one that is not empty would spoil a copy that is put in the place of this file, and a copy of this file
     * without it would lack what it holds.
     */
    private void emptyWal() {
        try {
            database.scriptWithoutWaiting("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (StoreException busy) {
            return;
        }
    }

    /** What is written to a file that has no name any more is lost with the connection. */
    private void refuseOtherFile() {
        if (!fileKey.equals(fileKey())) {
            throw new StoreException(
                    database.file() + " was deleted or replaced meanwhile; nothing was changed, try again.", null);
        }
    }

    /** Looks at the whole schema, which takes as long as a list, so it is not done before somebody wants to write. */
    private @Nullable String readOnlyReason() {
        if (!reasonAsked && readOnlyReason == null) {
            readOnlyReason = SideTables.readOnlyReason(database, shape);
        }
        reasonAsked = true;
        return readOnlyReason;
    }

    /** The first write of this connection; another process may have made the side tables since the file was opened. */
    private void prepareWrites() {
        StoreShape now = SideTables.ready(database);
        boolean same = now.sameViews(shape);
        shape = now;
        if (!same || !writable) {
            SideTables.installViews(database, now);
            SideTables.allowWrites(database, now);
            writable = true;
        }
    }

    /** Only in files that are ours to arrange; where the mode cannot be had (a network disk), the old one serves. */
    private void useWal() {
        if (!shape.dialect().foreign() && !walAsked) {
            walAsked = true;
            database.text("PRAGMA journal_mode = WAL");
        }
    }

    /** The failure that led here is the one to report: SQLite has often rolled back by itself already. */
    private void rollBack() {
        try {
            database.update("ROLLBACK");
        } catch (StoreException alreadyRolledBack) {
            return;
        }
    }

    @Override
    public boolean isCurrent() {
        return fileKey.equals(fileKey()) && schemaVersion == schemaVersion();
    }

    @Override
    public String changeStamp() {
        // Another connection counts from the beginning: who opens a file again because its schema changed is not to see
        // the
        // same number twice.
        return database.number("PRAGMA data_version") + ":" + schemaVersion() + ":" + fileKey();
    }

    /** Of the main database; the views of this connection do not count. */
    private long schemaVersion() {
        return database.number("PRAGMA main.schema_version");
    }

    private Object fileKey() {
        try {
            Object key = Files.readAttributes(database.file(), BasicFileAttributes.class)
                    .fileKey();
            return key == null ? "none" : key;
        } catch (IOException gone) {
            return "gone";
        }
    }

    @Override
    public List<Finding> check() {
        return new StoreCheck(database, shape).findings(readOnlyReason() == null);
    }

    @Override
    public List<String> repair() {
        List<String> mended = new ArrayList<>();
        write(writer -> {
            mended.addAll(new StoreCheck(database, shape).repair());
            return null;
        });
        return mended;
    }

    @Override
    public void close() {
        database.close();
    }
}
