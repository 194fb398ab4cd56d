package victor.cli;

import java.nio.file.Path;
import victor.command.Result;
import victor.config.Configuration;
import victor.config.Setting;
import victor.config.Warning;
import victor.json.JsonOutput;

/** What is in force, as JSON. */
final class ConfigurationJson {
    private final JsonOutput out;

    ConfigurationJson(JsonOutput out) {
        this.out = out;
    }

    void members(Result.Configured configured) {
        Configuration configuration = configured.configuration();
        Path file = configuration.file();
        out.name("file").string(file == null ? null : file.toString());
        out.name("exists").bool(configuration.exists());
        out.name("settings").beginObject();
        for (Setting setting : Setting.values()) {
            int line = configuration.line(setting);
            out.name(setting.key()).beginObject();
            out.name("value").raw(configuration.json(setting));
            out.name("from").string(line == 0 ? "default" : "file");
            if (line > 0) {
                out.name("line").number(line);
            }
            out.endObject();
        }
        out.endObject();
        out.name("circumstances").beginObject();
        for (Result.Circumstance each : configured.circumstances()) {
            out.name(each.name()).beginObject();
            out.name("value").string(each.value());
            out.name("from").string(each.from());
            out.endObject();
        }
        out.endObject();
        warnings(configuration);
    }

    private void warnings(Configuration configuration) {
        out.name("warnings").beginArray();
        for (Warning warning : configuration.warnings()) {
            Setting setting = warning.setting();
            out.beginObject();
            out.name("line").number(warning.line());
            out.name("column").number(warning.column());
            out.name("setting").string(setting == null ? null : setting.key());
            out.name("message").string(warning.sentence());
            out.endObject();
        }
        out.endArray();
    }
}
