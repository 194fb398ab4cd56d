package victor.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import victor.domain.ArchivedMessage;
import victor.domain.Message;
import victor.domain.Session;
import victor.domain.SessionIds;
import victor.domain.SessionSummary;
import victor.domain.StoredTime;
import victor.store.SessionWriter;

/**
 * One of the sample conversations.
 *
 * @param title empty for a session that has none
 * @param ago how long ago its last message was, in milliseconds
 * @param took from its first message to its last, in milliseconds
 * @param provider who served the model
 * @param model its model
 * @param tags its tags
 * @param stage where it is
 * @param mode what it was started for
 * @param pieces what was said, in order
 */
record DemoConversation(
        String title,
        long ago,
        long took,
        String provider,
        String model,
        List<String> tags,
        String stage,
        String mode,
        List<DemoScript.Piece> pieces) {
    private static final long SECONDS = 7_000;
    private static final long MINUTE = 60_000;

    void save(SessionWriter writer, Clock clock) {
        // Sessions do not end at the same second of a minute.
        long last = clock.millis() - ago - title.length() * SECONDS % MINUTE;
        long first = last - took;
        DemoMessages messages = new DemoMessages(first, took, pieces);
        String id = SessionIds.byTime(Clock.fixed(Instant.ofEpochMilli(first), clock.getZone()), writer::exists);
        List<Message> counted = messages.counted();
        List<ArchivedMessage> archive = messages.archive();
        SessionSummary summary = new SessionSummary(
                id,
                title,
                model,
                provider,
                "default",
                StoredTime.utc(first),
                StoredTime.utc(last),
                counted.size(),
                0,
                tags);
        writer.restore(new Session(summary, messages.document(stage, mode), false), counted, archive);
    }
}
