package victor.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.Ability;
import victor.domain.ModelFacts;
import victor.domain.ModelFit;
import victor.domain.ModelPrice;
import victor.json.JsonOutput;
import victor.service.SessionModel;

/** Models as JSON; what is not known is null. */
final class ModelJson {
    private final JsonOutput out;

    ModelJson(JsonOutput out) {
        this.out = out;
    }

    void list(List<ModelFacts> models) {
        out.beginArray();
        for (ModelFacts model : models) {
            out.beginObject();
            members(model);
            out.endObject();
        }
        out.endArray();
    }

    /** Members of the current object: a session with this model. */
    void session(SessionModel session, ModelFacts model) {
        out.name("session_id").string(session.session().id());
        members(model);
        out.name("message_count").number(session.messages());
        out.name("estimated_tokens").number(session.tokens());
        out.name("fits");
        ModelFit fit = session.fit(model);
        if (fit == ModelFit.UNKNOWN) {
            out.nothing();
        } else {
            out.bool(fit != ModelFit.TOO_LONG);
        }
    }

    private void members(ModelFacts model) {
        ModelPrice price = model.price();
        out.name("provider").string(model.provider().isEmpty() ? null : model.provider());
        out.name("model").string(model.model().isEmpty() ? null : model.model());
        out.name("short_names").beginArray();
        for (String name : model.shortNames()) {
            out.string(name);
        }
        out.endArray();
        tokens("context_tokens", model.contextTokens());
        tokens("max_output_tokens", model.maxOutputTokens());
        price("usd_per_million_tokens_in", price == null ? null : price.input());
        price("usd_per_million_tokens_out", price == null ? null : price.output());
        ability("native_tools", model.nativeTools());
        ability("thinking", model.thinking());
    }

    private void tokens(String name, long tokens) {
        out.name(name);
        if (tokens == 0) {
            out.nothing();
        } else {
            out.number(tokens);
        }
    }

    private void price(String name, @Nullable Long micros) {
        out.name(name).raw(micros == null ? "null" : ModelPrice.decimal(micros));
    }

    private void ability(String name, Ability ability) {
        out.name(name).raw(ability == Ability.UNKNOWN ? "null" : ability == Ability.YES ? "true" : "false");
    }
}
