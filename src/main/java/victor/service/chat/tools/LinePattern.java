package victor.service.chat.tools;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What is searched for in lines: text as it is, or an expression, matched in time that grows with the length of a line and no faster. */
final class LinePattern {
    private static final int LONGEST = 1_000;
    private static final int LARGEST = 5_000;

    private final String literal;
    private final @Nullable Pattern expression;

    private LinePattern(String literal, @Nullable Pattern expression) {
        this.literal = literal;
        this.expression = expression;
    }

    /**
     * @throws ToolException when it is no regular expression, or one that would take too long
     */
    static LinePattern of(String pattern, boolean regular, boolean ignoringCase) throws ToolException {
        if (pattern.length() > LONGEST) {
            throw new ToolException("the pattern is longer than " + LONGEST + " characters");
        }
        if (!regular && !ignoringCase) {
            return new LinePattern(pattern, null);
        }
        if (regular && ExpressionSize.of(pattern) > LARGEST) {
            throw new ToolException("the regular expression repeats too much");
        }
        String expression = regular ? pattern : Pattern.quote(pattern);
        try {
            return new LinePattern("", Pattern.compile(expression, ignoringCase ? Pattern.CASE_INSENSITIVE : 0));
        } catch (PatternSyntaxException e) {
            throw new ToolException("not a regular expression (RE2 syntax, without look-around and back-references): "
                    + e.getDescription());
        } catch (StackOverflowError e) {
            throw new ToolException("the regular expression is nested too deeply");
        }
    }

    /** Whether a text may have a line that matches; false only when it has none. */
    boolean mayBeIn(String text) {
        return text.contains(literal);
    }

    /**
     * Where in a line it is found first, or -1.
     *
     * @throws TimeLimit.Reached when that takes too long
     * @throws ToolException when the expression is too deep for this line
     */
    int find(String line, TimeLimit limit) throws ToolException {
        if (expression == null) {
            return line.indexOf(literal);
        }
        try {
            Matcher matcher = expression.matcher(new TimedText(line, limit));
            return matcher.find() ? matcher.start() : -1;
        } catch (StackOverflowError e) {
            throw new ToolException("the regular expression is nested too deeply");
        }
    }
}
