package victor.tui.start;

import java.io.InputStream;
import java.util.function.Supplier;
import victor.command.ChatOpening;
import victor.command.ChatSettings;
import victor.command.Invocation;
import victor.command.chat.ChatStart;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.service.Place;
import victor.service.Stores;
import victor.service.Workspace;
import victor.tui.chat.ChatApplication;
import victor.tui.chat.ConfiguredChat;
import victor.tui.chat.Ground;

/** Puts chats together. */
record ChatParts(
        Place place,
        Configuration configuration,
        BrowserStart.Surroundings surroundings,
        Stores stores,
        KeyWords words,
        ChatSettings chats) {
    ChatApplication open(ChatOpening opening) {
        TypedCommands commands = new TypedCommands(new Invocation.Surroundings(
                InputStream.nullInputStream(),
                true,
                surroundings.directory(),
                surroundings.clock(),
                surroundings.environment(),
                words));
        return new ChatApplication(
                new ChatApplication.Surroundings(
                        surroundings.directory(),
                        surroundings.environment(),
                        surroundings.clock(),
                        new Lane("chat"),
                        new Lane("files")),
                ConfiguredChat.of(configuration, surroundings.environment(), commands),
                new Grounds(opening.tools()),
                opening);
    }

    /** On the thread of the conversation, as this opens the database. */
    private final class Grounds implements Supplier<Ground> {
        private final boolean tools;

        Grounds(boolean tools) {
            this.tools = tools;
        }

        @Override
        public Ground get() {
            Workspace workspace = new Workspace(BrowserStart.now(place), stores);
            ChatStart start = new ChatStart(workspace, chats.of(configuration, place.project(), tools));
            return new Ground(start, workspace, configuration::catalog, surroundings.directory());
        }
    }
}
