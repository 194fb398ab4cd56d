package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import victor.tui.input.Key;
import victor.tui.input.KeyName;
import victor.tui.widget.Editor;

/** Offers how what is written may go on: commands behind a slash, files behind an at sign. */
final class Completing {
    private static final int MOST = 100;

    private Completing() {}

    /** What a key does with what is offered; null where it has nothing to do with that. */
    static @Nullable Composer accept(Composer composer, Key key) {
        Completion offered = composer.completion();
        if (offered == null) {
            return null;
        }
        if (key.name() == KeyName.ESCAPE) {
            return composer.dismissed();
        }
        if (key.equals(Key.of(KeyName.UP)) || key.equals(Key.ctrl('p'))) {
            return composer.with(offered.moved(-1));
        }
        if (key.equals(Key.of(KeyName.DOWN)) || key.equals(Key.ctrl('n'))) {
            return composer.with(offered.moved(1));
        }
        boolean tab = key.equals(Key.of(KeyName.TAB));
        boolean enter = key.equals(Key.of(KeyName.ENTER));
        String typed =
                composer.text().substring(offered.from(), composer.editor().cursor());
        boolean whole = typed.equals(offered.selected().text());
        return tab || (enter && !whole) ? taken(composer, offered) : null;
    }

    private static Composer taken(Composer composer, Completion offered) {
        Editor editor = composer.editor();
        String text = offered.selected().text();
        // A folder goes on; behind everything else stands a blank.
        String inserted = text.endsWith("/") ? text : text + " ";
        Editor changed = editor.replacing(offered.from(), editor.cursor(), inserted);
        return composer.with(changed).with((Completion) null);
    }

    /** Offers what goes with the text as it is now. */
    static Next offering(Chat chat) {
        Composer composer = chat.composer();
        Completion before = composer.completion();
        String text = composer.text();
        int cursor = composer.editor().cursor();
        if (text.equals(composer.declined()) || (before != null && isSame(before, text, cursor))) {
            return Next.of(chat);
        }
        if (isCommandBegun(text, cursor)) {
            return Next.of(chat.with(composer.with(commands(chat.settings().commands(), text.substring(0, cursor)))));
        }
        int at = mention(text, cursor);
        Chat without = chat.with(composer.with((Completion) null));
        return at < 0 ? Next.of(without) : Next.of(chat, new Effect.ListFiles(text.substring(at + 1, cursor)));
    }

    private static boolean isSame(Completion offered, String text, int cursor) {
        return cursor >= offered.from()
                && text.substring(offered.from(), cursor)
                        .equals(offered.selected().text());
    }

    private static boolean isCommandBegun(String text, int cursor) {
        if (!text.startsWith("/") || cursor == 0) {
            return false;
        }
        for (int i = 1; i < cursor; i++) {
            if (!isOfName(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static @Nullable Completion commands(CommandSet commands, String typed) {
        String name = typed.substring(1).toLowerCase(Locale.ROOT);
        List<Completion.Choice> begin = new ArrayList<>();
        List<Completion.Choice> hold = new ArrayList<>();
        for (SlashWord word : commands.words()) {
            Completion.Choice choice = new Completion.Choice("/" + word.name(), word.usage(), word.summary());
            if (word.name().equals(name)) {
                begin.add(0, choice);
            } else if (word.name().startsWith(name)) {
                begin.add(choice);
            } else if (word.name().contains(name)) {
                hold.add(choice);
            }
        }
        begin.addAll(hold);
        return begin.isEmpty() ? null : new Completion(0, begin, 0);
    }

    /** Where the at sign stands before the name of a file that is being written; -1 for nowhere. */
    static int mention(String text, int cursor) {
        int start = cursor;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start < cursor && text.charAt(start) == '@' ? start : -1;
    }

    /** Files were found; they are offered when their name is still being written. */
    static Chat files(Chat chat, Event.FilesListed listed) {
        Composer composer = chat.composer();
        int cursor = composer.editor().cursor();
        int at = mention(composer.text(), cursor);
        boolean wanted = at >= 0 && composer.text().substring(at + 1, cursor).equals(listed.typed());
        if (!wanted || listed.names().isEmpty()) {
            return wanted ? chat.with(composer.with((Completion) null)) : chat;
        }
        List<Completion.Choice> choices = new ArrayList<>();
        for (String name :
                listed.names().subList(0, Math.min(MOST, listed.names().size()))) {
            choices.add(new Completion.Choice("@" + name, "", ""));
        }
        return chat.with(composer.with(new Completion(at, choices, 0)));
    }
}
