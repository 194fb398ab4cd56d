-- The class that Victor's own command line reads. Titles and tags are members of sessions.metadata.
-- include drop-views.sql
CREATE TEMP VIEW session_view AS
SELECT
  session_id AS id,
  CASE
    WHEN json_valid(metadata, 2) AND json_type(metadata, '$.title') = 'text' THEN json_extract(metadata, '$.title')
  END AS name,
-- if providers.name
  (SELECT name FROM providers WHERE providers.id = sessions.provider_id) AS provider,
-- else
  NULL AS provider,
-- end
  model,
  profile,
  metadata AS data,
  created_at,
  last_activity AS updated_at,
  1 AS flat
FROM sessions
WHERE +session_id IS NOT NULL;

-- include timestamped-messages.sql
-- include session-time.sql
