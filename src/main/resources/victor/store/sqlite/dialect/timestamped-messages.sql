-- Messages of every Python class since the conversation store: TEXT ids, so the row number stands for the id. Older rows of a healed
-- file hold the tool calls in tool_name. JSON that is not valid shows as a string, so that it is neither lost nor in the way.
CREATE TEMP VIEW message_view AS
SELECT
  m.rowid AS id,
-- if victor_message_place
  p.session_id AS session_id,
-- else
  m.session_id AS session_id,
-- end
  CASE role WHEN 'tool_result' THEN 'tool' ELSE role END AS role,
  content,
  CASE
    WHEN substr(tool_name, 1, 1) = '[' AND json_valid(tool_name) THEN tool_name
    WHEN metadata GLOB '*"tool_calls"*' AND json_valid(metadata) AND json_type(metadata, '$.tool_calls') = 'array'
      THEN json_extract(metadata, '$.tool_calls')
  END AS tool_calls,
  timestamp AS created_at,
  nullif('{' || substr(
    CASE WHEN tool_call_id IS NULL THEN '' ELSE ',"tool_call_id":' || json_quote(CAST(tool_call_id AS TEXT)) END
    || CASE
      WHEN tool_name IS NULL OR substr(tool_name, 1, 1) = '[' AND json_valid(tool_name) THEN ''
      ELSE ',"name":' || json_quote(CAST(tool_name AS TEXT))
    END
-- if messages:agents
    || CASE WHEN agent_id IS NULL THEN '' ELSE ',"agent_id":' || json_quote(CAST(agent_id AS TEXT)) END
    || CASE WHEN parent_session_id IS NULL THEN '' ELSE ',"parent_session_id":' || json_quote(CAST(parent_session_id AS TEXT)) END
    || CASE WHEN team_id IS NULL THEN '' ELSE ',"team_id":' || json_quote(CAST(team_id AS TEXT)) END
    || CASE WHEN member_id IS NULL THEN '' ELSE ',"member_id":' || json_quote(CAST(member_id AS TEXT)) END
    || CASE WHEN plan_id IS NULL THEN '' ELSE ',"plan_id":' || json_quote(CAST(plan_id AS TEXT)) END
    || CASE WHEN plan_step_id IS NULL THEN '' ELSE ',"plan_step_id":' || json_quote(CAST(plan_step_id AS TEXT)) END
-- end
    || CASE
      WHEN metadata IS NULL OR metadata IN ('', '{}', 'null', '{"tool_calls":null,"images":null}') THEN ''
      WHEN NOT json_valid(metadata) THEN ',"metadata":' || json_quote(CAST(metadata AS TEXT))
      -- As it is, wherever possible: taking JSON apart takes longer than all else here.
      WHEN metadata NOT GLOB '*"tool_calls"*' AND metadata NOT GLOB '*"images"*' AND metadata NOT GLOB '*\u*'
        THEN ',"metadata":' || metadata
      WHEN json_type(metadata) <> 'object' THEN ',"metadata":' || json(metadata)
      ELSE CASE WHEN json_type(metadata, '$.images') <> 'null' THEN ',"images":' || (metadata -> '$.images') ELSE '' END
        || coalesce(',"metadata":' || nullif(
          -- $[0] is in no object: tool calls that are no array stay.
          json_remove(
            metadata,
            CASE WHEN json_type(metadata, '$.tool_calls') IN ('array', 'null') THEN '$.tool_calls' ELSE '$[0]' END,
            '$.images'),
          '{}'), '')
    END,
    2) || '}', '{}') AS fields,
  CASE
    WHEN metadata GLOB '*preview*' AND json_valid(metadata) AND json_type(metadata) = 'object'
      THEN coalesce(json_extract(metadata, '$.is_preview'), 0) NOT IN (0, '', '{}', '[]')
        OR coalesce(json_extract(metadata, '$.interactive_preview'), 0) NOT IN (0, '', '{}', '[]')
        OR coalesce(json_extract(metadata, '$.preview_kind'), 0) NOT IN (0, '', '{}', '[]')
    ELSE 0
  END AS preview
-- include message-table.sql
;
