-- mail 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("problem" AS VARCHAR) IS NULL OR CAST("problem" AS VARCHAR) = '' THEN NULL WHEN CAST("problem" AS VARCHAR) = 'no' THEN 0 WHEN CAST("problem" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.problem",
    CASE WHEN CAST("request" AS VARCHAR) IS NULL OR CAST("request" AS VARCHAR) = '' THEN NULL WHEN CAST("request" AS VARCHAR) = 'nothing' THEN 0 WHEN CAST("request" AS VARCHAR) = 'information' THEN 1 WHEN CAST("request" AS VARCHAR) = 'action' THEN 2 ELSE -1 END AS "rubricc.cell.request"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.problem" = -1 OR "rubricc.cell.request" = -1 THEN NULL ELSE 0 END AS "rubricc.state.label"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 0 AND 0
      THEN [1, 4][("rubricc.state.label" - 0) * 2 + "rubricc.cell.problem" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 1 AND 1
      THEN [2, 3, 2][("rubricc.state.label" - 1) * 3 + "rubricc.cell.request" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.3"
)
SELECT * EXCLUDE ("rubricc.cell.problem", "rubricc.cell.request", "rubricc.state.label"),
    ['other', 'question', 'complaint']["rubricc.state.label" - 2 + 1] AS "label",
    ['R3', 'R2', 'R1']["rubricc.state.label" - 2 + 1] AS "label.clauses"
FROM "rubricc.4";
