package victor.service.chat.tools;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/** Reads files whole, up to a bound. */
final class FileBytes {
    private FileBytes() {}

    /**
     * All bytes, or one more than the bound when there are more; what the size was said to be does not matter.
     *
     * @param expected how many bytes there are likely to be
     */
    static byte[] read(ReadableByteChannel channel, long expected, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(Math.max(expected, 64), most) + 1);
        while (channel.read(buffer) >= 0) {
            if (!buffer.hasRemaining()) {
                if (buffer.capacity() > most) {
                    break;
                }
                int capacity = (int) Math.min(buffer.capacity() * 2L, most + 1L);
                buffer =
                        ByteBuffer.wrap(Arrays.copyOf(buffer.array(), capacity)).position(buffer.position());
            }
        }
        return buffer.position() == buffer.capacity()
                ? buffer.array()
                : Arrays.copyOf(buffer.array(), buffer.position());
    }
}
