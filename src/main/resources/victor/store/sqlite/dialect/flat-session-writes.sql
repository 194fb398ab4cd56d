-- Where a session's row is found by session_id and its JSON is in metadata. The title is in that JSON, so a name alone changes nothing.
CREATE TEMP TRIGGER session_name INSTEAD OF UPDATE OF name ON session_view BEGIN
  SELECT 1;
END;

CREATE TEMP TRIGGER session_model INSTEAD OF UPDATE OF model ON session_view BEGIN
  UPDATE sessions SET model = NEW.model WHERE session_id = OLD.id;
END;

CREATE TEMP TRIGGER session_profile INSTEAD OF UPDATE OF profile ON session_view BEGIN
  UPDATE sessions SET profile = NEW.profile WHERE session_id = OLD.id;
END;

CREATE TEMP TRIGGER session_data INSTEAD OF UPDATE OF data ON session_view BEGIN
  UPDATE sessions SET metadata = NEW.data WHERE session_id = OLD.id;
END;

CREATE TEMP TRIGGER session_created INSTEAD OF UPDATE OF created_at ON session_view BEGIN
  UPDATE sessions SET created_at = NEW.created_at WHERE session_id = OLD.id;
END;

CREATE TEMP TRIGGER session_updated INSTEAD OF UPDATE OF updated_at ON session_view BEGIN
  UPDATE sessions SET last_activity = NEW.updated_at WHERE session_id = OLD.id;
END;

CREATE TEMP TRIGGER session_delete INSTEAD OF DELETE ON session_view BEGIN
-- include dependents-delete.sql = OLD.id
  DELETE FROM sessions WHERE session_id = OLD.id;
END;

CREATE TEMP VIEW session_batch AS SELECT NULL AS ids WHERE 0;

-- In one pass over tables that have no index on session_id.
CREATE TEMP TRIGGER session_batch_delete INSTEAD OF INSERT ON session_batch BEGIN
-- include dependents-delete.sql IN (SELECT value FROM json_each(NEW.ids))
  DELETE FROM sessions WHERE session_id IN (SELECT value FROM json_each(NEW.ids));
END;
