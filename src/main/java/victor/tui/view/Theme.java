package victor.tui.view;

import java.util.EnumMap;
import java.util.Map;

/** How every role looks. A theme is data: one look for each role, whatever it leaves out being the terminal's own. */
public final class Theme {
    private final String name;
    private final Map<Role, Look> looks = new EnumMap<>(Role.class);

    Theme(String name) {
        this.name = name;
    }

    /** The name it has in the configuration. */
    public String name() {
        return name;
    }

    /** How a role looks. */
    public Look look(Role role) {
        return looks.getOrDefault(role, Look.PLAIN);
    }

    Theme with(Role role, Look look) {
        looks.put(role, look);
        return this;
    }

    /**
     * What a style comes to. A ground whose look has a text colour, or is reversed, decides the colour of the text too: a bar is one
     * bar, and what is on it can be read. A role with a ground of its own is no text colour.
     */
    public Look resolve(Style style) {
        Look front = style.foreground() instanceof Role role ? look(role) : colour(style.foreground());
        Look back = style.background() instanceof Role role ? look(role) : ground(style.background());
        boolean plainBack = style.background() == Role.PLAIN;
        Colour own = front.ground() == null ? front.text() : null;
        Colour text = plainBack || (back.text() == null && !back.reverse()) ? own : back.text();
        return new Look(
                text,
                plainBack ? null : back.ground(),
                style.bold() || front.bold() || back.bold(),
                style.dim() || (plainBack && front.dim()) || back.dim(),
                style.italic() || front.italic() || back.italic(),
                style.underline() || front.underline() || back.underline(),
                style.reverse() || back.reverse());
    }

    private static Look colour(Paint paint) {
        return paint instanceof Colour colour ? Look.PLAIN.text(colour.rgb(), colour.basic()) : Look.PLAIN;
    }

    private static Look ground(Paint paint) {
        return paint instanceof Colour colour ? Look.PLAIN.ground(colour.rgb(), colour.basic()) : Look.PLAIN;
    }

    @Override
    public String toString() {
        return name;
    }
}
