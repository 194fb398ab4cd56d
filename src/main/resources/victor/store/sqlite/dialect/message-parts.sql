-- NEW.fields taken apart: what has a column of its own, and all the rest as text of JSON members, each with a comma before it.
-- broken is metadata that was no JSON when it was read.
FROM (
  SELECT tool_call_id, name,
-- if messages:agents
    agent_id, parent_session_id, team_id, member_id, plan_id, plan_step_id,
-- end
    tool_calls, images,
    CASE WHEN kind = 'text' AND rest = '{}' AND tool_calls IS NULL AND images IS NULL AND NEW.preview IS NOT 1
      THEN json_extract(fields, '$.metadata') END AS broken,
    CASE
      WHEN kind IS NULL OR kind = 'null' OR own = '{}' THEN ''
      WHEN kind = 'object' THEN ',' || substr(own, 2, length(own) - 2)
      ELSE ',"metadata":' || own
    END
    || CASE rest WHEN '{}' THEN '' ELSE ',' || substr(rest, 2, length(rest) - 2) END
    || CASE WHEN NEW.preview AND NOT marked THEN ',"is_preview":true' ELSE '' END AS members
  FROM (
    SELECT fields,
      json_extract(fields, '$.tool_call_id') AS tool_call_id,
      json_extract(fields, '$.name') AS name,
-- if messages:agents
      json_extract(fields, '$.agent_id') AS agent_id,
      json_extract(fields, '$.parent_session_id') AS parent_session_id,
      json_extract(fields, '$.team_id') AS team_id,
      json_extract(fields, '$.member_id') AS member_id,
      json_extract(fields, '$.plan_id') AS plan_id,
      json_extract(fields, '$.plan_step_id') AS plan_step_id,
-- end
      CASE
        WHEN NEW.tool_calls IS NULL THEN NULL
        WHEN json_valid(NEW.tool_calls) THEN NEW.tool_calls
        ELSE json_quote(NEW.tool_calls)
      END AS tool_calls,
      CASE WHEN json_type(fields, '$.images') <> 'null' THEN fields -> '$.images' END AS images,
      coalesce(
        json_type(fields, '$.metadata.is_preview'),
        json_type(fields, '$.metadata.interactive_preview'),
        json_type(fields, '$.metadata.preview_kind')) IS NOT NULL AS marked,
      json_type(fields, '$.metadata') AS kind,
      fields -> '$.metadata' AS own,
      json_remove(fields, '$.metadata', '$.images', '$.tool_call_id', '$.name'
-- if messages:agents
        , '$.agent_id', '$.parent_session_id', '$.team_id', '$.member_id', '$.plan_id', '$.plan_step_id'
-- end
      ) AS rest
    FROM (
      SELECT CASE WHEN json_valid(NEW.fields) AND json_type(NEW.fields) = 'object' THEN NEW.fields ELSE '{}' END AS fields
      LIMIT 1 OFFSET 0)
    LIMIT 1 OFFSET 0)
  LIMIT 1 OFFSET 0)
