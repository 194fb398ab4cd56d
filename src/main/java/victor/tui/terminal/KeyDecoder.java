package victor.tui.terminal;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import victor.tui.input.Input;
import victor.tui.input.Key;
import victor.tui.input.KeyName;

/**
 * Turns the bytes that a terminal sends into keys, pastes, mouse and focus, however they are cut into pieces. Sequences that nobody knows
 * are swallowed whole. A sequence that stops half-way is ended by {@link #expire} once {@link #patience} is over.
 */
final class KeyDecoder {
    /** How long an Escape waits for what would make it a sequence. */
    static final Duration ESCAPE = Duration.ofMillis(40);
    /** How long the beginning of a sequence waits that may also be a key with Alt: few bind those, and lines may be slow. */
    static final Duration INTRODUCER = Duration.ofMillis(150);
    /** How long a sequence waits for its end. */
    static final Duration SEQUENCE = Duration.ofMillis(500);
    /** How long a paste may pause. */
    static final Duration PASTE = Duration.ofSeconds(5);
    /** Bytes; what is longer comes as several pastes. */
    static final int LONGEST_PASTE = 8 << 20;

    private static final int ESC = 0x1b;
    private static final int LONGEST_SEQUENCE = 256;
    private static final int LONGEST_ANSWER = 256;

    private enum State {
        GROUND,
        ESCAPE,
        TWO_ESCAPES,
        CSI,
        SS3,
        /** After {@code CSI [}, as the Linux console begins F1 to F5. */
        LINUX,
        /** After {@code CSI M}, three bytes of an old mouse report. */
        OLD_MOUSE,
        /** OSC, DCS, APC, PM or SOS. */
        STRING,
        STRING_ESCAPE,
        PASTE
    }

    private final Consumer<Input> sink;
    private final Answers answers;
    private final Utf8 utf8 = new Utf8();
    private final StringBuilder sequence = new StringBuilder();
    private final PastedBytes pasted = new PastedBytes();
    private State state = State.GROUND;
    /** Escape came before the sequence or character that is being read. */
    private boolean alt;
    /** What began the string. */
    private int introducer;

    KeyDecoder(Consumer<Input> sink, Answers answers) {
        this.sink = sink;
        this.answers = answers;
    }

    void feed(byte[] bytes) {
        for (byte next : bytes) {
            feed(next);
        }
    }

    private void feed(byte next) {
        int b = next & 0xff;
        switch (state) {
            case GROUND -> ground(next);
            case ESCAPE -> afterEscape(next);
            case TWO_ESCAPES -> afterTwoEscapes(next);
            case CSI -> csi(next);
            case SS3 -> ss3(next);
            case LINUX -> end(ControlSequences.linux(b, alt));
            case OLD_MOUSE -> oldMouse(b);
            case STRING -> string(b);
            case STRING_ESCAPE -> stringEscape(next);
            case PASTE -> paste(next);
        }
    }

    /** How long to wait for more before {@link #expire}; zero when nothing is unfinished. */
    Duration patience() {
        return switch (state) {
            case GROUND -> utf8.isPending() ? SEQUENCE : Duration.ZERO;
            case ESCAPE, TWO_ESCAPES -> ESCAPE;
            case CSI, SS3, STRING -> sequence.isEmpty() ? INTRODUCER : SEQUENCE;
            case LINUX, OLD_MOUSE, STRING_ESCAPE -> SEQUENCE;
            case PASTE -> PASTE;
        };
    }

    /** Takes what is unfinished for what it then is: a lone Escape is the key, {@code ESC [} is Alt+[, half a sequence is nothing. */
    void expire() {
        State was = state;
        boolean bare = sequence.isEmpty();
        reset();
        utf8.drop();
        switch (was) {
            case ESCAPE -> sink.accept(Key.of(KeyName.ESCAPE));
            case TWO_ESCAPES -> sink.accept(Key.of(KeyName.ESCAPE).withAlt());
            case CSI -> altKey(bare, '[');
            case SS3 -> altKey(bare, 'O');
            case STRING -> altKey(bare, introducer);
            case PASTE -> pasted.emit(sink);
            default -> {
                // Half of something that is no key.
            }
        }
    }

    private void reset() {
        state = State.GROUND;
        alt = false;
        sequence.setLength(0);
    }

    private void altKey(boolean bare, int character) {
        if (bare) {
            sink.accept(Key.of(character).withAlt());
        }
    }

    /** Ends a sequence with the input that it was, or with none. */
    private void end(@Nullable Input input) {
        reset();
        if (input != null) {
            sink.accept(input);
        }
    }

    private void ground(byte next) {
        if (!utf8.isPending() && next == ESC) {
            state = State.ESCAPE;
            return;
        }
        if (!utf8.isPending() && next >= 0) {
            end(ControlSequences.plain(next, alt));
            return;
        }
        int codePoint = utf8.add(next);
        if (codePoint == Utf8.MORE) {
            return;
        }
        boolean withAlt = alt;
        reset();
        if (codePoint >= 0) {
            end(Key.character(codePoint, false, withAlt, false));
        } else if (next >= 0 || (next & 0xff) >= 0xc2) {
            // It cut a character short, and begins the next one itself.
            begin(next);
        }
    }

    private void begin(byte next) {
        if ((next & 0xff) < 0xf5) {
            ground(next);
        }
    }

    private void afterEscape(byte next) {
        switch (next) {
            case ESC -> state = State.TWO_ESCAPES;
            case '[' -> state = State.CSI;
            case 'O' -> state = State.SS3;
            case ']', 'P', '_', '^', 'X' -> {
                introducer = next;
                state = State.STRING;
            }
            default -> {
                state = State.GROUND;
                alt = true;
                ground(next);
            }
        }
    }

    private void afterTwoEscapes(byte next) {
        if (next == '[' || next == 'O') {
            alt = true;
            state = next == '[' ? State.CSI : State.SS3;
            return;
        }
        reset();
        sink.accept(Key.of(KeyName.ESCAPE).withAlt());
        ground(next);
    }

    private void csi(byte next) {
        if (next < ' ' || next == 0x7f) {
            abandon('[', next);
        } else if (next == '[' && sequence.isEmpty()) {
            state = State.LINUX;
        } else if (next == 'M' && sequence.isEmpty()) {
            state = State.OLD_MOUSE;
        } else if (next >= '@' || (next == '$' && ControlSequences.isNumber(sequence))) {
            csiEnd(next);
        } else {
            keep(next);
        }
    }

    private void csiEnd(byte last) {
        if (last == '~' && sequence.toString().equals("200")) {
            reset();
            state = State.PASTE;
            return;
        }
        end(ControlSequences.csi(sequence.toString(), (char) last, alt));
    }

    private void ss3(byte next) {
        if (next < ' ' || next == 0x7f) {
            abandon('O', next);
        } else if (next >= '0' && next <= '9') {
            keep(next);
        } else {
            end(ControlSequences.ss3(sequence.toString(), (char) next, alt));
        }
    }

    /** A byte that no sequence can hold: what came before was a key with Alt, or nothing. */
    private void abandon(char key, byte next) {
        boolean bare = sequence.isEmpty();
        reset();
        altKey(bare, key);
        begin(next);
    }

    private void keep(byte next) {
        if (sequence.length() < LONGEST_SEQUENCE) {
            sequence.append((char) next);
        }
    }

    private void oldMouse(int b) {
        sequence.append((char) b);
        if (sequence.length() == 3) {
            end(MouseReports.old(sequence.charAt(0), sequence.charAt(1), sequence.charAt(2)));
        }
    }

    private void string(int b) {
        if (b == 0x07) {
            stringEnd();
        } else if (b == ESC) {
            state = State.STRING_ESCAPE;
        } else if (b == 0x18 || b == 0x1a) {
            reset();
        } else if (sequence.length() < LONGEST_ANSWER) {
            sequence.append((char) b);
        }
    }

    private void stringEscape(byte next) {
        if (next == '\\') {
            stringEnd();
            return;
        }
        reset();
        state = State.ESCAPE;
        afterEscape(next);
    }

    private void stringEnd() {
        String text = introducer == ']' ? sequence.toString() : "";
        reset();
        if (text.startsWith("11;")) {
            int rgb = ColourAnswer.parse(text.substring(3));
            if (rgb >= 0) {
                answers.ground(rgb);
            }
        }
    }

    private void paste(byte next) {
        if (pasted.add(next)) {
            reset();
            pasted.emit(sink);
        } else if (pasted.length() >= LONGEST_PASTE) {
            pasted.emit(sink);
        }
    }
}
