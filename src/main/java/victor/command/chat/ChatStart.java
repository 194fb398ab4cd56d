package victor.command.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.ChatOpening;
import victor.command.UsageException;
import victor.domain.ModelFacts;
import victor.domain.NearestWords;
import victor.domain.Profile;
import victor.service.SessionException;
import victor.service.Workspace;
import victor.service.chat.ChatSetting;
import victor.service.chat.Chats;
import victor.service.chat.Conversation;
import victor.service.chat.DraftSummary;
import victor.service.chat.SwitchRequest;

/** Begins conversations as they are asked for. */
public final class ChatStart {
    private static final String DRAFT = ".jsonl";

    private final Chats chats;
    private final ChatSetting setting;

    /** @param workspace used by the same thread as the conversations */
    public ChatStart(Workspace workspace, ChatSetting setting) {
        this.chats = new Chats(workspace, setting);
        this.setting = setting;
    }

    /** What begins, recovers and discards conversations here. */
    public Chats chats() {
        return chats;
    }

    /**
     * Begins one.
     *
     * @throws UsageException when there is no such profile
     * @throws SessionException when there is no such session, draft or model
     */
    public Conversation begin(ChatOpening opening) {
        if (opening.recover()) {
            return chats.recover(draft(opening.draft()));
        }
        Conversation conversation = chats.begin(profile(opening));
        try {
            String model = model(opening);
            if (opening.resume() || model != null) {
                SwitchRequest request = new SwitchRequest(model, opening.resume(), opening.session());
                conversation.apply(conversation.plan(request));
            }
            return conversation;
        } catch (RuntimeException refused) {
            conversation.close();
            throw refused;
        }
    }

    /** The model that is asked for, behind its provider where that is named; null for none. */
    private @Nullable String model(ChatOpening opening) {
        String provider = opening.provider();
        String model = opening.model();
        if (provider == null) {
            return model;
        }
        String name = model == null ? usual(provider) : model;
        boolean qualified = name.regionMatches(true, 0, provider + ':', 0, provider.length() + 1);
        return qualified ? name : provider + ':' + name;
    }

    /** The model of a provider where none is named: that of its profile, else the first that is known. */
    private String usual(String provider) {
        for (Profile profile : setting.profiles()) {
            String model = profile.model();
            if (profile.provider().equalsIgnoreCase(provider) && model != null) {
                return model;
            }
        }
        List<String> names = new ArrayList<>();
        for (ModelFacts facts : setting.catalog().all()) {
            if (facts.provider().equalsIgnoreCase(provider)) {
                return facts.model();
            }
            if (!names.contains(facts.provider())) {
                names.add(facts.provider());
            }
        }
        List<String> nearest = NearestWords.nearest(provider, names, 3);
        throw new SessionException(
                "No model of provider '" + provider + "' is known: name one by --model",
                nearest.isEmpty() ? List.of() : List.of("Did you mean: " + String.join(", ", nearest)));
    }

    private @Nullable Profile profile(ChatOpening opening) {
        String name = opening.profile();
        String provider = opening.provider();
        List<String> names = new ArrayList<>();
        for (Profile profile : setting.profiles()) {
            boolean named = name != null && profile.name().equals(name);
            if (named || (name == null && provider != null && profile.provider().equalsIgnoreCase(provider))) {
                return profile;
            }
            names.add(profile.name());
        }
        if (name != null) {
            List<String> nearest = NearestWords.nearest(name, names, 1);
            throw new UsageException("There is no profile '" + name + "'"
                    + (nearest.isEmpty() ? "" : ". Did you mean '" + nearest.get(0) + "'?"));
        }
        return provider == null ? setting.usual() : Profile.of(provider, opening.model());
    }

    private DraftSummary draft(@Nullable String name) {
        for (DraftSummary draft : chats.drafts()) {
            if (name == null || name(draft).equals(name)) {
                return draft;
            }
        }
        throw new SessionException(
                name == null ? "There is no conversation that was not saved" : "There is no draft " + name);
    }

    /** What a draft is called on a command line. */
    public static String name(DraftSummary draft) {
        String file = String.valueOf(draft.file().getFileName());
        return file.endsWith(DRAFT) ? file.substring(0, file.length() - DRAFT.length()) : file;
    }
}
