package victor.faults;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import victor.testing.Run;
import victor.testing.Sandbox;

/** How a test makes writing fail in the middle. */
enum SmallDisk {
    /** No file may become larger than one MiB: works everywhere, and is what a quota is like. */
    LIMIT,
    /** A file system of one MiB that only the program sees; works where a user may have one. */
    MOUNT;

    private static final List<String> IN_A_NAMESPACE = List.of("unshare", "--mount");
    private static final List<String> IN_A_USERS_NAMESPACE = List.of("unshare", "--mount", "--map-root-user");

    private static final String IN_A_MOUNT = """
            set -e
            project=$PWD
            disk=$(mktemp -d)
            trap 'cd /; umount "$disk"; rmdir "$disk"' EXIT
            mount -t tmpfs -o size=1m tmpfs "$disk"
            cp -a "$project/." "$disk/"
            cd "$disk"
            code=0
            bash -c "$1" || code=$?
            find "$project" -mindepth 1 -delete
            cp -a "$disk/." "$project/"
            exit $code
            """;

    /** Those that this machine has. */
    static Stream<SmallDisk> all() {
        return canMount(IN_A_NAMESPACE) || canMount(IN_A_USERS_NAMESPACE) ? Stream.of(LIMIT, MOUNT) : Stream.of(LIMIT);
    }

    /** Runs a line in the project; what it leaves is in the project afterwards. */
    Run run(Sandbox sandbox, String line) {
        if (this == LIMIT) {
            return sandbox.shell("ulimit -f 1024; exec " + line).run();
        }
        List<String> namespace = canMount(IN_A_NAMESPACE) ? IN_A_NAMESPACE : IN_A_USERS_NAMESPACE;
        return sandbox.shell(IN_A_MOUNT.replace("\"$1\"", "'" + line.replace("'", "'\\''") + "'"))
                .under(namespace.toArray(String[]::new))
                .run();
    }

    /** Runs a line in the project where not even what a reader keeps beside a database has room, 32 KiB. */
    Run runWithoutRoom(Sandbox sandbox, String line) {
        return this == LIMIT
                ? sandbox.shell("ulimit -f 16; exec " + line).run()
                : run(sandbox, "cat /dev/zero >full 2>/dev/null; " + line + "; code=$?; rm full; exit $code");
    }

    private static boolean canMount(List<String> namespace) {
        String test = "disk=$(mktemp -d) && mount -t tmpfs tmpfs \"$disk\" && umount \"$disk\" && rmdir \"$disk\"";
        List<String> command =
                Stream.concat(namespace.stream(), Stream.of("sh", "-c", test)).toList();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Whether an error names the cause. */
    boolean says(String error) {
        return this == LIMIT
                ? error.contains("disk I/O error") || error.contains("File too large")
                : error.contains("the disk is full") || error.contains("No space left on device");
    }
}
