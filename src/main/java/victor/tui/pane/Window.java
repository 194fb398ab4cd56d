package victor.tui.pane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.domain.ArchivedMessage;
import victor.domain.ConversationPage;
import victor.domain.ConversationPage.Gap;
import victor.domain.Message;
import victor.json.JsonText;

/** The part of a conversation that is held: entries that follow each other. A value; entries of what stayed the same stay the same. */
final class Window {
    static final Window EMPTY = new Window(ConversationPage.EMPTY, Map.of(), List.of(), null, List.of());

    private final ConversationPage page;
    /** What was read of the gaps that were opened, by their place. */
    private final Map<Integer, List<ArchivedMessage>> opened;

    private final List<Inset> insets;
    private final @Nullable Entry head;
    private final List<Entry> entries;
    private final Map<EntryKey, Integer> indexes = new HashMap<>();

    private Window(
            ConversationPage page,
            Map<Integer, List<ArchivedMessage>> opened,
            List<Inset> insets,
            @Nullable Entry head,
            List<Entry> entries) {
        this.page = page;
        this.opened = opened;
        this.insets = insets;
        this.head = head;
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            indexes.put(entries.get(i).key(), i);
        }
    }

    List<Entry> entries() {
        return entries;
    }

    ConversationPage page() {
        return page;
    }

    /** Where an entry is; -1 when it is not here. */
    int indexOf(EntryKey key) {
        return indexes.getOrDefault(key, -1);
    }

    @Nullable
    Entry find(EntryKey key) {
        int index = indexOf(key);
        return index < 0 ? null : entries.get(index);
    }

    /** Where the entry is whose number is nearest from below; 0 when all are greater. */
    int nearest(int number) {
        int nearest = 0;
        for (int i = 0; i < entries.size() && entries.get(i).number() <= number; i++) {
            nearest = i;
        }
        return nearest;
    }

    Window withHead(Entry newHead) {
        return rebuilt(page, opened, insets, newHead);
    }

    Window withPage(ConversationPage newPage) {
        return rebuilt(newPage, opened, insets, head);
    }

    /** @param newInsets in the order in which they stand */
    Window withInsets(List<Inset> newInsets) {
        return rebuilt(page, opened, List.copyOf(newInsets), head);
    }

    Window withOpened(int afterMessageIndex, List<ArchivedMessage> messages) {
        Map<Integer, List<ArchivedMessage>> all = new HashMap<>(opened);
        if (messages.isEmpty()) {
            all.remove(afterMessageIndex);
        } else {
            all.put(afterMessageIndex, messages);
        }
        return rebuilt(page, all, insets, head);
    }

    /** How many messages of a gap are shown. */
    int shown(int afterMessageIndex) {
        return opened.getOrDefault(afterMessageIndex, List.of()).size();
    }

    private Window rebuilt(
            ConversationPage newPage,
            Map<Integer, List<ArchivedMessage>> newOpened,
            List<Inset> newInsets,
            @Nullable Entry newHead) {
        List<Entry> all = new Building(newPage, newOpened, newInsets, newHead).entries;
        return new Window(newPage, newOpened, newInsets, newHead, all);
    }

    private final class Building {
        private final ConversationPage from;
        private final Map<Integer, List<ArchivedMessage>> shown;
        private final List<Inset> beside;
        private final List<Entry> entries = new ArrayList<>();
        private @Nullable String model;
        private int nextPreview;
        private int nextGap;
        private int nextInset;

        Building(
                ConversationPage from,
                Map<Integer, List<ArchivedMessage>> shown,
                List<Inset> beside,
                @Nullable Entry head) {
            this.from = from;
            this.shown = shown;
            this.beside = beside;
            if (head != null && from.atStart()) {
                entries.add(head);
            }
            skipEarlierInsets();
            beside(from.firstNumber() - 1);
            insets(from.firstNumber() - 1);
            int number = from.firstNumber();
            for (Message message : from.messages()) {
                EntryKey key = new EntryKey(EntryKey.Kind.MESSAGE, message.id());
                entries.add(MessageEntries.message(message, number, newModel(message), find(key)));
                beside(number);
                insets(number);
                number++;
            }
            beside(Integer.MAX_VALUE);
            if (from.atEnd()) {
                insets(Integer.MAX_VALUE);
            }
        }

        private void skipEarlierInsets() {
            while (!from.atStart()
                    && nextInset < beside.size()
                    && beside.get(nextInset).after() < from.firstNumber()) {
                nextInset++;
            }
        }

        private void insets(int number) {
            while (nextInset < beside.size() && beside.get(nextInset).after() <= number) {
                Inset inset = beside.get(nextInset++);
                EntryKey key = new EntryKey(EntryKey.Kind.INSET, inset.id());
                entries.add(InsetEntries.of(inset, place(inset.after()), find(key)));
            }
        }

        /** The model of a message where it is another one than before. */
        private @Nullable String newModel(Message message) {
            String raw = JsonText.get(message.fields(), "model");
            String spoken = raw == null ? null : JsonText.string(raw);
            if (spoken == null || spoken.isBlank() || spoken.equals(model)) {
                return null;
            }
            boolean first = model == null;
            model = spoken;
            return first && !from.atStart() ? null : spoken;
        }

        /** What stands behind a message, and what was left over before it. */
        private void beside(int number) {
            while (nextGap < from.gaps().size() && from.gaps().get(nextGap).afterMessageIndex() <= number) {
                addGap(from.gaps().get(nextGap++));
            }
            while (nextPreview < from.previews().size()
                    && from.previews().get(nextPreview).afterMessageIndex() <= number) {
                ArchivedMessage preview = from.previews().get(nextPreview++);
                EntryKey key =
                        new EntryKey(EntryKey.Kind.PREVIEW, preview.message().id());
                entries.add(MessageEntries.preview(preview, place(preview.afterMessageIndex()), find(key)));
            }
        }

        private void addGap(Gap gap) {
            int number = place(gap.afterMessageIndex());
            List<ArchivedMessage> messages = shown.getOrDefault(gap.afterMessageIndex(), List.of());
            entries.add(MessageEntries.gap(gap, number, messages.size()));
            for (ArchivedMessage message : messages) {
                EntryKey key =
                        new EntryKey(EntryKey.Kind.COMPACTED, message.message().id());
                entries.add(MessageEntries.compacted(message, number, find(key)));
            }
        }

        private int place(int afterMessageIndex) {
            return Math.min(
                    afterMessageIndex, from.firstNumber() + from.messages().size() - 1);
        }
    }
}
