CREATE TEMP VIEW message_view AS
-- if messages:rowid
SELECT m.rowid AS id,
-- else
SELECT m.id,
-- end
-- if victor_message_place
  p.session_id AS session_id,
-- else
  m.session_id AS session_id,
-- end
  role, content, tool_calls, created_at, NULL AS fields, 0 AS preview
-- include message-table.sql
;
