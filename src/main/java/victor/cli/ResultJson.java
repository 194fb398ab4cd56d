package victor.cli;

import java.util.List;
import victor.command.Result;
import victor.domain.SearchHit;
import victor.domain.SessionSummary;
import victor.json.JsonOutput;
import victor.service.SessionSaving;
import victor.service.Sessions;

/** Results as JSON: an array for lists, one object for everything else. */
final class ResultJson {
    private final JsonOutput out;

    private ResultJson(JsonOutput out) {
        this.out = out;
    }

    /** The text of a result, ending with a new line. */
    static String of(Result result) {
        if (result instanceof Result.Json json) {
            return json.text();
        }
        StringBuilder text = new StringBuilder();
        new ResultJson(new JsonOutput(text, true)).write(result);
        return text.append('\n').toString();
    }

    /** An object whose only member is a text. */
    static String of(String name, String value) {
        StringBuilder text = new StringBuilder();
        new JsonOutput(text, true).beginObject().name(name).string(value).endObject();
        return text.append('\n').toString();
    }

    private void write(Result result) {
        if (result instanceof Result.Listed listed) {
            out.beginArray();
            for (SessionSummary session : listed.sessions()) {
                out.beginObject();
                Sessions.columns(out, session);
                out.endObject();
            }
            out.endArray();
        } else if (result instanceof Result.Found found) {
            out.beginArray();
            for (SearchHit hit : found.result().hits()) {
                hit(hit);
            }
            out.endArray();
        } else if (result instanceof Result.Models models) {
            new ModelJson(out).list(models.models());
        } else if (result instanceof Result.Ids ids) {
            strings(ids.ids());
        } else {
            out.beginObject();
            members(result);
            out.endObject();
        }
    }

    private void hit(SearchHit hit) {
        out.beginObject();
        Sessions.columns(out, hit.session());
        out.name("snippet").string(hit.snippet());
        out.name("marks").beginArray();
        for (int mark : hit.marks()) {
            out.number(mark);
        }
        out.endArray();
        Long message = hit.messageId();
        out.name("message_id");
        if (message == null) {
            out.nothing();
        } else {
            out.number(message);
        }
        out.endObject();
    }

    private void members(Result result) {
        if (result instanceof Result.Planned planned) {
            out.name("dry_run").bool(true);
            out.name("count").number(planned.sessions().size());
            out.name("session_ids").beginArray();
            for (SessionSummary session : planned.sessions()) {
                out.string(session.id());
            }
            out.endArray();
        } else if (result instanceof Result.Deleted deleted) {
            deleted(deleted.ids());
        } else if (result instanceof Result.Cleared cleared) {
            deleted(cleared.ids());
        } else if (result instanceof Result.Nothing nothing) {
            out.name(nothing.counted()).number(0);
            if (nothing.counted().equals("deleted")) {
                out.name("session_ids").beginArray().endArray();
            }
        } else if (result instanceof Result.Cancelled) {
            out.name("cancelled").bool(true);
        } else if (result instanceof Result.Renamed renamed) {
            out.name("session_id").string(renamed.id());
            out.name("title").string(renamed.title());
        } else if (result instanceof Result.Tagged tagged) {
            out.name("session_id").string(tagged.id());
            out.name("tags");
            strings(tagged.tags());
        } else if (result instanceof Result.Saved saved) {
            saved(saved.sessions());
        } else if (result instanceof Result.Exported exported) {
            out.name("exported").number(exported.written().sessions());
            out.name("bytes").number(exported.written().bytes());
            out.name("file").string(exported.file().toString());
            out.name("missed_sessions").number(exported.written().missed());
            out.name("degraded_sessions").number(exported.written().degraded());
            out.name("unreadable_messages").number(exported.written().unreadable());
        } else {
            facts(result);
        }
    }

    /** What is known of something, and was not changed. */
    private void facts(Result result) {
        if (result instanceof Result.Demo demo) {
            out.name("directory").string(demo.project().directory().toString());
            out.name("database").string(demo.project().database().toString());
            out.name("sessions").number(demo.project().sessions());
        } else if (result instanceof Result.Fact fact) {
            out.name(fact.name()).string(fact.value());
        } else if (result instanceof Result.Configured configured) {
            new ConfigurationJson(out).members(configured);
        } else if (result instanceof Result.Resumed resumed) {
            Sessions.columns(out, resumed.session());
        } else if (result instanceof Result.Modelled modelled) {
            new ModelJson(out).session(modelled.session(), modelled.session().model());
        } else if (result instanceof Result.Switched switched) {
            new ModelJson(out).session(switched.session(), switched.model());
        } else if (result instanceof Result.Examined examined) {
            new DiagnosisJson(out).members(examined.diagnosis());
        }
    }

    private void deleted(List<String> ids) {
        out.name("deleted").number(ids.size());
        out.name("session_ids");
        strings(ids);
    }

    /** One session stands in the object itself, so that a script that saves one can read its id there. */
    private void saved(List<SessionSaving.Outcome> sessions) {
        out.name("saved").number(sessions.size());
        if (sessions.size() == 1) {
            saved(sessions.get(0));
            return;
        }
        out.name("sessions").beginArray();
        for (SessionSaving.Outcome session : sessions) {
            out.beginObject();
            saved(session);
            out.endObject();
        }
        out.endArray();
    }

    private void saved(SessionSaving.Outcome session) {
        out.name("session_id").string(session.id());
        out.name("created").bool(session.created());
        out.name("kept").bool(session.change() == SessionSaving.Change.KEPT);
        out.name("beside").string(session.beside());
        out.name("message_count").number(session.messages());
    }

    private void strings(List<String> texts) {
        out.beginArray();
        for (String text : texts) {
            out.string(text);
        }
        out.endArray();
    }
}
