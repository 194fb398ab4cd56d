package victor.service;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.Message;
import victor.domain.MessageHits;
import victor.domain.MessageRange;
import victor.domain.SearchOrder;
import victor.domain.SearchQuery;
import victor.domain.SearchResult;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.domain.SessionSink;
import victor.domain.SessionSummary;
import victor.store.Finding;
import victor.store.SessionStore;
import victor.store.SessionWriter;
import victor.store.StoreException;
import victor.store.StoreInfo;

/** Stands for a database that does not exist yet: it is empty, and reading it creates nothing. */
record AbsentStore(Path file) implements SessionStore {
    private static final String REASON = "there is no database yet";

    @Override
    public StoreInfo info() {
        return new StoreInfo(file, "none", REASON, false);
    }

    @Override
    public SessionPage page(
            SessionFilter filter,
            SessionOrder order,
            SessionPage.@Nullable Anchor anchor,
            boolean backward,
            int limit) {
        return new SessionPage(List.of(), null, null, false);
    }

    @Override
    public SessionPage.@Nullable Anchor place(SessionFilter filter, SessionOrder order, String id) {
        return null;
    }

    @Override
    public int count(SessionFilter filter) {
        return 0;
    }

    @Override
    public List<String> ids(SessionFilter filter) {
        return List.of();
    }

    @Override
    public @Nullable Session find(String id) {
        return null;
    }

    @Override
    public List<String> idsStartingWith(String prefix, int limit) {
        return List.of();
    }

    @Override
    public List<String> nearestIds(String id, int limit) {
        return List.of();
    }

    @Override
    public void messages(String sessionId, long afterId, int limit, Consumer<Message> each) {}

    @Override
    public boolean read(SessionSummary summary, SessionSink sink) {
        return false;
    }

    @Override
    public List<Message> lastMessages(String sessionId, List<String> roles, int count) {
        return List.of();
    }

    @Override
    public List<Message> messagesUpTo(String sessionId, long lastId, int limit) {
        return List.of();
    }

    @Override
    public int messageNumber(String sessionId, long messageId) {
        return 0;
    }

    @Override
    public MessageHits findMessages(String sessionId, SearchQuery query, MessageRange range, int limit) {
        return new MessageHits(List.of(), 0, true);
    }

    @Override
    public List<ArchivedMessage> archive(String sessionId) {
        return List.of();
    }

    @Override
    public List<ArchivedMessage> archive(
            String sessionId, ArchivedMessage.Kind kind, int fromIndex, int toIndex, int limit) {
        return List.of();
    }

    @Override
    public List<ConversationPage.Gap> gaps(String sessionId, int fromIndex, int toIndex) {
        return List.of();
    }

    @Override
    public SearchResult search(SearchQuery query, SessionFilter filter, SearchOrder order, int limit) {
        return new SearchResult(List.of(), false);
    }

    @Override
    public <T extends @Nullable Object> T snapshot(Function<SessionStore, T> reads) {
        return reads.apply(this);
    }

    @Override
    public <T extends @Nullable Object> T write(Function<SessionWriter, T> changes) {
        throw new StoreException(REASON + ": " + file, null);
    }

    @Override
    public String changeStamp() {
        return "";
    }

    @Override
    public boolean isCurrent() {
        return !Place.isThere(file);
    }

    @Override
    public List<Finding> check() {
        return List.of();
    }

    @Override
    public List<String> repair() {
        return List.of();
    }

    @Override
    public void close() {}
}
