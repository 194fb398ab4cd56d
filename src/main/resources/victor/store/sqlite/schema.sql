-- The documented schema, a public interface: columns, types, order and foreign key exactly as the users' guide has them.
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    name TEXT,
    provider TEXT,
    model TEXT,
    profile TEXT,
    data TEXT,
    created_at TEXT,
    updated_at TEXT
);
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id TEXT,
    role TEXT,
    content TEXT,
    tool_calls TEXT,
    created_at TEXT,
    FOREIGN KEY (session_id) REFERENCES sessions(id) ON DELETE CASCADE
);
