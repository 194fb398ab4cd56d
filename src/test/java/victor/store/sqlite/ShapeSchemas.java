package victor.store.sqlite;

/** Schemas of every shape, as far as sessions and messages go, written down from what each class of Victor creates. */
final class ShapeSchemas {
    static final String DOCUMENTED = """
            CREATE TABLE sessions (id TEXT PRIMARY KEY, name TEXT, provider TEXT, model TEXT, profile TEXT, data TEXT,
              created_at TEXT, updated_at TEXT);
            CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, role TEXT, content TEXT,
              tool_calls TEXT, created_at TEXT, FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE);
            """;

    static final String LEGACY06 = """
            CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL, role TEXT NOT NULL,
              content TEXT, tool_calls TEXT, created_at TEXT DEFAULT (datetime('now')));
            CREATE TABLE sessions (id TEXT PRIMARY KEY, name TEXT, provider TEXT, model TEXT, profile TEXT, data TEXT,
              created_at TEXT DEFAULT (datetime('now')), updated_at TEXT);
            CREATE TABLE context_sizes (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, token_count INTEGER);
            CREATE TABLE context_summaries (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, summary TEXT);
            CREATE INDEX idx_messages_session ON messages(session_id, created_at);
            """;

    static final String SAVE_FIRST = LEGACY06 + """
            ALTER TABLE sessions ADD COLUMN provider_id INTEGER;
            ALTER TABLE sessions ADD COLUMN model_family_id INTEGER;
            ALTER TABLE sessions ADD COLUMN tool_capable INTEGER DEFAULT 0;
            CREATE TABLE providers (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE NOT NULL, description TEXT);
            """;

    private static final String LOOK_UPS = """
            CREATE TABLE providers (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE NOT NULL, description TEXT);
            INSERT INTO providers (name, description) VALUES ('anthropic', 'Anthropic'), ('openai', 'OpenAI');
            CREATE TABLE context_sizes (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE NOT NULL, min_tokens INTEGER);
            INSERT INTO context_sizes (name, min_tokens) VALUES ('small', 0);
            """;

    private static final String SUMMARIES = """
            CREATE TABLE context_summaries (id TEXT PRIMARY KEY, session_id TEXT NOT NULL, summary TEXT NOT NULL,
              token_count INTEGER NOT NULL, messages_summarized TEXT, created_at TIMESTAMP NOT NULL,
              FOREIGN KEY (session_id) REFERENCES sessions(session_id) ON DELETE CASCADE);
            """;

    private static final String INDEX = """
            CREATE INDEX idx_messages_session_time ON messages(session_id, timestamp);
            CREATE VIRTUAL TABLE messages_fts USING fts5(content, message_id UNINDEXED, session_id UNINDEXED,
              content='messages', content_rowid='rowid');
            CREATE TRIGGER messages_fts_insert AFTER INSERT ON messages BEGIN
                INSERT INTO messages_fts(rowid, content, message_id, session_id)
                VALUES (NEW.rowid, NEW.content, NEW.id, NEW.session_id);
            END;
            CREATE TRIGGER messages_fts_delete AFTER DELETE ON messages BEGIN
                INSERT INTO messages_fts(messages_fts, rowid, content, message_id, session_id)
                VALUES ('delete', OLD.rowid, OLD.content, OLD.id, OLD.session_id);
            END;
            CREATE TRIGGER messages_fts_update AFTER UPDATE ON messages BEGIN
                INSERT INTO messages_fts(messages_fts, rowid, content, message_id, session_id)
                VALUES ('delete', OLD.rowid, OLD.content, OLD.id, OLD.session_id);
                INSERT INTO messages_fts(rowid, content, message_id, session_id)
                VALUES (NEW.rowid, NEW.content, NEW.id, NEW.session_id);
            END;
            """;

    private static final String FLAT_SESSIONS = """
            CREATE TABLE sessions (session_id TEXT PRIMARY KEY, created_at TIMESTAMP NOT NULL, last_activity TIMESTAMP NOT NULL,
              project_path TEXT, model TEXT, profile TEXT, max_tokens INTEGER DEFAULT 100000, reserved_tokens INTEGER DEFAULT 4096,
              metadata TEXT, provider_id INTEGER REFERENCES providers(id), tool_capable INTEGER DEFAULT 0);
            """;

    private static final String AGENTS = """
              agent_id TEXT, parent_session_id TEXT, team_id TEXT, member_id TEXT, plan_id TEXT, plan_step_id TEXT,
            """;

    private static final String KEY = "FOREIGN KEY (session_id) REFERENCES sessions(session_id) ON DELETE CASCADE);\n";

    static final String CHAT06 = LOOK_UPS + FLAT_SESSIONS + timestamped("", "") + KEY + SUMMARIES + INDEX;

    static final String CONVERSATION_STORE = LOOK_UPS + FLAT_SESSIONS
            + timestamped("", AGENTS + "metadata_json TEXT DEFAULT '{}',") + KEY + SUMMARIES + INDEX
            + """
            CREATE TABLE compaction_events (id TEXT PRIMARY KEY, session_id TEXT NOT NULL, strategy TEXT NOT NULL,
              created_at TIMESTAMP NOT NULL, FOREIGN KEY (session_id) REFERENCES sessions(session_id) ON DELETE CASCADE);
            CREATE TABLE compaction_history (id TEXT PRIMARY KEY, session_id TEXT NOT NULL, strategy_used TEXT NOT NULL,
              FOREIGN KEY (session_id) REFERENCES sessions(session_id));
            CREATE TABLE topic_segments (id TEXT PRIMARY KEY, session_id TEXT NOT NULL, topic_name TEXT NOT NULL,
              start_message_id TEXT NOT NULL, end_message_id TEXT, FOREIGN KEY (session_id) REFERENCES sessions(session_id),
              FOREIGN KEY (start_message_id) REFERENCES messages(id), FOREIGN KEY (end_message_id) REFERENCES messages(id));
            """;

    static final String ENVELOPE = """
            CREATE TABLE sessions (session_id TEXT PRIMARY KEY, created_at TIMESTAMP NOT NULL, last_activity TIMESTAMP NOT NULL,
              project_path TEXT, provider TEXT, model TEXT, profile TEXT, metadata TEXT);
            CREATE TABLE context_summaries (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, summary TEXT);
            CREATE TABLE context_sizes (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, token_count INTEGER);
            """ + timestamped("", AGENTS) + KEY;

    static final String HEALED = """
            CREATE TABLE sessions (id TEXT PRIMARY KEY, name TEXT, provider TEXT, model TEXT, profile TEXT, data TEXT,
              created_at TEXT DEFAULT (datetime('now')), updated_at TEXT, session_id TEXT, last_activity TIMESTAMP,
              project_path TEXT, max_tokens INTEGER DEFAULT 100000, reserved_tokens INTEGER DEFAULT 4096, metadata TEXT,
              provider_id INTEGER, tool_capable INTEGER DEFAULT 0);
            CREATE TABLE providers (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE NOT NULL, description TEXT);
            INSERT INTO providers (name) VALUES ('anthropic');
            CREATE TABLE context_summaries (id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT, summary TEXT);
            """ + timestamped(" DEFAULT 0", AGENTS) + KEY + """
            CREATE INDEX idx_messages_session_time ON messages(session_id, timestamp);
            """;

    /** What 0.8 adds to a healed file after the rows were copied. */
    static final String HEALED_INDEX = """
            CREATE VIRTUAL TABLE messages_fts USING fts5(content, session_id, content_rowid=rowid, content=messages);
            CREATE TRIGGER messages_fts_insert AFTER INSERT ON messages BEGIN
                    INSERT INTO messages_fts(rowid, content, session_id)
                    VALUES (NEW.rowid, NEW.content, NEW.session_id);
                END;
            CREATE TRIGGER messages_fts_update AFTER UPDATE OF content, session_id ON messages BEGIN
                    UPDATE messages_fts SET content = NEW.content, session_id = NEW.session_id
                    WHERE rowid = NEW.rowid;
                END;
            CREATE TRIGGER messages_fts_delete AFTER DELETE ON messages BEGIN
                    DELETE FROM messages_fts WHERE rowid = OLD.rowid;
                END;
            """;

    private ShapeSchemas() {}

    private static String timestamped(String defaultValue, String more) {
        return "CREATE TABLE messages (id TEXT PRIMARY KEY, session_id TEXT NOT NULL, role TEXT NOT NULL, content TEXT NOT NULL,"
                + " timestamp TIMESTAMP NOT NULL, token_count INTEGER NOT NULL" + defaultValue
                + ", priority INTEGER NOT NULL"
                + defaultValue + ", tool_name TEXT, tool_call_id TEXT, metadata TEXT, " + more;
    }
}
