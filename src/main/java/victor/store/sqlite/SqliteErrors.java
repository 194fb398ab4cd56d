package victor.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;
import victor.store.StoreException;

/** SQLite's result codes as sentences for people: what happened, to which file, what to do next. */
final class SqliteErrors {
    // https://sqlite.org/rescode.html; an extended code has its primary code in the low byte.
    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int TOO_BIG = 18;
    private static final int NOTADB = 26;
    private static final int IOERR_SHMSIZE = IOERR | 19 << 8;
    private static final int CORRUPT_VTAB = CORRUPT | 1 << 8;

    /** What to do with a file that is damaged. Debian's sqlite3 lacks .recover. */
    static final String RECOVERY =
            "copy it to a safe place, and save what can be read of it: sqlite3 COPY .recover | sqlite3 NEW (or .dump)";

    private SqliteErrors() {}

    static StoreException translate(SQLException failure, Path file) {
        return new StoreException(sentence(failure, file), failure);
    }

    /** Whether a failure came from what the file holds: an index out of step says the same as a broken page. */
    static boolean isDamage(StoreException failure) {
        return failure.getCause() instanceof SQLException cause && (code(cause) & 0xff) == CORRUPT;
    }

    /** Whether a failure came from a search index alone, which can be made again. */
    static boolean isIndexDamage(StoreException failure) {
        return failure.getCause() instanceof SQLException cause && code(cause) == CORRUPT_VTAB;
    }

    /** The extended code, of which the driver's own exception answers the low byte only. */
    private static int code(SQLException failure) {
        return failure instanceof SQLiteException known ? known.getResultCode().code : failure.getErrorCode();
    }

    private static String sentence(SQLException failure, Path file) {
        int code = code(failure);
        return switch (code) {
            case CORRUPT_VTAB ->
                "the search index in " + file + " is damaged; make it again: victor sessions doctor --fix";
            case IOERR_SHMSIZE -> sentence(FULL, failure, file);
            default -> sentence(code & 0xff, failure, file);
        };
    }

    private static String sentence(int code, SQLException failure, Path file) {
        return switch (code) {
            case BUSY, LOCKED -> file + " is locked by another program (waited 5 s); close that program or try again.";
            case NOTADB -> file + " is not a database; name another file with --db, or move this one away.";
            case CORRUPT -> file + " is damaged; " + RECOVERY + ".";
            case FULL -> "the disk is full, nothing was changed in " + file + "; make room and try again.";
            case READONLY, PERM -> file + " cannot be written; check the permissions of the file and of its directory.";
            case CANTOPEN -> file + " cannot be opened; check that it exists and may be read.";
            case IOERR -> "reading or writing " + file + " failed (" + oneLine(failure) + "); check the disk.";
            case TOO_BIG -> "a text is too long for " + file + " (SQLite allows 1,000,000,000 bytes).";
            default -> file + ": " + oneLine(failure);
        };
    }

    private static String oneLine(SQLException failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message.replace('\n', ' ');
    }
}
