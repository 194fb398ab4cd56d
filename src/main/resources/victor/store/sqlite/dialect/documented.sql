-- The shape of the guide: sessions(id …) and messages(id INTEGER …). Its extra message fields live elsewhere, so none show here.
-- include drop-views.sql
CREATE TEMP VIEW session_view AS
SELECT id, name, provider, model, profile, data, created_at, updated_at, 0 AS flat
FROM sessions
WHERE +id IS NOT NULL;

-- include documented-messages.sql
-- include session-time.sql
