package victor.service;

import java.util.ArrayList;
import java.util.List;
import victor.domain.ModelFacts;

/** Several providers have the model that was asked for; nothing changed. Its hints name them, and say how one is named. */
public final class AmbiguousModelException extends SessionException {
    private static final long serialVersionUID = 1L;

    private final transient List<ModelFacts> models;

    /**
     * @param typed what was asked for
     * @param models those that it can mean, two or more
     */
    public AmbiguousModelException(String typed, List<ModelFacts> models) {
        super("Model is ambiguous: " + typed, hints(models));
        this.models = List.copyOf(models);
    }

    private static List<String> hints(List<ModelFacts> models) {
        List<String> hints = new ArrayList<>();
        hints.add("It could be:");
        for (ModelFacts each : models) {
            hints.add("  " + each.name());
        }
        hints.add("Name the provider too, as in " + models.get(0).name() + ".");
        return hints;
    }

    /** The models that it can mean, in the order in which they are offered. */
    public List<ModelFacts> models() {
        return models;
    }
}
