package victor.tui.chat;

import java.util.List;

/**
 * How what is written may go on.
 *
 * @param from where in the text begins what it would take the place of
 * @param choices one or more
 * @param index of the selected one
 */
record Completion(int from, List<Choice> choices, int index) {
    Completion {
        choices = List.copyOf(choices);
    }

    /**
     * One way.
     *
     * @param text what would stand there
     * @param usage what can follow; empty for nothing
     * @param help what it does; empty for nothing to say
     */
    record Choice(String text, String usage, String help) {}

    Completion moved(int step) {
        return new Completion(from, choices, Math.floorMod(index + step, choices.size()));
    }

    Choice selected() {
        return choices.get(index);
    }
}
