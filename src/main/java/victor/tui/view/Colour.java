package victor.tui.view;

import org.jspecify.annotations.Nullable;

/**
 * A colour.
 *
 * @param rgb 0xRRGGBB
 * @param basic which of the terminal's sixteen colours stands for it where there are no more, 0 to 15; the person at the terminal
 *     decides how those look
 */
public record Colour(int rgb, int basic) implements Paint {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Colour colour && colour.rgb == rgb && colour.basic == basic;
    }

    @Override
    public int hashCode() {
        return rgb * 16 + basic;
    }
}
