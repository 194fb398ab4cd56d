-- The documented shape with its side tables, as every query reads it.
CREATE TEMP VIEW session_view AS
SELECT id, name, provider, model, profile, data, created_at, updated_at, 0 AS flat
FROM main.sessions WHERE +id IS NOT NULL;

CREATE TEMP VIEW session_time AS
SELECT id, created_ms, updated_ms FROM main.victor_session_time;

CREATE TEMP VIEW message_view AS
SELECT m.id AS id, m.session_id AS session_id, m.role AS role, m.content AS content, m.tool_calls AS tool_calls,
    m.created_at AS created_at, (SELECT f.fields FROM main.victor_message f WHERE f.message_id = m.id) AS fields,
    0 AS preview
FROM main.messages m;
