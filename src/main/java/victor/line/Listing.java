package victor.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import victor.command.UsageException;

/** Sessions in pages, numbered through. A number stands for its session until another list begins. */
final class Listing {
    /** Sessions on a page. */
    static final int PAGE = 10;

    /** Nothing was listed yet. */
    static final Listing NONE = new Listing(first -> new Page("", List.of(), false));

    private final Pages pages;
    private final List<String> ids = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int shown = -1;
    private boolean more = true;

    Listing(Pages pages) {
        this.pages = pages;
    }

    /** Reads a list page by page. */
    interface Pages {
        /**
         * The next page.
         *
         * @param first the number of its first session
         */
        Page next(int first);
    }

    /**
     * One page.
     *
     * @param text what is shown of it
     * @param ids of its sessions
     * @param more whether there is another one
     */
    record Page(String text, List<String> ids, boolean more) {}

    /** Whether nothing was listed. */
    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** The next page; null when there is none. */
    @Nullable
    String next() {
        if (shown + 1 == texts.size()) {
            if (!more) {
                return null;
            }
            Page page = pages.next(ids.size() + 1);
            ids.addAll(page.ids());
            more = page.more();
            texts.add(page.text());
        }
        shown++;
        return texts.get(shown);
    }

    /** The page before, as it was shown; null when there is none. */
    @Nullable
    String previous() {
        if (shown < 1) {
            return null;
        }
        shown--;
        return texts.get(shown);
    }

    /**
     * The id that a word stands for: the one under a number of one to four digits, else the word itself.
     *
     * @throws UsageException when the list does not go that far
     */
    String id(String word) {
        if (word.isEmpty() || word.length() > 4 || !isNumber(word) || ids.isEmpty()) {
            return word;
        }
        int number = Integer.parseInt(word);
        if (number < 1 || number > ids.size()) {
            throw new UsageException("There is no number " + word + " in the list, which goes from 1 to " + ids.size());
        }
        return ids.get(number - 1);
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
