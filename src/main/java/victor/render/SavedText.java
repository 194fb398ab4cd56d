package victor.render;

import java.util.ArrayList;
import java.util.List;
import victor.command.Result;
import victor.service.SessionSaving.Change;
import victor.service.SessionSaving.Outcome;

/** What became of conversations that were saved. */
final class SavedText {
    private SavedText() {}

    /** A sentence for each, or one for all where they are many. */
    static List<String> sentences(Result.Saved saved) {
        if (saved.isMany()) {
            return List.of(summary(saved.sessions()));
        }
        List<String> sentences = new ArrayList<>();
        for (Outcome session : saved.sessions()) {
            sentences.add(sentence(session));
        }
        return sentences;
    }

    private static String sentence(Outcome session) {
        String beside = session.beside();
        return switch (session.change()) {
            case CREATED ->
                "Created session: " + session.id() + " (" + session.messages() + " message(s))"
                        + (beside == null ? "" : ", because " + beside + " has other messages here");
            case UPDATED -> "Updated session: " + session.id() + " (" + session.messages() + " message(s))";
            case KEPT ->
                "Kept session: " + session.id() + ", which has all " + session.messages()
                        + " message(s) and newer ones";
        };
    }

    private static String summary(List<Outcome> sessions) {
        int beside = 0;
        for (Outcome session : sessions) {
            beside += session.beside() == null ? 0 : 1;
        }
        return "Saved " + sessions.size() + " session(s): " + count(sessions, Change.CREATED) + " created"
                + (beside == 0 ? "" : " (" + beside + " of them beside sessions with other messages)") + ", "
                + count(sessions, Change.UPDATED) + " updated, " + count(sessions, Change.KEPT) + " kept";
    }

    private static int count(List<Outcome> sessions, Change change) {
        int count = 0;
        for (Outcome session : sessions) {
            count += session.change() == change ? 1 : 0;
        }
        return count;
    }
}
