package victor.render;

import org.jspecify.annotations.Nullable;
import victor.command.Result;
import victor.domain.ModelFacts;
import victor.domain.ModelFit;
import victor.domain.ModelPrice;
import victor.domain.Tokens;
import victor.service.SessionModel;
import victor.text.CleanText;

/** Models as text. */
final class ModelText {
    private final StringBuilder out;
    private final Look look;

    ModelText(StringBuilder out, Look look) {
        this.out = out;
        this.look = look;
    }

    /** The model of one session. */
    void panel(SessionModel session) {
        ModelFacts model = session.model();
        Panel panel = new Panel("Session Model");
        panel.line("Session ID", session.session().id());
        panel.line("Title", session.session().title());
        panel.line("Model", model.name().isEmpty() ? "none" : model.name());
        panel.line("Context", tokens(model.contextTokens()));
        panel.line("Longest answer", tokens(model.maxOutputTokens()));
        panel.line("Price", price(model.price()));
        panel.line("Native tools", model.nativeTools().text());
        panel.line("Thinking", model.thinking().text());
        panel.line("Conversation", Tokens.about(session.tokens()) + " tokens in " + session.messages() + " message(s)");
        Long cost = session.sendingCost(model);
        if (cost != null && cost > 0) {
            panel.line("Sending it once", ModelPrice.about(cost));
        }
        panel.writeTo(out, look);
        warn(session, model);
    }

    /** What a switch says, in the words of the users' guide. */
    void switched(Result.Switched switched) {
        ModelFacts model = switched.model();
        String name = switched.qualified() ? model.name() : model.model();
        out.append(look.tick())
                .append("Switched to ")
                .append(CleanText.line(name))
                .append('\n');
        out.append("  Native tools: ").append(model.nativeTools().text());
        out.append(", Thinking: ").append(model.thinking().text()).append('\n');
        String before = switched.session().session().provider();
        if (!switched.qualified() && !model.provider().equals(before)) {
            out.append("  Provider: ").append(CleanText.line(model.provider()));
            out.append(before == null ? "" : " (was " + CleanText.line(before) + ")")
                    .append('\n');
        }
        if (!switched.nearest().isEmpty()) {
            out.append("  Nothing is known of this model. Did you mean ");
            out.append(CleanText.line(String.join(", ", switched.nearest()))).append("?\n");
        }
        warn(switched.session(), model);
    }

    private void warn(SessionModel session, ModelFacts model) {
        ModelFit fit = session.fit(model);
        if (fit == ModelFit.TOO_LONG || fit == ModelFit.TIGHT) {
            out.append('\n')
                    .append(look.warning())
                    .append("The conversation has about ")
                    .append(Tokens.about(session.tokens()));
            out.append(" tokens, which ").append(fit == ModelFit.TIGHT ? "may be more than" : "is more than");
            out.append(" the ").append(Tokens.text(model.contextTokens())).append(" that this model can look at.\n");
        }
    }

    /** Context and price in a few words: {@code 200k context, $3 in, $15 out, for a million tokens}. */
    static String brief(ModelFacts model) {
        String context = model.contextTokens() == 0 ? "unknown" : Tokens.text(model.contextTokens());
        return context + " context, " + (model.price() == null ? "unknown price" : price(model.price()));
    }

    /** Models one a row. */
    void table(Result.Models models) {
        if (models.models().isEmpty()) {
            out.append("No model is known with '")
                    .append(CleanText.line(models.words()))
                    .append("' in its name\n");
            return;
        }
        Table table = new Table(
                "Models",
                new Table.Column("Model", 20, 1, 9, false, Style.ID),
                new Table.Column("Context", 7, 0, 8, true, null),
                new Table.Column("Answer", 6, 0, 3, true, null),
                new Table.Column("In", 2, 0, 7, true, null),
                new Table.Column("Out", 3, 0, 6, true, null),
                new Table.Column("Tools", 5, 0, 5, false, null),
                new Table.Column("Thinking", 8, 0, 4, false, null),
                new Table.Column("Short", 5, 2, 2, false, null));
        for (ModelFacts model : models.models()) {
            row(table, model);
        }
        table.writeTo(out, look);
        out.append("\nTotal: ").append(models.models().size()).append(" model(s)");
        out.append("; prices in US dollars for a million tokens\n");
    }

    private static void row(Table table, ModelFacts model) {
        ModelPrice price = model.price();
        table.row(
                CleanText.line(model.name()),
                number(model.contextTokens()),
                number(model.maxOutputTokens()),
                price == null ? "?" : ModelPrice.dollars(price.input()),
                price == null ? "?" : ModelPrice.dollars(price.output()),
                model.nativeTools().text(),
                model.thinking().text(),
                CleanText.line(String.join(", ", model.shortNames())));
    }

    private static String number(long tokens) {
        return tokens == 0 ? "?" : Tokens.text(tokens);
    }

    private static String tokens(long tokens) {
        return tokens == 0 ? "unknown" : Tokens.text(tokens) + " tokens";
    }

    private static String price(@Nullable ModelPrice price) {
        if (price == null) {
            return "unknown";
        }
        return price.isFree()
                ? "free"
                : ModelPrice.dollars(price.input()) + " in, " + ModelPrice.dollars(price.output())
                        + " out, for a million tokens";
    }
}
