package victor.screenshots;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import victor.command.ChatOpening;
import victor.command.Invocation;
import victor.command.Result;
import victor.command.chat.ChatCommands;
import victor.command.chat.ChatStart;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.domain.IdFormat;
import victor.domain.ModelCatalog;
import victor.domain.Profile;
import victor.domain.StopSignal;
import victor.llm.Answer;
import victor.service.Place;
import victor.service.Stores;
import victor.service.Workspace;
import victor.service.chat.ChatSetting;
import victor.service.chat.Conversation;
import victor.service.chat.ScriptedProviders;
import victor.tui.chat.ChatApplication;
import victor.tui.chat.CommandSet;
import victor.tui.chat.ConfiguredChat;
import victor.tui.chat.Ground;
import victor.tui.chat.SlashWord;
import victor.tui.testing.VirtualTerminal;

/** A conversation with a model that is not there: what it says is written here. */
final class ChatPicture {
    private static final String THOUGHT = "The totals differ by a cent.\nSo it is about rounding.";
    private static final String ANSWER = """
            Each line is rounded by itself, and the **sum of rounded lines** is not the rounded sum:

            | | line 1 | line 2 | total |
            |---|---|---|---|
            | exact | 1.005 | 1.005 | 2.01 |
            | now | 1.01 | 1.01 | **2.02** |

            Round once, at the end:

            ```java
            return lines.stream().map(Line::amount).reduce(ZERO, BigDecimal::add)
                    .setScale(2, HALF_EVEN);
            ```
            """;

    private final Path project;
    private final Clock clock;
    private final Stores stores;
    private final ScriptedProviders model = new ScriptedProviders();

    ChatPicture(Path project, Clock clock, Stores stores) {
        this.project = project;
        this.clock = clock;
        this.stores = stores;
    }

    String draw() {
        model.then((request, listener, stop) -> {
            listener.thinking(THOUGHT);
            listener.text(ANSWER);
            return new Answer(ANSWER, THOUGHT, null, List.of(), 40, 120, Answer.Ending.COMPLETE, null);
        });
        VirtualTerminal terminal = VirtualTerminal.of(120, 36).theme("dark").trueColour();
        ChatApplication application = new ChatApplication(
                new ChatApplication.Surroundings(project, Map.of(), clock, terminal.worker(), terminal.worker()),
                ConfiguredChat.of(Configuration.read(Map.of(), KeyWords.NONE), Map.of(), new Commands()),
                this::ground,
                new ChatOpening(null, null, null, null, false, null, false, null, true));
        terminal.start(application)
                .keys("Why is the total of an order a cent too high?<enter>")
                .advance(Duration.ofMillis(300))
                .keys("/mode plan<enter>")
                .advance(Duration.ofMillis(300))
                .keys("Then let us write<alt+enter>a test for @src/")
                .settle();
        String picture = Picture.of(terminal.screen(), false, "A conversation with a model");
        terminal.keys("<ctrl+c><ctrl+c><ctrl+c><ctrl+c>");
        return picture;
    }

    private Ground ground() {
        Workspace workspace = new Workspace(new Place(project.resolve(".victor/project.db"), true, true), stores);
        ChatSetting setting = new ChatSetting(
                model,
                Map.of(),
                List.of(Profile.of("anthropic", "claude-sonnet-4-20250514")),
                ModelCatalog.builtIn(),
                List.of(),
                IdFormat.TIMESTAMP,
                clock);
        return new Ground(new ChatStart(workspace, setting), workspace, ModelCatalog::builtIn, project);
    }

    private final class Commands implements CommandSet {
        @Override
        public List<SlashWord> words() {
            return List.of();
        }

        @Override
        public Result run(Conversation conversation, Workspace workspace, String line, StopSignal stop)
                throws java.io.IOException {
            Invocation.Surroundings surroundings = new Invocation.Surroundings(
                    InputStream.nullInputStream(), true, project, clock, Map.of(), KeyWords.NONE);
            return new ChatCommands(conversation, workspace, surroundings).run(line, stop);
        }
    }
}
