-- The rows of messages as m; where the connection knows the places of each session's messages, they are looked for there.
-- if victor_message_place
FROM temp.victor_message_place AS p CROSS JOIN main.messages AS m ON m.rowid = p.message_rowid
-- else
FROM main.messages AS m
-- end
