-- The deprecated class of Victor 0.7–0.8: the whole session as one JSON document in sessions.metadata. Where a conversation store has
-- widened the table (provider_id), its rows keep their own flat form.
-- include drop-views.sql
CREATE TEMP VIEW session_view AS
SELECT
  session_id AS id,
  CASE
    WHEN NOT json_valid(metadata, 2) THEN NULL
    WHEN json_type(metadata, '$.metadata.title') = 'text' THEN json_extract(metadata, '$.metadata.title')
-- if sessions.provider_id
    WHEN json_type(metadata, '$.title') = 'text' THEN json_extract(metadata, '$.title')
-- end
  END AS name,
-- if sessions.provider_id providers.name
  coalesce(nullif(provider, ''), (SELECT name FROM providers WHERE providers.id = sessions.provider_id)) AS provider,
-- else
  provider,
-- end
  model,
  profile,
  metadata AS data,
  created_at,
  last_activity AS updated_at,
-- if sessions.provider_id
  CASE
    WHEN json_valid(metadata, 2)
      THEN json_type(metadata, '$.active_files') IS NOT NULL AND json_type(metadata, '$.metadata') IS NULL
    ELSE 0
  END AS flat
-- else
  0 AS flat
-- end
FROM sessions
WHERE +session_id IS NOT NULL;

-- include timestamped-messages.sql
-- include session-time.sql
