package victor.tui.pane;

/** A text that is laid out for each width. */
public interface PanelText {
    /**
     * The text in a width.
     *
     * @param columns 1 or more
     * @return cleaned, lines separated by line feeds; longer ones are broken, but for rows of a box, which are cut off
     */
    String at(int columns);
}
