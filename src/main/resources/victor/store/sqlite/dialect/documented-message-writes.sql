CREATE TEMP TRIGGER message_insert INSTEAD OF INSERT ON message_view BEGIN
  INSERT INTO messages (session_id, role, content, tool_calls, created_at)
  VALUES (NEW.session_id, NEW.role, NEW.content, NEW.tool_calls, NEW.created_at);
END;

CREATE TEMP TRIGGER message_delete INSTEAD OF DELETE ON message_view BEGIN
  DELETE FROM messages WHERE rowid = OLD.id;
END;
