package victor.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.config.Configuration;
import victor.config.Warning;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.ModelFacts;
import victor.domain.SearchResult;
import victor.domain.Session;
import victor.domain.SessionSummary;
import victor.service.Care;
import victor.service.DemoProject;
import victor.service.SessionExport;
import victor.service.SessionModel;
import victor.service.SessionSaving;

/** What a command answers, as data; a surface decides how it looks. */
public sealed interface Result {
    /** Sessions in the order of a list. */
    record Listed(List<SessionSummary> sessions) implements Result {}

    /**
     * Mere ids.
     *
     * @param nulEnded whether each is to be ended by NUL instead of a new line
     */
    record Ids(List<String> ids, boolean nulEnded) implements Result {}

    /**
     * One session.
     *
     * @param messages its last ones, or those that were asked for
     * @param whole whether the messages are to be shown whole
     * @param previews its last ones
     */
    record Shown(Session session, List<Message> messages, boolean whole, List<ArchivedMessage> previews)
            implements Result {}

    /** A session that is carried on with. */
    record Resumed(SessionSummary session) implements Result {}

    /** A conversation is to be opened; a surface that can do it does. */
    record Opening(ChatOpening opening) implements Result {}

    /** What a command of a conversation answers. */
    record Chat(ChatResult result) implements Result {}

    /** The browser was left; there is nothing to say. */
    record Left() implements Result {}

    /**
     * A conversation was left.
     *
     * @param lines how it can be gone on with, a sentence each
     */
    record Parted(List<String> lines) implements Result {}

    /** Messages of which only the texts are wanted, as they are stored. */
    record Texts(List<Message> messages) implements Result {}

    /** A complete JSON document. */
    record Json(String text) implements Result {}

    /**
     * What a search found.
     *
     * @param query as typed
     */
    record Found(String query, SearchResult result) implements Result {}

    /** Sessions that would be deleted, and are not. */
    record Planned(List<SessionSummary> sessions) implements Result {}

    /**
     * Something to be said before the command goes on, and mostly to be asked.
     *
     * @param notice what to say, null for nothing
     * @param question what to ask, without the choice of answers; null when the answer is known to be yes
     * @param sessions how many sessions are lost by it; for more than {@link #MANY} yes is not enough where a person works
     * @param confirmed what to do after a yes; a no leads to {@link Cancelled}
     */
    record Confirmation(@Nullable String notice, @Nullable String question, int sessions, Continuation confirmed)
            implements Result {
        /** Above this number of sessions a person types the word {@code delete}. */
        public static final int MANY = 20;
    }

    /** The rest of a command. */
    interface Continuation {
        /** Does what was agreed to. */
        Result run() throws IOException;
    }

    /** The answer was no; nothing changed. */
    record Cancelled() implements Result {}

    /**
     * There was nothing to do.
     *
     * @param counted what there is none of, as a key of JSON
     */
    record Nothing(String sentence, String counted) implements Result {}

    /** Sessions were deleted, one by one. */
    record Deleted(List<String> ids) implements Result {}

    /**
     * Sessions were deleted together.
     *
     * @param which ends the sentence: "from database", "matching prefix 'x'"
     */
    record Cleared(List<String> ids, String which) implements Result {}

    /** A session has another title. */
    record Renamed(String id, String title) implements Result {}

    /** The tags that a session has now. */
    record Tagged(String id, List<String> tags) implements Result {}

    /** The model of a session. */
    record Modelled(SessionModel session) implements Result {}

    /**
     * A session has another model.
     *
     * @param session as it was before
     * @param model what it has now
     * @param qualified whether the provider was named, and not only the model
     * @param nearest known models that may have been meant, where this one is not known
     */
    record Switched(SessionModel session, ModelFacts model, boolean qualified, List<String> nearest)
            implements Result {}

    /**
     * Models that are known.
     *
     * @param words what narrowed them down, as typed
     */
    record Models(String words, List<ModelFacts> models) implements Result {}

    /**
     * Conversations were saved.
     *
     * @param quiet whether nothing is to be said about it
     */
    record Saved(List<SessionSaving.Outcome> sessions, boolean quiet) implements Result {
        private static final int MANY = 20;

        /** Whether they are too many to be named one by one. */
        public boolean isMany() {
            return sessions.size() > MANY;
        }
    }

    /**
     * Sessions were written to a file.
     *
     * @param quiet whether nothing is to be said about it
     */
    record Exported(Path file, SessionExport.Written written, boolean quiet) implements Result {}

    /** Sessions are to be written to the output itself. */
    record Streamed(SessionExport export, boolean compressed, boolean quiet) implements Result {}

    /** How the database is. */
    record Examined(Care.Diagnosis diagnosis) implements Result {}

    /**
     * What is in force.
     *
     * @param circumstances what does not come from the file of the configuration
     */
    record Configured(Configuration configuration, List<Circumstance> circumstances) implements Result {}

    /**
     * Something that holds for a run of the program.
     *
     * @param name what it is, in a word
     * @param value for people
     * @param from where that comes from: an option, a variable, "default"
     */
    record Circumstance(String name, String value, String from) {}

    /** A project with sample sessions was made, to be looked at. */
    record Demo(DemoProject project) implements Result {}

    /**
     * A single thing to know.
     *
     * @param name the key of JSON
     */
    record Fact(String name, String value) implements Result {}

    /**
     * A result with something to be said beside it.
     *
     * @param remarks one line each
     */
    record Remarked(Result result, List<String> remarks) implements Result {
        /** The result, with these warnings if there are any. */
        static Result of(Result result, List<Warning> warnings) {
            List<String> remarks = new ArrayList<>();
            for (Warning warning : warnings) {
                remarks.add(warning.toString());
            }
            return remarks.isEmpty() ? result : new Remarked(result, remarks);
        }
    }

    /** The help page of a command, null for the one of the program. */
    record Help(@Nullable Declaration command) implements Result {}

    /** The manual page. */
    record Manual() implements Result {}

    /** The completion script for a shell. */
    record Completion(String shell) implements Result {}
}
