CREATE TEMP TRIGGER session_insert INSTEAD OF INSERT ON session_view BEGIN
  INSERT INTO sessions (session_id, created_at, last_activity,
-- if sessions.project_path
    project_path,
-- end
    provider, model, profile, metadata)
  VALUES (
    NEW.id, NEW.created_at, coalesce(NEW.updated_at, NEW.created_at),
-- if sessions.project_path
    -- This class keeps the path of the database here, not that of the project.
    (SELECT nullif(file, '') FROM pragma_database_list WHERE name = 'main'),
-- end
    NEW.provider, NEW.model, NEW.profile, NEW.data);
END;

CREATE TEMP TRIGGER session_provider INSTEAD OF UPDATE OF provider ON session_view BEGIN
  UPDATE sessions SET provider = NEW.provider WHERE session_id = OLD.id;
END;

-- include flat-session-writes.sql
-- include timestamped-message-delete.sql

CREATE TEMP TRIGGER message_insert INSTEAD OF INSERT ON message_view BEGIN
  INSERT INTO messages (
    id, session_id, role, content, timestamp, token_count, priority, tool_name, tool_call_id, metadata
-- if messages:agents
    , agent_id, parent_session_id, team_id, member_id, plan_id, plan_step_id
-- end
  )
  SELECT
    -- The next number of the session; ids of another form, and of sessions whose id goes on after a colon, do not count.
    NEW.session_id || ':' || printf('%06d', coalesce((
      SELECT substr(id, length(NEW.session_id) + 2) FROM messages
      WHERE id > NEW.session_id || ':' AND id < NEW.session_id || ';'
        AND substr(id, length(NEW.session_id) + 2) GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'
      ORDER BY id DESC LIMIT 1) + 1, 0)),
    NEW.session_id,
    NEW.role,
    coalesce(NEW.content, ''),
    coalesce(NEW.created_at, strftime('%Y-%m-%dT%H:%M:%f000', 'now', 'localtime')),
-- include message-words.sql
    ,
    0,
    name,
    tool_call_id,
    coalesce(broken, '{"tool_calls":' || coalesce(tool_calls, 'null') || ',"images":' || coalesce(images, 'null') || members || '}')
-- if messages:agents
    , agent_id, parent_session_id, team_id, member_id, plan_id, plan_step_id
-- end
-- include message-parts.sql
  ;
END;
