package victor.service.chat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.domain.Profile;
import victor.llm.Providers;

/**
 * What conversations have around them.
 *
 * @param providers opens who serves the models
 * @param environment the environment variables, which hold the keys
 * @param profiles the configured ones, first the one that counts by default; a switch to a provider takes the first that has it
 * @param catalog the models that are known
 * @param tools what models with tools of their own may call; empty for none
 * @param idFormat what a new session's id looks like
 * @param clock the time
 */
public record ChatSetting(
        Providers providers,
        Map<String, String> environment,
        List<Profile> profiles,
        ModelCatalog catalog,
        List<Tool> tools,
        IdFormat idFormat,
        Clock clock) {
    public ChatSetting {
        environment = Map.copyOf(environment);
        profiles = List.copyOf(profiles);
        tools = List.copyOf(tools);
    }

    /**
     * Who answers where nobody else was asked for: the first profile, else the Ollama of this machine, with a model that it has. Waits for that
     * at most 300 ms.
     *
     * @return null for nobody
     */
    public @Nullable Profile usual() {
        return profiles.isEmpty() ? providers.local(environment) : profiles.get(0);
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "ChatSetting[" + profiles + ' ' + tools + ' ' + idFormat + ']';
    }
}
