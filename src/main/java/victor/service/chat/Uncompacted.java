package victor.service.chat;

/**
 * A compaction that was taken back.
 *
 * @param before how many messages there were
 * @param after how many there are
 */
public record Uncompacted(int before, int after) {}
