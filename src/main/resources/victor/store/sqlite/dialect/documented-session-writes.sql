CREATE TEMP TRIGGER session_insert INSTEAD OF INSERT ON session_view BEGIN
  INSERT INTO sessions (id, name, provider, model, profile, data, created_at, updated_at)
  VALUES (NEW.id, NEW.name, NEW.provider, NEW.model, NEW.profile, NEW.data, NEW.created_at, NEW.updated_at);
END;

CREATE TEMP TRIGGER session_name INSTEAD OF UPDATE OF name ON session_view BEGIN
  UPDATE sessions SET name = NEW.name WHERE id = OLD.id;
END;

CREATE TEMP TRIGGER session_provider INSTEAD OF UPDATE OF provider ON session_view BEGIN
  UPDATE sessions SET provider = NEW.provider WHERE id = OLD.id;
END;

CREATE TEMP TRIGGER session_model INSTEAD OF UPDATE OF model ON session_view BEGIN
  UPDATE sessions SET model = NEW.model WHERE id = OLD.id;
END;

CREATE TEMP TRIGGER session_profile INSTEAD OF UPDATE OF profile ON session_view BEGIN
  UPDATE sessions SET profile = NEW.profile WHERE id = OLD.id;
END;

CREATE TEMP TRIGGER session_data INSTEAD OF UPDATE OF data ON session_view BEGIN
  UPDATE sessions SET data = NEW.data WHERE id = OLD.id;
END;

CREATE TEMP TRIGGER session_created INSTEAD OF UPDATE OF created_at ON session_view BEGIN
  UPDATE sessions SET created_at = NEW.created_at WHERE id = OLD.id;
END;

CREATE TEMP TRIGGER session_updated INSTEAD OF UPDATE OF updated_at ON session_view BEGIN
  UPDATE sessions SET updated_at = NEW.updated_at WHERE id = OLD.id;
END;

-- if sessions.session_id sessions.last_activity sessions.metadata
-- The newest row of a session without an id.
-- if sessions.provider_id providers.name
CREATE TEMP TRIGGER flat_session_provider INSTEAD OF UPDATE OF provider ON session_view WHEN OLD.flat BEGIN
  INSERT INTO providers (name)
  SELECT NEW.provider
  WHERE NEW.provider IS NOT NULL AND NOT EXISTS (SELECT 1 FROM providers WHERE name = NEW.provider COLLATE NOCASE);
  UPDATE sessions
  SET provider_id = (
      SELECT id FROM providers WHERE name = NEW.provider COLLATE NOCASE ORDER BY name <> NEW.provider, id LIMIT 1),
    provider = CASE WHEN provider <> '' THEN NEW.provider ELSE provider END
  WHERE rowid = (SELECT max(rowid) FROM sessions WHERE id IS NULL AND session_id = OLD.id);
END;

-- else
CREATE TEMP TRIGGER flat_session_provider INSTEAD OF UPDATE OF provider ON session_view WHEN OLD.flat BEGIN
  UPDATE sessions SET provider = NEW.provider
  WHERE rowid = (SELECT max(rowid) FROM sessions WHERE id IS NULL AND session_id = OLD.id);
END;

-- end
CREATE TEMP TRIGGER flat_session_model INSTEAD OF UPDATE OF model ON session_view WHEN OLD.flat BEGIN
  UPDATE sessions SET model = NEW.model
  WHERE rowid = (SELECT max(rowid) FROM sessions WHERE id IS NULL AND session_id = OLD.id);
END;

CREATE TEMP TRIGGER flat_session_profile INSTEAD OF UPDATE OF profile ON session_view WHEN OLD.flat BEGIN
  UPDATE sessions SET profile = NEW.profile
  WHERE rowid = (SELECT max(rowid) FROM sessions WHERE id IS NULL AND session_id = OLD.id);
END;

CREATE TEMP TRIGGER flat_session_data INSTEAD OF UPDATE OF data ON session_view WHEN OLD.flat BEGIN
  UPDATE sessions SET metadata = NEW.data
  WHERE rowid = (SELECT max(rowid) FROM sessions WHERE id IS NULL AND session_id = OLD.id);
END;

CREATE TEMP TRIGGER flat_session_created INSTEAD OF UPDATE OF created_at ON session_view WHEN OLD.flat BEGIN
  UPDATE sessions SET created_at = NEW.created_at
  WHERE rowid = (SELECT max(rowid) FROM sessions WHERE id IS NULL AND session_id = OLD.id);
END;

CREATE TEMP TRIGGER flat_session_updated INSTEAD OF UPDATE OF updated_at ON session_view WHEN OLD.flat BEGIN
  UPDATE sessions SET last_activity = NEW.updated_at
  WHERE rowid = (SELECT max(rowid) FROM sessions WHERE id IS NULL AND session_id = OLD.id);
END;

-- end
CREATE TEMP TRIGGER session_delete INSTEAD OF DELETE ON session_view BEGIN
-- include dependents-delete.sql = OLD.id
  DELETE FROM sessions WHERE id = OLD.id;
-- if sessions.session_id
  DELETE FROM sessions WHERE id IS NULL AND session_id = OLD.id;
-- end
END;

CREATE TEMP VIEW session_batch AS SELECT NULL AS ids WHERE 0;

-- In one pass over tables that have no index on session_id.
CREATE TEMP TRIGGER session_batch_delete INSTEAD OF INSERT ON session_batch BEGIN
-- include dependents-delete.sql IN (SELECT value FROM json_each(NEW.ids))
  DELETE FROM sessions WHERE id IN (SELECT value FROM json_each(NEW.ids));
-- if sessions.session_id
  DELETE FROM sessions WHERE id IS NULL AND session_id IN (SELECT value FROM json_each(NEW.ids));
-- end
END;
