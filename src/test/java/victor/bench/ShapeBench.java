package victor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import victor.domain.SessionFilter;
import victor.store.SessionStore;
import victor.store.sqlite.SqliteStores;

/** Commands on files that Python Victor wrote, by the same sessions in the documented shape. */
final class ShapeBench {
    private static final Path FOLDER = Path.of("../shared/victor-dbs");
    private static final List<String> SAMPLES = List.of("legacy-200", "convstore-200");

    private final Commands commands;

    ShapeBench(Commands commands) {
        this.commands = commands;
    }

    List<Bench.Row> rows() throws IOException, InterruptedException {
        List<Bench.Row> rows = new ArrayList<>();
        for (String sample : SAMPLES) {
            Path file = FOLDER.resolve(sample).resolve(".victor/project.db");
            if (Files.exists(file)) {
                rows.add(row(sample, file));
            } else {
                System.err.println("not measured, as it is not there: " + file);
            }
        }
        return rows;
    }

    private Bench.Row row(String sample, Path file) throws IOException, InterruptedException {
        Path directory = Files.createDirectories(commands.work().resolve(sample));
        Path foreign = Files.copy(file, directory.resolve("foreign.db"), StandardCopyOption.REPLACE_EXISTING);
        Path documented = commands.fresh(sample + "/documented.db");
        Path exported = directory.resolve("all.json");
        commands.milliseconds(on(foreign, "export", "--quiet", "--output", exported.toString()));
        commands.milliseconds(on(documented, "save", exported.toString()));
        String id;
        try (SessionStore store = SqliteStores.open(foreign, Clock.systemUTC())) {
            id = store.ids(SessionFilter.ALL).get(0);
        }
        StringBuilder figures = new StringBuilder();
        for (String[] words : new String[][] {
            {"list"},
            {"list", "--sort", "messages", "--all"},
            {"show", id},
            {"search", "error"},
            {"export", "--output", "-"}
        }) {
            double[] medians = commands.medians(on(documented, words), on(foreign, words));
            figures.append(figures.length() == 0 ? "" : ", ")
                    .append(String.format(
                            Locale.ROOT,
                            "`%s%s` %.2f",
                            words[0],
                            List.of(words).contains("--sort") ? " --sort messages" : "",
                            medians[1] / medians[0]));
        }
        return new Bench.Row("commands in " + sample + ", by the documented shape", figures + " ×", "≤ 1.5 ×");
    }

    private Commands.Timed on(Path file, String... words) {
        List<String> line = new ArrayList<>(List.of("sessions"));
        line.addAll(List.of(words));
        return commands.victor(Map.of("VICTOR_DB", file.toString()), line.toArray(new String[0]));
    }
}
