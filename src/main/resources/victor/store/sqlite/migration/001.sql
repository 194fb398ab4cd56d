-- Side tables of the documented shape. Never edited: a change is the next number.
-- Triggers run in the writer's SQLite, whatever program that is: only what 3.34 with FTS5 has.

-- One row per session: a stable integer key, what lists are sorted by, and counters.
-- *_key is the negated epoch millisecond, so that ascending is newest first; unreadable times sort last.
CREATE TABLE victor_session (
    seq INTEGER PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE,
    updated_key INTEGER NOT NULL,
    created_key INTEGER NOT NULL,
    message_count INTEGER NOT NULL,
    preview_count INTEGER NOT NULL,
    document_message_count INTEGER NOT NULL,
    document_preview_count INTEGER NOT NULL,
    last_message_id INTEGER NOT NULL
);
CREATE INDEX victor_session_updated ON victor_session (updated_key, session_id);
CREATE INDEX victor_session_created ON victor_session (created_key, session_id);
CREATE INDEX victor_session_last_message ON victor_session (last_message_id);
CREATE INDEX victor_session_document ON victor_session (last_message_id)
    WHERE document_preview_count > 0 OR (message_count = 0 AND document_message_count > 0);
CREATE INDEX victor_message_session ON messages (session_id, id);

-- What a message has beyond the documented columns: one JSON object.
CREATE TABLE victor_message (
    message_id INTEGER PRIMARY KEY,
    fields TEXT NOT NULL
);

-- Previews and messages that compaction took away.
CREATE TABLE victor_archive (
    id INTEGER PRIMARY KEY,
    session_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    after_message_index INTEGER NOT NULL,
    role TEXT,
    content TEXT,
    tool_calls TEXT,
    created_at TEXT,
    fields TEXT NOT NULL
);
CREATE INDEX victor_archive_session ON victor_archive (session_id, id);

-- A row that is about to be replaced, until the replacement is there: REPLACE fires no delete trigger.
CREATE TABLE victor_replaced_message (
    id INTEGER PRIMARY KEY,
    session_id TEXT,
    content TEXT
);
CREATE TABLE victor_replaced_session (
    id TEXT PRIMARY KEY,
    name TEXT
);

-- A written row passes through these; the trigger on their DELETE settles it, because a trigger that a DELETE fires
-- does not inherit the OR REPLACE or OR IGNORE of the statement outside.
CREATE TABLE victor_written_message (
    id INTEGER PRIMARY KEY
);
CREATE TABLE victor_written_session (
    id TEXT PRIMARY KEY
);

CREATE VIEW victor_session_time AS
SELECT id, {millis created_at} AS created_ms, {millis updated_at} AS updated_ms FROM sessions;

CREATE VIEW victor_title AS
SELECT v.seq AS seq, s.name AS name FROM victor_session v JOIN sessions s ON s.id = v.session_id;

CREATE VIEW victor_archive_text AS
SELECT id, content,
    CASE WHEN json_valid(fields) THEN json_extract(fields, '$.metadata.preview_body') END AS body
FROM victor_archive;

-- What a session's row in victor_session has to be, worked out from the documented tables and the archive.
CREATE VIEW victor_session_facts AS
SELECT s.id AS session_id,
    ifnull(-t.updated_ms, 9223372036854775807) AS updated_key,
    ifnull(-t.created_ms, 9223372036854775807) AS created_key,
    (SELECT count(*) FROM messages m WHERE m.session_id = s.id) AS message_count,
    (SELECT count(*) FROM victor_archive a WHERE a.session_id = s.id AND a.kind = 'preview') AS preview_count,
    CASE WHEN json_valid(s.data) THEN ifnull(json_array_length(s.data, '$.conversation.messages'), 0) ELSE 0 END
        AS document_message_count,
    CASE WHEN json_valid(s.data) THEN ifnull(json_array_length(s.data, '$.conversation.preview_messages'), 0) ELSE 0 END
        AS document_preview_count,
    ifnull((SELECT max(m.id) FROM messages m WHERE m.session_id = s.id), 0) AS last_message_id
FROM sessions s JOIN victor_session_time t ON t.id = s.id;

-- Where in a text a word stands is not kept (that would more than double the index), nor are beginnings of words: a search
-- compares texts itself, and looks at the newest ones before it asks the index.
CREATE VIRTUAL TABLE victor_message_fts USING fts5 (
    content, content = 'messages', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', detail = 'none', columnsize = 0
);
CREATE VIRTUAL TABLE victor_title_fts USING fts5 (
    name, content = 'victor_title', content_rowid = 'seq',
    tokenize = 'unicode61 remove_diacritics 2', detail = 'none', columnsize = 0
);
CREATE VIRTUAL TABLE victor_archive_fts USING fts5 (
    content, body, content = 'victor_archive_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', detail = 'none', columnsize = 0
);

-- messages

CREATE TRIGGER victor_message_before_insert BEFORE INSERT ON messages
WHEN EXISTS (SELECT 1 FROM messages WHERE id = NEW.id)
BEGIN
    DELETE FROM victor_replaced_message;
    INSERT INTO victor_replaced_message SELECT id, session_id, content FROM messages WHERE id = NEW.id;
END;

CREATE TRIGGER victor_message_before_update BEFORE UPDATE ON messages
WHEN NEW.id IS NOT OLD.id AND EXISTS (SELECT 1 FROM messages WHERE id = NEW.id)
BEGIN
    DELETE FROM victor_replaced_message;
    INSERT INTO victor_replaced_message SELECT id, session_id, content FROM messages WHERE id = NEW.id;
END;

CREATE TRIGGER victor_message_after_insert AFTER INSERT ON messages
BEGIN
    INSERT INTO victor_written_message VALUES (NEW.id);
    DELETE FROM victor_written_message WHERE id = NEW.id;
END;

CREATE TRIGGER victor_message_after_update AFTER UPDATE ON messages
WHEN NEW.id IS NOT OLD.id OR NEW.session_id IS NOT OLD.session_id OR NEW.content IS NOT OLD.content
BEGIN
    INSERT INTO victor_message_fts (victor_message_fts, rowid, content) VALUES ('delete', OLD.id, OLD.content);
    DELETE FROM victor_replaced_message WHERE id = OLD.id;
    UPDATE victor_session SET message_count = message_count - 1,
        last_message_id = ifnull((SELECT max(id) FROM messages WHERE session_id = OLD.session_id), 0)
    WHERE session_id = OLD.session_id;
    INSERT INTO victor_written_message VALUES (NEW.id);
    DELETE FROM victor_written_message WHERE id = NEW.id;
    UPDATE victor_message SET message_id = NEW.id WHERE message_id = OLD.id AND NEW.id IS NOT OLD.id;
END;

CREATE TRIGGER victor_message_after_delete AFTER DELETE ON messages
BEGIN
    INSERT INTO victor_message_fts (victor_message_fts, rowid, content) VALUES ('delete', OLD.id, OLD.content);
    DELETE FROM victor_replaced_message WHERE id = OLD.id;
    DELETE FROM victor_message WHERE message_id = OLD.id;
    UPDATE victor_session SET message_count = message_count - 1,
        last_message_id = CASE WHEN last_message_id > OLD.id THEN last_message_id
            ELSE ifnull((SELECT max(id) FROM messages WHERE session_id = OLD.session_id), 0) END
    WHERE session_id = OLD.session_id;
END;

CREATE TRIGGER victor_message_written AFTER DELETE ON victor_written_message
BEGIN
    INSERT INTO victor_message_fts (victor_message_fts, rowid, content)
        SELECT 'delete', id, content FROM victor_replaced_message WHERE id = OLD.id;
    DELETE FROM victor_message WHERE message_id IN (SELECT id FROM victor_replaced_message WHERE id = OLD.id);
    UPDATE victor_session SET message_count = message_count - 1,
        last_message_id = ifnull((SELECT max(m.id) FROM messages m WHERE m.session_id = victor_session.session_id), 0)
    WHERE session_id = (SELECT session_id FROM victor_replaced_message WHERE id = OLD.id);
    DELETE FROM victor_replaced_message WHERE id = OLD.id;
    INSERT INTO victor_message_fts (rowid, content) SELECT id, content FROM messages WHERE id = OLD.id;
    UPDATE victor_session SET message_count = message_count + 1, last_message_id = max(last_message_id, OLD.id)
    WHERE session_id = (SELECT session_id FROM messages WHERE id = OLD.id);
END;

-- sessions

CREATE TRIGGER victor_session_before_insert BEFORE INSERT ON sessions
WHEN EXISTS (SELECT 1 FROM sessions WHERE id = NEW.id)
BEGIN
    DELETE FROM victor_replaced_session;
    INSERT INTO victor_replaced_session SELECT id, name FROM sessions WHERE id = NEW.id;
END;

CREATE TRIGGER victor_session_before_update BEFORE UPDATE ON sessions
WHEN NEW.id IS NOT OLD.id AND EXISTS (SELECT 1 FROM sessions WHERE id = NEW.id)
BEGIN
    DELETE FROM victor_replaced_session;
    INSERT INTO victor_replaced_session SELECT id, name FROM sessions WHERE id = NEW.id;
END;

CREATE TRIGGER victor_session_after_insert AFTER INSERT ON sessions
WHEN NEW.id IS NOT NULL
BEGIN
    INSERT INTO victor_written_session VALUES (NEW.id);
    DELETE FROM victor_written_session WHERE id = NEW.id;
END;

CREATE TRIGGER victor_session_after_update AFTER UPDATE ON sessions
BEGIN
    INSERT INTO victor_title_fts (victor_title_fts, rowid, name)
        SELECT 'delete', seq, OLD.name FROM victor_session WHERE session_id = OLD.id;
    DELETE FROM victor_replaced_session WHERE id = OLD.id;
    DELETE FROM victor_session WHERE session_id = OLD.id AND NEW.id IS NOT OLD.id;
    UPDATE victor_archive SET session_id = NEW.id
        WHERE session_id = OLD.id AND NEW.id IS NOT OLD.id AND NEW.id IS NOT NULL;
    INSERT INTO victor_written_session SELECT NEW.id WHERE NEW.id IS NOT NULL;
    DELETE FROM victor_written_session WHERE id = NEW.id;
END;

CREATE TRIGGER victor_session_after_delete AFTER DELETE ON sessions
BEGIN
    INSERT INTO victor_title_fts (victor_title_fts, rowid, name)
        SELECT 'delete', seq, OLD.name FROM victor_session WHERE session_id = OLD.id;
    DELETE FROM victor_replaced_session WHERE id = OLD.id;
    DELETE FROM victor_session WHERE session_id = OLD.id;
    DELETE FROM victor_archive WHERE session_id = OLD.id;
END;

CREATE TRIGGER victor_session_written AFTER DELETE ON victor_written_session
BEGIN
    INSERT INTO victor_title_fts (victor_title_fts, rowid, name)
        SELECT 'delete', v.seq, r.name FROM victor_replaced_session r JOIN victor_session v ON v.session_id = r.id
        WHERE r.id = OLD.id;
    DELETE FROM victor_replaced_session WHERE id = OLD.id;
    INSERT INTO victor_session (session_id, updated_key, created_key, message_count, preview_count,
            document_message_count, document_preview_count, last_message_id)
        SELECT session_id, updated_key, created_key, message_count, preview_count,
            document_message_count, document_preview_count, last_message_id
        FROM victor_session_facts WHERE session_id = OLD.id
        ON CONFLICT (session_id) DO UPDATE SET
            updated_key = excluded.updated_key, created_key = excluded.created_key,
            message_count = excluded.message_count, preview_count = excluded.preview_count,
            document_message_count = excluded.document_message_count,
            document_preview_count = excluded.document_preview_count,
            last_message_id = excluded.last_message_id;
    INSERT INTO victor_title_fts (rowid, name) SELECT seq, name FROM victor_title
        WHERE seq = (SELECT seq FROM victor_session WHERE session_id = OLD.id);
END;

-- archive

CREATE TRIGGER victor_archive_after_insert AFTER INSERT ON victor_archive
BEGIN
    INSERT INTO victor_archive_fts (rowid, content, body)
        SELECT id, content, body FROM victor_archive_text WHERE id = NEW.id;
    UPDATE victor_session SET preview_count = preview_count + (NEW.kind = 'preview') WHERE session_id = NEW.session_id;
END;

CREATE TRIGGER victor_archive_before_delete BEFORE DELETE ON victor_archive
BEGIN
    INSERT INTO victor_archive_fts (victor_archive_fts, rowid, content, body)
        SELECT 'delete', id, content, body FROM victor_archive_text WHERE id = OLD.id;
    UPDATE victor_session SET preview_count = preview_count - (OLD.kind = 'preview') WHERE session_id = OLD.session_id;
END;

CREATE TRIGGER victor_archive_after_rename AFTER UPDATE OF session_id ON victor_archive
BEGIN
    UPDATE victor_session SET preview_count = preview_count - (OLD.kind = 'preview') WHERE session_id = OLD.session_id;
    UPDATE victor_session SET preview_count = preview_count + (NEW.kind = 'preview') WHERE session_id = NEW.session_id;
END;

-- What is there already.

INSERT INTO victor_session (session_id, updated_key, created_key, message_count, preview_count,
        document_message_count, document_preview_count, last_message_id)
    SELECT session_id, updated_key, created_key, message_count, preview_count,
        document_message_count, document_preview_count, last_message_id
    FROM victor_session_facts WHERE session_id IS NOT NULL;
INSERT INTO victor_message_fts (victor_message_fts) VALUES ('rebuild');
INSERT INTO victor_title_fts (victor_title_fts) VALUES ('rebuild');
PRAGMA user_version = 1;
