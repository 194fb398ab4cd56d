package victor.tui.dialog;

import org.jspecify.annotations.Nullable;

/**
 * What input led to.
 *
 * @param dialog the dialog as it is now; null when it is closed
 * @param answer what was decided; null when nothing was. A dialog can answer and stay open
 */
public record Step(@Nullable Dialog dialog, @Nullable Answer answer) {
    /** The dialog goes on. */
    static Step to(Dialog dialog) {
        return new Step(dialog, null);
    }

    /** The dialog is closed, and this is what it came to. */
    static Step closed(Answer answer) {
        return new Step(null, answer);
    }
}
