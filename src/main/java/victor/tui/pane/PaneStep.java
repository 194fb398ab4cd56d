package victor.tui.pane;

import java.util.List;

/**
 * What an operation on the pane comes to.
 *
 * @param pane the pane after it
 * @param requests what is to be done now, in this order
 */
public record PaneStep(Pane pane, List<PaneRequest> requests) {
    public PaneStep {
        requests = List.copyOf(requests);
    }

    /** Nothing is asked for. */
    static PaneStep of(Pane pane) {
        return new PaneStep(pane, List.of());
    }
}
