package victor.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models that are known: the program's own list, and before it what the user added. Immutable. */
public final class ModelCatalog {
    private static final int NEAREST = 3;

    private final List<ModelFacts> models;

    private ModelCatalog(List<ModelFacts> models) {
        this.models = List.copyOf(models);
    }

    /** The program's own list. Reads a resource each time: keep what it answers. */
    public static ModelCatalog builtIn() {
        return new ModelCatalog(ModelData.read());
    }

    /** These models and no others. */
    public static ModelCatalog of(List<ModelFacts> models) {
        return new ModelCatalog(models);
    }

    /** The same with these models before the others, instead of those that have the same provider and name. */
    public ModelCatalog with(List<ModelFacts> own) {
        List<ModelFacts> all = new ArrayList<>(own);
        for (ModelFacts known : models) {
            if (named(own, known.provider(), known.model()) == null) {
                all.add(known);
            }
        }
        return new ModelCatalog(all);
    }

    /** All models, in the order in which they are offered. */
    public List<ModelFacts> all() {
        return models;
    }

    /**
     * What is known of the model that a session names.
     *
     * @param provider null for none; then the name alone has to say which it is
     * @param model null for none
     * @return facts under these very names where nothing is known
     */
    public ModelFacts facts(@Nullable String provider, @Nullable String model) {
        if (model != null) {
            List<ModelFacts> called = called(provider, model);
            if (called.size() == 1) {
                return called.get(0);
            }
        }
        return ModelFacts.unknown(provider, model);
    }

    /**
     * The model that somebody means by a name, a short name, or either behind its provider and a colon.
     *
     * @param typed for example {@code claude-opus-4} or {@code ollama:qwen2.5-coder:7b}
     * @param preferred the provider to take where several have a model of that name, null for none
     */
    public ModelMatch find(String typed, @Nullable String preferred) {
        String text = typed.strip();
        List<ModelFacts> called = called(null, text);
        if (called.size() > 1 && preferred != null) {
            List<ModelFacts> own = called(preferred, text);
            called = own.isEmpty() ? called : own;
        }
        if (called.size() > 1) {
            return new ModelMatch.Several(called);
        }
        if (called.size() == 1) {
            return new ModelMatch.Known(called.get(0));
        }
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || isLocalTag(text, colon)) {
            return unknown(null, text);
        }
        String provider = text.substring(0, colon);
        String model = text.substring(colon + 1);
        List<ModelFacts> there = called(provider, model);
        return there.isEmpty() ? unknown(provider, model) : new ModelMatch.Known(there.get(0));
    }

    /**
     * The models for which every word stands somewhere in provider, name or short name, the best first: names that are or begin so
     * before those that only hold it. All of them for no words; letter case does not count.
     */
    public List<ModelFacts> matching(String typed) {
        return ModelFilter.matching(models, typed);
    }

    private ModelMatch unknown(@Nullable String provider, String model) {
        List<String> nearest = provider == null ? List.of() : nearest(provider, model);
        return new ModelMatch.Unknown(provider, model, nearest.isEmpty() ? nearest(null, model) : nearest);
    }

    private List<String> nearest(@Nullable String provider, String model) {
        List<String> names = new ArrayList<>();
        for (ModelFacts known : models) {
            if (provider == null || known.provider().equalsIgnoreCase(provider)) {
                names.add(known.model());
            }
        }
        return NearestWords.nearest(model, names, NEAREST);
    }

    private List<ModelFacts> called(@Nullable String provider, String name) {
        ModelFacts whole = provider == null ? null : named(models, provider, name);
        if (whole != null) {
            return List.of(whole);
        }
        List<ModelFacts> called = new ArrayList<>();
        for (ModelFacts known : models) {
            if ((provider == null || known.provider().equalsIgnoreCase(provider)) && known.isCalled(name)) {
                called.add(known);
            }
        }
        return called;
    }

    private static @Nullable ModelFacts named(List<ModelFacts> models, String provider, String model) {
        for (ModelFacts each : models) {
            if (each.provider().equalsIgnoreCase(provider) && each.model().equalsIgnoreCase(model)) {
                return each;
            }
        }
        return null;
    }

    /**
     * Whether what stands behind the colon is the tag of a local model, {@code llama3.3:70b}, and not the name of one: a size, or
     * {@code latest}. A provider that is known stands for itself.
     */
    private boolean isLocalTag(String text, int colon) {
        String before = text.substring(0, colon);
        for (ModelFacts known : models) {
            if (known.provider().equalsIgnoreCase(before)) {
                return false;
            }
        }
        String tag = text.substring(colon + 1);
        int end = 0;
        while (end < tag.length() && (Character.isDigit(tag.charAt(end)) || ".x".indexOf(tag.charAt(end)) >= 0)) {
            end++;
        }
        return tag.equals("latest") || (end > 0 && end < tag.length() && "bBmM".indexOf(tag.charAt(end)) >= 0);
    }
}
