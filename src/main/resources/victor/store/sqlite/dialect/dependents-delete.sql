-- Rows go explicitly, never by cascade: most of these files are written with foreign keys off.
-- if topic_segments.session_id
  DELETE FROM topic_segments WHERE session_id {which};
-- end
-- if compaction_events.session_id
  DELETE FROM compaction_events WHERE session_id {which};
-- end
-- if compaction_history.session_id
  DELETE FROM compaction_history WHERE session_id {which};
-- end
-- if context_summaries.session_id
  DELETE FROM context_summaries WHERE session_id {which};
-- end
-- if context_sizes.session_id
  DELETE FROM context_sizes WHERE session_id {which};
-- end
-- if messages_fts:plain-delete
  INSERT INTO messages_fts (messages_fts, rowid, content, session_id)
  SELECT 'delete', rowid, content, session_id FROM messages
  WHERE session_id {which} AND rowid IN (SELECT id FROM messages_fts_docsize);
-- end
  DELETE FROM messages WHERE session_id {which};
