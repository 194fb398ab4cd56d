package victor.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of one session.
 *
 * @param id the whole session id
 * @param title the stored title, else the first question cut to 50 characters, else "Untitled Session"; never blank, not
 *     cleaned for a terminal
 * @param model the stored model name, null when none is stored
 * @param provider the stored provider name, null when none is stored
 * @param profile the stored profile name, null when none is stored
 * @param createdAt the stored text, in whatever ISO form another program wrote it
 * @param updatedAt the stored text, as {@code createdAt}
 * @param messageCount messages, without previews and archived messages
 * @param previewCount replay-only file excerpts
 * @param tags in stored order
 */
public record SessionSummary(
        String id,
        String title,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String profile,
        @Nullable String createdAt,
        @Nullable String updatedAt,
        int messageCount,
        int previewCount,
        List<String> tags) {
    public SessionSummary {
        tags = List.copyOf(tags);
    }
}
