package victor;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.cli.Cli;
import victor.cli.Console;
import victor.command.ChatSettings;
import victor.command.Interaction;
import victor.command.Interactions;
import victor.config.Configuration;
import victor.config.KeyWords;
import victor.domain.MachineZone;
import victor.line.LineMode;
import victor.llm.langchain.LangChainProviders;
import victor.service.Stores;
import victor.service.chat.ChatSetting;
import victor.service.chat.tools.ReadOnlyTools;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;
import victor.tui.browser.BrowserSettings;
import victor.tui.chat.ConfiguredChat;
import victor.tui.input.Key;
import victor.tui.start.BrowserStart;

/** Starts the program. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * <p>The launcher says which streams are terminals, as Java 17 cannot: {@code -Dvictor.stdin.tty}, {@code -Dvictor.stdout.tty}
     * and {@code -Dvictor.stderr.tty} are true or false, {@code -Dvictor.columns} is the width. Without them everything is taken for a pipe.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        MachineZone.install(System.getenv());
        Console console = new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Console.Terminals(
                        terminal("stdin"),
                        terminal("stdout"),
                        terminal("stderr"),
                        Integer.getInteger("victor.columns", 0)),
                environment(),
                Path.of("").toAbsolutePath(),
                new LocalClock());
        Stores stores = new SqliteSessionStores(console.clock());
        KeyWords words = new TerminalKeys();
        int code = new Cli(console, stores, words, new Surfaces(console, stores, words)).run(List.of(args));
        if (code != Cli.DONE) {
            System.exit(code);
        }
    }

    /**
     * The environment of the user. Where the locale cannot name text other than ASCII the launcher starts Java in another one, and
     * says in {@code -Dvictor.locale} what it was.
     */
    private static Map<String, String> environment() {
        String locale = System.getProperty("victor.locale");
        if (locale == null) {
            return System.getenv();
        }
        Map<String, String> all = new HashMap<>(System.getenv());
        all.put("LC_ALL", locale);
        return all;
    }

    private static boolean terminal(String stream) {
        return Boolean.getBoolean("victor." + stream + ".tty");
    }

    /** The system's clock; its zone takes as long to load as a list, and most commands ask only for the time. */
    private static final class LocalClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.now();
        }

        @Override
        public long millis() {
            return System.currentTimeMillis();
        }
    }

    /** Keys as the full screen knows them. */
    private static final class TerminalKeys implements KeyWords {
        @Override
        public List<KeyAction> actions() {
            List<KeyAction> all = new ArrayList<>(BrowserSettings.actions());
            all.addAll(ConfiguredChat.actions());
            return all;
        }

        @Override
        public @Nullable String key(String text) {
            Key key = Key.parse(text).orElse(null);
            return key == null ? null : key.text();
        }
    }

    private record Surfaces(Console console, Stores stores, KeyWords words) implements Interactions {
        @Override
        public Interaction screen() {
            return new BrowserStart(
                    new BrowserStart.Surroundings(
                            console.in(), console.out(), console.environment(), console.directory(), console.clock()),
                    stores,
                    words,
                    new Settings(console));
        }

        @Override
        public Interaction lines(boolean plain, boolean withoutColour) {
            return new LineMode(
                    new LineMode.Surroundings(
                            console.in(),
                            console.out(),
                            console.terminals().in(),
                            console.terminals().out(),
                            console.terminals().columns(),
                            console.environment(),
                            console.directory(),
                            console.clock()),
                    stores,
                    words,
                    new Settings(console),
                    plain,
                    withoutColour);
        }
    }

    private record Settings(Console console) implements ChatSettings {
        @Override
        public ChatSetting of(Configuration configuration, Path project, boolean tools) {
            return new ChatSetting(
                    new LangChainProviders(console.clock()),
                    console.environment(),
                    configuration.profiles(),
                    configuration.catalog(),
                    tools ? ReadOnlyTools.of(project) : List.of(),
                    configuration.idFormat(),
                    console.clock());
        }
    }

    private record SqliteSessionStores(Clock clock) implements Stores {
        @Override
        public SessionStore open(Path file) {
            return SqliteStores.open(file, clock);
        }

        @Override
        public SessionStore openOrCreate(Path file) {
            return SqliteStores.openOrCreate(file, clock);
        }
    }
}
