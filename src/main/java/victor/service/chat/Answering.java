package victor.service.chat;

import org.jspecify.annotations.Nullable;
import victor.domain.Profile;
import victor.llm.Provider;
import victor.llm.ProviderSettings;

/** Who answers in a conversation, as long as that is the same, and whether it may call tools. */
final class Answering {
    private final ChatSetting setting;
    private @Nullable Provider open;
    private @Nullable Boolean toolsAllowed;

    Answering(ChatSetting setting) {
        this.setting = setting;
    }

    /** @throws victor.llm.ProviderException when it is not set up */
    Provider provider(Profile profile) {
        Provider present = open;
        if (present == null) {
            present = setting.providers().open(ProviderSettings.of(profile, setting.environment()));
            open = present;
        }
        return present;
    }

    /** Whether the model may call tools; null before the user was asked. */
    @Nullable
    Boolean toolsAllowed() {
        return toolsAllowed;
    }

    void allowTools(boolean allowed) {
        toolsAllowed = allowed;
    }

    /** Another one answers from now on. */
    void close() {
        Provider present = open;
        open = null;
        if (present != null) {
            present.close();
        }
    }

    /** Another conversation begins. */
    void forget() {
        close();
        toolsAllowed = null;
    }
}
