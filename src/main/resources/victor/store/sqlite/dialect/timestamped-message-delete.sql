CREATE TEMP TRIGGER message_delete INSTEAD OF DELETE ON message_view BEGIN
-- if topic_segments.start_message_id topic_segments.end_message_id
  UPDATE topic_segments SET end_message_id = NULL
  WHERE end_message_id = (SELECT id FROM messages WHERE rowid = OLD.id);
  DELETE FROM topic_segments WHERE start_message_id = (SELECT id FROM messages WHERE rowid = OLD.id);
-- end
-- if messages_fts:plain-delete
  INSERT INTO messages_fts (messages_fts, rowid, content, session_id)
  SELECT 'delete', rowid, content, session_id FROM messages
  WHERE rowid = OLD.id AND rowid IN (SELECT id FROM messages_fts_docsize);
-- end
  DELETE FROM messages WHERE rowid = OLD.id;
END;
