package victor.tui.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import victor.domain.ConversationState;
import victor.domain.Labels;
import victor.domain.StoredTime;
import victor.domain.TaskProgress;
import victor.domain.Transition;
import victor.service.chat.ConversationView;
import victor.tui.dialog.ReadingDialog;
import victor.tui.view.Role;
import victor.tui.widget.Button;
import victor.tui.widget.Note;

/** How a conversation came to where it is, to be read: stages, modes, models, tasks, tools, files. */
final class SessionNotes {
    private static final int FILES = 30;

    private SessionNotes() {}

    static Chat open(Chat chat) {
        ConversationView view = chat.view();
        return view == null
                ? chat
                : chat.open(ReadingDialog.of(
                        "session",
                        "Session",
                        of(view),
                        List.of(Button.of("close", "Close").on('q'))));
    }

    static List<Note> of(ConversationView view) {
        ConversationState state = view.state();
        List<Note> notes = new ArrayList<>();
        notes.add(Note.line(view.title(), Role.HEADING));
        notes.add(Note.line("Session: " + (view.sessionId() == null ? "not saved yet" : view.sessionId()), Role.PLAIN));
        String model = view.model() == null ? "none" : view.facts().name();
        notes.add(Note.line(
                "Model: " + model + (view.profile() == null ? "" : ", profile " + view.profile()), Role.PLAIN));
        notes.add(Note.line(
                "Messages: " + view.messages() + (view.unsaved() == 0 ? "" : ", not saved: " + view.unsaved()),
                Role.PLAIN));
        notes.add(Note.line(
                "Stage: " + state.stage().word() + " (" + Math.round(state.stageConfidence() * 100) + " % sure), mode: "
                        + state.mode().word(),
                Role.PLAIN));
        timeline(notes, state);
        tasks(notes, state.tasks());
        tools(notes, state.selections());
        files(notes, "Files looked at", state.observedFiles());
        files(notes, "Files changed", state.modifiedFiles());
        return notes;
    }

    private static void timeline(List<Note> notes, ConversationState state) {
        notes.add(Note.blank());
        notes.add(Note.of("Timeline", Role.HEADING));
        if (state.transitions().isEmpty()) {
            notes.add(Note.of("Stage, mode and model have not changed yet.", Role.MUTED));
        }
        for (Transition each : state.transitions()) {
            String time = StoredTime.minutes(each.at());
            String from = each.from().isEmpty() ? "" : word(each, each.from()) + " to ";
            String reason = each.reason().isEmpty() ? "" : ", " + each.reason();
            String kind = Labels.words(each.kind().name().toLowerCase(java.util.Locale.ROOT));
            notes.add(Note.item(time, kind + ": " + from + word(each, each.to()) + reason));
        }
    }

    private static String word(Transition transition, String name) {
        return transition.kind() == Transition.Kind.STAGE ? name.toLowerCase(java.util.Locale.ROOT) : name;
    }

    private static void tasks(List<Note> notes, TaskProgress tasks) {
        if (tasks.tasks().isEmpty()) {
            return;
        }
        notes.add(Note.blank());
        notes.add(Note.of("Tasks (" + tasks.done() + " of " + tasks.tasks().size() + " done)", Role.HEADING));
        for (TaskProgress.Task task : tasks.tasks()) {
            notes.add(Note.item(task.done() ? "[x]" : "[ ]", task.text()));
        }
    }

    private static void tools(List<Note> notes, Map<String, Integer> selections) {
        if (selections.isEmpty()) {
            return;
        }
        notes.add(Note.blank());
        notes.add(Note.of("Tools", Role.HEADING));
        for (Map.Entry<String, Integer> tool : selections.entrySet()) {
            notes.add(Note.item(
                    "-", tool.getKey() + ": " + tool.getValue() + (tool.getValue() == 1 ? " call" : " calls")));
        }
    }

    private static void files(List<Note> notes, String heading, java.util.Set<String> files) {
        if (files.isEmpty()) {
            return;
        }
        notes.add(Note.blank());
        notes.add(Note.of(heading + " (" + files.size() + ")", Role.HEADING));
        int shown = 0;
        for (String file : files) {
            if (shown++ == FILES) {
                notes.add(Note.item(" ", "and " + (files.size() - FILES) + " more"));
                return;
            }
            notes.add(Note.item("-", file));
        }
    }
}
