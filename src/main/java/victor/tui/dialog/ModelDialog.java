package victor.tui.dialog;

import java.util.ArrayList;
import java.util.List;
import victor.domain.Ability;
import victor.domain.ModelCatalog;
import victor.domain.ModelFacts;
import victor.domain.ModelFit;
import victor.domain.ModelMatch;
import victor.domain.ModelPrice;
import victor.domain.Tokens;
import victor.tui.view.Canvas;
import victor.tui.view.Role;
import victor.tui.widget.Choices;
import victor.tui.widget.Editor;
import victor.tui.widget.Note;

/** Asks with which model a session is to go on. One that nobody described can be typed. */
public final class ModelDialog extends ListDialog<ModelDialog.Item> {
    private static final int WIDTH = 104;
    private static final long UNKNOWN = -1;

    private final Session session;

    /**
     * A model in the list.
     *
     * @param typed whether it is only what was typed, and nothing is known of it
     */
    record Item(ModelFacts facts, boolean typed) {
        String id() {
            return facts.name();
        }
    }

    /** Which sessions, and what is known about them. */
    private record Session(
            List<String> ids,
            ModelCatalog catalog,
            List<Item> all,
            ModelColumns columns,
            ModelFacts now,
            long tokens) {}

    private ModelDialog(Session session, Editor filter, Choices<Item> choices) {
        super("model", title(session.ids().size()), filter, choices);
        this.session = session;
    }

    private static String title(int sessions) {
        return sessions == 1 ? "Switch model" : "Switch model of " + sessions + " sessions";
    }

    /**
     * Opens it.
     *
     * @param ids of the sessions, one or more
     * @param now their present model; one without a name when they differ, or have none
     */
    public static ModelDialog of(List<String> ids, ModelCatalog catalog, ModelFacts now) {
        List<Item> all = new ArrayList<>();
        boolean listed = now.model().isEmpty();
        for (ModelFacts model : catalog.all()) {
            all.add(new Item(model, false));
            listed |= model.name().equals(now.name());
        }
        if (!listed) {
            all.add(0, new Item(now, false));
        }
        Session session = new Session(List.copyOf(ids), catalog, List.copyOf(all), new ModelColumns(all), now, UNKNOWN);
        return new ModelDialog(session, Editor.line(""), Choices.of(all, Item::id, now.name()));
    }

    /**
     * The same dialog once it is known how long the conversation is.
     *
     * @param tokens estimated; of several sessions those of the longest
     */
    public ModelDialog withTokens(long tokens) {
        Session known =
                new Session(session.ids(), session.catalog(), session.all(), session.columns(), session.now(), tokens);
        return new ModelDialog(known, filter(), choices());
    }

    @Override
    ModelDialog with(Editor changed, Choices<Item> now) {
        return new ModelDialog(session, changed, now);
    }

    @Override
    List<Item> all() {
        return session.all();
    }

    @Override
    List<Item> matching(String typed) {
        List<Item> matching = new ArrayList<>();
        for (ModelFacts model : session.catalog().matching(typed)) {
            matching.add(new Item(model, false));
        }
        if (match(typed) instanceof ModelMatch.Unknown unknown && (unknown.provider() != null || matching.isEmpty())) {
            String provider = unknown.provider() == null ? session.now().provider() : unknown.provider();
            Item asTyped = new Item(ModelFacts.unknown(provider, unknown.model()), true);
            if (!asTyped.id().equals(session.now().name())) {
                matching.add(asTyped);
            }
        }
        return matching;
    }

    private ModelMatch match(String typed) {
        String provider = session.now().provider();
        return session.catalog().find(typed, provider.isEmpty() ? null : provider);
    }

    @Override
    String meant(String typed) {
        return match(typed) instanceof ModelMatch.Known known ? known.model().name() : "";
    }

    @Override
    Step chosen(Item item) {
        ModelFacts model = item.facts();
        return model.name().equals(session.now().name())
                ? Step.closed(new Answer.Cancelled())
                : Step.closed(new Answer.SwitchModel(session.ids(), model.provider(), model.model()));
    }

    @Override
    int columns() {
        return WIDTH;
    }

    @Override
    int detailRows() {
        return 4;
    }

    @Override
    void drawHeader(Canvas canvas) {
        session.columns().drawNames(canvas.part(2, 0, canvas.columns() - 2, 1));
    }

    @Override
    void drawItem(Canvas canvas, Item item) {
        boolean now = item.id().equals(session.now().name());
        boolean fits = session.tokens() == UNKNOWN || item.facts().fit(session.tokens()) != ModelFit.TOO_LONG;
        session.columns().draw(canvas, item, now, fits);
    }

    @Override
    List<Note> details(Item item) {
        ModelFacts model = item.facts();
        String name = model.name();
        if (item.typed()) {
            name = name + ", as typed";
        } else if (name.equals(session.now().name())) {
            name = name + ", the present model";
        } else if (!model.shortNames().isEmpty()) {
            name = name + ", for short " + String.join(", ", model.shortNames());
        }
        // Where there is room for a part of it, the name, which the list shows too, is what is missing.
        return List.of(fit(model), Note.of(facts(model), Role.MUTED), Note.line(name, Role.PLAIN));
    }

    private static String facts(ModelFacts model) {
        if (!model.isKnown()) {
            return "Nothing is known of this model. It works all the same, if there is one of that name.";
        }
        List<String> facts = new ArrayList<>();
        if (model.contextTokens() > 0) {
            facts.add(Tokens.text(model.contextTokens()) + " context");
        }
        if (model.maxOutputTokens() > 0) {
            facts.add("answers up to " + Tokens.text(model.maxOutputTokens()));
        }
        ModelPrice price = model.price();
        if (price != null) {
            facts.add(
                    price.isFree()
                            ? "free"
                            : ModelPrice.dollars(price.input()) + " / " + ModelPrice.dollars(price.output())
                                    + " per million");
        }
        facts.add(model.nativeTools() == Ability.YES ? "tools" : "no tools");
        facts.add(model.thinking() == Ability.YES ? "thinking" : "no thinking");
        return String.join(", ", facts);
    }

    /** Whether the conversation fits, and what sending it costs. */
    private Note fit(ModelFacts model) {
        long tokens = session.tokens();
        if (tokens == UNKNOWN) {
            return Note.of("Counting the tokens of the session…", Role.MUTED);
        }
        String whose = session.ids().size() == 1 ? "The session" : "The longest session";
        String length = whose + " (" + Tokens.about(tokens) + " tokens) ";
        ModelPrice price = model.price();
        String cost = price == null || price.isFree()
                ? ""
                : " Sending it costs " + ModelPrice.about(price.cost(tokens, 0)) + ".";
        return switch (model.fit(tokens)) {
            case FITS -> Note.of(length + "fits." + cost, Role.GOOD);
            case TIGHT -> Note.of("! " + length + "may not fit." + cost, Role.WARNING);
            case TOO_LONG -> Note.of("! " + length + "does not fit.", Role.BAD);
            case UNKNOWN -> Note.of(length + "may fit or not: the context is unknown." + cost, Role.MUTED);
        };
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint("enter", "switch"), new Hint("up/down", "move"), new Hint("esc", "cancel"));
    }
}
