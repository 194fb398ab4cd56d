CREATE TEMP VIEW session_time AS
SELECT id, {millis created_at} AS created_ms, {millis updated_at} AS updated_ms
FROM session_view;
