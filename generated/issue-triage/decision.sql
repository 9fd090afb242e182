-- issue-triage 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("freeze" AS VARCHAR) IS NULL OR CAST("freeze" AS VARCHAR) = '' THEN NULL WHEN CAST("freeze" AS VARCHAR) = 'no' THEN 0 WHEN CAST("freeze" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.freeze",
    CASE WHEN CAST("wants" AS VARCHAR) IS NULL OR CAST("wants" AS VARCHAR) = '' THEN NULL WHEN CAST("wants" AS VARCHAR) = 'fix' THEN 0 WHEN CAST("wants" AS VARCHAR) = 'feature' THEN 1 WHEN CAST("wants" AS VARCHAR) = 'help' THEN 2 WHEN CAST("wants" AS VARCHAR) = 'documentation' THEN 3 ELSE -1 END AS "rubricc.cell.wants",
    CASE WHEN CAST("duplicate" AS VARCHAR) IS NULL OR CAST("duplicate" AS VARCHAR) = '' THEN NULL WHEN CAST("duplicate" AS VARCHAR) = 'no' THEN 0 WHEN CAST("duplicate" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.duplicate",
    CASE WHEN CAST("days-waiting" AS VARCHAR) IS NULL OR CAST("days-waiting" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("days-waiting" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("days-waiting" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("days-waiting" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('19' AS DECIMAL(38, 18)) THEN 0 WHEN TRUE THEN 1 ELSE -1 END AS "rubricc.cell.days-waiting",
    CASE WHEN CAST("idle-days" AS VARCHAR) IS NULL OR CAST("idle-days" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("idle-days" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("idle-days" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("idle-days" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('89' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("idle-days" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('119' AS DECIMAL(38, 18)) THEN 1 WHEN TRUE THEN 2 ELSE -1 END AS "rubricc.cell.idle-days",
    CASE WHEN CAST("kept-open" AS VARCHAR) IS NULL OR CAST("kept-open" AS VARCHAR) = '' THEN NULL WHEN CAST("kept-open" AS VARCHAR) = 'no' THEN 0 WHEN CAST("kept-open" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.kept-open",
    CASE WHEN CAST("stalled" AS VARCHAR) IS NULL OR CAST("stalled" AS VARCHAR) = '' THEN NULL WHEN CAST("stalled" AS VARCHAR) = 'no' THEN 0 WHEN CAST("stalled" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.stalled",
    CASE WHEN CAST("assignee" AS VARCHAR) IS NULL OR CAST("assignee" AS VARCHAR) = '' THEN NULL WHEN CAST("assignee" AS VARCHAR) = 'no' THEN 0 WHEN CAST("assignee" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.assignee"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("symptom" AS VARCHAR) IS NULL OR CAST("symptom" AS VARCHAR) = '' THEN NULL WHEN CAST("symptom" AS VARCHAR) = 'regression' THEN 0 WHEN CAST("symptom" AS VARCHAR) = 'crash' THEN 1 WHEN CAST("symptom" AS VARCHAR) = 'unsound' THEN 2 WHEN CAST("symptom" AS VARCHAR) = 'wrong-result' THEN 3 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("symptom" AS VARCHAR) IS NULL OR CAST("symptom" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("symptom" AS VARCHAR) IS NULL OR CAST("symptom" AS VARCHAR) = '' THEN NULL WHEN CAST("symptom" AS VARCHAR) = 'regression' THEN 0 WHEN CAST("symptom" AS VARCHAR) = 'crash' THEN 1 WHEN CAST("symptom" AS VARCHAR) = 'unsound' THEN 2 WHEN CAST("symptom" AS VARCHAR) = 'wrong-result' THEN 3 ELSE -1 END IN (3) THEN 4 ELSE -1 END ELSE NULL END AS "rubricc.cell.symptom",
    CASE WHEN "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) = '' THEN NULL WHEN CAST("softened-by" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("softened-by" AS VARCHAR), '(old-stable|never-valid|after-errors|unstable-only)( (old-stable|never-valid|after-errors|unstable-only))*') THEN -1 WHEN contains(' ' || CAST("softened-by" AS VARCHAR) || ' ', ' old-stable ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) = '' THEN NULL WHEN CAST("softened-by" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("softened-by" AS VARCHAR), '(old-stable|never-valid|after-errors|unstable-only)( (old-stable|never-valid|after-errors|unstable-only))*') THEN -1 WHEN contains(' ' || CAST("softened-by" AS VARCHAR) || ' ', ' old-stable ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.softened-by/old-stable",
    CASE WHEN "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) = '' THEN NULL WHEN CAST("softened-by" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("softened-by" AS VARCHAR), '(old-stable|never-valid|after-errors|unstable-only)( (old-stable|never-valid|after-errors|unstable-only))*') THEN -1 WHEN contains(' ' || CAST("softened-by" AS VARCHAR) || ' ', ' never-valid ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) = '' THEN NULL WHEN CAST("softened-by" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("softened-by" AS VARCHAR), '(old-stable|never-valid|after-errors|unstable-only)( (old-stable|never-valid|after-errors|unstable-only))*') THEN -1 WHEN contains(' ' || CAST("softened-by" AS VARCHAR) || ' ', ' never-valid ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.softened-by/never-valid",
    CASE WHEN "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) = '' THEN NULL WHEN CAST("softened-by" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("softened-by" AS VARCHAR), '(old-stable|never-valid|after-errors|unstable-only)( (old-stable|never-valid|after-errors|unstable-only))*') THEN -1 WHEN contains(' ' || CAST("softened-by" AS VARCHAR) || ' ', ' unstable-only ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) = '' THEN NULL WHEN CAST("softened-by" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("softened-by" AS VARCHAR), '(old-stable|never-valid|after-errors|unstable-only)( (old-stable|never-valid|after-errors|unstable-only))*') THEN -1 WHEN contains(' ' || CAST("softened-by" AS VARCHAR) || ' ', ' unstable-only ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.softened-by/unstable-only",
    CASE WHEN "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) = '' THEN NULL WHEN CAST("softened-by" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("softened-by" AS VARCHAR), '(old-stable|never-valid|after-errors|unstable-only)( (old-stable|never-valid|after-errors|unstable-only))*') THEN -1 WHEN contains(' ' || CAST("softened-by" AS VARCHAR) || ' ', ' after-errors ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("softened-by" AS VARCHAR) IS NULL OR CAST("softened-by" AS VARCHAR) = '' THEN NULL WHEN CAST("softened-by" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("softened-by" AS VARCHAR), '(old-stable|never-valid|after-errors|unstable-only)( (old-stable|never-valid|after-errors|unstable-only))*') THEN -1 WHEN contains(' ' || CAST("softened-by" AS VARCHAR) || ' ', ' after-errors ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.softened-by/after-errors",
    CASE WHEN "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("exploitable" AS VARCHAR) IS NULL OR CAST("exploitable" AS VARCHAR) = '' THEN NULL WHEN CAST("exploitable" AS VARCHAR) = 'no' THEN 0 WHEN CAST("exploitable" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("exploitable" AS VARCHAR) IS NULL OR CAST("exploitable" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("exploitable" AS VARCHAR) IS NULL OR CAST("exploitable" AS VARCHAR) = '' THEN NULL WHEN CAST("exploitable" AS VARCHAR) = 'no' THEN 0 WHEN CAST("exploitable" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.exploitable",
    CASE WHEN "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("steps" AS VARCHAR) IS NULL OR CAST("steps" AS VARCHAR) = '' THEN NULL WHEN CAST("steps" AS VARCHAR) = 'no' THEN 0 WHEN CAST("steps" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("steps" AS VARCHAR) IS NULL OR CAST("steps" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("steps" AS VARCHAR) IS NULL OR CAST("steps" AS VARCHAR) = '' THEN NULL WHEN CAST("steps" AS VARCHAR) = 'no' THEN 0 WHEN CAST("steps" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (1) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.steps",
    CASE WHEN "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("seen" AS VARCHAR) IS NULL OR CAST("seen" AS VARCHAR) = '' THEN NULL WHEN CAST("seen" AS VARCHAR) = 'no' THEN 0 WHEN CAST("seen" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (0) THEN CASE WHEN CAST("seen" AS VARCHAR) IS NULL OR CAST("seen" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("seen" AS VARCHAR) IS NULL OR CAST("seen" AS VARCHAR) = '' THEN NULL WHEN CAST("seen" AS VARCHAR) = 'no' THEN 0 WHEN CAST("seen" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.seen",
    CASE WHEN "rubricc.cell.wants" IN (1) THEN CASE WHEN CAST("votes" AS VARCHAR) IS NULL OR CAST("votes" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("votes" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("votes" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("votes" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('49' AS DECIMAL(38, 18)) THEN 0 WHEN TRUE THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (1) THEN CASE WHEN CAST("votes" AS VARCHAR) IS NULL OR CAST("votes" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("votes" AS VARCHAR) IS NULL OR CAST("votes" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("votes" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("votes" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("votes" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('49' AS DECIMAL(38, 18)) THEN 0 WHEN TRUE THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.votes",
    CASE WHEN "rubricc.cell.wants" IN (0, 1, 3) THEN CASE WHEN CAST("tracked-for" AS VARCHAR) IS NULL OR CAST("tracked-for" AS VARCHAR) = '' THEN NULL WHEN CAST("tracked-for" AS VARCHAR) = 'none' THEN 0 WHEN CAST("tracked-for" AS VARCHAR) = 'nightly' THEN 1 WHEN CAST("tracked-for" AS VARCHAR) = 'beta' THEN 2 WHEN CAST("tracked-for" AS VARCHAR) = 'release' THEN 3 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (0, 1, 3) THEN CASE WHEN CAST("tracked-for" AS VARCHAR) IS NULL OR CAST("tracked-for" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("tracked-for" AS VARCHAR) IS NULL OR CAST("tracked-for" AS VARCHAR) = '' THEN NULL WHEN CAST("tracked-for" AS VARCHAR) = 'none' THEN 0 WHEN CAST("tracked-for" AS VARCHAR) = 'nightly' THEN 1 WHEN CAST("tracked-for" AS VARCHAR) = 'beta' THEN 2 WHEN CAST("tracked-for" AS VARCHAR) = 'release' THEN 3 ELSE -1 END IN (0) THEN 4 ELSE -1 END ELSE NULL END AS "rubricc.cell.tracked-for",
    CASE WHEN "rubricc.cell.wants" IN (0, 1, 3) THEN CASE WHEN CAST("would-take" AS VARCHAR) IS NULL OR CAST("would-take" AS VARCHAR) = '' THEN NULL WHEN CAST("would-take" AS VARCHAR) = 'no' THEN 0 WHEN CAST("would-take" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.wants" IN (0, 1, 3) THEN CASE WHEN CAST("would-take" AS VARCHAR) IS NULL OR CAST("would-take" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("would-take" AS VARCHAR) IS NULL OR CAST("would-take" AS VARCHAR) = '' THEN NULL WHEN CAST("would-take" AS VARCHAR) = 'no' THEN 0 WHEN CAST("would-take" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.would-take"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.symptom" IN (0) THEN CASE WHEN CAST("breaks" AS VARCHAR) IS NULL OR CAST("breaks" AS VARCHAR) = '' THEN NULL WHEN CAST("breaks" AS VARCHAR) = 'builds' THEN 0 WHEN CAST("breaks" AS VARCHAR) = 'behaviour' THEN 1 WHEN CAST("breaks" AS VARCHAR) = 'diagnostics' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.symptom" IN (0) THEN CASE WHEN CAST("breaks" AS VARCHAR) IS NULL OR CAST("breaks" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("breaks" AS VARCHAR) IS NULL OR CAST("breaks" AS VARCHAR) = '' THEN NULL WHEN CAST("breaks" AS VARCHAR) = 'builds' THEN 0 WHEN CAST("breaks" AS VARCHAR) = 'behaviour' THEN 1 WHEN CAST("breaks" AS VARCHAR) = 'diagnostics' THEN 2 ELSE -1 END IN (1) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.breaks",
    CASE WHEN "rubricc.cell.softened-by/never-valid" IN (1) THEN CASE WHEN CAST("widespread" AS VARCHAR) IS NULL OR CAST("widespread" AS VARCHAR) = '' THEN NULL WHEN CAST("widespread" AS VARCHAR) = 'no' THEN 0 WHEN CAST("widespread" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.softened-by/never-valid" IN (1) THEN CASE WHEN CAST("widespread" AS VARCHAR) IS NULL OR CAST("widespread" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("widespread" AS VARCHAR) IS NULL OR CAST("widespread" AS VARCHAR) = '' THEN NULL WHEN CAST("widespread" AS VARCHAR) = 'no' THEN 0 WHEN CAST("widespread" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.widespread",
    CASE WHEN "rubricc.cell.symptom" IN (2) THEN CASE WHEN CAST("easy-to-hit" AS VARCHAR) IS NULL OR CAST("easy-to-hit" AS VARCHAR) = '' THEN NULL WHEN CAST("easy-to-hit" AS VARCHAR) = 'no' THEN 0 WHEN CAST("easy-to-hit" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.symptom" IN (2) THEN CASE WHEN CAST("easy-to-hit" AS VARCHAR) IS NULL OR CAST("easy-to-hit" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("easy-to-hit" AS VARCHAR) IS NULL OR CAST("easy-to-hit" AS VARCHAR) = '' THEN NULL WHEN CAST("easy-to-hit" AS VARCHAR) = 'no' THEN 0 WHEN CAST("easy-to-hit" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.easy-to-hit",
    CASE WHEN ("rubricc.cell.wants" IN (0) AND NOT "rubricc.cell.seen" IN (1)) THEN CASE WHEN CAST("failed-tries" AS VARCHAR) IS NULL OR CAST("failed-tries" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("failed-tries" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("failed-tries" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("failed-tries" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('1' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("failed-tries" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('10' AS DECIMAL(38, 18)) THEN 1 ELSE -1 END WHEN NOT ("rubricc.cell.wants" IN (0) AND NOT "rubricc.cell.seen" IN (1)) THEN CASE WHEN CAST("failed-tries" AS VARCHAR) IS NULL OR CAST("failed-tries" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("failed-tries" AS VARCHAR) IS NULL OR CAST("failed-tries" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("failed-tries" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("failed-tries" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("failed-tries" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('1' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("failed-tries" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('10' AS DECIMAL(38, 18)) THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.failed-tries",
    CASE WHEN "rubricc.cell.would-take" IN (1) THEN CASE WHEN CAST("small" AS VARCHAR) IS NULL OR CAST("small" AS VARCHAR) = '' THEN NULL WHEN CAST("small" AS VARCHAR) = 'no' THEN 0 WHEN CAST("small" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.would-take" IN (1) THEN CASE WHEN CAST("small" AS VARCHAR) IS NULL OR CAST("small" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("small" AS VARCHAR) IS NULL OR CAST("small" AS VARCHAR) = '' THEN NULL WHEN CAST("small" AS VARCHAR) = 'no' THEN 0 WHEN CAST("small" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.small"
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.wants" = -1 OR "rubricc.cell.symptom" = -1 OR "rubricc.cell.breaks" = -1 OR "rubricc.cell.softened-by/old-stable" = -1 OR "rubricc.cell.softened-by/never-valid" = -1 OR "rubricc.cell.softened-by/unstable-only" = -1 OR "rubricc.cell.softened-by/after-errors" = -1 OR "rubricc.cell.widespread" = -1 OR "rubricc.cell.easy-to-hit" = -1 OR "rubricc.cell.exploitable" = -1 OR "rubricc.cell.steps" = -1 OR "rubricc.cell.failed-tries" = -1 OR "rubricc.cell.seen" = -1 OR "rubricc.cell.duplicate" = -1 OR "rubricc.cell.votes" = -1 OR "rubricc.cell.days-waiting" = -1 OR "rubricc.cell.freeze" = -1 OR "rubricc.cell.idle-days" = -1 OR "rubricc.cell.kept-open" = -1 OR "rubricc.cell.tracked-for" = -1 OR "rubricc.cell.stalled" = -1 OR "rubricc.cell.would-take" = -1 OR "rubricc.cell.assignee" = -1 OR "rubricc.cell.small" = -1 THEN NULL ELSE 0 END AS "rubricc.state.kind",
    CASE WHEN "rubricc.cell.wants" = -1 OR "rubricc.cell.symptom" = -1 OR "rubricc.cell.breaks" = -1 OR "rubricc.cell.softened-by/old-stable" = -1 OR "rubricc.cell.softened-by/never-valid" = -1 OR "rubricc.cell.softened-by/unstable-only" = -1 OR "rubricc.cell.softened-by/after-errors" = -1 OR "rubricc.cell.widespread" = -1 OR "rubricc.cell.easy-to-hit" = -1 OR "rubricc.cell.exploitable" = -1 OR "rubricc.cell.steps" = -1 OR "rubricc.cell.failed-tries" = -1 OR "rubricc.cell.seen" = -1 OR "rubricc.cell.duplicate" = -1 OR "rubricc.cell.votes" = -1 OR "rubricc.cell.days-waiting" = -1 OR "rubricc.cell.freeze" = -1 OR "rubricc.cell.idle-days" = -1 OR "rubricc.cell.kept-open" = -1 OR "rubricc.cell.tracked-for" = -1 OR "rubricc.cell.stalled" = -1 OR "rubricc.cell.would-take" = -1 OR "rubricc.cell.assignee" = -1 OR "rubricc.cell.small" = -1 THEN NULL ELSE 0 END AS "rubricc.state.state",
    CASE WHEN "rubricc.cell.wants" = -1 OR "rubricc.cell.symptom" = -1 OR "rubricc.cell.breaks" = -1 OR "rubricc.cell.softened-by/old-stable" = -1 OR "rubricc.cell.softened-by/never-valid" = -1 OR "rubricc.cell.softened-by/unstable-only" = -1 OR "rubricc.cell.softened-by/after-errors" = -1 OR "rubricc.cell.widespread" = -1 OR "rubricc.cell.easy-to-hit" = -1 OR "rubricc.cell.exploitable" = -1 OR "rubricc.cell.steps" = -1 OR "rubricc.cell.failed-tries" = -1 OR "rubricc.cell.seen" = -1 OR "rubricc.cell.duplicate" = -1 OR "rubricc.cell.votes" = -1 OR "rubricc.cell.days-waiting" = -1 OR "rubricc.cell.freeze" = -1 OR "rubricc.cell.idle-days" = -1 OR "rubricc.cell.kept-open" = -1 OR "rubricc.cell.tracked-for" = -1 OR "rubricc.cell.stalled" = -1 OR "rubricc.cell.would-take" = -1 OR "rubricc.cell.assignee" = -1 OR "rubricc.cell.small" = -1 THEN NULL ELSE 0 END AS "rubricc.state.priority",
    CASE WHEN "rubricc.cell.wants" = -1 OR "rubricc.cell.symptom" = -1 OR "rubricc.cell.breaks" = -1 OR "rubricc.cell.softened-by/old-stable" = -1 OR "rubricc.cell.softened-by/never-valid" = -1 OR "rubricc.cell.softened-by/unstable-only" = -1 OR "rubricc.cell.softened-by/after-errors" = -1 OR "rubricc.cell.widespread" = -1 OR "rubricc.cell.easy-to-hit" = -1 OR "rubricc.cell.exploitable" = -1 OR "rubricc.cell.steps" = -1 OR "rubricc.cell.failed-tries" = -1 OR "rubricc.cell.seen" = -1 OR "rubricc.cell.duplicate" = -1 OR "rubricc.cell.votes" = -1 OR "rubricc.cell.days-waiting" = -1 OR "rubricc.cell.freeze" = -1 OR "rubricc.cell.idle-days" = -1 OR "rubricc.cell.kept-open" = -1 OR "rubricc.cell.tracked-for" = -1 OR "rubricc.cell.stalled" = -1 OR "rubricc.cell.would-take" = -1 OR "rubricc.cell.assignee" = -1 OR "rubricc.cell.small" = -1 THEN NULL ELSE 0 END AS "rubricc.state.marks",
    CASE WHEN "rubricc.cell.wants" = -1 OR "rubricc.cell.symptom" = -1 OR "rubricc.cell.breaks" = -1 OR "rubricc.cell.softened-by/old-stable" = -1 OR "rubricc.cell.softened-by/never-valid" = -1 OR "rubricc.cell.softened-by/unstable-only" = -1 OR "rubricc.cell.softened-by/after-errors" = -1 OR "rubricc.cell.widespread" = -1 OR "rubricc.cell.easy-to-hit" = -1 OR "rubricc.cell.exploitable" = -1 OR "rubricc.cell.steps" = -1 OR "rubricc.cell.failed-tries" = -1 OR "rubricc.cell.seen" = -1 OR "rubricc.cell.duplicate" = -1 OR "rubricc.cell.votes" = -1 OR "rubricc.cell.days-waiting" = -1 OR "rubricc.cell.freeze" = -1 OR "rubricc.cell.idle-days" = -1 OR "rubricc.cell.kept-open" = -1 OR "rubricc.cell.tracked-for" = -1 OR "rubricc.cell.stalled" = -1 OR "rubricc.cell.would-take" = -1 OR "rubricc.cell.assignee" = -1 OR "rubricc.cell.small" = -1 THEN NULL ELSE 0 END AS "rubricc.state.action"
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 0 AND 0
      THEN [1, 2, 3, 4][("rubricc.state.kind" - 0) * 4 + "rubricc.cell.wants" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 0 AND 0
      THEN [1, 2, 3, 4][("rubricc.state.state" - 0) * 4 + "rubricc.cell.wants" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 0 AND 0
      THEN [1, 2, 3, 4][("rubricc.state.priority" - 0) * 4 + "rubricc.cell.wants" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 0 AND 0
      THEN [1, 2, 3, 4][("rubricc.state.marks" - 0) * 4 + "rubricc.cell.wants" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 0 AND 0
      THEN [1, 2, 3, 4][("rubricc.state.action" - 0) * 4 + "rubricc.cell.wants" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 1 AND 4
      THEN [5, 6, 7, 8, 125, 125, 125, 125, 125, 9, 125, 125, 125, 125, 10, 125, 125, 125, 125, 11][("rubricc.state.kind" - 1) * 5 + "rubricc.cell.symptom" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 1 AND 4
      THEN [5, 6, 7, 8, 110, 110, 110, 110, 110, 9, 110, 110, 110, 110, 10, 110, 110, 110, 110, 11][("rubricc.state.state" - 1) * 5 + "rubricc.cell.symptom" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 1 AND 4
      THEN [5, 6, 7, 8, 243, 243, 243, 243, 243, 9, 243, 243, 243, 243, 10, 243, 243, 243, 243, 11][("rubricc.state.priority" - 1) * 5 + "rubricc.cell.symptom" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 1 AND 4
      THEN [5, 6, 7, 8, 102, 102, 102, 102, 102, 9, 102, 102, 102, 102, 10, 102, 102, 102, 102, 11][("rubricc.state.marks" - 1) * 5 + "rubricc.cell.symptom" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 1 AND 4
      THEN [5, 6, 7, 8, 253, 253, 253, 253, 253, 9, 253, 253, 253, 253, 10, 253, 253, 253, 253, 11][("rubricc.state.action" - 1) * 5 + "rubricc.cell.symptom" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 5 AND 11
      THEN [12, 13, 13, 125, 125, 125, 125, 14, 125, 125, 125, 15, 125, 125, 125, 16, 125, 125, 125, 17, 125, 125, 125, 18, 125, 125, 125, 19][("rubricc.state.kind" - 5) * 4 + "rubricc.cell.breaks" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 5 AND 11
      THEN [12, 13, 13, 110, 110, 110, 110, 14, 110, 110, 110, 15, 110, 110, 110, 16, 110, 110, 110, 17, 110, 110, 110, 18, 110, 110, 110, 19][("rubricc.state.state" - 5) * 4 + "rubricc.cell.breaks" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 5 AND 11
      THEN [12, 13, 14, 243, 243, 243, 243, 15, 243, 243, 243, 16, 243, 243, 243, 17, 243, 243, 243, 18, 243, 243, 243, 19, 243, 243, 243, 20][("rubricc.state.priority" - 5) * 4 + "rubricc.cell.breaks" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 5 AND 11
      THEN [12, 13, 13, 102, 102, 102, 102, 14, 102, 102, 102, 15, 102, 102, 102, 16, 102, 102, 102, 17, 102, 102, 102, 18, 102, 102, 102, 19][("rubricc.state.marks" - 5) * 4 + "rubricc.cell.breaks" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 5 AND 11
      THEN [12, 13, 14, 253, 253, 253, 253, 15, 253, 253, 253, 16, 253, 253, 253, 17, 253, 253, 253, 18, 253, 253, 253, 19, 253, 253, 253, 20][("rubricc.state.action" - 5) * 4 + "rubricc.cell.breaks" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.6"
),
"rubricc.8" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 12 AND 19
      THEN [20, 20, 125, 21, 21, 125, 22, 125, 125, 23, 125, 125, 24, 125, 125, 125, 125, 25, 125, 125, 26, 125, 125, 27][("rubricc.state.kind" - 12) * 3 + "rubricc.cell.softened-by/old-stable" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 12 AND 19
      THEN [20, 20, 110, 21, 21, 110, 22, 110, 110, 23, 110, 110, 21, 110, 110, 110, 110, 24, 110, 110, 25, 110, 110, 26][("rubricc.state.state" - 12) * 3 + "rubricc.cell.softened-by/old-stable" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 12 AND 20
      THEN [21, 22, 243, 23, 24, 243, 25, 26, 243, 27, 243, 243, 28, 243, 243, 25, 243, 243, 243, 243, 29, 243, 243, 30, 243, 243, 31][("rubricc.state.priority" - 12) * 3 + "rubricc.cell.softened-by/old-stable" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 12 AND 19
      THEN [20, 20, 102, 21, 21, 102, 22, 102, 102, 23, 102, 102, 21, 102, 102, 102, 102, 24, 102, 102, 25, 102, 102, 26][("rubricc.state.marks" - 12) * 3 + "rubricc.cell.softened-by/old-stable" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 12 AND 20
      THEN [21, 22, 253, 23, 24, 253, 24, 24, 253, 25, 253, 253, 26, 253, 253, 24, 253, 253, 253, 253, 27, 253, 253, 28, 253, 253, 29][("rubricc.state.action" - 12) * 3 + "rubricc.cell.softened-by/old-stable" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.7"
),
"rubricc.9" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 20 AND 27
      THEN [28, 29, 125, 28, 125, 125, 30, 125, 125, 31, 125, 125, 32, 125, 125, 125, 125, 33, 125, 125, 34, 125, 125, 35][("rubricc.state.kind" - 20) * 3 + "rubricc.cell.softened-by/never-valid" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 20 AND 26
      THEN [27, 28, 110, 27, 110, 110, 29, 110, 110, 30, 110, 110, 110, 110, 31, 110, 110, 32, 110, 110, 33][("rubricc.state.state" - 20) * 3 + "rubricc.cell.softened-by/never-valid" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 21 AND 31
      THEN [32, 33, 243, 34, 33, 243, 35, 243, 243, 36, 243, 243, 37, 243, 243, 38, 243, 243, 39, 243, 243, 40, 243, 243, 243, 243, 41, 243, 243, 42, 243, 243, 43][("rubricc.state.priority" - 21) * 3 + "rubricc.cell.softened-by/never-valid" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 20 AND 26
      THEN [27, 28, 102, 27, 102, 102, 29, 102, 102, 30, 102, 102, 102, 102, 31, 102, 102, 32, 102, 102, 33][("rubricc.state.marks" - 20) * 3 + "rubricc.cell.softened-by/never-valid" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 21 AND 29
      THEN [30, 31, 253, 32, 31, 253, 33, 253, 253, 34, 253, 253, 35, 253, 253, 36, 253, 253, 253, 253, 37, 253, 253, 38, 253, 253, 39][("rubricc.state.action" - 21) * 3 + "rubricc.cell.softened-by/never-valid" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.8"
),
"rubricc.10" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 28 AND 35
      THEN [36, 36, 125, 37, 37, 125, 38, 38, 125, 39, 39, 125, 40, 40, 125, 125, 125, 41, 125, 125, 42, 125, 125, 43][("rubricc.state.kind" - 28) * 3 + "rubricc.cell.softened-by/unstable-only" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 27 AND 33
      THEN [34, 34, 110, 35, 35, 110, 36, 36, 110, 37, 37, 110, 110, 110, 38, 110, 110, 39, 110, 110, 40][("rubricc.state.state" - 27) * 3 + "rubricc.cell.softened-by/unstable-only" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 32 AND 43
      THEN [44, 45, 243, 46, 46, 243, 45, 45, 243, 47, 48, 243, 48, 48, 243, 49, 50, 243, 50, 50, 243, 51, 52, 243, 53, 54, 243, 243, 243, 55, 243, 243, 56, 243, 243, 57][("rubricc.state.priority" - 32) * 3 + "rubricc.cell.softened-by/unstable-only" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 27 AND 33
      THEN [34, 34, 102, 35, 35, 102, 36, 36, 102, 37, 37, 102, 102, 102, 38, 102, 102, 39, 102, 102, 40][("rubricc.state.marks" - 27) * 3 + "rubricc.cell.softened-by/unstable-only" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 30 AND 39
      THEN [40, 41, 253, 42, 42, 253, 41, 41, 253, 41, 43, 253, 43, 43, 253, 44, 45, 253, 46, 47, 253, 253, 253, 48, 253, 253, 49, 253, 253, 50][("rubricc.state.action" - 30) * 3 + "rubricc.cell.softened-by/unstable-only" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.9"
),
"rubricc.11" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 36 AND 43
      THEN [44, 125, 125, 45, 125, 125, 46, 46, 125, 47, 125, 125, 48, 125, 125, 125, 125, 49, 125, 125, 50, 125, 125, 51][("rubricc.state.kind" - 36) * 3 + "rubricc.cell.softened-by/after-errors" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 34 AND 40
      THEN [41, 110, 110, 42, 110, 110, 41, 41, 110, 43, 110, 110, 110, 110, 44, 110, 110, 45, 110, 110, 46][("rubricc.state.state" - 34) * 3 + "rubricc.cell.softened-by/after-errors" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 44 AND 57
      THEN [58, 243, 243, 59, 243, 243, 60, 243, 243, 61, 243, 243, 62, 243, 243, 63, 243, 243, 64, 243, 243, 65, 66, 243, 66, 66, 243, 67, 243, 243, 68, 243, 243, 243, 243, 69, 243, 243, 70, 243, 243, 71][("rubricc.state.priority" - 44) * 3 + "rubricc.cell.softened-by/after-errors" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 34 AND 40
      THEN [41, 102, 102, 42, 102, 102, 41, 41, 102, 43, 102, 102, 102, 102, 44, 102, 102, 45, 102, 102, 46][("rubricc.state.marks" - 34) * 3 + "rubricc.cell.softened-by/after-errors" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 40 AND 50
      THEN [51, 253, 253, 52, 253, 253, 53, 253, 253, 54, 253, 253, 52, 54, 253, 54, 54, 253, 55, 253, 253, 56, 253, 253, 253, 253, 57, 253, 253, 58, 253, 253, 59][("rubricc.state.action" - 40) * 3 + "rubricc.cell.softened-by/after-errors" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.10"
),
"rubricc.12" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 44 AND 51
      THEN [125, 125, 52, 52, 52, 125, 125, 125, 53, 125, 125, 54, 125, 125, 55, 125, 125, 56, 125, 125, 57, 125, 125, 58][("rubricc.state.kind" - 44) * 3 + "rubricc.cell.widespread" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 41 AND 46
      THEN [110, 110, 47, 47, 47, 110, 110, 110, 48, 110, 110, 49, 110, 110, 50, 110, 110, 51][("rubricc.state.state" - 41) * 3 + "rubricc.cell.widespread" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 58 AND 71
      THEN [243, 243, 72, 243, 243, 73, 73, 74, 243, 243, 243, 75, 243, 243, 76, 243, 243, 77, 243, 243, 78, 243, 243, 79, 243, 243, 80, 243, 243, 81, 243, 243, 82, 243, 243, 83, 243, 243, 84, 243, 243, 85][("rubricc.state.priority" - 58) * 3 + "rubricc.cell.widespread" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 41 AND 46
      THEN [102, 102, 47, 47, 47, 102, 102, 102, 48, 102, 102, 49, 102, 102, 50, 102, 102, 51][("rubricc.state.marks" - 41) * 3 + "rubricc.cell.widespread" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 51 AND 59
      THEN [253, 253, 60, 253, 253, 61, 61, 60, 253, 253, 253, 62, 253, 253, 63, 253, 253, 64, 253, 253, 65, 253, 253, 66, 253, 253, 67][("rubricc.state.action" - 51) * 3 + "rubricc.cell.widespread" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.11"
),
"rubricc.13" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 52 AND 58
      THEN [125, 125, 59, 125, 125, 60, 61, 61, 125, 125, 125, 62, 125, 125, 63, 125, 125, 64, 125, 125, 65][("rubricc.state.kind" - 52) * 3 + "rubricc.cell.easy-to-hit" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 47 AND 51
      THEN [110, 110, 52, 52, 52, 110, 110, 110, 53, 110, 110, 54, 110, 110, 55][("rubricc.state.state" - 47) * 3 + "rubricc.cell.easy-to-hit" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 72 AND 85
      THEN [243, 243, 86, 243, 243, 87, 243, 243, 88, 243, 243, 89, 243, 243, 90, 243, 243, 91, 243, 243, 92, 243, 243, 93, 243, 243, 94, 93, 86, 243, 94, 87, 243, 243, 243, 95, 243, 243, 96, 243, 243, 97][("rubricc.state.priority" - 72) * 3 + "rubricc.cell.easy-to-hit" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 47 AND 51
      THEN [102, 102, 52, 52, 52, 102, 102, 102, 53, 102, 102, 54, 102, 102, 55][("rubricc.state.marks" - 47) * 3 + "rubricc.cell.easy-to-hit" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 60 AND 67
      THEN [253, 253, 68, 253, 253, 69, 253, 253, 70, 69, 68, 253, 70, 69, 253, 253, 253, 71, 253, 253, 72, 253, 253, 73][("rubricc.state.action" - 60) * 3 + "rubricc.cell.easy-to-hit" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.12"
),
"rubricc.14" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 59 AND 65
      THEN [66, 66, 125, 67, 67, 125, 68, 68, 125, 69, 69, 125, 125, 125, 70, 125, 125, 71, 125, 125, 72][("rubricc.state.kind" - 59) * 3 + "rubricc.cell.exploitable" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 52 AND 55
      THEN [56, 56, 110, 110, 110, 57, 110, 110, 58, 110, 110, 59][("rubricc.state.state" - 52) * 3 + "rubricc.cell.exploitable" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 86 AND 97
      THEN [98, 98, 243, 99, 99, 243, 100, 100, 243, 101, 101, 243, 102, 102, 243, 103, 103, 243, 104, 104, 243, 105, 105, 243, 106, 106, 243, 243, 243, 107, 243, 243, 108, 243, 243, 109][("rubricc.state.priority" - 86) * 3 + "rubricc.cell.exploitable" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 52 AND 55
      THEN [56, 56, 102, 102, 102, 57, 102, 102, 58, 102, 102, 59][("rubricc.state.marks" - 52) * 3 + "rubricc.cell.exploitable" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 68 AND 73
      THEN [74, 75, 253, 76, 75, 253, 77, 75, 253, 253, 253, 78, 253, 253, 79, 253, 253, 80][("rubricc.state.action" - 68) * 3 + "rubricc.cell.exploitable" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.13"
),
"rubricc.15" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 66 AND 72
      THEN [73, 73, 125, 74, 74, 125, 75, 75, 125, 76, 76, 125, 125, 125, 77, 125, 125, 78, 125, 125, 79][("rubricc.state.kind" - 66) * 3 + "rubricc.cell.steps" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 56 AND 59
      THEN [60, 61, 110, 110, 110, 62, 110, 110, 63, 110, 110, 64][("rubricc.state.state" - 56) * 3 + "rubricc.cell.steps" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 98 AND 109
      THEN [110, 110, 243, 111, 111, 243, 112, 112, 243, 113, 113, 243, 114, 114, 243, 115, 115, 243, 116, 116, 243, 117, 117, 243, 118, 118, 243, 243, 243, 119, 243, 243, 120, 243, 243, 121][("rubricc.state.priority" - 98) * 3 + "rubricc.cell.steps" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 56 AND 59
      THEN [60, 60, 102, 102, 102, 61, 102, 102, 62, 102, 102, 63][("rubricc.state.marks" - 56) * 3 + "rubricc.cell.steps" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 74 AND 80
      THEN [81, 82, 253, 83, 83, 253, 84, 85, 253, 86, 87, 253, 253, 253, 88, 253, 253, 89, 253, 253, 90][("rubricc.state.action" - 74) * 3 + "rubricc.cell.steps" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.14"
),
"rubricc.16" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 73 AND 79
      THEN [80, 80, 81, 82, 82, 83, 84, 84, 85, 86, 86, 87, 125, 125, 88, 125, 125, 89, 125, 125, 90][("rubricc.state.kind" - 73) * 3 + "rubricc.cell.failed-tries" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 60 AND 64
      THEN [65, 66, 67, 68, 66, 67, 110, 110, 69, 110, 110, 70, 110, 110, 71][("rubricc.state.state" - 60) * 3 + "rubricc.cell.failed-tries" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 110 AND 121
      THEN [122, 122, 123, 124, 124, 125, 126, 126, 127, 128, 128, 129, 130, 130, 131, 132, 132, 133, 134, 134, 135, 136, 136, 137, 138, 138, 139, 243, 243, 140, 243, 243, 141, 243, 243, 142][("rubricc.state.priority" - 110) * 3 + "rubricc.cell.failed-tries" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 60 AND 63
      THEN [64, 64, 65, 102, 102, 66, 102, 102, 67, 102, 102, 68][("rubricc.state.marks" - 60) * 3 + "rubricc.cell.failed-tries" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 81 AND 90
      THEN [91, 92, 93, 94, 92, 93, 95, 95, 96, 97, 98, 99, 100, 98, 99, 97, 98, 101, 102, 98, 101, 253, 253, 103, 253, 253, 104, 253, 253, 105][("rubricc.state.action" - 81) * 3 + "rubricc.cell.failed-tries" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.15"
),
"rubricc.17" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 80 AND 90
      THEN [91, 125, 125, 125, 91, 125, 92, 125, 125, 125, 92, 125, 93, 125, 125, 125, 93, 125, 94, 125, 125, 125, 94, 125, 125, 125, 95, 125, 125, 96, 125, 125, 97][("rubricc.state.kind" - 80) * 3 + "rubricc.cell.seen" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 65 AND 71
      THEN [72, 110, 110, 73, 110, 110, 110, 74, 110, 75, 110, 110, 110, 110, 76, 110, 110, 77, 110, 110, 75][("rubricc.state.state" - 65) * 3 + "rubricc.cell.seen" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 122 AND 142
      THEN [143, 243, 243, 243, 143, 243, 144, 243, 243, 243, 144, 243, 145, 243, 243, 243, 145, 243, 146, 243, 243, 243, 146, 243, 147, 243, 243, 243, 147, 243, 148, 243, 243, 243, 148, 243, 149, 243, 243, 243, 149, 243, 150, 243, 243, 243, 150, 243, 151, 243, 243, 243, 151, 243, 243, 243, 152, 243, 243, 153, 243, 243, 154][("rubricc.state.priority" - 122) * 3 + "rubricc.cell.seen" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 64 AND 68
      THEN [69, 102, 102, 102, 69, 102, 102, 102, 70, 102, 102, 71, 102, 102, 69][("rubricc.state.marks" - 64) * 3 + "rubricc.cell.seen" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 91 AND 105
      THEN [106, 253, 253, 107, 253, 253, 253, 108, 253, 108, 253, 253, 117, 253, 253, 253, 117, 253, 109, 253, 253, 114, 253, 253, 253, 110, 253, 110, 253, 253, 253, 111, 253, 111, 253, 253, 253, 253, 112, 253, 253, 123, 253, 253, 111][("rubricc.state.action" - 91) * 3 + "rubricc.cell.seen" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.16"
),
"rubricc.18" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.state" BETWEEN 72 AND 77
      THEN [78, 79, 80, 79, 81, 79, 82, 79, 83, 84, 85, 86][("rubricc.state.state" - 72) * 2 + "rubricc.cell.duplicate" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.action" BETWEEN 106 AND 112
      THEN [113, 114, 115, 114, 116, 114, 118, 114, 119, 114, 120, 114, 121, 122][("rubricc.state.action" - 106) * 2 + "rubricc.cell.duplicate" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.17"
),
"rubricc.19" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 91 AND 97
      THEN [125, 125, 98, 125, 125, 99, 125, 125, 100, 125, 125, 101, 102, 102, 125, 125, 125, 103, 125, 125, 104][("rubricc.state.kind" - 91) * 3 + "rubricc.cell.votes" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 78 AND 86
      THEN [110, 110, 87, 110, 110, 88, 110, 110, 89, 110, 110, 90, 110, 110, 91, 91, 91, 110, 88, 88, 110, 110, 110, 92, 110, 110, 93][("rubricc.state.state" - 78) * 3 + "rubricc.cell.votes" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 143 AND 154
      THEN [243, 243, 156, 243, 243, 157, 243, 243, 158, 243, 243, 159, 243, 243, 160, 243, 243, 161, 243, 243, 162, 243, 243, 163, 243, 243, 164, 165, 155, 243, 243, 243, 168, 243, 243, 165][("rubricc.state.priority" - 143) * 3 + "rubricc.cell.votes" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 69 AND 71
      THEN [102, 102, 72, 72, 72, 102, 102, 102, 73][("rubricc.state.marks" - 69) * 3 + "rubricc.cell.votes" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 113 AND 123
      THEN [253, 253, 124, 253, 253, 125, 253, 253, 126, 253, 253, 127, 253, 253, 167, 253, 253, 128, 253, 253, 129, 253, 253, 130, 130, 130, 253, 125, 125, 253, 253, 253, 176][("rubricc.state.action" - 113) * 3 + "rubricc.cell.votes" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.18"
),
"rubricc.20" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.action" BETWEEN 124 AND 130
      THEN [131, 132, 133, 134, 135, 136, 137, 132, 138, 139, 140, 139, 141, 139][("rubricc.state.action" - 124) * 2 + "rubricc.cell.days-waiting" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.19"
),
"rubricc.21" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.priority" BETWEEN 155 AND 155
      THEN [166, 167][("rubricc.state.priority" - 155) * 2 + "rubricc.cell.freeze" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority"
  )
  FROM "rubricc.20"
),
"rubricc.22" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.marks" BETWEEN 72 AND 73
      THEN [76, 74, 74, 78, 75, 75][("rubricc.state.marks" - 72) * 3 + "rubricc.cell.idle-days" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 131 AND 141
      THEN [153, 153, 142, 155, 155, 143, 157, 157, 144, 159, 159, 145, 161, 161, 146, 163, 163, 147, 165, 165, 148, 168, 168, 149, 170, 170, 150, 172, 172, 151, 174, 174, 152][("rubricc.state.action" - 131) * 3 + "rubricc.cell.idle-days" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.21"
),
"rubricc.23" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.marks" BETWEEN 74 AND 75
      THEN [77, 76, 79, 78][("rubricc.state.marks" - 74) * 2 + "rubricc.cell.kept-open" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 142 AND 152
      THEN [154, 153, 156, 155, 158, 157, 160, 159, 162, 161, 164, 163, 166, 165, 169, 168, 171, 170, 173, 172, 175, 174][("rubricc.state.action" - 142) * 2 + "rubricc.cell.kept-open" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.22"
),
"rubricc.24" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 98 AND 104
      THEN [105, 105, 105, 105, 125, 106, 106, 106, 106, 125, 107, 107, 107, 107, 125, 108, 108, 108, 108, 125, 109, 109, 109, 109, 125, 125, 125, 125, 125, 110, 111, 111, 111, 111, 125][("rubricc.state.kind" - 98) * 5 + "rubricc.cell.tracked-for" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 87 AND 93
      THEN [94, 94, 94, 94, 110, 95, 95, 95, 95, 110, 96, 96, 96, 96, 110, 97, 97, 97, 97, 110, 98, 98, 98, 98, 110, 110, 110, 110, 110, 99, 110, 110, 110, 110, 100][("rubricc.state.state" - 87) * 5 + "rubricc.cell.tracked-for" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 156 AND 168
      THEN [169, 182, 182, 182, 243, 170, 184, 184, 184, 243, 171, 185, 185, 185, 243, 172, 186, 186, 186, 243, 173, 187, 188, 188, 243, 174, 189, 190, 190, 243, 175, 191, 192, 192, 243, 176, 193, 193, 193, 243, 177, 194, 195, 195, 243, 178, 196, 197, 197, 243, 179, 198, 199, 199, 243, 180, 198, 199, 199, 243, 243, 243, 243, 243, 181][("rubricc.state.priority" - 156) * 5 + "rubricc.cell.tracked-for" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 76 AND 79
      THEN [80, 81, 81, 82, 102, 83, 81, 81, 82, 102, 102, 102, 102, 102, 84, 102, 102, 102, 102, 85][("rubricc.state.marks" - 76) * 5 + "rubricc.cell.tracked-for" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 153 AND 176
      THEN [177, 187, 187, 187, 253, 178, 187, 187, 187, 253, 179, 191, 191, 191, 253, 180, 191, 191, 191, 253, 195, 195, 195, 195, 253, 196, 195, 195, 195, 253, 197, 197, 197, 197, 253, 198, 197, 197, 197, 253, 181, 199, 199, 199, 253, 182, 199, 199, 199, 253, 183, 201, 201, 201, 253, 184, 201, 201, 201, 253, 185, 203, 203, 203, 253, 178, 203, 203, 203, 253, 205, 205, 205, 205, 253, 188, 188, 188, 188, 253, 190, 188, 188, 188, 253, 192, 192, 192, 192, 253, 194, 192, 192, 192, 253, 186, 206, 206, 206, 253, 190, 206, 206, 206, 253, 204, 204, 206, 206, 253, 190, 204, 206, 206, 253, 253, 253, 253, 253, 207][("rubricc.state.action" - 153) * 5 + "rubricc.cell.tracked-for" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.23"
),
"rubricc.25" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.priority" BETWEEN 169 AND 181
      THEN [182, 183, 184, 183, 185, 183, 186, 183, 187, 183, 189, 183, 191, 183, 193, 183, 194, 183, 196, 183, 198, 183, 200, 183, 201, 202][("rubricc.state.priority" - 169) * 2 + "rubricc.cell.stalled" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.action" BETWEEN 177 AND 186
      THEN [187, 188, 189, 190, 191, 192, 193, 194, 199, 195, 200, 196, 201, 197, 202, 198, 203, 204, 206, 204][("rubricc.state.action" - 177) * 2 + "rubricc.cell.stalled" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.24"
),
"rubricc.26" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 105 AND 111
      THEN [112, 113, 125, 114, 115, 125, 116, 117, 125, 118, 119, 125, 120, 121, 125, 125, 125, 122, 123, 124, 125][("rubricc.state.kind" - 105) * 3 + "rubricc.cell.would-take" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 94 AND 100
      THEN [101, 102, 110, 103, 104, 110, 105, 106, 110, 107, 108, 110, 109, 108, 110, 110, 110, 109, 110, 110, 103][("rubricc.state.state" - 94) * 3 + "rubricc.cell.would-take" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 182 AND 202
      THEN [203, 204, 243, 205, 206, 243, 207, 208, 243, 209, 210, 243, 211, 212, 243, 213, 214, 243, 215, 216, 243, 217, 218, 243, 219, 220, 243, 221, 222, 243, 223, 224, 243, 225, 226, 243, 227, 228, 243, 229, 230, 243, 231, 232, 243, 233, 234, 243, 235, 236, 243, 237, 238, 243, 239, 240, 243, 243, 243, 241, 243, 243, 242][("rubricc.state.priority" - 182) * 3 + "rubricc.cell.would-take" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 80 AND 85
      THEN [90, 86, 102, 93, 87, 102, 96, 88, 102, 99, 89, 102, 102, 102, 90, 102, 102, 99][("rubricc.state.marks" - 80) * 3 + "rubricc.cell.would-take" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 187 AND 207
      THEN [208, 209, 253, 229, 231, 253, 210, 211, 253, 232, 233, 253, 212, 213, 253, 234, 235, 253, 214, 215, 253, 236, 237, 253, 238, 239, 253, 240, 241, 253, 242, 243, 253, 244, 245, 253, 216, 217, 253, 218, 219, 253, 220, 221, 253, 222, 223, 253, 224, 225, 253, 246, 247, 253, 248, 249, 253, 226, 227, 253, 253, 253, 252][("rubricc.state.action" - 187) * 3 + "rubricc.cell.would-take" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.25"
),
"rubricc.27" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.marks" BETWEEN 86 AND 89
      THEN [91, 92, 94, 95, 97, 98, 100, 101][("rubricc.state.marks" - 86) * 2 + "rubricc.cell.assignee" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 208 AND 227
      THEN [228, 229, 230, 231, 228, 232, 230, 233, 228, 234, 230, 235, 228, 236, 230, 237, 228, 238, 230, 239, 228, 240, 230, 241, 228, 242, 230, 243, 228, 244, 230, 245, 228, 246, 230, 247, 250, 246, 251, 247][("rubricc.state.action" - 208) * 2 + "rubricc.cell.assignee" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.26"
),
"rubricc.28" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.kind" BETWEEN 112 AND 124
      THEN [125, 125, 126, 126, 126, 125, 125, 125, 127, 127, 127, 125, 125, 125, 128, 128, 128, 125, 125, 125, 129, 129, 129, 125, 125, 125, 130, 130, 130, 125, 125, 125, 131, 125, 125, 132, 132, 132, 125][("rubricc.state.kind" - 112) * 3 + "rubricc.cell.small" + 1]
      ELSE "rubricc.state.kind" END AS "rubricc.state.kind",
    CASE WHEN "rubricc.state.state" BETWEEN 101 AND 109
      THEN [110, 110, 111, 111, 111, 110, 110, 110, 112, 112, 112, 110, 110, 110, 113, 113, 113, 110, 110, 110, 114, 114, 114, 110, 110, 110, 115][("rubricc.state.state" - 101) * 3 + "rubricc.cell.small" + 1]
      ELSE "rubricc.state.state" END AS "rubricc.state.state",
    CASE WHEN "rubricc.state.priority" BETWEEN 203 AND 242
      THEN [243, 243, 244, 244, 244, 243, 243, 243, 245, 245, 245, 243, 243, 243, 246, 246, 246, 243, 243, 243, 247, 247, 247, 243, 243, 243, 248, 248, 248, 243, 243, 243, 249, 249, 249, 243, 243, 243, 250, 250, 250, 243, 243, 243, 251, 251, 251, 243, 243, 243, 252, 252, 252, 243, 243, 243, 253, 253, 253, 243, 243, 243, 254, 254, 254, 243, 243, 243, 255, 255, 255, 243, 243, 243, 256, 256, 256, 243, 243, 243, 257, 257, 257, 243, 243, 243, 258, 258, 258, 243, 243, 243, 259, 259, 259, 243, 243, 243, 260, 260, 260, 243, 243, 243, 261, 261, 261, 243, 243, 243, 262, 262, 262, 243, 243, 243, 263, 243, 243, 264][("rubricc.state.priority" - 203) * 3 + "rubricc.cell.small" + 1]
      ELSE "rubricc.state.priority" END AS "rubricc.state.priority",
    CASE WHEN "rubricc.state.marks" BETWEEN 90 AND 101
      THEN [102, 102, 103, 104, 105, 102, 103, 103, 102, 102, 102, 106, 107, 108, 102, 106, 106, 102, 102, 102, 109, 110, 110, 102, 109, 109, 102, 102, 102, 111, 112, 113, 102, 111, 111, 102][("rubricc.state.marks" - 90) * 3 + "rubricc.cell.small" + 1]
      ELSE "rubricc.state.marks" END AS "rubricc.state.marks",
    CASE WHEN "rubricc.state.action" BETWEEN 228 AND 252
      THEN [253, 253, 254, 253, 253, 255, 254, 254, 253, 255, 255, 253, 253, 253, 256, 256, 256, 253, 253, 253, 257, 257, 257, 253, 253, 253, 258, 258, 258, 253, 253, 253, 259, 259, 259, 253, 253, 253, 260, 260, 260, 253, 253, 253, 261, 261, 261, 253, 253, 253, 262, 262, 262, 253, 253, 253, 263, 263, 263, 253, 253, 253, 264, 264, 264, 253, 253, 253, 265, 265, 265, 253, 253, 253, 266][("rubricc.state.action" - 228) * 3 + "rubricc.cell.small" + 1]
      ELSE "rubricc.state.action" END AS "rubricc.state.action"
  )
  FROM "rubricc.27"
)
SELECT * EXCLUDE ("rubricc.cell.wants", "rubricc.cell.symptom", "rubricc.cell.breaks", "rubricc.cell.softened-by/old-stable", "rubricc.cell.softened-by/never-valid", "rubricc.cell.softened-by/unstable-only", "rubricc.cell.softened-by/after-errors", "rubricc.cell.widespread", "rubricc.cell.easy-to-hit", "rubricc.cell.exploitable", "rubricc.cell.steps", "rubricc.cell.failed-tries", "rubricc.cell.seen", "rubricc.cell.duplicate", "rubricc.cell.votes", "rubricc.cell.days-waiting", "rubricc.cell.freeze", "rubricc.cell.idle-days", "rubricc.cell.kept-open", "rubricc.cell.tracked-for", "rubricc.cell.stalled", "rubricc.cell.would-take", "rubricc.cell.assignee", "rubricc.cell.small", "rubricc.state.kind", "rubricc.state.state", "rubricc.state.priority", "rubricc.state.marks", "rubricc.state.action"),
    [NULL, 'regression', 'crash', 'unsoundness', 'bug', 'feature', 'support', 'documentation']["rubricc.state.kind" - 125 + 1] AS "kind",
    [NULL, 'K4', 'K5', 'K6', 'K7', 'K2', 'K1', 'K3']["rubricc.state.kind" - 125 + 1] AS "kind.clauses",
    [NULL, 'needs-information', 'duplicate', 'not-reproducible', 'accepted', 'needs-triage']["rubricc.state.state" - 110 + 1] AS "state",
    [NULL, 'S3', 'S1', 'S2', 'S4', 'S5']["rubricc.state.state" - 110 + 1] AS "state.clauses",
    [NULL, 'critical', 'n/a', 'high', 'critical', 'high', 'medium', 'high', 'medium', 'high', 'low', 'high', 'high', 'medium', 'high', 'low', 'high', 'medium', 'high', 'low', 'n/a', 'n/a']["rubricc.state.priority" - 243 + 1] AS "priority",
    [NULL, 'P1', 'E2', 'P1 P7', 'P1 P7a', 'P3', 'P3 P7', 'P3 P7 E1', 'P4', 'P4 E1', 'P4 P7', 'P4 P7 E1', 'P2', 'P2 P7', 'P2 P7 E1', 'P6', 'P6 E1', 'P5', 'P5 E1', 'P5 E4', 'E3', 'E2 E3']["rubricc.state.priority" - 243 + 1] AS "priority.clauses",
    [NULL, '-', 'help-wanted', 'help-wanted good-first-issue', '-', 'help-wanted', 'help-wanted good-first-issue', 'blocker', 'help-wanted blocker', 'stale', 'help-wanted stale', 'help-wanted good-first-issue stale']["rubricc.state.marks" - 102 + 1] AS "marks",
    [NULL, '', 'M1', 'M1 M2', 'M5', 'M1 M5', 'M1 M2 M5', 'M3 M5', 'M1 M3 M5', 'M4', 'M1 M4', 'M1 M2 M4']["rubricc.state.marks" - 102 + 1] AS "marks.clauses",
    [NULL, 'flag:release-team', 'ask', 'close', 'close', 'close', 'close', 'close', 'close', 'close', 'keep', 'flag:security', 'assign', 'redirect']["rubricc.state.action" - 253 + 1] AS "action",
    [NULL, 'A9', 'A6', 'A5', 'A4', 'A4 A5', 'A3', 'A3 A5', 'A3 A4', 'A3 A4 A5', 'A8', 'A1', 'A7', 'A2']["rubricc.state.action" - 253 + 1] AS "action.clauses"
FROM "rubricc.28";
