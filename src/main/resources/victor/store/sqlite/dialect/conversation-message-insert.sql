CREATE TEMP TRIGGER message_insert INSTEAD OF INSERT ON message_view BEGIN
  INSERT INTO messages (
    id, session_id, role, content, timestamp, token_count, priority, tool_name, tool_call_id, metadata
-- if messages:agents
    , agent_id, parent_session_id, team_id, member_id, plan_id, plan_step_id
-- end
  )
  SELECT
    'msg_' || lower(hex(randomblob(6))),
    NEW.session_id,
-- if messages:agents
    NEW.role,
-- else
    CASE NEW.role WHEN 'tool' THEN 'tool_result' ELSE NEW.role END,
-- end
    coalesce(NEW.content, ''),
    coalesce(NEW.created_at, strftime('%Y-%m-%dT%H:%M:%f000', 'now', 'localtime')),
-- The estimates of the version of the class that made the file.
-- if messages:agents
    CAST(1.3 *
-- include message-words.sql
    AS INTEGER),
    CASE
      WHEN NEW.role = 'system' THEN 100
      WHEN NEW.role IN ('user', 'assistant') OR name IN ('code_search', 'ls', 'read') THEN 75
      ELSE 50
    END,
-- else
    length(coalesce(NEW.content, '')) / 4 + 1,
    CASE
      WHEN NEW.role = 'system' THEN 100
      WHEN NEW.role IN ('user', 'assistant') OR name = 'code_search' THEN 75
      ELSE 50
    END,
-- end
    name,
    tool_call_id,
    coalesce(broken, '{' || substr(
      members
      || CASE WHEN tool_calls IS NULL THEN '' ELSE ',"tool_calls":' || tool_calls END
      || CASE WHEN images IS NULL THEN '' ELSE ',"images":' || images END,
      2) || '}')
-- if messages:agents
    , agent_id, parent_session_id, team_id, member_id, plan_id, plan_step_id
-- end
-- include message-parts.sql
  ;
END;
