-- Makes the views of indexed.sql writable.
CREATE TEMP TRIGGER session_view_insert INSTEAD OF INSERT ON session_view
BEGIN
    INSERT INTO sessions (id, name, provider, model, profile, data, created_at, updated_at)
    VALUES (NEW.id, NEW.name, NEW.provider, NEW.model, NEW.profile, NEW.data, NEW.created_at, NEW.updated_at);
END;

CREATE TEMP TRIGGER session_view_update INSTEAD OF UPDATE ON session_view
BEGIN
    UPDATE sessions SET name = NEW.name, provider = NEW.provider, model = NEW.model, profile = NEW.profile,
        data = NEW.data, created_at = NEW.created_at, updated_at = NEW.updated_at
    WHERE id = OLD.id;
END;

CREATE TEMP TRIGGER session_view_delete INSTEAD OF DELETE ON session_view
BEGIN
    DELETE FROM sessions WHERE id = OLD.id;
END;

CREATE TEMP TRIGGER message_view_insert INSTEAD OF INSERT ON message_view
BEGIN
    INSERT INTO messages (session_id, role, content, tool_calls, created_at)
    VALUES (NEW.session_id, NEW.role, NEW.content, NEW.tool_calls, NEW.created_at);
    INSERT INTO victor_message (message_id, fields)
        SELECT (SELECT max(id) FROM messages), NEW.fields WHERE NEW.fields IS NOT NULL
        ON CONFLICT (message_id) DO UPDATE SET fields = excluded.fields;
END;

CREATE TEMP TRIGGER message_view_delete INSTEAD OF DELETE ON message_view
BEGIN
    DELETE FROM messages WHERE id = OLD.id;
END;
