package victor.tui.pane;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.Labels;
import victor.domain.Message;
import victor.domain.Preview;
import victor.domain.Session;
import victor.domain.SessionDetails;
import victor.domain.StoredTime;
import victor.domain.ToolCall;
import victor.service.Sessions;
import victor.service.Transcript;

/** A whole conversation as Markdown, for an editor or a pager. Its texts are as they are stored, not cleaned for a terminal. */
public final class ConversationText {
    private static final String FENCE = "```";

    private final Appendable out;

    private ConversationText(Appendable out) {
        this.out = out;
    }

    /**
     * Writes it, page by page.
     *
     * @return false when there is no such session; nothing was written then
     * @throws IOException when it cannot be written
     * @throws victor.store.StoreException when it cannot be read
     */
    public static boolean write(Sessions sessions, String id, Appendable out) throws IOException {
        Transcript transcript = sessions.transcript(id);
        Transcript.Opening opening = transcript.beginning();
        Session session = opening.session();
        if (session == null) {
            return false;
        }
        ConversationText text = new ConversationText(out);
        text.details(session);
        ConversationPage page = opening.page();
        text.page(page);
        while (!page.atEnd() && !page.messages().isEmpty()) {
            List<Message> messages = page.messages();
            page = transcript.after(messages.get(messages.size() - 1).id());
            text.page(page);
        }
        return true;
    }

    /** The messages of a conversation in pages. */
    public interface Pages {
        /** The next page; null when there is none. */
        @Nullable
        ConversationPage next();
    }

    /**
     * Writes a conversation that is not stored, or not all of it.
     *
     * @throws IOException when it cannot be written
     * @throws victor.store.StoreException when it cannot be read
     */
    public static void write(String title, Pages pages, Appendable out) throws IOException {
        ConversationText text = new ConversationText(out);
        out.append("# ").append(title).append('\n');
        for (ConversationPage page = pages.next(); page != null; page = pages.next()) {
            text.page(page);
        }
    }

    private void details(Session session) throws IOException {
        out.append("# ").append(session.summary().title()).append("\n\n");
        for (SessionDetails.Detail detail : SessionDetails.of(session.summary())) {
            out.append("- ")
                    .append(detail.label())
                    .append(": ")
                    .append(detail.value())
                    .append('\n');
        }
    }

    private void page(ConversationPage page) throws IOException {
        int preview = 0;
        int number = page.firstNumber();
        List<ArchivedMessage> previews = page.previews();
        for (Message message : page.messages()) {
            while (preview < previews.size() && previews.get(preview).afterMessageIndex() < number) {
                preview(previews.get(preview++));
            }
            message(message);
            number++;
        }
        while (preview < previews.size()) {
            preview(previews.get(preview++));
        }
    }

    private void message(Message message) throws IOException {
        out.append("\n## ").append(Labels.role(message.role()));
        String time = StoredTime.minutes(message.createdAt());
        if (!time.isEmpty()) {
            out.append(" · ").append(time);
        }
        out.append("\n\n");
        String content = message.content() == null ? "" : message.content();
        if (message.role().equals("tool")) {
            fenced("", content);
        } else if (!content.isBlank()) {
            out.append(content.stripTrailing()).append('\n');
        }
        for (ToolCall call : ToolCall.of(message.toolCalls())) {
            out.append("\nCalls ")
                    .append(call.name() == null ? "a tool" : call.name())
                    .append(":\n\n");
            fenced("", Arguments.whole(call.arguments()));
        }
    }

    private void preview(ArchivedMessage archived) throws IOException {
        Preview preview = Preview.of(archived.message());
        String content = archived.message().content();
        out.append("\n## Preview");
        if (!preview.path().isEmpty()) {
            out.append(" · ").append(preview.path());
        }
        out.append("\n\n");
        fenced(preview.language(), preview.body().isEmpty() && content != null ? content : preview.body());
    }

    /** With a fence that the text does not hold itself. */
    private void fenced(String language, String text) throws IOException {
        StringBuilder fence = new StringBuilder(FENCE);
        while (text.contains(fence)) {
            fence.append('`');
        }
        out.append(fence).append(language).append('\n').append(text.stripTrailing());
        out.append('\n').append(fence).append('\n');
    }
}
