-- How many words the text has, as Python's split() sees them.
(
    SELECT CASE text
        WHEN '' THEN 0
        -- A run of blanks becomes a pair of control characters; there is one run fewer than words.
        ELSE 1 + length(text) - length(replace(text, char(2), ''))
      END
    FROM (
      SELECT replace(replace(text, ' ', char(2, 1)), char(1, 2), '') AS text
      FROM (
        SELECT trim(replace(replace(replace(replace(replace(
            coalesce(NEW.content, ''), char(10), ' '), char(13), ' '), char(9), ' '), char(160), ' '), char(12288), ' ')) AS text
        LIMIT 1 OFFSET 0)
      LIMIT 1 OFFSET 0))
