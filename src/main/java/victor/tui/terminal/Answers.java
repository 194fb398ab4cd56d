package victor.tui.terminal;

/** What a terminal says when it was asked. */
interface Answers {
    /**
     * The colour of its ground.
     *
     * @param rgb 0xRRGGBB
     */
    void ground(int rgb);
}
