package victor.render;

import java.util.ArrayList;
import java.util.List;
import victor.domain.SearchHit;
import victor.text.CleanText;
import victor.text.ColumnWidth;

/**
 * The stretch of text where a session matches, on one line below it. The match is coloured, or in brackets where there is no
 * colour. Where the line is too short, its beginning goes first, so that the first match is seen.
 */
final class Snippet implements Table.Note {
    /** What stands before the first match stays at most so long where not everything fits. */
    private static final int LEAD = 20;

    private final Look look;
    private final String arrow;
    /** Plain and matching pieces in turn, cleaned. */
    private final List<String> pieces = new ArrayList<>();

    Snippet(SearchHit hit, Look look) {
        this.look = look;
        this.arrow = look.plain() ? "  Match: " : look.ascii() ? "  > " : "  ↳ ";
        String text = hit.snippet();
        int at = 0;
        for (int i = 0; i + 1 < hit.marks().size(); i += 2) {
            int start = hit.marks().get(i);
            int end = hit.marks().get(i + 1);
            if (start >= at && end > start && end <= text.length()) {
                pieces.add(CleanText.line(text.substring(at, start)));
                String match = CleanText.line(text.substring(start, end));
                pieces.add(look.colour() ? match : "[" + match + "]");
                at = end;
            }
        }
        pieces.add(CleanText.line(text.substring(at)));
    }

    @Override
    public int width() {
        int width = arrow.length();
        for (String piece : pieces) {
            width += ColumnWidth.of(piece);
        }
        return width;
    }

    @Override
    public String fitted(int columns) {
        if (width() > columns && pieces.size() > 1) {
            pieces.set(0, tail(pieces.get(0)));
        }
        StringBuilder line = new StringBuilder(look.paint(Style.FAINT, ColumnWidth.clip(arrow, columns)));
        int room = columns - Math.min(columns, arrow.length());
        for (int i = 0; i < pieces.size() && room > 0; i++) {
            String piece = Table.clip(look, pieces.get(i), room);
            line.append(look.paint(i % 2 == 1 ? Style.HIT : Style.FAINT, piece));
            room -= ColumnWidth.of(piece);
        }
        return line.append(" ".repeat(Math.max(0, room))).toString();
    }

    private String tail(String text) {
        int start = text.length();
        int width = 0;
        while (start > 0) {
            int codePoint = text.codePointBefore(start);
            width += ColumnWidth.of(codePoint);
            if (width > LEAD) {
                return (look.ascii() ? "..." : "…") + text.substring(start);
            }
            start -= Character.charCount(codePoint);
        }
        return text;
    }
}
