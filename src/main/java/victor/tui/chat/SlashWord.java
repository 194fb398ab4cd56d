package victor.tui.chat;

/**
 * A command that can be typed in a chat.
 *
 * @param name without its slash
 * @param usage what can stand behind the name; empty for nothing
 * @param summary one line without a full stop
 */
public record SlashWord(String name, String usage, String summary) {}
