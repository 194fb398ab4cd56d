package victor.cli;

import victor.json.JsonOutput;
import victor.service.Care;
import victor.store.Finding;

/** How the database is, as members of a JSON object. */
final class DiagnosisJson {
    private final JsonOutput out;

    DiagnosisJson(JsonOutput out) {
        this.out = out;
    }

    void members(Care.Diagnosis diagnosis) {
        out.name("database").string(diagnosis.info().file().toString());
        out.name("exists").bool(diagnosis.exists());
        out.name("shape").string(diagnosis.info().dialect());
        out.name("read_only").string(diagnosis.info().readOnlyReason());
        out.name("indexed").bool(diagnosis.info().indexed());
        out.name("bytes").number(diagnosis.bytes());
        out.name("log_bytes").number(diagnosis.logBytes());
        out.name("sessions").number(diagnosis.sessions());
        out.name("messages").number(diagnosis.messages());
        out.name("previews").number(diagnosis.previews());
        out.name("findings").beginArray();
        for (Finding finding : diagnosis.findings()) {
            out.beginObject();
            out.name("what").string(finding.what());
            out.name("remedy").string(finding.remedy());
            out.name("fixable").bool(finding.fixable());
            out.endObject();
        }
        out.endArray();
        out.name("mended").beginArray();
        for (String mended : diagnosis.mended()) {
            out.string(mended);
        }
        out.endArray();
    }
}
