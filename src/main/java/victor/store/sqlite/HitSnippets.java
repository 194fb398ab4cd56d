package victor.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the sessions that were found their snippets. */
final class HitSnippets {
    private final Database database;
    private final List<SearchTerm> inContents = new ArrayList<>();
    private final List<SearchTerm> inTitles = new ArrayList<>();

    HitSnippets(Database database, SearchTerms terms) {
        this.database = database;
        for (SearchTerm term : terms.wanted()) {
            if (term.inContents()) {
                inContents.add(term);
            }
            if (terms.countsTitle(term)) {
                inTitles.add(term);
            }
        }
    }

    /** The session with a stretch of its newest matching message, else of what stands beside the messages, else of the title. */
    SessionSearch.Hit hit(Found found) {
        String text = found.text();
        Long message = found.messageId();
        if (text == null && message != null) {
            text = message(database, message);
        }
        Snippet snippet = text != null ? Snippet.of(text, inContents) : Snippet.of(title(found.id()), inTitles);
        return new SessionSearch.Hit(found.id(), message, snippet.text(), snippet.marks());
    }

    /** What a message says; null when nothing does. */
    static @Nullable String message(Database database, long id) {
        return database.text("SELECT content FROM message_view WHERE id = ?", id);
    }

    private String title(String id) {
        String title = database.text("SELECT name FROM session_view WHERE id = ?", id);
        return title == null ? "" : title;
    }
}
