package victor.service.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.Profile;
import victor.llm.Providers;
import victor.llm.TokenCounter;
import victor.store.SessionStore;

/** How long a conversation is for its model. Counted once; messages that are added are counted as they come. */
final class Measure {
    private final Providers providers;
    private @Nullable TokenCounter counter;
    private String countedFor = "";
    private boolean known;
    private long tokens;

    Measure(Providers providers) {
        this.providers = providers;
    }

    /** Whatever was counted counts no more. */
    void forget() {
        known = false;
    }

    /** A message was added. */
    void added(Talk talk, Message message) {
        if (known) {
            tokens += counter(talk.profile()).count(message);
        }
    }

    /** The length, null where it is not known without reading messages. */
    @Nullable
    Length known(Talk talk) {
        TokenCounter now = counter(talk.profile());
        return known ? whole(now, talk.profile()) : null;
    }

    Length of(Talk talk, SessionStore reads) {
        TokenCounter now = counter(talk.profile());
        if (!known) {
            tokens = sum(now, talk.messages(reads));
            known = true;
        }
        return whole(now, talk.profile());
    }

    private Length whole(TokenCounter now, @Nullable Profile profile) {
        return new Length(tokens + (profile == null ? 0 : now.count(profile.systemPrompt())), now.isExact());
    }

    /** The length of some messages for a model. */
    static Length of(TokenCounter counter, List<Message> messages) {
        return new Length(sum(counter, messages), counter.isExact());
    }

    TokenCounter counter(@Nullable Profile profile) {
        String name = Talk.name(profile);
        TokenCounter present = counter;
        if (present == null || !name.equals(countedFor)) {
            present = providers.tokens(
                    profile == null ? null : profile.provider(), profile == null ? null : profile.model());
            counter = present;
            countedFor = name;
            known = false;
        }
        return present;
    }

    private static long sum(TokenCounter counter, List<Message> messages) {
        long sum = 0;
        for (Message message : messages) {
            sum += counter.count(message);
        }
        return sum;
    }
}
