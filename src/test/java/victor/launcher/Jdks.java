package victor.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The JDKs of this machine that victor can run on. */
final class Jdks {
    private Jdks() {}

    /** The one that runs the tests first, then one of each other feature release from 17 on. */
    static List<Path> all() throws IOException {
        List<Path> homes = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        homes.add(Path.of(System.getProperty("java.home")).toRealPath());
        seen.add(Runtime.version().feature());
        Path installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> found = Files.list(installed)) {
                for (Path home : found.sorted().toList()) {
                    int feature = feature(home);
                    if (feature >= 17 && !seen.contains(feature)) {
                        homes.add(home.toRealPath());
                        seen.add(feature);
                    }
                }
            }
        }
        return homes;
    }

    /** The feature release, 0 for what is no JDK that could be started. */
    static int feature(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.exists(release)
                || !Files.isExecutable(home.resolve("bin/java"))
                || !Files.exists(home.resolve("lib/modules"))) {
            return 0;
        }
        for (String line : Files.readAllLines(release)) {
            if (line.startsWith("JAVA_VERSION=\"")) {
                return Runtime.Version.parse(line.substring(14, line.length() - 1))
                        .feature();
            }
        }
        return 0;
    }
}
