package victor.tui.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.domain.ModelFacts;
import victor.domain.QueryParser;
import victor.domain.SearchOrder;
import victor.domain.SearchQuery;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.render.ResultText;
import victor.service.ModelSwitching;
import victor.service.SessionExport;
import victor.service.SessionSaving;
import victor.service.Sessions;
import victor.service.Workspace;
import victor.tui.pane.ConversationText;
import victor.tui.pane.PaneReader;

/** Does effects on the database, with a connection of its own. One thread at a time. */
final class StoreWork implements AutoCloseable {
    private static final int TITLES = 8;

    private final Supplier<Workspace> workspaces;
    private final Supplier<ModelCatalog> catalog;
    private final Path directory;
    private final IdFormat idFormat;
    private final Clock clock;
    private @Nullable Workspace open;
    private int openings;
    private volatile boolean cancelled;

    /**
     * @param workspaces opens the database, found anew each time
     * @param catalog the models that are known; asked for when one is to be chosen
     * @param directory where a file is that is named without one
     * @param idFormat what a new id looks like
     */
    StoreWork(
            Supplier<Workspace> workspaces,
            Supplier<ModelCatalog> catalog,
            Path directory,
            IdFormat idFormat,
            Clock clock) {
        this.idFormat = idFormat;
        this.workspaces = workspaces;
        this.catalog = catalog;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Does one effect.
     *
     * @throws IOException when a file cannot be read or written
     */
    Event perform(Effect.Stored effect) throws IOException {
        if (effect instanceof Effect.ReadAround read) {
            Scope scope = read.scope();
            return new Event.Listed(
                    read.generation(),
                    sessions().around(scope.filter(), scope.order(), read.ids(), read.before(), read.after()));
        }
        if (effect instanceof Effect.ReadPage read) {
            Scope scope = read.scope();
            return new Event.Paged(
                    read.generation(),
                    sessions().page(scope.filter(), scope.order(), read.anchor(), read.backward(), read.limit()),
                    read.backward());
        }
        if (effect instanceof Effect.ReadEnd read) {
            Scope scope = read.scope();
            return new Event.Ended(
                    read.generation(),
                    sessions().page(scope.filter(), scope.order(), null, true, read.limit()),
                    sessions().count(scope.filter()));
        }
        if (effect instanceof Effect.Count count) {
            return new Event.Counted(count.generation(), sessions().count(count.filter()));
        }
        if (effect instanceof Effect.Search search) {
            return search(search);
        }
        if (effect instanceof Effect.Look) {
            return look();
        }
        return asked(effect);
    }

    private Event asked(Effect.Stored effect) throws IOException {
        if (effect instanceof Effect.ReadPane pane) {
            return new Event.PaneAnswered(PaneReader.answer(sessions(), pane.request()));
        }
        if (effect instanceof Effect.ShowConversation shown) {
            return written(shown.id());
        }
        if (effect instanceof Effect.ReadClearable clearable) {
            return clearable(clearable.filter());
        }
        if (effect instanceof Effect.ReadTags tags) {
            return tags(tags.ids());
        }
        if (effect instanceof Effect.ReadModels models) {
            return new Event.ModelsRead(models.ids(), catalog.get());
        }
        if (effect instanceof Effect.Measure measure) {
            return measured(measure.ids());
        }
        return changed(effect);
    }

    /** The conversation in a file for its owner alone, in a directory of its own. */
    private Event written(String id) throws IOException {
        Path file = Files.createTempDirectory("victor").resolve("conversation.md");
        try (Writer out = Files.newBufferedWriter(file)) {
            ConversationText.write(sessions(), id, out);
        }
        return new Event.Written(file);
    }

    private Event changed(Effect.Stored effect) throws IOException {
        if (effect instanceof Effect.Delete delete) {
            return deleted(workspace().changes().delete(delete.ids()));
        }
        if (effect instanceof Effect.Clear clear) {
            return deleted(workspace().changes().clear(clear.filter(), clear.agreed()));
        }
        if (effect instanceof Effect.Rename rename) {
            workspace().changes().rename(rename.id(), rename.title());
            return new Event.Changed("Renamed to " + rename.title(), List.of());
        }
        if (effect instanceof Effect.Retag retag) {
            for (String id : retag.ids()) {
                workspace().changes().tag(id, retag.added(), retag.removed());
            }
            int count = retag.ids().size();
            return new Event.Changed(count == 1 ? "Tags changed" : "Tags of " + count + " sessions changed", List.of());
        }
        if (effect instanceof Effect.SetModel set) {
            ModelFacts model = ModelFacts.unknown(set.provider(), set.model());
            ModelSwitching switching = workspace().models(catalog.get());
            for (String id : set.ids()) {
                switching.change(id, model);
            }
            return new Event.Changed("Switched to " + model.name(), List.of());
        }
        if (effect instanceof Effect.Export export) {
            return exported(export);
        }
        if (effect instanceof Effect.Import taken) {
            return imported(taken.file());
        }
        throw new IllegalArgumentException(effect.toString());
    }

    private Event measured(List<String> ids) {
        ModelSwitching switching = workspace().models(catalog.get());
        long longest = 0;
        for (String id : ids) {
            longest = Math.max(longest, switching.look(id).tokens());
        }
        return new Event.Measured(longest);
    }

    private static Event deleted(List<String> ids) {
        String sentence = ids.isEmpty() ? "They were gone already" : "Deleted " + Numbers.sessions(ids.size());
        return new Event.Changed(sentence, ids);
    }

    private Event search(Effect.Search search) {
        SearchQuery query = QueryParser.parse(search.text(), null, clock.millis());
        SessionOrder order = search.scope().order();
        SearchOrder searchOrder =
                order.equals(SessionOrder.NEWEST) ? SearchOrder.NEWEST_HIT : new SearchOrder(false, order, false);
        return new Event.Found(
                search.generation(),
                search.text(),
                search.limit(),
                sessions().search(query, search.scope().filter(), searchOrder, search.limit()));
    }

    /** A database that appeared, went away or was replaced is opened anew. */
    private Event look() {
        Workspace current = workspace();
        boolean exists = Files.exists(current.place().file());
        if (exists != current.place().exists()) {
            close();
        }
        Sessions sessions = sessions();
        // What happened between closing and opening again is not told by a new connection.
        String stamp = openings + ":" + sessions.changeStamp();
        return new Event.Seen(exists, exists ? sessions.info().readOnlyReason() : null, stamp);
    }

    private Event clearable(SessionFilter filter) {
        List<String> ids = sessions().ids(filter);
        List<String> titles = new ArrayList<>();
        for (String id : ids.subList(0, Math.min(TITLES, ids.size()))) {
            Session session = sessions().find(id);
            titles.add(session == null ? id : session.summary().title());
        }
        return new Event.Clearable(filter, ids, titles);
    }

    private Event tags(List<String> ids) {
        List<String> there = new ArrayList<>();
        List<List<String>> tags = new ArrayList<>();
        for (String id : ids) {
            Session session = sessions().find(id);
            if (session != null) {
                there.add(id);
                tags.add(session.summary().tags());
            }
        }
        return new Event.TagsRead(there, tags);
    }

    /** Whether an export ends as if it had not been asked for, one that goes on too. For any thread. */
    void cancel(boolean wanted) {
        cancelled = wanted;
    }

    private Event exported(Effect.Export export) throws IOException {
        Path file = directory.resolve(export.answer().file());
        if (!export.answer().replace() && Files.exists(file)) {
            return new Event.FileExists(export.answer(), export.origin());
        }
        SessionExport.Written written = sessions()
                .export(export.filter(), export.ids(), true)
                .toFile(file, export.answer().gzip(), () -> cancelled);
        List<String> losses = ResultText.losses(written);
        return new Event.Told("Exported " + Numbers.sessions(written.sessions()) + " to " + file
                + (losses.isEmpty() ? "" : ". " + String.join(" ", losses)));
    }

    private Event imported(String name) throws IOException {
        Path file = directory.resolve(name);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            SessionSaving.Request request = new SessionSaving.Request(null, true, null, null, null, null, idFormat);
            List<SessionSaving.Outcome> saved = workspace().saving().save(in, request, clock);
            return new Event.Changed("Took in " + Numbers.sessions(saved.size()), List.of());
        }
    }

    private Sessions sessions() {
        return workspace().sessions();
    }

    private Workspace workspace() {
        Workspace current = open;
        if (current == null) {
            current = workspaces.get();
            open = current;
            openings++;
        }
        return current;
    }

    /** Lets the database go; the next effect opens it again. */
    @Override
    public void close() {
        Workspace current = open;
        open = null;
        if (current != null) {
            current.close();
        }
    }
}
