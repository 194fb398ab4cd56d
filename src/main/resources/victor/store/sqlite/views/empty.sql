-- A new or empty file, which gets its tables with the first write.
CREATE TEMP VIEW session_view AS
SELECT NULL AS id, NULL AS name, NULL AS provider, NULL AS model, NULL AS profile, NULL AS data, NULL AS created_at,
    NULL AS updated_at, 0 AS flat
WHERE 0;

CREATE TEMP VIEW session_time AS SELECT NULL AS id, NULL AS created_ms, NULL AS updated_ms WHERE 0;

CREATE TEMP VIEW message_view AS
SELECT 0 AS id, NULL AS session_id, NULL AS role, NULL AS content, NULL AS tool_calls, NULL AS created_at,
    NULL AS fields, 0 AS preview
WHERE 0;
