package victor.tui.view;

/** What a cell's text or ground is painted with: a role that the theme decides, or a fixed colour. */
public sealed interface Paint permits Role, Colour {}
