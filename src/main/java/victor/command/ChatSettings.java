package victor.command;

import java.nio.file.Path;
import victor.config.Configuration;
import victor.service.chat.ChatSetting;

/** Makes what conversations have around them. Nothing of a provider is loaded before that is asked for. */
public interface ChatSettings {
    /**
     * The setting of the conversations of a project.
     *
     * @param project the directory that tools may look into, absolute
     * @param tools whether models may be offered tools
     */
    ChatSetting of(Configuration configuration, Path project, boolean tools);
}
