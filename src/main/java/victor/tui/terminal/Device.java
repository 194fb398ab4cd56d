package victor.tui.terminal;

import java.io.IOException;

/** A terminal as the event loop needs it. */
interface Device {
    /** Width and height now, each 1 or more. */
    Size size();

    /** Sends bytes in one go. Once the terminal was given back for good, nothing is sent any more. */
    void write(Bytes bytes) throws IOException;

    /** Gives the terminal to another program until it ends; answers its exit code. */
    int lend(ProcessBuilder program) throws IOException;

    /** Stops the process as Ctrl+Z stops others; returns when it was continued. */
    void suspend() throws IOException;

    /** Takes the terminal anew after the process was stopped and continued from outside. */
    void resume() throws IOException;

    /** What the wrapper of this terminal, tmux or screen, needs around a sequence that is meant for the terminal outside. */
    Clipboard clipboard();
}
