package victor.tui.input;

/** One thing that reached a full-screen program from its terminal. */
public sealed interface Input permits EndOfInput, Focus, Key, Mouse, Paste, Resize {}
