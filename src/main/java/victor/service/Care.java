package victor.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.SessionPage;
import victor.domain.SessionSummary;
import victor.store.Finding;
import victor.store.SessionStore;
import victor.store.StoreException;
import victor.store.StoreInfo;

/** Looks after the database itself: what it is, what is wrong with it, and what can be mended. */
public final class Care {
    private static final int PAGE = 1000;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    private final Place place;
    private final SessionStore store;

    Care(Place place, SessionStore store) {
        this.place = place;
        this.store = store;
    }

    /** Reads everything and says what is there and what is wrong: seconds on a large database. */
    public Diagnosis examine() {
        List<Finding> findings = new ArrayList<>(store.check());
        for (Path path : exposed()) {
            findings.add(new Finding(
                    path + " can be opened by other users of this machine.",
                    "Run 'victor sessions doctor --fix', or chmod go= " + path + ".",
                    true));
        }
        long[] counts = new long[3];
        try {
            count(counts);
        } catch (StoreException unreadable) {
            // What cannot be read any more was found already; what could be counted is said beside it.
            if (findings.isEmpty()) {
                throw unreadable;
            }
        }
        return new Diagnosis(
                store.info(),
                exists(),
                size(place.file()),
                size(beside("-wal")),
                (int) counts[0],
                counts[1],
                counts[2],
                findings,
                List.of());
    }

    /** Adds up sessions, messages and previews. */
    private void count(long[] counts) {
        SessionPage.Anchor anchor = null;
        boolean more = true;
        while (more) {
            SessionPage page = store.page(SessionFilter.ALL, SessionOrder.NEWEST, anchor, false, PAGE);
            for (SessionSummary row : page.rows()) {
                counts[0]++;
                counts[1] += row.messageCount();
                counts[2] += row.previewCount();
            }
            anchor = page.last();
            more = page.more();
        }
    }

    private boolean exists() {
        return !(store instanceof AbsentStore);
    }

    /** Mends what is safe to mend, and examines again. */
    public Diagnosis mend() {
        List<String> mended = new ArrayList<>();
        if (exists()) {
            mended.addAll(store.repair());
        }
        for (Path path : exposed()) {
            if (close(path)) {
                mended.add(path + " is for its owner alone.");
            }
        }
        return examine().with(mended);
    }

    private List<Path> exposed() {
        List<Path> exposed = new ArrayList<>();
        Path directory = place.file().getParent();
        if (directory != null && directory.endsWith(".victor") && open(directory)) {
            exposed.add(directory);
        }
        if (open(place.file())) {
            exposed.add(place.file());
        }
        return exposed;
    }

    private Path beside(String suffix) {
        return place.file().resolveSibling(place.file().getFileName() + suffix);
    }

    private static boolean open(Path path) {
        Set<PosixFilePermission> permissions = permissions(path);
        return permissions != null && permissions.stream().anyMatch(OTHERS::contains);
    }

    private static boolean close(Path path) {
        Set<PosixFilePermission> permissions = permissions(path);
        if (permissions == null) {
            return false;
        }
        Set<PosixFilePermission> kept = EnumSet.copyOf(permissions);
        kept.removeAll(OTHERS);
        try {
            Files.setPosixFilePermissions(path, kept);
            return true;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static @Nullable Set<PosixFilePermission> permissions(Path path) {
        try {
            return Files.exists(path) && FileErrors.posix(path) ? Files.getPosixFilePermissions(path) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static long size(Path path) {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException vanished) {
            return 0;
        }
    }

    /**
     * What a database is and how it is.
     *
     * @param info where and what it is
     * @param exists whether there is one
     * @param bytes the size of its file
     * @param logBytes the size of the write-ahead log beside it
     * @param sessions how many
     * @param messages how many, without previews
     * @param previews how many
     * @param findings what is wrong, worst first
     * @param mended what was mended just now, as sentences
     */
    public record Diagnosis(
            StoreInfo info,
            boolean exists,
            long bytes,
            long logBytes,
            int sessions,
            long messages,
            long previews,
            List<Finding> findings,
            List<String> mended) {
        public Diagnosis {
            findings = List.copyOf(findings);
            mended = List.copyOf(mended);
        }

        Diagnosis with(List<String> done) {
            return new Diagnosis(info, exists, bytes, logBytes, sessions, messages, previews, findings, done);
        }
    }
}
