package victor.importer;

/** A conversation cannot be read; the message names the line or the element, and what is wrong there. */
public final class ImportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportException(String message) {
        super(message);
    }
}
