package victor.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ModelCatalog;
import victor.domain.ModelFacts;
import victor.domain.ModelMatch;
import victor.domain.Session;
import victor.domain.Tokens;
import victor.store.SessionStore;

/** Goes on with a session with another model. */
public final class ModelSwitching {
    private final SessionStore store;
    private final SessionChanges changes;
    private final ModelCatalog catalog;

    ModelSwitching(SessionStore store, SessionChanges changes, ModelCatalog catalog) {
        this.store = store;
        this.changes = changes;
        this.catalog = catalog;
    }

    /** The models to choose from. */
    public ModelCatalog catalog() {
        return catalog;
    }

    /**
     * A session with its model and the estimated length of its conversation. Reads every message of it, one at a time: a session of
     * 50,000 messages takes a moment, and no memory.
     *
     * @throws SessionException when there is no such session
     */
    public SessionModel look(String id) {
        return store.snapshot(reads -> {
            Session session = reads.find(id);
            if (session == null) {
                throw SessionChanges.gone(id);
            }
            long[] sums = new long[2];
            reads.messages(id, 0, Integer.MAX_VALUE, message -> {
                sums[0]++;
                sums[1] += Tokens.estimate(message);
            });
            ModelFacts model = catalog.facts(
                    session.summary().provider(), session.summary().model());
            return new SessionModel(session.summary(), model, sums[0], sums[1]);
        });
    }

    /**
     * The model that is meant by what somebody typed. One that is not known is taken as typed, at the present provider unless another
     * one is named.
     *
     * @param provider the present provider, null for none
     * @throws AmbiguousModelException when several providers have it
     */
    public ModelFacts choose(String typed, @Nullable String provider) {
        ModelMatch match = catalog.find(typed, provider);
        if (match instanceof ModelMatch.Several several) {
            throw new AmbiguousModelException(typed, several.models());
        }
        if (match instanceof ModelMatch.Unknown unknown) {
            return ModelFacts.unknown(unknown.provider() == null ? provider : unknown.provider(), unknown.model());
        }
        return ((ModelMatch.Known) match).model();
    }

    /** The names of known models that somebody may have meant by one that is not known; empty for one that is. */
    public List<String> nearest(ModelFacts model) {
        ModelMatch match = catalog.find(model.name(), null);
        return match instanceof ModelMatch.Unknown unknown ? unknown.nearest() : List.of();
    }

    /**
     * Writes a session's provider and model.
     *
     * @throws SessionException when it is gone
     */
    public void change(String id, ModelFacts model) {
        changes.switchModel(id, model.provider().isEmpty() ? null : model.provider(), model.model());
    }
}
