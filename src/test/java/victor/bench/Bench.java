package victor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures what the README says of speed, as ratios within one run: {@code Bench APPLICATION DISTRIBUTION WORK_DIRECTORY
 * [start|shape|chat|large|browser]}. */
public final class Bench {
    private Bench() {}

    /** One line of the table. */
    record Row(String what, String figure, String goal) {}

    /**
     * Prints a Markdown table.
     *
     * @param arguments the application's directory, that of {@code make dist}, a directory to work in, and the part: start, shape,
     *     chat, large, browser, or all when missing
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path application = Path.of(arguments[0]).toAbsolutePath();
        Path distribution = Path.of(arguments[1]).toAbsolutePath();
        Path work = Path.of(arguments[2]).toAbsolutePath();
        String part = arguments.length > 3 ? arguments[3] : "";
        Files.createDirectories(work);
        Commands commands = new Commands(application, work);
        Path small = commands.database("small", 200, 8_000);
        System.out.println("| measure | figure | goal |\n|---|---|---|");
        if (part.isEmpty() || part.equals("start")) {
            print(new StartBench(commands, small).rows(distribution));
        }
        if (part.isEmpty() || part.equals("shape")) {
            print(new ShapeBench(commands).rows());
        }
        if (part.isEmpty() || part.equals("chat")) {
            print(new ChatBench(commands, small).rows());
        }
        if (part.isEmpty() || part.equals("large") || part.equals("browser")) {
            int sessions = Integer.getInteger("bench.sessions", 100_000);
            Path large = commands.database("large", sessions, 40 * sessions);
            if (!part.equals("browser")) {
                print(new LargeBench(commands, small, large).rows());
            }
            if (!part.equals("large")) {
                Path thousand = commands.database("thousand", 1_000, 40_000);
                print(new BrowserBench(commands, small).rows(thousand, large));
            }
        }
    }

    private static void print(List<Row> rows) {
        for (Row row : rows) {
            System.out.println("| " + row.what() + " | " + row.figure() + " | " + row.goal() + " |");
        }
    }

    static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f ×" : "%.2f ×", ratio);
    }
}
