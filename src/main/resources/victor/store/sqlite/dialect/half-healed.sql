-- A documented file that other classes of Victor widened. The widened table may hold rows without an id, written by a later
-- conversation store under session_id, once more at every save: the newest of them counts, and a row with the id wins over all.
-- Both halves give every column the same affinity; only then are conditions and joins carried into them.
-- include drop-views.sql
CREATE TEMP VIEW session_view AS
-- if sessions.session_id sessions.last_activity sessions.metadata
SELECT id, name, provider, model, profile, data, created_at,
  CAST(coalesce(updated_at, last_activity) AS TEXT) AS updated_at,
  0 AS flat
FROM sessions
WHERE +id IS NOT NULL
UNION ALL
SELECT
  session_id,
  CAST(CASE
    WHEN json_valid(metadata, 2) AND json_type(metadata, '$.title') = 'text' THEN json_extract(metadata, '$.title')
  END AS TEXT),
-- if sessions.provider_id providers.name
  CAST(coalesce(nullif(provider, ''), (SELECT name FROM providers WHERE providers.id = own.provider_id)) AS TEXT),
-- else
  provider,
-- end
  model,
  profile,
  metadata,
  CAST(created_at AS TEXT),
  CAST(last_activity AS TEXT),
  1
FROM sessions AS own
WHERE id IS NULL
  AND session_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM sessions AS other WHERE other.id = own.session_id)
  AND NOT EXISTS (
    SELECT 1 FROM sessions AS other
    WHERE other.id IS NULL AND other.session_id = own.session_id AND other.rowid > own.rowid);
-- else
SELECT id, name, provider, model, profile, data, created_at, updated_at, 0 AS flat
FROM sessions
WHERE +id IS NOT NULL;
-- end

-- if messages.timestamp
-- include timestamped-messages.sql
-- else
-- include documented-messages.sql
-- end
-- include session-time.sql
