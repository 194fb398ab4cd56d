package victor.render;

import java.util.ArrayList;
import java.util.List;
import victor.command.Result;
import victor.domain.Message;
import victor.domain.SessionSummary;
import victor.service.DemoProject;
import victor.service.SessionExport;
import victor.text.CleanText;

/** Results as text. Whatever comes from the store or the user is cleaned on its way into a line. */
public final class ResultText {
    private final Look look;
    private final boolean terminal;
    private final String call;

    /**
     * @param look how it looks
     * @param terminal whether it is read on a terminal, which gets nothing as it is stored
     */
    public ResultText(Look look, boolean terminal) {
        this(look, terminal, "victor sessions ");
    }

    private ResultText(Look look, boolean terminal, String call) {
        this.look = look;
        this.terminal = terminal;
        this.call = call;
    }

    /** The same in a conversation, where commands are called by a slash. */
    public static ResultText ofChat(Look look, boolean terminal) {
        return new ResultText(look, terminal, "/");
    }

    /** The text of a result, ending with a new line; empty for one that has none. */
    public String of(Result result) {
        StringBuilder out = new StringBuilder();
        if (result instanceof Result.Listed listed) {
            listed(out, listed.sessions());
        } else if (result instanceof Result.Resumed resumed) {
            new ChatPanels(out, look).resumed(resumed.session());
        } else if (result instanceof Result.Shown shown) {
            new SessionPanel(out, look).write(shown);
        } else if (result instanceof Result.Found found) {
            found(out, found);
        } else if (result instanceof Result.Ids ids) {
            ids(out, ids);
        } else if (result instanceof Result.Texts texts) {
            texts(out, texts.messages());
        } else if (result instanceof Result.Planned planned) {
            planned(out, planned.sessions());
        } else if (result instanceof Result.Examined examined) {
            new DiagnosisPanel(out, look).write(examined.diagnosis());
        } else if (result instanceof Result.Modelled modelled) {
            new ModelText(out, look).panel(modelled.session());
        } else if (result instanceof Result.Switched switched) {
            new ModelText(out, look).switched(switched);
        } else if (result instanceof Result.Models models) {
            new ModelText(out, look).table(models);
        } else if (result instanceof Result.Configured configured) {
            new ConfigurationText(out, look).write(configured);
        } else if (result instanceof Result.Demo demo) {
            demo(out, demo.project());
        } else if (result instanceof Result.Json json) {
            out.append(json.text());
        } else {
            changed(out, result);
        }
        return out.toString();
    }

    private void changed(StringBuilder out, Result result) {
        if (result instanceof Result.Deleted deleted) {
            for (String id : deleted.ids()) {
                done(out, "Deleted session: " + id);
            }
        } else if (result instanceof Result.Cleared cleared) {
            done(out, "Cleared " + cleared.ids().size() + " session(s) " + cleared.which() + ".");
        } else if (result instanceof Result.Renamed renamed) {
            done(out, "Renamed session " + renamed.id() + " to: " + renamed.title());
        } else if (result instanceof Result.Tagged tagged) {
            String tags = tagged.tags().isEmpty() ? "none" : String.join(", ", tagged.tags());
            done(out, "Tags of session " + tagged.id() + ": " + tags);
        } else if (result instanceof Result.Saved saved && !saved.quiet()) {
            saved(out, saved);
        } else if (result instanceof Result.Exported exported) {
            String file = exported.file().toString();
            out.append(exported.quiet() ? "" : exported(look, exported.written(), file));
        } else if (result instanceof Result.Chat chat) {
            new ChatText(out, look).write(chat.result());
        } else if (result instanceof Result.Nothing nothing) {
            String sentence = CleanText.line(nothing.sentence());
            out.append(sentence).append(sentence.isEmpty() ? "" : "\n");
        } else if (result instanceof Result.Fact fact) {
            out.append(terminal ? CleanText.line(fact.value()) : fact.value()).append('\n');
        } else if (result instanceof Result.Parted parted) {
            for (String line : parted.lines()) {
                out.append(CleanText.line(line)).append('\n');
            }
        } else if (result instanceof Result.Cancelled) {
            out.append("Cancelled\n");
        }
    }

    /** What is said of an export, which may itself be what is printed. */
    public static String exported(Look look, SessionExport.Written written, String target) {
        return look.tick() + "Exported " + written.sessions() + " session(s) to " + CleanText.line(target) + " ("
                + written.bytes() + " bytes)\n";
    }

    private void saved(StringBuilder out, Result.Saved saved) {
        for (String sentence : SavedText.sentences(saved)) {
            done(out, sentence);
        }
        if (saved.isMany()) {
            hint(out, "Use --json to see what became of each");
        }
    }

    /** What an export had to leave out, a sentence each. */
    public static List<String> losses(SessionExport.Written written) {
        List<String> losses = new ArrayList<>();
        if (written.missed() > 0) {
            losses.add(written.missed()
                    + " session(s) are not found by their ids and left out: look with 'victor sessions doctor'.");
        }
        if (written.degraded() > 0) {
            losses.add(
                    "The data of " + written.degraded()
                            + " session(s) is no JSON object and is left out: keep the database, or look with 'victor sessions doctor'.");
        }
        if (written.unreadable() > 0) {
            losses.add(written.unreadable()
                    + " message(s) hold bytes that are not valid UTF-8; each is U+FFFD in the export.");
        }
        return losses;
    }

    private void done(StringBuilder out, String sentence) {
        out.append(look.tick()).append(CleanText.line(sentence)).append('\n');
    }

    private void listed(StringBuilder out, List<SessionSummary> sessions) {
        if (sessions.isEmpty()) {
            out.append("No sessions found\n");
            return;
        }
        sessions(out, "Saved Sessions (last " + sessions.size() + ")", sessions);
        out.append("\nTotal: ").append(sessions.size()).append(" session(s)\n");
        hint(out, "Use '" + call + "show <session_id>' to see one");
    }

    private void sessions(StringBuilder out, String title, List<SessionSummary> sessions) {
        if (look.plain()) {
            new SessionLines(out.append(title).append('\n'), look).sessions(sessions);
        } else {
            SessionTable table = new SessionTable(title, look);
            table.sessions(sessions);
            table.writeTo(out);
        }
    }

    private void found(StringBuilder out, Result.Found found) {
        int count = found.result().hits().size();
        String query = CleanText.line(found.query());
        if (count == 0) {
            out.append("No sessions found matching '").append(query).append("'\n");
            return;
        }
        String title = "Sessions matching '" + query + "'";
        if (look.plain()) {
            new SessionLines(out.append(title).append('\n'), look)
                    .hits(found.result().hits());
        } else {
            SessionTable table = new SessionTable(title, look);
            table.hits(found.result().hits());
            table.writeTo(out);
        }
        out.append("\nFound ").append(count).append(" session(s)\n");
        hint(
                out,
                found.result().more()
                        ? "There are more: use --limit, or narrow the search down"
                        : "Use '" + call + "show <session_id>' to see one");
    }

    private void planned(StringBuilder out, List<SessionSummary> sessions) {
        if (sessions.isEmpty()) {
            out.append("No sessions would be deleted\n");
            return;
        }
        sessions(out, "Would be deleted", sessions);
        out.append("\nWould delete ").append(sessions.size()).append(" session(s)\n");
    }

    private void ids(StringBuilder out, Result.Ids ids) {
        for (String id : ids.ids()) {
            out.append(terminal ? CleanText.line(id) : id).append(ids.nulEnded() ? '\0' : '\n');
        }
    }

    /** As stored, for a pipe; a terminal gets nothing uncleaned. */
    private void texts(StringBuilder out, List<Message> messages) {
        for (Message message : messages) {
            String content = message.content() == null ? "" : message.content();
            out.append(terminal ? CleanText.block(content) : content);
            if (!content.endsWith("\n")) {
                out.append('\n');
            }
        }
    }

    private void demo(StringBuilder out, DemoProject project) {
        String database = CleanText.line(project.database().toString());
        done(out, "Made a project with " + project.sessions() + " sample sessions in " + project.directory());
        out.append("  Look at them: victor sessions list --db ")
                .append(database)
                .append('\n');
        out.append("  It stays there until you delete it: rm -r ");
        out.append(CleanText.line(project.directory().toString())).append('\n');
    }

    private void hint(StringBuilder out, String text) {
        out.append(look.paint(Style.FAINT, text)).append('\n');
    }
}
