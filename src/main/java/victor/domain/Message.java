package victor.domain;

import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation.
 *
 * @param id the store's number for it, rising in reading order within a session; 0 before it is stored
 * @param role user, assistant, system, tool or whatever another program stored
 * @param content the text as stored, null where SQL NULL is stored
 * @param toolCalls the text of a JSON array, null when there is none
 * @param createdAt the stored text of its time
 * @param fields the text of a JSON object with whatever else belongs to it: tool_call_id, name, model, images, metadata;
 *     "{}" when there is nothing
 */
public record Message(
        long id,
        String role,
        @Nullable String content,
        @Nullable String toolCalls,
        @Nullable String createdAt,
        String fields) {}
