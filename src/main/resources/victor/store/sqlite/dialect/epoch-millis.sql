-- Epoch milliseconds of the ISO-8601 text in {text}; NULL when it cannot be read. Needs SQLite 3.34 and nothing newer.
-- With a blank and no zone it is UTC, as SQLite's own datetime() writes it; with a T and no zone it is local time, as Python writes it.
-- LIMIT 1 OFFSET 0 keeps a subquery from being merged into the one around it, which would repeat its expressions beyond measure.
CASE
  WHEN {text} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'
    AND substr({text}, 9, 2) < '29'
    AND (length({text}) = 19 OR (substr({text}, 20) GLOB '.[0-9]*' AND substr({text}, 21) NOT GLOB '*[^0-9]*'))
    AND strftime('%s', substr({text}, 1, 19), '+1 day', 'localtime')
      - strftime('%s', substr({text}, 1, 19), '-1 day', 'localtime') = 172800
    -- The common form, on a day around which the clock is not moved.
    THEN (2 * strftime('%s', substr({text}, 1, 19)) - 86400 - strftime('%s', substr({text}, 1, 19), '-1 day', 'localtime')) * 1000
      + CAST(substr({text} || '000', 21, 3) AS INTEGER)
  ELSE (
    SELECT CASE
        WHEN time GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ][0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'
          AND substr(time, 12, 2) < '24'
          AND julianday(time) IS NOT NULL
          AND date(substr(time, 1, 10), '+0 days') = substr(time, 1, 10)
        THEN CASE
            WHEN substr(time, 11, 1) = ' ' OR substr(time, 20) GLOB '*[-+Z]*'
              THEN strftime('%s', substr(time, 1, 19) || ltrim(substr(time, 20), '.0123456789'))
            -- A time that happens twice is the earlier one; one that is skipped moves on by the gap.
            ELSE (
              SELECT CASE
                  WHEN strftime('%Y-%m-%dT%H:%M:%S', late, 'unixepoch', 'localtime') = substr(time, 1, 19)
                    AND strftime('%Y-%m-%dT%H:%M:%S', early, 'unixepoch', 'localtime') <> substr(time, 1, 19)
                  THEN late
                  ELSE early
                END
              FROM (
                SELECT
                  2 * strftime('%s', substr(time, 1, 19)) - 86400
                    - strftime('%s', substr(time, 1, 19), '-1 day', 'localtime') AS early,
                  2 * strftime('%s', substr(time, 1, 19)) + 86400
                    - strftime('%s', substr(time, 1, 19), '+1 day', 'localtime') AS late
                LIMIT 1 OFFSET 0))
          END * 1000
          + CASE substr(time, 20, 1)
              WHEN '.' THEN CAST(round(1000 * ('0' || substr(time, 20, 4))) AS INTEGER)
              ELSE 0
            END
      END
    FROM (
      SELECT day || gap
          || CASE
              WHEN clock GLOB '[0-9][0-9]:[0-9][0-9]:[0-9][0-9]' THEN clock || fraction
              WHEN clock GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'
                THEN substr(clock, 1, 2) || ':' || substr(clock, 3, 2) || ':' || substr(clock, 5) || fraction
              WHEN fraction <> '' THEN NULL
              WHEN clock GLOB '[0-9][0-9]:[0-9][0-9]' THEN clock || ':00'
              WHEN clock GLOB '[0-9][0-9][0-9][0-9]' THEN substr(clock, 1, 2) || ':' || substr(clock, 3) || ':00'
              WHEN clock GLOB '[0-9][0-9]' THEN clock || ':00:00'
              WHEN clock = '' AND gap = ' ' AND sign = '' THEN '00:00:00'
            END
          || CASE
              WHEN shift GLOB '[0-9][0-9][0-9][0-9]' THEN sign || substr(shift, 1, 2) || ':' || substr(shift, 3)
              WHEN shift GLOB '[0-9][0-9]' THEN sign || shift || ':00'
              ELSE sign || shift
            END AS time
      FROM (
        SELECT day, gap, sign, shift,
          rtrim(CASE WHEN instr(clock, '.') THEN substr(clock, 1, instr(clock, '.') - 1) ELSE clock END) AS clock,
          rtrim(CASE WHEN instr(clock, '.') THEN substr(clock, instr(clock, '.')) ELSE '' END) AS fraction
        FROM (
          SELECT day, gap,
            CASE WHEN at THEN substr(rest, 1, at - 1) ELSE rest END AS clock,
            CASE WHEN at THEN substr(rest, at, 1) ELSE '' END AS sign,
            CASE WHEN at THEN substr(rest, at + 1) ELSE '' END AS shift
          FROM (
            SELECT day, CASE rest WHEN '' THEN ' ' ELSE substr(rest, 1, 1) END AS gap, substr(rest, 2) AS rest,
              max(instr(substr(rest, 2), 'Z'), instr(substr(rest, 2), '+'), instr(substr(rest, 2), '-')) AS at
            FROM (
              SELECT
                CASE
                  WHEN whole GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN substr(whole, 1, 10)
                  WHEN whole GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'
                    THEN substr(whole, 1, 4) || '-' || substr(whole, 5, 2) || '-' || substr(whole, 7, 2)
                END AS day,
                CASE WHEN substr(whole, 5, 1) = '-' THEN substr(whole, 11) ELSE substr(whole, 9) END AS rest
              FROM (SELECT replace(upper(trim({text})), ',', '.') AS whole LIMIT 1 OFFSET 0)
              LIMIT 1 OFFSET 0)
            LIMIT 1 OFFSET 0)
          LIMIT 1 OFFSET 0)
        LIMIT 1 OFFSET 0)
      LIMIT 1 OFFSET 0))
END
