package victor.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves. */
public final class SteppingClock extends Clock {
    private Instant now = Instant.parse("2026-03-04T05:06:07.089Z");

    /** A second later. */
    public void step() {
        now = now.plusSeconds(1);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
