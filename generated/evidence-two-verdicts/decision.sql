-- evidence-two-verdicts 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("support" AS VARCHAR) IS NULL OR CAST("support" AS VARCHAR) = '' THEN NULL WHEN CAST("support" AS VARCHAR) = 'none' THEN 0 WHEN CAST("support" AS VARCHAR) = 'hint' THEN 1 WHEN CAST("support" AS VARCHAR) = 'verdict' THEN 2 ELSE -1 END AS "rubricc.cell.support",
    CASE WHEN CAST("refutation" AS VARCHAR) IS NULL OR CAST("refutation" AS VARCHAR) = '' THEN NULL WHEN CAST("refutation" AS VARCHAR) = 'none' THEN 0 WHEN CAST("refutation" AS VARCHAR) = 'hint' THEN 1 WHEN CAST("refutation" AS VARCHAR) = 'verdict' THEN 2 ELSE -1 END AS "rubricc.cell.refutation"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.support" IN (2) THEN CASE WHEN CAST("retracted" AS VARCHAR) IS NULL OR CAST("retracted" AS VARCHAR) = '' THEN NULL WHEN CAST("retracted" AS VARCHAR) = 'no' THEN 0 WHEN CAST("retracted" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.support" IN (2) THEN CASE WHEN CAST("retracted" AS VARCHAR) IS NULL OR CAST("retracted" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("retracted" AS VARCHAR) IS NULL OR CAST("retracted" AS VARCHAR) = '' THEN NULL WHEN CAST("retracted" AS VARCHAR) = 'no' THEN 0 WHEN CAST("retracted" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.retracted",
    CASE WHEN "rubricc.cell.support" IN (2) THEN CASE WHEN CAST("left-out" AS VARCHAR) IS NULL OR CAST("left-out" AS VARCHAR) = '' THEN NULL WHEN CAST("left-out" AS VARCHAR) = 'no' THEN 0 WHEN CAST("left-out" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.support" IN (2) THEN CASE WHEN CAST("left-out" AS VARCHAR) IS NULL OR CAST("left-out" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("left-out" AS VARCHAR) IS NULL OR CAST("left-out" AS VARCHAR) = '' THEN NULL WHEN CAST("left-out" AS VARCHAR) = 'no' THEN 0 WHEN CAST("left-out" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.left-out"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.refutation" = -1 OR "rubricc.cell.support" = -1 OR "rubricc.cell.retracted" = -1 OR "rubricc.cell.left-out" = -1 THEN NULL ELSE 0 END AS "rubricc.state.verdict"
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.verdict" BETWEEN 0 AND 0
      THEN [1, 1, 2][("rubricc.state.verdict" - 0) * 3 + "rubricc.cell.refutation" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict"
  )
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.verdict" BETWEEN 1 AND 2
      THEN [3, 3, 4, 5, 5, 6][("rubricc.state.verdict" - 1) * 3 + "rubricc.cell.support" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict"
  )
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.verdict" BETWEEN 3 AND 6
      THEN [13, 13, 7, 8, 9, 13, 13, 13, 10, 11, 12, 13][("rubricc.state.verdict" - 3) * 3 + "rubricc.cell.retracted" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.verdict" BETWEEN 7 AND 12
      THEN [13, 13, 14, 15, 16, 13, 14, 14, 13, 13, 13, 17, 18, 19, 13, 17, 17, 13][("rubricc.state.verdict" - 7) * 3 + "rubricc.cell.left-out" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict"
  )
  FROM "rubricc.6"
)
SELECT * EXCLUDE ("rubricc.cell.refutation", "rubricc.cell.support", "rubricc.cell.retracted", "rubricc.cell.left-out", "rubricc.state.verdict"),
    [NULL, 'not-enough', 'supported', 'conflicting', 'refuted', 'conflicting', 'conflicting']["rubricc.state.verdict" - 13 + 1] AS "verdict",
    [NULL, 'R3', 'R1', 'C2', 'R2', 'C1', 'C1 C2']["rubricc.state.verdict" - 13 + 1] AS "verdict.clauses"
FROM "rubricc.7";
