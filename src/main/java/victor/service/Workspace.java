package victor.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import victor.domain.ModelCatalog;
import victor.store.SessionStore;
import victor.store.StoreException;

/**
 * One database: opened when first needed, created when first saved to, opened again when its file was created, replaced or deleted
 * by another program since. What is got from here is good for one use case; ask again for the next. Not thread-safe.
 */
public final class Workspace implements AutoCloseable {
    private final Place place;
    private final Stores stores;
    private @Nullable SessionStore store;

    /**
     * @param place where the database is, or would be
     * @param stores opens it
     */
    public Workspace(Place place, Stores stores) {
        this.place = place;
        this.stores = stores;
    }

    /** Where the database is, or would be. */
    public Place place() {
        return place;
    }

    /** What is saved; nothing when there is no database. */
    public Sessions sessions() {
        return new Sessions(store());
    }

    /** Changes to what is saved; they find nothing when there is no database, and create none. */
    public SessionChanges changes() {
        return new SessionChanges(store());
    }

    /**
     * Looks at and changes the models of sessions.
     *
     * @param catalog the models that are known
     */
    public ModelSwitching models(ModelCatalog catalog) {
        return new ModelSwitching(store(), changes(), catalog);
    }

    /**
     * Takes conversations in; creates the database when there is none, once there is something to save, but not the directory of its
     * project.
     */
    public SessionSaving saving() {
        return new SessionSaving(this::writable, place.folder());
    }

    /**
     * Makes a project with sample sessions in a directory for temporary files. This database has no part in it.
     *
     * @throws IOException when the directory cannot be made
     */
    public DemoProject demo(Clock clock) throws IOException {
        return DemoProject.createTemporary(stores, clock);
    }

    /** The store for a service that reads; one that stands for nothing where there is no database. */
    public SessionStore reading() {
        return store();
    }

    /** The store for a service that writes; makes the database where there is none. */
    public SessionStore writing() {
        return writable();
    }

    /** Looks after the database itself. */
    public Care care() {
        return new Care(place, store());
    }

    private SessionStore writable() {
        SessionStore current = store();
        if (current instanceof AbsentStore) {
            place.requireProject();
            current = stores.openOrCreate(place.file());
            store = current;
        }
        return current;
    }

    private SessionStore store() {
        SessionStore current = store;
        if (current != null && !current.isCurrent()) {
            close();
            current = null;
        }
        if (current == null) {
            Path file = place.file();
            current = Place.isThere(file) ? stores.open(file) : new AbsentStore(file);
            store = current;
        }
        return current;
    }

    /** @throws StoreException when what was read cannot be let go */
    @Override
    public void close() {
        SessionStore current = store;
        if (current != null) {
            store = null;
            current.close();
        }
    }
}
