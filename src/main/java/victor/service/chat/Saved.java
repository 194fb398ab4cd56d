package victor.service.chat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a save.
 *
 * @param how what was done
 * @param id the session, which is the active one now
 * @param previousId the session that was active before, null for none
 * @param database the file
 * @param title what the session is called
 * @param messages how many it has now
 * @param previews how many previews it has
 * @param previewFiles the files that those are of, each once
 */
public record Saved(
        How how,
        String id,
        @Nullable String previousId,
        Path database,
        String title,
        int messages,
        int previews,
        List<String> previewFiles) {
    public Saved {
        previewFiles = List.copyOf(previewFiles);
    }

    /** What a save does. */
    public enum How {
        /** A session was made. */
        CREATED,
        /** The active session got what was new. */
        UPDATED,
        /** The active session got what was new, behind what another terminal had added meanwhile. */
        MERGED,
        /** Another terminal had changed the active session otherwise, or it was deleted: a session was made, linked to that one. */
        SEPARATED,
        /** There was nothing to save. */
        UNCHANGED
    }
}
