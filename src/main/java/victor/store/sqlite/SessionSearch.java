package victor.store.sqlite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.*;

final class SessionSearch {
    record Hit(String sessionId, @Nullable Long messageId, String snippet, List<Integer> marks) {}

    SessionSearch(Database d, StoreShape s) {}

    List<Hit> search(SearchQuery q, SessionFilter f, SearchOrder o, int limit) {
        return List.of();
    }
}
