package victor.domain;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The local zone as the machine itself has it, in one small file. The JDK reads the zones of the whole world for it, which takes as long
 * as listing ten sessions. Only offsets of instants come from the file; whatever else is asked, and a file that is not understood,
 * is left to the zone that the JDK finds.
 */
public final class MachineZone extends TimeZone {
    private static final long serialVersionUID = 1;
    private static final String LOCAL = "/etc/localtime";
    private static final String ZONES = "/usr/share/zoneinfo/";

    private final String file;
    private transient @Nullable ZoneTable table;
    private transient @Nullable TimeZone other;

    private MachineZone(String file) {
        this.file = file;
    }

    /**
     * Makes it the default of the process, unless a property or an unusual TZ says what that is. Nothing is read before somebody asks
     * for a time.
     *
     * @param environment where TZ may be
     */
    public static void install(Map<String, String> environment) {
        String file = file(environment.get("TZ"));
        if (file != null && System.getProperty("user.timezone") == null) {
            TimeZone.setDefault(of(file));
        }
    }

    /** The zone of a file in the format of RFC 9636. */
    static TimeZone of(String file) {
        return new MachineZone(file);
    }

    /** The file that TZ means; null where that is for the JDK to say. */
    static @Nullable String file(@Nullable String variable) {
        if (variable == null || variable.isEmpty()) {
            return LOCAL;
        }
        String name = variable.startsWith(":") ? variable.substring(1) : variable;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!letter && (i == 0 || "0123456789/_+-".indexOf(c) < 0)) {
                return null;
            }
        }
        // Trees of the same names with other rules.
        return name.isEmpty() || name.startsWith("posix") || name.startsWith("right") ? null : ZONES + name;
    }

    @Override
    public int getOffset(long millis) {
        ZoneTable known = table;
        if (known == null && other == null) {
            known = read();
            table = known;
        }
        int seconds = known == null ? ZoneTable.UNKNOWN : known.offset(Math.floorDiv(millis, 1_000L));
        return seconds == ZoneTable.UNKNOWN ? other().getOffset(millis) : seconds * 1_000;
    }

    private @Nullable ZoneTable read() {
        try (InputStream in = new FileInputStream(file)) {
            return ZoneTable.read(in.readAllBytes());
        } catch (IOException missing) {
            return null;
        }
    }

    /** What the JDK finds; it is the default from now on if this one was. */
    private TimeZone other() {
        if (other == null) {
            if (TimeZone.getDefault() == this) {
                TimeZone.setDefault(null);
            }
            other = TimeZone.getDefault();
        }
        return other;
    }

    @Override
    public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
        return other().getOffset(era, year, month, day, dayOfWeek, milliseconds);
    }

    @Override
    public int getRawOffset() {
        return other().getRawOffset();
    }

    @Override
    public void setRawOffset(int offsetMillis) {
        throw new UnsupportedOperationException("the zone of the machine stays as it is");
    }

    @Override
    public boolean useDaylightTime() {
        return other().useDaylightTime();
    }

    @Override
    public boolean inDaylightTime(Date date) {
        return other().inDaylightTime(date);
    }

    @Override
    public String getID() {
        return other().getID();
    }

    @Override
    public ZoneId toZoneId() {
        return other().toZoneId();
    }

    @Override
    public boolean hasSameRules(@Nullable TimeZone zone) {
        return zone == this || other().hasSameRules(zone);
    }

    /** This one, as it does not change and every question for the default copies it. */
    @Override
    public Object clone() {
        return this;
    }
}
