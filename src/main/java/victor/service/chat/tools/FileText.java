package victor.service.chat.tools;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file.
 *
 * @param text valid Unicode, without a byte order mark
 * @param damaged whether some bytes were no text and are shown as U+FFFD
 */
record FileText(String text, boolean damaged) {
    private static final int LOOKED_AT = 8_192;

    /** Null when the file is binary: it has a NUL near its beginning, or more than a tenth of what is there is no text. */
    static @Nullable FileText of(byte[] content) {
        if (begins(content, 0xff, 0xfe) || begins(content, 0xfe, 0xff)) {
            return decode(content, StandardCharsets.UTF_16);
        }
        int looked = Math.min(content.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            if (content[i] == 0) {
                return null;
            }
        }
        FileText text = decode(content, StandardCharsets.UTF_8);
        return text.damaged && isNoise(text.text) ? null : text;
    }

    private static FileText decode(byte[] content, Charset charset) {
        try {
            return new FileText(
                    unmarked(charset.newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString()),
                    false);
        } catch (CharacterCodingException e) {
            return new FileText(unmarked(new String(content, charset)), true);
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    private static boolean isNoise(String text) {
        int looked = Math.min(text.length(), LOOKED_AT);
        long replaced =
                text.chars().limit(looked).filter(unit -> unit == '\ufffd').count();
        return replaced * 10 > looked;
    }

    /** The lines without their ends; a line feed at the end of the file begins no line. */
    List<String> lines() {
        String[] lines = text.split("\n", -1);
        int count = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        for (int i = 0; i < count; i++) {
            if (lines[i].endsWith("\r")) {
                lines[i] = lines[i].substring(0, lines[i].length() - 1);
            }
        }
        return List.of(lines).subList(0, count);
    }
}
