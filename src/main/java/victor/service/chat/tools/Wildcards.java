package victor.service.chat.tools;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with {@code *}, {@code ?}, {@code **}, brackets and escapes, matched against the bytes of a path as git does. All ways to
 * match are followed at once, so the time is at most length of pattern times length of path, whatever the pattern.
 */
final class Wildcards {
    private enum Kind {
        /** One byte of a set. */
        ONE,
        /** Any bytes but slashes. */
        STAR,
        /** Any bytes. */
        DEEP,
        /** Whole directories, or none: leads behind the next part as well as to it. */
        FOLDERS,
        /** Any bytes, and then a slash; only behind {@link #FOLDERS}. */
        INSIDE
    }

    private record Part(Kind kind, ByteSet set) {}

    private final List<Part> parts = new ArrayList<>();

    private Wildcards() {}

    /** The pattern, which needs no wildcard in it; null when it is malformed, and so matches nothing. */
    static @Nullable Wildcards of(byte[] pattern, boolean ignoringCase) {
        Wildcards wildcards = new Wildcards();
        int at = 0;
        while (at < pattern.length) {
            at = wildcards.add(pattern, at, ignoringCase);
            if (at < 0) {
                return null;
            }
        }
        return wildcards;
    }

    /** Adds the part that begins here and answers where the next one does, or -1 when it is malformed. */
    private int add(byte[] pattern, int at, boolean ignoringCase) {
        if (pattern[at] == '*') {
            return addStars(pattern, at);
        }
        if (pattern[at] == '[') {
            BracketExpression bracket = new BracketExpression(pattern, at + 1);
            if (!bracket.read(ignoringCase)) {
                return -1;
            }
            parts.add(new Part(Kind.ONE, bracket.set()));
            return bracket.end();
        }
        if (pattern[at] == '?') {
            ByteSet any = ByteSet.of('/');
            any.invert();
            parts.add(new Part(Kind.ONE, any));
            return at + 1;
        }
        int literal = pattern[at] == '\\' ? at + 1 : at;
        if (literal == pattern.length) {
            return -1;
        }
        ByteSet set = ByteSet.of(pattern[literal] & 0xff);
        if (ignoringCase) {
            set.addOtherCase();
        }
        parts.add(new Part(Kind.ONE, set));
        return literal + 1;
    }

    private int addStars(byte[] pattern, int start) {
        int end = start;
        while (end < pattern.length && pattern[end] == '*') {
            end++;
        }
        boolean opens = start == 0 || pattern[start - 1] == '/';
        boolean last = end == pattern.length;
        boolean slash = !last && pattern[end] == '/';
        boolean escaped = end + 1 < pattern.length && pattern[end] == '\\' && pattern[end + 1] == '/';
        if (end - start < 2 || !opens || !(last || slash || escaped)) {
            add(Kind.STAR);
            return end;
        }
        if (slash) {
            add(Kind.FOLDERS);
            add(Kind.INSIDE);
            return end + 1;
        }
        add(Kind.DEEP);
        return end;
    }

    private void add(Kind kind) {
        parts.add(new Part(kind, new ByteSet()));
    }

    /** Whether all bytes from an offset on match. */
    boolean matches(byte[] text, int from) {
        boolean[] now = new boolean[parts.size() + 1];
        reach(now, 0);
        for (int i = from; i < text.length; i++) {
            boolean[] next = new boolean[now.length];
            boolean alive = false;
            for (int state = 0; state < parts.size(); state++) {
                alive |= now[state] && step(next, state, text[i] & 0xff);
            }
            if (!alive) {
                return false;
            }
            now = next;
        }
        return now[parts.size()];
    }

    private boolean step(boolean[] next, int state, int value) {
        switch (parts.get(state).kind()) {
            case ONE -> {
                return parts.get(state).set().contains(value) && reach(next, state + 1);
            }
            case STAR -> {
                return value != '/' && reach(next, state);
            }
            case DEEP -> {
                return reach(next, state);
            }
            case INSIDE -> {
                return reach(next, state) && (value != '/' || reach(next, state + 1));
            }
            default -> {
                return false;
            }
        }
    }

    /** Marks a state, and those that are reached from it without a byte. */
    private boolean reach(boolean[] states, int first) {
        int state = first;
        while (!states[state]) {
            states[state] = true;
            if (state == parts.size()) {
                break;
            }
            Kind kind = parts.get(state).kind();
            if (kind == Kind.FOLDERS) {
                states[state + 1] = true;
                state += 2;
            } else if (kind == Kind.STAR || kind == Kind.DEEP) {
                state++;
            } else {
                break;
            }
        }
        return true;
    }
}
