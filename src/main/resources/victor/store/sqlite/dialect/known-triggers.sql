-- What the classes of Victor itself hang on messages, by the text that they leave in the schema. First the conversation store of 0.2–0.8.
CREATE TRIGGER messages_fts_insert AFTER INSERT ON messages BEGIN
  INSERT INTO messages_fts(rowid, content, message_id, session_id)
  VALUES (NEW.rowid, NEW.content, NEW.id, NEW.session_id);
END
;;
CREATE TRIGGER messages_fts_delete AFTER DELETE ON messages BEGIN
  INSERT INTO messages_fts(messages_fts, rowid, content, message_id, session_id)
  VALUES ('delete', OLD.rowid, OLD.content, OLD.id, OLD.session_id);
END
;;
CREATE TRIGGER messages_fts_update AFTER UPDATE ON messages BEGIN
  INSERT INTO messages_fts(messages_fts, rowid, content, message_id, session_id)
  VALUES ('delete', OLD.rowid, OLD.content, OLD.id, OLD.session_id);
  INSERT INTO messages_fts(rowid, content, message_id, session_id)
  VALUES (NEW.rowid, NEW.content, NEW.id, NEW.session_id);
END
;;
-- Then what 0.8 adds to a file that it heals. Its delete and update read the row after it has gone, so they leave stale words behind.
CREATE TRIGGER messages_fts_insert AFTER INSERT ON messages BEGIN
  INSERT INTO messages_fts(rowid, content, session_id)
  VALUES (NEW.rowid, NEW.content, NEW.session_id);
END
;;
CREATE TRIGGER messages_fts_update AFTER UPDATE OF content, session_id ON messages BEGIN
  UPDATE messages_fts SET content = NEW.content, session_id = NEW.session_id
  WHERE rowid = NEW.rowid;
END
;;
CREATE TRIGGER messages_fts_delete AFTER DELETE ON messages BEGIN
  DELETE FROM messages_fts WHERE rowid = OLD.rowid;
END
