package victor.render;

import java.util.List;
import victor.command.Argument;
import victor.command.ChatResult;
import victor.command.Option;
import victor.command.Slash;
import victor.domain.ModelFacts;
import victor.domain.ModelPrice;
import victor.domain.Tokens;
import victor.service.chat.DraftSummary;
import victor.service.chat.SwitchPlan;
import victor.service.chat.Switched;
import victor.text.CleanText;

/** What the commands of a conversation answer, as text. */
final class ChatText {
    /** Where the texts of the help begin. */
    private static final int COLUMN = 38;

    private final StringBuilder out;
    private final Look look;

    ChatText(StringBuilder out, Look look) {
        this.out = out;
        this.look = look;
    }

    void write(ChatResult result) {
        ChatPanels panels = new ChatPanels(out, look);
        if (result instanceof ChatResult.Saved saved) {
            panels.saved(saved.saved());
        } else if (result instanceof ChatResult.Sessions sessions) {
            new RecentSessions(out, look).list(sessions.sessions());
        } else if (result instanceof ChatResult.Recent recent) {
            new RecentSessions(out, look).choice(recent.sessions());
        } else if (result instanceof ChatResult.Resumed resumed) {
            panels.resumed(resumed.resumed());
        } else if (result instanceof ChatResult.Loaded loaded) {
            panels.loaded(loaded.resumed(), loaded.read());
        } else if (result instanceof ChatResult.Present present) {
            panels.present(present.view());
        } else if (result instanceof ChatResult.Switched switched) {
            switched(switched);
        } else if (result instanceof ChatResult.Foretold foretold) {
            fits(foretold.plan());
        } else if (result instanceof ChatResult.WhichModel which) {
            which(which.models());
        } else if (result instanceof ChatResult.CompactionPlanned planned) {
            panels.planned(planned.preview(), planned.request());
        } else if (result instanceof ChatResult.Compacted compacted) {
            panels.compacted(compacted.compacted(), compacted.how());
        } else {
            sentence(result);
        }
    }

    private void sentence(ChatResult result) {
        if (result instanceof ChatResult.Uncompacted uncompacted) {
            done("Restored: " + uncompacted.uncompacted().before() + " -> "
                    + uncompacted.uncompacted().after() + " messages");
        } else if (result instanceof ChatResult.InMode mode) {
            String stage = " (stage: " + mode.stage().word() + ")";
            done((mode.changed() ? "Mode is now " : "Mode: ") + mode.mode().word() + stage);
        } else if (result instanceof ChatResult.Begun begun) {
            done("Began a new conversation");
            if (begun.left() != null) {
                left(begun.left());
            }
        } else if (result instanceof ChatResult.Reverted reverted) {
            done("Gave up what was not saved; the conversation has "
                    + reverted.view().messages() + " message(s)");
        } else if (result instanceof ChatResult.Help help) {
            help(help.commands());
        }
    }

    /** What the conversation before left behind. */
    void left(DraftSummary draft) {
        out.append("The conversation before is not saved and stays in a draft: ");
        out.append(CleanText.line(draft.title())).append('\n');
    }

    private void done(String sentence) {
        out.append(look.tick()).append(CleanText.line(sentence)).append('\n');
    }

    private void switched(ChatResult.Switched result) {
        Switched switched = result.switched();
        if (switched.resumed() != null) {
            done("Resumed: " + switched.resumed().session().title() + " ("
                    + switched.resumed().session().messageCount() + " messages)");
            out.append('\n');
        }
        if (!switched.changesModel()) {
            ModelFacts model = switched.model();
            out.append("Model: ")
                    .append(model.name().isEmpty() ? "none" : CleanText.line(model.name()))
                    .append('\n');
            return;
        }
        ModelFacts model = switched.model();
        done("Switched to " + (result.qualified() ? model.name() : model.model()));
        out.append("  Native tools: ").append(model.nativeTools().text());
        out.append(", Thinking: ").append(model.thinking().text()).append('\n');
        if (!result.nearest().isEmpty()) {
            out.append("  Nothing is known of this model. Did you mean ");
            out.append(CleanText.line(String.join(", ", result.nearest()))).append("?\n");
        }
    }

    /** Models of the same name, to choose from by number. */
    private void which(List<ModelFacts> models) {
        out.append("Several providers have this model:\n");
        for (int i = 0; i < models.size(); i++) {
            ModelFacts model = models.get(i);
            out.append("  ").append(i + 1).append(". ").append(CleanText.line(model.name()));
            out.append("  ").append(ModelText.brief(model)).append('\n');
        }
    }

    /** How the conversation fits, and what it costs to go on. */
    private void fits(SwitchPlan plan) {
        long context = plan.model().contextTokens();
        out.append("This conversation: ").append(plan.length().text()).append(" of ");
        out.append(context == 0 ? "an unknown number of" : Tokens.text(context)).append(" tokens");
        Long in = plan.costIn();
        Long answer = plan.costOut();
        if (in == null || answer == null) {
            out.append("; what an answer costs is unknown\n");
        } else if (in == 0 && answer == 0) {
            out.append("; answers are free\n");
        } else {
            out.append("; an answer costs ").append(ModelPrice.about(in)).append(" in and ");
            out.append(ModelPrice.about(answer)).append(" out for ").append(Tokens.text(SwitchPlan.ANSWER));
            out.append(" tokens\n");
        }
    }

    private void help(List<Slash> commands) {
        if (commands.size() == 1) {
            one(commands.get(0));
            return;
        }
        for (Slash slash : commands) {
            term("  " + slash.usage(), slash.declaration().summary());
        }
        out.append(
                "\nA dot stands for the active session, one to three digits for a row of /resume. @FILE in a message puts"
                        + " the text of a file in; // at its beginning stands for a slash.\n");
    }

    private void one(Slash slash) {
        out.append(look.paint(Style.STRONG, slash.usage())).append('\n');
        out.append(slash.declaration().summary()).append(".\n");
        for (String detail : slash.declaration().details()) {
            out.append(detail).append('\n');
        }
        if (!slash.aliases().isEmpty()) {
            out.append("Also called: /")
                    .append(String.join(", /", slash.aliases()))
                    .append('\n');
        }
        for (Argument argument : slash.declaration().arguments()) {
            term("  " + argument.usage(), argument.help());
        }
        for (Option option : slash.declaration().options()) {
            term("  " + HelpPage.term(option).strip(), HelpPage.text(option));
        }
    }

    private void term(String term, String text) {
        if (look.plain()) {
            out.append(term.strip()).append(": ").append(text).append('\n');
        } else {
            int blanks = Math.max(2, COLUMN - term.length());
            out.append(look.paint(Style.STRONG, term))
                    .append(" ".repeat(blanks))
                    .append(text)
                    .append('\n');
        }
    }
}
