-- Epoch milliseconds of the ISO-8601 text in {text}, as victor.domain.StoredTime reads it; NULL when it is none. Calendar dates only:
-- a week or ordinal date, a month and a year are NULL too; and local time is right from 1970 to 2037, as SQLite knows it. Needs SQLite
-- 3.34 and nothing newer.
-- With a blank and no zone it is UTC, as SQLite's own datetime() writes it; with a T and no zone it is local time, as Python writes it.
-- Steps stand one after another, not one inside another, as older parsers have room for few levels. LIMIT 1 OFFSET 0 keeps a step
-- from being merged into the next, which would repeat its expressions beyond measure.
coalesce(
  -- The common form, on a day around which the clock is not moved.
  CASE
    WHEN {text} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'
      AND substr({text}, 9, 2) < '29'
      AND substr({text}, 12, 2) < '24'
      AND (length({text}) = 19 OR (substr({text}, 20) GLOB '.[0-9]*' AND substr({text}, 21) NOT GLOB '*[^0-9]*'))
    THEN (
      SELECT CASE
          WHEN later - earlier = 172800
            THEN (2 * strftime('%s', substr({text}, 1, 19)) - 86400 - earlier) * 1000
              + CAST(substr({text} || '000', 21, 3) AS INTEGER)
        END
      FROM (
        SELECT strftime('%s', substr({text}, 1, 19), '-1 day', 'localtime') AS earlier,
          strftime('%s', substr({text}, 1, 19), '+1 day', 'localtime') AS later
        LIMIT 1 OFFSET 0))
  END,
  (
    WITH
    stripped AS (SELECT replace(upper(trim({text}, char(32, 9, 10, 13))), ',', '.') AS whole LIMIT 1 OFFSET 0),
    dated AS (
      SELECT
        CASE
          WHEN whole GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN substr(whole, 1, 10)
          WHEN whole GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*' THEN substr(whole, 1, 4) || '-' || substr(whole, 5, 2) || '-' || substr(whole, 7, 2)
        END AS day,
        CASE WHEN substr(whole, 5, 1) = '-' THEN substr(whole, 11) ELSE substr(whole, 9) END AS rest
      FROM stripped LIMIT 1 OFFSET 0),
    parted AS (
      SELECT day,
        CASE WHEN rest GLOB '[T ][0-9]*' THEN substr(rest, 1, 1) ELSE '' END AS gap,
        CASE WHEN rest GLOB '[T ][0-9]*' THEN substr(rest, 2) ELSE rest END AS rest
      FROM dated LIMIT 1 OFFSET 0),
    zoned AS (
      SELECT day, gap, rest,
        coalesce(nullif(max(instr(rest, 'Z'), instr(rest, '+'), instr(rest, '-')), 0), length(rest) + 1) AS sign
      FROM parted LIMIT 1 OFFSET 0),
    shifted AS (
      SELECT day, gap, substr(rest, sign, 1) AS sign, substr(rest, sign + 1) AS shift,
        CASE
          -- One blank may stand before the zone of a time.
          WHEN gap <> '' AND sign <= length(rest) AND substr(rest, sign - 1, 1) = ' ' THEN substr(rest, 1, sign - 2)
          ELSE substr(rest, 1, sign - 1)
        END AS clock
      FROM zoned LIMIT 1 OFFSET 0),
    broken AS (
      SELECT day, gap, sign, shift,
        CASE WHEN instr(clock, '.') THEN substr(clock, 1, instr(clock, '.') - 1) ELSE clock END AS clock,
        CASE WHEN instr(clock, '.') THEN substr(clock, instr(clock, '.') + 1) END AS fraction
      FROM shifted LIMIT 1 OFFSET 0),
    measured AS (
      SELECT day, gap, sign, replace(shift, ':', '') AS digits, clock, fraction,
        shift GLOB '[0-9][0-9]' OR shift GLOB '[0-9][0-9][0-9][0-9]' OR shift GLOB '[0-9][0-9]:[0-9][0-9]'
          OR shift GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]' OR shift GLOB '[0-9][0-9]:[0-9][0-9]:[0-9][0-9]' OR (sign IN ('', 'Z') AND shift = '') AS known,
        CASE
          WHEN gap = '' THEN CASE WHEN clock = '' AND fraction IS NULL THEN 0 END
          WHEN clock GLOB '[0-9][0-9]:[0-9][0-9]:[0-9][0-9]' OR clock GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]' THEN 1000
          WHEN clock GLOB '[0-9][0-9]:[0-9][0-9]' OR clock GLOB '[0-9][0-9][0-9][0-9]' THEN 60000
          WHEN clock GLOB '[0-9][0-9]' THEN 3600000
        END AS unit
      FROM broken LIMIT 1 OFFSET 0),
    counted AS (
      SELECT CAST(strftime('%s', CASE WHEN date(day, '+0 days') = day THEN day END) AS INTEGER) AS day, gap,
        CASE
          WHEN NOT known OR substr(digits, 1, 2) > '23' OR substr(digits, 3, 2) > '59' OR substr(digits, 5) > '59' THEN NULL
          WHEN sign IN ('', 'Z') THEN 0
          ELSE (sign || '1') * (substr(digits, 1, 2) * 3600 + substr(digits, 3, 2) * 60 + substr(digits, 5))
        END AS shift,
        sign = '' AND gap = 'T' AS local,
        CASE WHEN unit >= 0 THEN substr(clock, 1, 2) * 3600000 END AS hours,
        substr(replace(clock, ':', ''), 3, 2) * 60000 AS minutes,
        substr(replace(clock, ':', ''), 5, 2) * 1000 AS seconds,
        CASE
          WHEN fraction IS NULL THEN 0
          WHEN fraction <> '' AND fraction NOT GLOB '*[^0-9]*' THEN substr(fraction || '000000000', 1, 9) * unit / 1000000000
        END AS rest
      FROM measured LIMIT 1 OFFSET 0),
    summed AS (
      SELECT day - shift AS day, local,
        -- 24:00 is the end of a day, and 23:59:60 a leap second.
        CASE
          WHEN minutes < 3600000 AND seconds <= 60000
            AND hours + minutes + seconds + rest <= 86400000 + (hours < 86400000) * 1000
            THEN hours + minutes + seconds + rest
        END AS part
      FROM counted LIMIT 1 OFFSET 0),
    split AS (SELECT day + part / 1000 AS second, part % 1000 AS millis, local FROM summed LIMIT 1 OFFSET 0),
    moved AS (
      SELECT second, millis,
        CASE WHEN local THEN strftime('%s', second - 86400, 'unixepoch', 'localtime') - (second - 86400) ELSE 0 END AS early,
        CASE
          WHEN local THEN strftime('%s', min(second + 86400, 253402300799), 'unixepoch', 'localtime')
            - min(second + 86400, 253402300799)
          ELSE 0
        END AS late
      FROM split LIMIT 1 OFFSET 0)
    -- A time that happens twice is the earlier one; one that is skipped moves on by the gap.
    SELECT (second - CASE
        WHEN late <> early
          AND strftime('%s', second - late, 'unixepoch', 'localtime') = CAST(second AS TEXT)
          AND strftime('%s', second - early, 'unixepoch', 'localtime') <> CAST(second AS TEXT)
        THEN late
        ELSE early
      END) * 1000 + millis
    FROM moved))
