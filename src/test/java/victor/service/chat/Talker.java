package victor.service.chat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import victor.domain.StopSignal;
import victor.llm.Answer;

/**
 * A terminal: it talks on one session that others talk on too, says what is complete, and saves. Its arguments are the file, its name, how
 * often it saves, and whether it compacts now and then; the messages are numbered.
 */
final class Talker {
    private Talker() {}

    public static void main(String[] arguments) {
        String name = arguments[1];
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ChatProject project = new ChatProject(Path.of(arguments[0]), Clock.systemUTC())) {
            Conversation conversation = project.begin();
            conversation.resume("shared-1");
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                talk(project, conversation, name + " " + i);
                out.println("said " + i);
                if (arguments.length > 3 && i % 8 == 7) {
                    conversation.compact(new CompactionRequest(6, CompactionRequest.Summary.OFFLINE), new StopSignal());
                }
                Saved saved = conversation.save(false, null);
                out.println("saved " + saved.how() + " " + saved.id());
            }
        }
    }

    /** A question, and an answer that streams in. */
    private static void talk(ChatProject project, Conversation conversation, String text) {
        project.providers.then((request, listener, stop) -> {
            StringBuilder answer = new StringBuilder(text).append(" answered");
            for (int i = 0; i < 40; i++) {
                String piece = " piece" + i + "x".repeat(200);
                listener.text(piece);
                answer.append(piece);
            }
            return ScriptedProviders.answer(answer.toString(), List.of(), Answer.Ending.COMPLETE, null);
        });
        conversation.say(text + " asked").run(new TurnListener() {});
    }
}
