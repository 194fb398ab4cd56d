package victor.service;

import java.nio.file.Path;
import victor.store.SessionStore;

/** Opens stores; the one place that knows which kind there is. */
public interface Stores {
    /**
     * Opens the store in this file.
     *
     * @throws victor.store.StoreException when there is none, or it cannot be read
     */
    SessionStore open(Path file);

    /**
     * Opens the store in this file, and makes an empty one where there is none, with its directory.
     *
     * @throws victor.store.StoreException when it cannot be made or read
     */
    SessionStore openOrCreate(Path file);
}
