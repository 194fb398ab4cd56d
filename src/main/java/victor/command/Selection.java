package victor.command;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import victor.domain.SessionFilter;
import victor.domain.SessionOrder;
import victor.domain.TimeExpression;

/** Which sessions the options of a command line mean, and in what order. */
public final class Selection {
    private Selection() {}

    /**
     * The sessions that are asked for.
     *
     * @throws UsageException when a time cannot be read
     */
    public static SessionFilter filter(Invocation invocation) {
        return new SessionFilter(
                null,
                invocation.value(Options.PROVIDER),
                invocation.value(Options.MODEL),
                invocation.values(Options.TAG),
                time(invocation, Options.SINCE, false),
                time(invocation, Options.UNTIL, true));
    }

    /** The order asked for, null when none was. */
    public static @Nullable SessionOrder order(Invocation invocation) {
        String key = invocation.value(Options.SORT);
        boolean reverse = invocation.has(Options.REVERSE);
        if (key == null) {
            return null;
        }
        SessionOrder.By by = switch (key) {
            case "created" -> SessionOrder.By.CREATED;
            case "title" -> SessionOrder.By.TITLE;
            case "messages" -> SessionOrder.By.MESSAGES;
            default -> SessionOrder.By.UPDATED;
        };
        return new SessionOrder(by, reverse);
    }

    /**
     * The epoch millisecond that an option names, null when it was not given.
     *
     * @param end whether a day or month means its end, not its beginning
     * @throws UsageException when it cannot be read
     */
    static @Nullable Long time(Invocation invocation, Option option, boolean end) {
        String text = invocation.value(option);
        if (text == null) {
            return null;
        }
        Clock clock = invocation.surroundings().clock();
        try {
            return end ? TimeExpression.end(text, clock) : TimeExpression.start(text, clock);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--" + option.name() + ": " + e.getMessage());
        }
    }
}
