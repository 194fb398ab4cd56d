CREATE TEMP TRIGGER session_insert INSTEAD OF INSERT ON session_view BEGIN
-- if providers.name
  INSERT INTO providers (name)
  SELECT NEW.provider
  WHERE NEW.provider IS NOT NULL AND NOT EXISTS (SELECT 1 FROM providers WHERE name = NEW.provider COLLATE NOCASE);
-- end
  INSERT INTO sessions (session_id, created_at, last_activity,
-- if sessions.project_path
    project_path,
-- end
    model, profile, metadata, provider_id)
  VALUES (
    NEW.id, NEW.created_at, coalesce(NEW.updated_at, NEW.created_at),
-- if sessions.project_path
    (SELECT substr(file, 1, length(file) - length('/.victor/project.db')) FROM pragma_database_list
      WHERE name = 'main' AND file LIKE '_%/.victor/project.db'),
-- end
    NEW.model, NEW.profile, coalesce(NEW.data, '{}'),
-- if providers.name
    (SELECT id FROM providers WHERE name = NEW.provider COLLATE NOCASE ORDER BY name <> NEW.provider, id LIMIT 1));
-- else
    NULL);
-- end
END;

CREATE TEMP TRIGGER session_provider INSTEAD OF UPDATE OF provider ON session_view BEGIN
-- if providers.name
  INSERT INTO providers (name)
  SELECT NEW.provider
  WHERE NEW.provider IS NOT NULL AND NOT EXISTS (SELECT 1 FROM providers WHERE name = NEW.provider COLLATE NOCASE);
  UPDATE sessions
  SET provider_id = (
    SELECT id FROM providers WHERE name = NEW.provider COLLATE NOCASE ORDER BY name <> NEW.provider, id LIMIT 1)
  WHERE session_id = OLD.id;
-- else
  SELECT 1;
-- end
END;

-- include flat-session-writes.sql
-- include timestamped-message-delete.sql
-- include conversation-message-insert.sql
