package victor.service.chat.tools;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is ignored in one directory: by its own {@code .gitignore}, by those of the directories around it, and by the
 * {@code info/exclude} of the repository. The nearest file that has a word on it decides. What is below an ignored directory is
 * ignored too; whoever goes down asks at each step.
 */
final class IgnoreRules {
    /** A file, and the way from its directory to this one: empty, or with a slash at its end. */
    private record Layer(IgnoreFile file, String way) {}

    private static final char UNDECODABLE = '\ufffd';

    private final List<Layer> nearestFirst;

    private IgnoreRules(List<Layer> nearestFirst) {
        this.nearestFirst = nearestFirst;
    }

    /**
     * The rules of a directory that has none around it.
     *
     * @param excludes what {@code info/exclude} says
     */
    static IgnoreRules outermost(IgnoreFile excludes) {
        return new IgnoreRules(List.of(new Layer(excludes, "")));
    }

    /** These rules with those of the directory's own file. */
    IgnoreRules with(IgnoreFile own) {
        if (own.patterns().isEmpty()) {
            return this;
        }
        List<Layer> layers = new ArrayList<>(nearestFirst.size() + 1);
        layers.add(new Layer(own, ""));
        layers.addAll(nearestFirst);
        return new IgnoreRules(layers);
    }

    /** The rules in a directory of this one, without its own file. */
    IgnoreRules below(Path name) {
        String step = text(name) + "/";
        List<Layer> layers = new ArrayList<>(nearestFirst.size());
        for (Layer layer : nearestFirst) {
            if (!layer.file().patterns().isEmpty()) {
                layers.add(new Layer(layer.file(), layer.way() + step));
            }
        }
        return new IgnoreRules(layers);
    }

    /**
     * Whether an entry of the directory is ignored.
     *
     * @param folder whether it is a directory; a link to one is not
     */
    boolean ignore(Path name, boolean folder) {
        String text = text(name);
        for (Layer layer : nearestFirst) {
            byte[] way = layer.way().getBytes(StandardCharsets.ISO_8859_1);
            byte[] path = (layer.way() + text).getBytes(StandardCharsets.ISO_8859_1);
            IgnorePattern deciding = layer.file().deciding(path, way.length, folder);
            if (deciding != null) {
                return !deciding.isNegated();
            }
        }
        return false;
    }

    /** The bytes of a name, one character each: git knows no characters. */
    private static String text(Path name) {
        String decoded = name.toString();
        if (decoded.indexOf(UNDECODABLE) >= 0) {
            return undecoded(name);
        }
        return new String(decoded.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** A name that is no text in the encoding of the file system: its address has the bytes as they are. */
    private static String undecoded(Path name) {
        String address = name.toUri().getRawPath();
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        StringBuilder bytes = new StringBuilder();
        for (int i = address.lastIndexOf('/', end - 1) + 1; i < end; i++) {
            if (address.charAt(i) == '%') {
                bytes.append((char) Integer.parseInt(address.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.append(address.charAt(i));
            }
        }
        return bytes.toString();
    }
}
