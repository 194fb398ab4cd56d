CREATE TEMP VIEW message_view AS
-- if messages:rowid
SELECT rowid AS id,
-- else
SELECT id,
-- end
  session_id, role, content, tool_calls, created_at, NULL AS fields, 0 AS preview
FROM messages;
