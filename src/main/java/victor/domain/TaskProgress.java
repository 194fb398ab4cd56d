package victor.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import victor.json.JsonText;

/**
 * The tasks that a conversation speaks of in check lists, {@code - [ ] write it} and {@code - [x] read it}, in the order in which they
 * came up. What was said last of a task counts.
 *
 * @param tasks at most {@value #MOST}, the newest
 */
public record TaskProgress(List<Task> tasks) {
    /** No tasks. */
    public static final TaskProgress NONE = new TaskProgress(List.of());

    private static final int MOST = 200;
    private static final int LONGEST = 200;

    public TaskProgress {
        tasks = List.copyOf(tasks);
    }

    /** One task. */
    public record Task(String text, boolean done) {}

    /** How many are done. */
    public int done() {
        int done = 0;
        for (Task task : tasks) {
            done += task.done() ? 1 : 0;
        }
        return done;
    }

    /** The texts of those that are not done. */
    public List<String> open() {
        List<String> open = new ArrayList<>();
        for (Task task : tasks) {
            if (!task.done()) {
                open.add(task.text());
            }
        }
        return open;
    }

    /** With what a text says; the same object when it has no check list. */
    public TaskProgress with(@Nullable String text) {
        if (text == null || text.indexOf('[') < 0) {
            return this;
        }
        Map<String, Task> all = new LinkedHashMap<>();
        for (Task task : tasks) {
            all.put(task.text(), task);
        }
        boolean changed = false;
        for (String line : text.split("\n", -1)) {
            Task task = task(line);
            changed |= task != null && !task.equals(all.put(task.text(), task));
        }
        if (!changed) {
            return this;
        }
        List<Task> list = new ArrayList<>(all.values());
        return new TaskProgress(list.subList(Math.max(0, list.size() - MOST), list.size()));
    }

    private static @Nullable Task task(String line) {
        String item = line.strip();
        int box = bullet(item);
        if (box == 0 || item.length() < box + 4 || item.charAt(box) != '[' || item.charAt(box + 2) != ']') {
            return null;
        }
        char mark = item.charAt(box + 1);
        String text = item.substring(box + 3).strip();
        if ((mark != ' ' && mark != 'x' && mark != 'X') || text.isEmpty()) {
            return null;
        }
        return new Task(Excerpt.cut(text, LONGEST), mark != ' ');
    }

    /** Where the box of an item would begin; 0 when the line is no item. */
    private static int bullet(String item) {
        int at = 0;
        while (at < item.length() && Character.isDigit(item.charAt(at))) {
            at++;
        }
        boolean bullet = at < item.length() && (at > 0 ? ".)" : "-*+").indexOf(item.charAt(at)) >= 0;
        return bullet && item.startsWith(" ", at + 1) ? at + 2 : 0;
    }

    static TaskProgress read(@Nullable String json) {
        List<Task> tasks = new ArrayList<>();
        String items = json == null ? null : JsonText.get(json, "items");
        for (String item : items == null ? List.<String>of() : JsonText.elements(items)) {
            String raw = JsonText.get(item, "text");
            String text = raw == null ? null : JsonText.string(raw);
            if (text != null) {
                tasks.add(new Task(text, "true".equals(JsonText.get(item, "done"))));
            }
        }
        return tasks.isEmpty() ? NONE : new TaskProgress(tasks);
    }

    String json() {
        StringBuilder items = new StringBuilder("[");
        for (Task task : tasks) {
            items.append(items.length() == 1 ? "" : ",")
                    .append("{\"text\":")
                    .append(JsonText.quote(task.text()))
                    .append(",\"done\":")
                    .append(task.done())
                    .append('}');
        }
        return "{\"done\":" + done() + ",\"total\":" + tasks.size() + ",\"items\":" + items + "]}";
    }
}
