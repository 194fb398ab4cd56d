-- Their triggers go with them.
DROP VIEW IF EXISTS temp.session_view;
DROP VIEW IF EXISTS temp.session_time;
DROP VIEW IF EXISTS temp.session_batch;
DROP VIEW IF EXISTS temp.message_view;
