package victor.command;

import java.io.IOException;
import victor.service.Place;

/** A way to work with a person, for whoever starts it without knowing how it is made. */
public interface Interaction {
    /**
     * Browses until the person leaves.
     *
     * @param place where the database is, or would be
     * @return what is to be said then
     * @throws IOException when the terminal or the streams cannot be used
     */
    Result browse(Place place) throws IOException;

    /**
     * Holds a conversation until the person leaves.
     *
     * @param place where the database is, or would be
     * @return what is to be said then
     * @throws IOException when the terminal or the streams cannot be used
     */
    Result chat(Place place, ChatOpening opening) throws IOException;
}
