package victor.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.command.Result;
import victor.config.Configuration;
import victor.config.Setting;
import victor.config.Warning;
import victor.json.JsonText;
import victor.text.CleanText;

/** What is in force, as text. */
final class ConfigurationText {
    private final StringBuilder out;
    private final Look look;

    ConfigurationText(StringBuilder out, Look look) {
        this.out = out;
        this.look = look;
    }

    void write(Result.Configured configured) {
        Configuration configuration = configured.configuration();
        Table table = new Table(
                "Configuration",
                new Table.Column("Setting", 10, 0, 9, false, Style.ID),
                new Table.Column("Value", 16, 1, 8, false, null),
                new Table.Column("From", 8, 2, 7, false, null));
        for (Result.Circumstance each : configured.circumstances()) {
            table.row(each.name(), CleanText.line(each.value()), each.from());
        }
        for (Setting setting : Setting.values()) {
            int line = configuration.line(setting);
            table.row(
                    setting.key(),
                    CleanText.line(shown(configuration.json(setting))),
                    line == 0 ? "default" : "line " + line);
        }
        table.writeTo(out, look);
        Path file = configuration.file();
        out.append("\nFile: ")
                .append(file == null ? "none, as there is no home directory" : CleanText.line(file.toString()));
        out.append(file == null || configuration.exists() ? "\n" : " (not there)\n");
        for (Warning warning : configuration.warnings()) {
            out.append(look.warning())
                    .append(CleanText.line(warning.toString()))
                    .append('\n');
        }
    }

    /** Who answers by a profile, which has more members than fit. */
    private static String name(String provider, @Nullable String model) {
        return model == null ? provider : JsonText.quote(shown(provider) + ':' + shown(model));
    }

    /** A value without the signs of JSON, as far as it can be said without them. */
    private static String shown(String json) {
        String text = JsonText.string(json);
        if (text != null) {
            return text;
        }
        List<String> parts = new ArrayList<>();
        for (String element : JsonText.elements(json)) {
            String model = JsonText.get(element, "model");
            parts.add(shown(model == null ? element : model));
        }
        for (Map.Entry<String, String> member : JsonText.members(json)) {
            String value = member.getValue();
            String provider = JsonText.get(value, "provider");
            String keys = shown(provider == null ? value : name(provider, JsonText.get(value, "model")));
            parts.add(member.getKey() + ": " + (keys.isEmpty() ? "none" : keys));
        }
        boolean nothing = parts.isEmpty() && (json.startsWith("{") || json.startsWith("[") || json.equals("null"));
        return parts.isEmpty() && !nothing ? json : String.join(json.startsWith("{") ? "; " : ", ", parts);
    }
}
