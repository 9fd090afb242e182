-- customer-messages 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("content" AS VARCHAR) IS NULL OR CAST("content" AS VARCHAR) = '' THEN NULL WHEN CAST("content" AS VARCHAR) = 'message' THEN 0 WHEN CAST("content" AS VARCHAR) = 'foreign' THEN 1 WHEN CAST("content" AS VARCHAR) = 'automatic' THEN 2 WHEN CAST("content" AS VARCHAR) = 'advert' THEN 3 WHEN CAST("content" AS VARCHAR) = 'empty' THEN 4 ELSE -1 END AS "rubricc.cell.content"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.content" IN (0) THEN CASE WHEN CAST("praise" AS VARCHAR) IS NULL OR CAST("praise" AS VARCHAR) = '' THEN NULL WHEN CAST("praise" AS VARCHAR) = 'no' THEN 0 WHEN CAST("praise" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.content" IN (0) THEN CASE WHEN CAST("praise" AS VARCHAR) IS NULL OR CAST("praise" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("praise" AS VARCHAR) IS NULL OR CAST("praise" AS VARCHAR) = '' THEN NULL WHEN CAST("praise" AS VARCHAR) = 'no' THEN 0 WHEN CAST("praise" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.praise",
    CASE WHEN "rubricc.cell.content" IN (0) THEN CASE WHEN CAST("problem" AS VARCHAR) IS NULL OR CAST("problem" AS VARCHAR) = '' THEN NULL WHEN CAST("problem" AS VARCHAR) = 'no' THEN 0 WHEN CAST("problem" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.content" IN (0) THEN CASE WHEN CAST("problem" AS VARCHAR) IS NULL OR CAST("problem" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("problem" AS VARCHAR) IS NULL OR CAST("problem" AS VARCHAR) = '' THEN NULL WHEN CAST("problem" AS VARCHAR) = 'no' THEN 0 WHEN CAST("problem" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.problem",
    CASE WHEN "rubricc.cell.content" IN (0) THEN CASE WHEN CAST("request" AS VARCHAR) IS NULL OR CAST("request" AS VARCHAR) = '' THEN NULL WHEN CAST("request" AS VARCHAR) = 'nothing' THEN 0 WHEN CAST("request" AS VARCHAR) = 'information' THEN 1 WHEN CAST("request" AS VARCHAR) = 'action' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.content" IN (0) THEN CASE WHEN CAST("request" AS VARCHAR) IS NULL OR CAST("request" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("request" AS VARCHAR) IS NULL OR CAST("request" AS VARCHAR) = '' THEN NULL WHEN CAST("request" AS VARCHAR) = 'nothing' THEN 0 WHEN CAST("request" AS VARCHAR) = 'information' THEN 1 WHEN CAST("request" AS VARCHAR) = 'action' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.request",
    CASE WHEN "rubricc.cell.content" IN (0) THEN CASE WHEN CAST("leaving" AS VARCHAR) IS NULL OR CAST("leaving" AS VARCHAR) = '' THEN NULL WHEN CAST("leaving" AS VARCHAR) = 'stays' THEN 0 WHEN CAST("leaving" AS VARCHAR) = 'wavers' THEN 1 WHEN CAST("leaving" AS VARCHAR) = 'leaves' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.content" IN (0) THEN CASE WHEN CAST("leaving" AS VARCHAR) IS NULL OR CAST("leaving" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("leaving" AS VARCHAR) IS NULL OR CAST("leaving" AS VARCHAR) = '' THEN NULL WHEN CAST("leaving" AS VARCHAR) = 'stays' THEN 0 WHEN CAST("leaving" AS VARCHAR) = 'wavers' THEN 1 WHEN CAST("leaving" AS VARCHAR) = 'leaves' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.leaving",
    CASE WHEN "rubricc.cell.content" IN (0) THEN CASE WHEN CAST("earlier-contacts" AS VARCHAR) IS NULL OR CAST("earlier-contacts" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("earlier-contacts" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("earlier-contacts" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("earlier-contacts" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('1' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("earlier-contacts" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('2' AS DECIMAL(38, 18)) THEN 1 WHEN TRY_CAST(CAST("earlier-contacts" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('20' AS DECIMAL(38, 18)) THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.content" IN (0) THEN CASE WHEN CAST("earlier-contacts" AS VARCHAR) IS NULL OR CAST("earlier-contacts" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("earlier-contacts" AS VARCHAR) IS NULL OR CAST("earlier-contacts" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("earlier-contacts" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("earlier-contacts" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("earlier-contacts" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('1' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("earlier-contacts" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('2' AS DECIMAL(38, 18)) THEN 1 WHEN TRY_CAST(CAST("earlier-contacts" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('20' AS DECIMAL(38, 18)) THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.earlier-contacts"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.praise" IN (1) THEN CASE WHEN CAST("sarcastic" AS VARCHAR) IS NULL OR CAST("sarcastic" AS VARCHAR) = '' THEN NULL WHEN CAST("sarcastic" AS VARCHAR) = 'no' THEN 0 WHEN CAST("sarcastic" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.praise" IN (1) THEN CASE WHEN CAST("sarcastic" AS VARCHAR) IS NULL OR CAST("sarcastic" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("sarcastic" AS VARCHAR) IS NULL OR CAST("sarcastic" AS VARCHAR) = '' THEN NULL WHEN CAST("sarcastic" AS VARCHAR) = 'no' THEN 0 WHEN CAST("sarcastic" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.sarcastic",
    CASE WHEN "rubricc.cell.problem" IN (1) THEN CASE WHEN CAST("elsewhere" AS VARCHAR) IS NULL OR CAST("elsewhere" AS VARCHAR) = '' THEN NULL WHEN CAST("elsewhere" AS VARCHAR) = 'no' THEN 0 WHEN CAST("elsewhere" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.problem" IN (1) THEN CASE WHEN CAST("elsewhere" AS VARCHAR) IS NULL OR CAST("elsewhere" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("elsewhere" AS VARCHAR) IS NULL OR CAST("elsewhere" AS VARCHAR) = '' THEN NULL WHEN CAST("elsewhere" AS VARCHAR) = 'no' THEN 0 WHEN CAST("elsewhere" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.elsewhere",
    CASE WHEN "rubricc.cell.problem" IN (1) THEN CASE WHEN CAST("solved" AS VARCHAR) IS NULL OR CAST("solved" AS VARCHAR) = '' THEN NULL WHEN CAST("solved" AS VARCHAR) = 'no' THEN 0 WHEN CAST("solved" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.problem" IN (1) THEN CASE WHEN CAST("solved" AS VARCHAR) IS NULL OR CAST("solved" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("solved" AS VARCHAR) IS NULL OR CAST("solved" AS VARCHAR) = '' THEN NULL WHEN CAST("solved" AS VARCHAR) = 'no' THEN 0 WHEN CAST("solved" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.solved",
    CASE WHEN "rubricc.cell.problem" IN (1) THEN CASE WHEN CAST("danger" AS VARCHAR) IS NULL OR CAST("danger" AS VARCHAR) = '' THEN NULL WHEN CAST("danger" AS VARCHAR) = 'none' THEN 0 WHEN CAST("danger" AS VARCHAR) = 'near-miss' THEN 1 WHEN CAST("danger" AS VARCHAR) = 'injury' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.problem" IN (1) THEN CASE WHEN CAST("danger" AS VARCHAR) IS NULL OR CAST("danger" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("danger" AS VARCHAR) IS NULL OR CAST("danger" AS VARCHAR) = '' THEN NULL WHEN CAST("danger" AS VARCHAR) = 'none' THEN 0 WHEN CAST("danger" AS VARCHAR) = 'near-miss' THEN 1 WHEN CAST("danger" AS VARCHAR) = 'injury' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.danger"
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.content" = -1 OR "rubricc.cell.praise" = -1 OR "rubricc.cell.sarcastic" = -1 OR "rubricc.cell.problem" = -1 OR "rubricc.cell.elsewhere" = -1 OR "rubricc.cell.solved" = -1 OR "rubricc.cell.danger" = -1 OR "rubricc.cell.request" = -1 OR "rubricc.cell.leaving" = -1 OR "rubricc.cell.earlier-contacts" = -1 THEN NULL ELSE 0 END AS "rubricc.state.label"
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 0 AND 0
      THEN [1, 2, 3, 3, 3][("rubricc.state.label" - 0) * 5 + "rubricc.cell.content" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 1 AND 3
      THEN [4, 5, 98, 98, 98, 6, 98, 98, 7][("rubricc.state.label" - 1) * 3 + "rubricc.cell.praise" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 4 AND 7
      THEN [98, 98, 8, 9, 10, 98, 98, 98, 11, 98, 98, 12][("rubricc.state.label" - 4) * 3 + "rubricc.cell.sarcastic" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.6"
),
"rubricc.8" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 8 AND 12
      THEN [13, 14, 98, 15, 16, 98, 17, 18, 98, 98, 98, 19, 98, 98, 20][("rubricc.state.label" - 8) * 3 + "rubricc.cell.problem" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.7"
),
"rubricc.9" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 13 AND 20
      THEN [98, 98, 21, 22, 23, 98, 98, 98, 24, 25, 26, 98, 98, 98, 27, 28, 29, 98, 98, 98, 30, 98, 98, 31][("rubricc.state.label" - 13) * 3 + "rubricc.cell.elsewhere" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.8"
),
"rubricc.10" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 21 AND 31
      THEN [98, 98, 32, 33, 34, 98, 35, 35, 98, 98, 98, 36, 33, 37, 98, 38, 38, 98, 98, 98, 39, 40, 41, 98, 42, 42, 98, 98, 98, 43, 98, 98, 44][("rubricc.state.label" - 21) * 3 + "rubricc.cell.solved" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.9"
),
"rubricc.11" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 32 AND 44
      THEN [98, 98, 98, 45, 46, 47, 48, 98, 49, 47, 48, 98, 45, 45, 48, 98, 98, 98, 98, 50, 51, 47, 48, 98, 50, 50, 48, 98, 98, 98, 98, 52, 53, 47, 48, 98, 52, 47, 48, 98, 52, 52, 48, 98, 98, 98, 98, 54, 98, 98, 98, 55][("rubricc.state.label" - 32) * 4 + "rubricc.cell.danger" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.10"
),
"rubricc.12" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 45 AND 55
      THEN [56, 57, 58, 98, 59, 60, 59, 98, 61, 61, 61, 98, 62, 62, 62, 98, 63, 64, 65, 98, 66, 57, 58, 98, 67, 64, 65, 98, 68, 69, 68, 98, 70, 71, 70, 98, 98, 98, 98, 72, 98, 98, 98, 73][("rubricc.state.label" - 45) * 4 + "rubricc.cell.request" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.11"
),
"rubricc.13" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 56 AND 73
      THEN [74, 75, 76, 98, 77, 78, 76, 98, 79, 75, 76, 98, 80, 81, 76, 98, 82, 83, 76, 98, 84, 84, 84, 98, 85, 85, 85, 98, 86, 87, 76, 98, 88, 78, 76, 98, 89, 75, 76, 98, 90, 75, 76, 98, 91, 75, 76, 98, 92, 92, 76, 98, 93, 93, 76, 98, 94, 94, 76, 98, 95, 95, 76, 98, 98, 98, 98, 96, 98, 98, 98, 97][("rubricc.state.label" - 56) * 4 + "rubricc.cell.leaving" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.12"
),
"rubricc.14" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 74 AND 97
      THEN [99, 99, 99, 98, 100, 100, 100, 98, 101, 101, 101, 98, 102, 103, 103, 98, 100, 103, 103, 98, 104, 104, 104, 98, 105, 105, 106, 98, 107, 107, 106, 98, 105, 103, 106, 98, 107, 103, 106, 98, 108, 108, 108, 98, 109, 109, 109, 98, 105, 105, 105, 98, 107, 107, 107, 98, 110, 103, 103, 98, 111, 111, 111, 98, 112, 112, 112, 98, 113, 113, 113, 98, 114, 114, 114, 98, 114, 103, 103, 98, 114, 114, 106, 98, 114, 103, 106, 98, 98, 98, 98, 115, 98, 98, 98, 116][("rubricc.state.label" - 74) * 4 + "rubricc.cell.earlier-contacts" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.13"
)
SELECT * EXCLUDE ("rubricc.cell.content", "rubricc.cell.praise", "rubricc.cell.sarcastic", "rubricc.cell.problem", "rubricc.cell.elsewhere", "rubricc.cell.solved", "rubricc.cell.danger", "rubricc.cell.request", "rubricc.cell.leaving", "rubricc.cell.earlier-contacts", "rubricc.state.label"),
    [NULL, 'other', 'complaint', 'cancellation', 'question', 'complaint', 'task', 'complaint', 'flag:team-lead', 'complaint', 'flag:safety', 'flag:safety', 'question', 'task', 'praise', 'praise', 'complaint', 'flag:languages', 'no-message']["rubricc.state.label" - 98 + 1] AS "label",
    [NULL, 'R6', 'R2', 'E3', 'R4', 'E5', 'R3', 'R1', 'E4', 'R1 R2', 'E2', 'G3', 'R1a R4', 'R1b R3', 'R5', 'R1c R5', 'E1', 'G2', 'G1']["rubricc.state.label" - 98 + 1] AS "label.clauses"
FROM "rubricc.14";
