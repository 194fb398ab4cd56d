package victor.render;

import java.util.Locale;
import victor.service.Care;
import victor.store.Finding;
import victor.text.CleanText;

/** How the database is. */
final class DiagnosisPanel {
    private final StringBuilder out;
    private final Look look;

    DiagnosisPanel(StringBuilder out, Look look) {
        this.out = out;
        this.look = look;
    }

    void write(Care.Diagnosis diagnosis) {
        String file = diagnosis.info().file().toString();
        if (!diagnosis.exists()) {
            new Panel("Database").line("Database", file).writeTo(out, look);
            out.append("\nThere is no database yet; the first save creates it.\n");
            return;
        }
        String reason = diagnosis.info().readOnlyReason();
        new Panel("Database")
                .line("Database", file)
                .line("Shape", diagnosis.info().dialect())
                .line("Access", reason == null ? "read and write" : reason)
                .line("Search index", diagnosis.info().indexed() ? "yes" : "no")
                .line("Size", size(diagnosis.bytes()) + log(diagnosis.logBytes()))
                .line("Sessions", Integer.toString(diagnosis.sessions()))
                .line("Messages", Long.toString(diagnosis.messages()))
                .line("Previews", Long.toString(diagnosis.previews()))
                .writeTo(out, look);
        out.append('\n');
        for (String mended : diagnosis.mended()) {
            out.append(look.tick()).append(CleanText.line(mended)).append('\n');
        }
        for (Finding finding : diagnosis.findings()) {
            out.append(look.cross())
                    .append(CleanText.line(finding.what()))
                    .append("\n  ")
                    .append(CleanText.line(finding.remedy()))
                    .append('\n');
        }
        if (diagnosis.findings().isEmpty()) {
            out.append(look.tick())
                    .append("No problems found in pages, messages, JSON, times")
                    .append(diagnosis.info().indexed() ? ", search index, counters" : "")
                    .append(" and permissions\n");
        }
    }

    private static String log(long bytes) {
        return bytes == 0 ? "" : " and " + size(bytes) + " of write-ahead log";
    }

    static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " bytes";
        }
        double value = bytes;
        String unit = "";
        for (String next : new String[] {"KiB", "MiB", "GiB", "TiB"}) {
            if (value >= 1024) {
                value /= 1024;
                unit = next;
            }
        }
        return String.format(Locale.ROOT, "%.1f %s", value, unit);
    }
}
