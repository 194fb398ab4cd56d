package victor.command;

import java.io.IOException;
import victor.service.Place;

/** The full-screen browser, for whoever starts it without knowing how it is made. */
public interface FullScreen {
    /**
     * Browses until the person leaves.
     *
     * @param place where the database is, or would be
     * @return what is to be said then
     * @throws IOException when the terminal cannot be used
     */
    Result browse(Place place) throws IOException;
}
