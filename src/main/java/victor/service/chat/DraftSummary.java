package victor.service.chat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that nobody saved and nobody has open.
 *
 * @param file where it is
 * @param sessionId the session that it goes on with, null for none
 * @param title what it is about: the session's title, or its first question
 * @param messages how many messages are not saved, 0 where only models, modes or a compaction are
 * @param changedAt the stored text of the time of its last change
 */
public record DraftSummary(Path file, @Nullable String sessionId, String title, int messages, String changedAt) {}
