package victor.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A session id in the form of Python Victor: {@code root-time-random}.
 *
 * @param root short for the project's folder
 * @param time milliseconds since 1970-01-01 UTC in base 62
 * @param random URL-safe base 64, which may hold dashes itself; empty in old ids
 */
public record ProjectId(String root, String time, String random) {
    private static final int ROOT_LENGTH = 6;
    private static final int RANDOM_BYTES = 8;
    /** 9999-12-31T23:59:59.999Z, where Python's dates end. */
    private static final long LATEST = 253_402_300_799_999L;

    /**
     * A new one.
     *
     * @param folderName name of the project's folder, without its path
     */
    public static ProjectId make(String folderName, Clock clock) {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return new ProjectId(root(folderName), Base62.encode(clock.millis()), text);
    }

    /** Takes an id apart at its first two dashes; null when it has no root, or its time is no base 62 or after the year 9999. */
    public static @Nullable ProjectId parse(String id) {
        int first = id.indexOf('-');
        if (first < 1) {
            return null;
        }
        int second = id.indexOf('-', first + 1);
        String time = id.substring(first + 1, second < 0 ? id.length() : second);
        long millis = Base62.decode(time);
        if (millis < 0 || millis > LATEST) {
            return null;
        }
        return new ProjectId(id.substring(0, first), time, second < 0 ? "" : id.substring(second + 1));
    }

    /** Whether an id has this form. */
    public static boolean isValid(String id) {
        return parse(id) != null;
    }

    /** When it was made: milliseconds since 1970-01-01 UTC. */
    public long millis() {
        return Base62.decode(time);
    }

    /** When it was made, as {@code 2025-01-07T13:30:45.123Z}. */
    public String createdAt() {
        return StoredTime.utc(millis());
    }

    /** The first six ASCII letters and digits of a folder's name, or six characters of its MD5 where it has fewer; lower case. */
    static String root(String folderName) {
        StringBuilder root = new StringBuilder();
        for (int i = 0; i < folderName.length() && root.length() < ROOT_LENGTH; i++) {
            char c = folderName.charAt(i);
            if (Base62.isDigit(c)) {
                root.append(c);
            }
        }
        String text = root.length() < ROOT_LENGTH ? hash(folderName).substring(0, ROOT_LENGTH) : root.toString();
        return text.toLowerCase(Locale.ROOT);
    }

    /** The first eight bytes of the MD5 in base 62, six digits or more. */
    private static String hash(String text) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            long value = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                value = value << 8 | (md5[i] & 0xff);
            }
            String digits = Base62.encode(value >>> 1);
            return "0".repeat(Math.max(0, ROOT_LENGTH - digits.length())) + digits;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id. */
    @Override
    public String toString() {
        return random.isEmpty() ? root + '-' + time : root + '-' + time + '-' + random;
    }
}
