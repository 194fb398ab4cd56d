package victor.tui.browser;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.domain.ModelFacts;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionSummary;
import victor.domain.StoredTime;
import victor.domain.TimeExpression;
import victor.tui.dialog.Answer;
import victor.tui.dialog.Confirm;
import victor.tui.dialog.ErrorDialog;
import victor.tui.dialog.ExportDialog;
import victor.tui.dialog.FilterDialog;
import victor.tui.dialog.HelpDialog;
import victor.tui.dialog.ImportDialog;
import victor.tui.dialog.MenuDialog;
import victor.tui.dialog.ModelDialog;
import victor.tui.dialog.PaletteDialog;
import victor.tui.dialog.RenameDialog;
import victor.tui.dialog.TagsDialog;
import victor.tui.input.Key;
import victor.tui.view.Themes;
import victor.tui.widget.Pick;

/** Opens dialogs, at once or when what they show has been read. */
final class Opening {
    static final String PALETTE = "palette";
    static final String SORT = "sort";
    static final String THEME = "theme";
    static final String THIS = "this";
    static final String MARKED = "marked";

    private Opening() {}

    static Next open(Browser browser, Action action) {
        return switch (action) {
            case DELETE -> Next.of(delete(browser));
            case CLEAR ->
                Next.of(browser, new Effect.ReadClearable(browser.scope().filter()));
            case RENAME -> Next.of(rename(browser));
            case TAGS -> Next.of(browser, new Effect.ReadTags(browser.chosen()));
            case MODEL -> Next.of(browser, new Effect.ReadModels(browser.chosen()));
            case EXPORT -> Next.of(browser.open(export(browser)));
            case IMPORT -> Next.of(browser.open(ImportDialog.empty()));
            case SORT -> Next.of(browser.open(sort(browser)));
            case FILTER -> Next.of(browser.open(filter(browser)));
            case THEME -> Next.of(browser.open(theme(browser)));
            case PALETTE -> Next.of(browser.open(palette(browser)));
            case HELP -> Next.of(browser.open(help(browser)));
            case DETAILS -> Next.of(problem(browser));
            default -> throw new IllegalArgumentException(action.text());
        };
    }

    private static Browser delete(Browser browser) {
        List<String> ids = browser.chosen();
        List<String> titles = new ArrayList<>();
        for (String id : ids) {
            int index = browser.list().indexOf(id);
            titles.add(
                    index < 0 ? id : browser.list().rows().get(index).session().title());
        }
        return browser.open(Confirm.delete(titles, ids.size(), new Effect.Delete(ids)));
    }

    private static Browser rename(Browser browser) {
        Row row = browser.selected();
        return row == null
                ? browser
                : browser.open(RenameDialog.of(row.id(), row.session().title()));
    }

    private static ExportDialog export(Browser browser) {
        List<Pick.Option> what = new ArrayList<>();
        if (browser.marks().size() > 0) {
            what.add(new Pick.Option(MARKED, Numbers.sessions(browser.marks().size()) + " marked"));
        }
        if (browser.selected() != null) {
            what.add(new Pick.Option(THIS, "this session"));
        }
        int total = browser.store().total();
        String filtered = browser.scope().filter().isEmpty() ? "" : " that pass the filter";
        String all = total == SessionList.UNKNOWN ? "all sessions" : "all " + Numbers.sessions(total);
        what.add(new Pick.Option("all", all + filtered));
        return ExportDialog.of(
                what,
                0,
                List.of(new ExportDialog.Format("json", "JSON", ".json")),
                "victor_sessions_export_" + StoredTime.stamp(browser.now()) + ".json");
    }

    private static MenuDialog sort(Browser browser) {
        List<MenuDialog.Item> items = List.of(
                new MenuDialog.Item(SessionOrder.By.UPDATED.name(), "Last update", Key.of('u')),
                new MenuDialog.Item(SessionOrder.By.CREATED.name(), "Creation", Key.of('c')),
                new MenuDialog.Item(SessionOrder.By.TITLE.name(), "Title", Key.of('t')),
                new MenuDialog.Item(SessionOrder.By.MESSAGES.name(), "Number of messages", Key.of('m')));
        String current = browser.scope().order().by().name();
        return MenuDialog.of(SORT, "Sort by", items, current);
    }

    private static MenuDialog theme(Browser browser) {
        List<MenuDialog.Item> items = new ArrayList<>();
        for (String name : Themes.names()) {
            if (!name.equals(Themes.AUTO)) {
                items.add(new MenuDialog.Item(name, name, null));
            }
        }
        return MenuDialog.of(THEME, "Theme", items, browser.settings().theme());
    }

    private static FilterDialog filter(Browser browser) {
        Set<String> providers = new LinkedHashSet<>();
        Set<String> models = new LinkedHashSet<>();
        Set<String> tags = new LinkedHashSet<>();
        for (Row row : browser.list().rows()) {
            add(providers, row.session().provider());
            add(models, row.session().model());
            tags.addAll(row.session().tags());
        }
        SessionFilter now = browser.scope().filter();
        return FilterDialog.of(
                new Answer.Filter(
                        now.provider() == null ? "" : now.provider(),
                        now.model() == null ? "" : now.model(),
                        now.tags().isEmpty() ? "" : now.tags().get(0),
                        time(now.sinceMillis()),
                        time(now.untilMillis())),
                new FilterDialog.Known(List.copyOf(providers), List.copyOf(models), List.copyOf(tags)),
                typed -> wrong(typed, browser.now()));
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            names.add(name);
        }
    }

    private static String time(@Nullable Long millis) {
        return millis == null ? "" : StoredTime.seconds(StoredTime.utc(millis));
    }

    private static @Nullable String wrong(String typed, long now) {
        try {
            TimeExpression.start(typed, Clock.fixed(Instant.ofEpochMilli(now), ZoneId.systemDefault()));
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static PaletteDialog palette(Browser browser) {
        List<PaletteDialog.Item> items = new ArrayList<>();
        for (Action action : Action.values()) {
            if (action != Action.PALETTE
                    && (action.context() != Context.WELCOME || browser.store().isMissing())) {
                String obstacle = Obstacles.to(action, browser);
                items.add(new PaletteDialog.Item(
                        action.text(),
                        action.help(),
                        browser.settings().bindings().shown(action),
                        CommandLines.of(action, browser),
                        obstacle == null ? "" : obstacle));
            }
        }
        return PaletteDialog.of(items);
    }

    private static HelpDialog help(Browser browser) {
        List<HelpDialog.Group> groups = new ArrayList<>();
        for (Context context : Context.values()) {
            List<HelpDialog.Line> lines = new ArrayList<>();
            for (Action action : Action.values()) {
                String keys = browser.settings().bindings().all(action);
                if (action.context() == context && !keys.isEmpty()) {
                    lines.add(new HelpDialog.Line(keys, action.help()));
                }
            }
            groups.add(new HelpDialog.Group(context.title(), lines));
        }
        return HelpDialog.of(groups);
    }

    /** What a dialog was waiting for. */
    static Next read(Browser browser, Event event) {
        if (event instanceof Event.Clearable clearable) {
            return clearable(browser, clearable);
        }
        if (event instanceof Event.TagsRead tags && !tags.ids().isEmpty()) {
            return Next.of(browser.open(tags(browser, tags)));
        }
        if (event instanceof Event.ModelsRead models) {
            return models(browser, models);
        }
        if (event instanceof Event.Measured measured && browser.dialog() instanceof ModelDialog dialog) {
            return Next.of(browser.topmost(dialog.withTokens(measured.tokens())));
        }
        if (event instanceof Event.FileExists exists) {
            return Next.of(
                    exists.origin() == null
                            ? browser
                            : browser.open(exists.origin().replacing(exists.answer())));
        }
        return Next.of(browser);
    }

    private static Next clearable(Browser browser, Event.Clearable clearable) {
        if (clearable.ids().isEmpty()) {
            return Told.toast(browser, "There is nothing to delete.");
        }
        String which = TitleBar.filter(clearable.filter());
        Effect clear = new Effect.Clear(clearable.filter(), clearable.ids());
        String only = which.isEmpty() ? "" : "with " + which;
        return Next.of(browser.open(
                Confirm.clear(only, clearable.titles(), clearable.ids().size(), clear)));
    }

    private static TagsDialog tags(Browser browser, Event.TagsRead read) {
        Map<String, Integer> present = new LinkedHashMap<>();
        for (List<String> own : read.tags()) {
            for (String tag : own) {
                present.merge(tag, 1, Integer::sum);
            }
        }
        Set<String> known = new LinkedHashSet<>();
        for (Row row : browser.list().rows()) {
            known.addAll(row.session().tags());
        }
        known.removeAll(present.keySet());
        return TagsDialog.of(read.ids(), present, List.copyOf(known));
    }

    private static Next models(Browser browser, Event.ModelsRead read) {
        ModelFacts now = ModelFacts.unknown(null, null);
        Row row = browser.selected();
        if (row != null && read.ids().equals(List.of(row.id()))) {
            SessionSummary session = row.session();
            now = read.catalog().facts(session.provider(), session.model());
        }
        Browser open = browser.open(ModelDialog.of(read.ids(), read.catalog(), now));
        return Next.of(open, new Effect.Measure(read.ids()));
    }

    /** Shows the last problem whole. */
    static Browser problem(Browser browser) {
        Notices.Problem problem = browser.notices().problem();
        if (problem == null) {
            return browser;
        }
        Browser seen =
                problem.passing() ? browser : browser.with(browser.notices().problem(null));
        return seen.open(ErrorDialog.of(problem.sentence(), "", List.of(), problem.details()));
    }
}
