package victor.tui.widget;

/**
 * What has the focus in a form.
 *
 * @param field index of the field, -1 when a button has it
 * @param stop which place in the field, or which button
 */
record Focus(int field, int stop) {
    static Focus button(int index) {
        return new Focus(-1, index);
    }

    boolean isButton() {
        return field < 0;
    }
}
