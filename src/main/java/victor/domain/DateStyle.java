package victor.domain;

/** How a list shows when something was. */
public enum DateStyle {
    /** {@code 5m ago}, {@code 3h ago}, {@code 6d ago}; after a week as {@link #SHORT}. */
    RELATIVE,
    /** {@code 14:30} today, {@code Jan 07} this year, else {@code 2024-01-07}. */
    SHORT,
    /** {@code 2025-01-07 14:30}. */
    ISO;

    /** How many columns the longest text takes; a text that is no time may be longer. */
    public int columns() {
        return this == ISO ? 16 : 10;
    }
}
