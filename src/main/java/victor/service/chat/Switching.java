package victor.service.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Message;
import victor.domain.ModelFacts;
import victor.domain.ModelFit;
import victor.domain.Profile;
import victor.domain.Session;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionSummary;
import victor.llm.TokenCounter;
import victor.service.ModelSwitching;
import victor.service.SessionException;
import victor.service.Sessions;
import victor.store.SessionStore;

/** Goes on with another session, another model, or both. */
final class Switching {
    /** How many sessions the numbered list has. */
    private static final int RECENT = 20;

    private static final int DIGITS = 3;

    private final Conversation conversation;
    private final Chats chats;

    Switching(Conversation conversation, Chats chats) {
        this.conversation = conversation;
        this.chats = chats;
    }

    Resumed resume(@Nullable String id) {
        return resume(find(id));
    }

    private Resumed resume(Session session) {
        SessionSummary summary = session.summary();
        SessionStore reads = conversation.reading();
        Talk other = Talk.of(reads, summary.id(), profile(summary));
        DraftSummary left = conversation.replace(other);
        ResumeFacts facts = new ResumeFacts(session, other.state());
        List<String> files = summary.previewCount() > 0 ? Saving.previewFiles(reads.archive(summary.id())) : List.of();
        return new Resumed(summary, null, files, facts.lines(files), left);
    }

    /** How the session's own model is reached; the present one where it names none. */
    private @Nullable Profile profile(SessionSummary summary) {
        String model = summary.model();
        String provider = summary.provider();
        if (model == null && provider == null) {
            return conversation.talk().profile();
        }
        ModelFacts facts = chats.setting().catalog().facts(provider, model);
        if (facts.provider().isEmpty()) {
            Profile present = conversation.talk().profile();
            facts = ModelFacts.unknown(present == null ? null : present.provider(), model);
        }
        return facts.provider().isEmpty() ? null : chats.profile(facts, summary.profile());
    }

    private Session find(@Nullable String id) {
        Sessions sessions = chats.workspace().sessions();
        boolean number = id != null && id.length() <= DIGITS && isNumber(id);
        if (id != null && !number) {
            return sessions.resolve(id);
        }
        List<SessionSummary> recent = sessions.list(SessionFilter.ALL, SessionOrder.NEWEST, id == null ? 1 : RECENT);
        if (recent.isEmpty()) {
            throw new SessionException("No saved sessions found");
        }
        int index = id == null ? 1 : Integer.parseInt(id);
        if (index < 1 || index > recent.size()) {
            throw new SessionException("Invalid session index: " + id);
        }
        return sessions.resolve(recent.get(index - 1).id());
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    SwitchPlan plan(SwitchRequest request) {
        Session session = request.resume() ? find(request.session()) : null;
        Profile present = session == null ? conversation.talk().profile() : profile(session.summary());
        ModelFacts model = conversation.facts(present);
        Profile profile = present;
        List<String> nearest = List.of();
        String typed = request.model();
        if (typed != null) {
            ModelSwitching models = chats.workspace().models(chats.setting().catalog());
            model = models.choose(typed, present == null ? null : present.provider());
            if (model.provider().isEmpty()) {
                throw new SessionException(
                        "It is not known who serves the model " + typed,
                        List.of("Use /switch PROVIDER:" + typed + "."));
            }
            nearest = models.nearest(model);
            profile = chats.profile(model, present == null ? null : present.name());
        }
        Length length = length(session, profile);
        ModelFit fit = model.fit(length.tokens());
        int messages = session == null
                ? conversation.talk().count()
                : session.summary().messageCount();
        return new SwitchPlan(session, model, profile, typed != null, messages, length, fit, nearest);
    }

    private Length length(@Nullable Session session, @Nullable Profile profile) {
        TokenCounter counter = chats.setting()
                .providers()
                .tokens(profile == null ? null : profile.provider(), profile == null ? null : profile.model());
        SessionStore reads = conversation.reading();
        long[] tokens = {profile == null ? 0 : counter.count(profile.systemPrompt())};
        if (session == null) {
            for (Message message : conversation.talk().messages(reads)) {
                tokens[0] += counter.count(message);
            }
        } else {
            reads.messages(
                    session.summary().id(), 0, Integer.MAX_VALUE, message -> tokens[0] += counter.count(message));
        }
        return new Length(tokens[0], counter.isExact());
    }

    Switched apply(SwitchPlan plan) {
        Session session = plan.session();
        Resumed resumed = session == null ? null : resume(session);
        Profile profile = plan.profile();
        if (plan.changesModel() && profile != null) {
            ModelFacts before = conversation.facts(conversation.talk().profile());
            conversation.choose(profile, "switch");
            boolean other = !before.model().isEmpty()
                    && !before.name().equals(plan.model().name());
            if (resumed != null && other) {
                resumed =
                        new Resumed(resumed.session(), before, resumed.previewFiles(), resumed.facts(), resumed.left());
            }
        }
        return new Switched(resumed, plan.model(), plan.changesModel());
    }
}
