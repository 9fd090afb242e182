-- answer-grading 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("gold-doubt" AS VARCHAR) IS NULL OR CAST("gold-doubt" AS VARCHAR) = '' THEN NULL WHEN CAST("gold-doubt" AS VARCHAR) = 'no' THEN 0 WHEN CAST("gold-doubt" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.gold-doubt",
    CASE WHEN CAST("gold-kind" AS VARCHAR) IS NULL OR CAST("gold-kind" AS VARCHAR) = '' THEN NULL WHEN CAST("gold-kind" AS VARCHAR) = 'words' THEN 0 WHEN CAST("gold-kind" AS VARCHAR) = 'number' THEN 1 ELSE -1 END AS "rubricc.cell.gold-kind",
    CASE WHEN CAST("contradiction" AS VARCHAR) IS NULL OR CAST("contradiction" AS VARCHAR) = '' THEN NULL WHEN CAST("contradiction" AS VARCHAR) = 'no' THEN 0 WHEN CAST("contradiction" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.contradiction",
    CASE WHEN CAST("alternatives" AS VARCHAR) IS NULL OR CAST("alternatives" AS VARCHAR) = '' THEN NULL WHEN CAST("alternatives" AS VARCHAR) = 'no' THEN 0 WHEN CAST("alternatives" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.alternatives"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.gold-kind" IN (0) THEN CASE WHEN CAST("gold-content" AS VARCHAR) IS NULL OR CAST("gold-content" AS VARCHAR) = '' THEN NULL WHEN CAST("gold-content" AS VARCHAR) = 'none' THEN 0 WHEN CAST("gold-content" AS VARCHAR) = 'part' THEN 1 WHEN CAST("gold-content" AS VARCHAR) = 'all' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.gold-kind" IN (0) THEN CASE WHEN CAST("gold-content" AS VARCHAR) IS NULL OR CAST("gold-content" AS VARCHAR) IN ('', 'n/a') THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.gold-content",
    CASE WHEN "rubricc.cell.gold-kind" IN (1) THEN CASE WHEN CAST("number-match" AS VARCHAR) IS NULL OR CAST("number-match" AS VARCHAR) = '' THEN NULL WHEN CAST("number-match" AS VARCHAR) = 'none' THEN 0 WHEN CAST("number-match" AS VARCHAR) = 'vague' THEN 1 WHEN CAST("number-match" AS VARCHAR) = 'different' THEN 2 WHEN CAST("number-match" AS VARCHAR) = 'equal' THEN 3 ELSE -1 END WHEN NOT "rubricc.cell.gold-kind" IN (1) THEN CASE WHEN CAST("number-match" AS VARCHAR) IS NULL OR CAST("number-match" AS VARCHAR) IN ('', 'n/a') THEN 4 ELSE -1 END ELSE NULL END AS "rubricc.cell.number-match",
    CASE WHEN "rubricc.cell.contradiction" IN (1) THEN CASE WHEN CAST("withdrawn" AS VARCHAR) IS NULL OR CAST("withdrawn" AS VARCHAR) = '' THEN NULL WHEN CAST("withdrawn" AS VARCHAR) = 'no' THEN 0 WHEN CAST("withdrawn" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.contradiction" IN (1) THEN CASE WHEN CAST("withdrawn" AS VARCHAR) IS NULL OR CAST("withdrawn" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("withdrawn" AS VARCHAR) IS NULL OR CAST("withdrawn" AS VARCHAR) = '' THEN NULL WHEN CAST("withdrawn" AS VARCHAR) = 'no' THEN 0 WHEN CAST("withdrawn" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.withdrawn"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.gold-content" IN (1, 2) THEN CASE WHEN CAST("ambiguous-name" AS VARCHAR) IS NULL OR CAST("ambiguous-name" AS VARCHAR) = '' THEN NULL WHEN CAST("ambiguous-name" AS VARCHAR) = 'no' THEN 0 WHEN CAST("ambiguous-name" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.gold-content" IN (1, 2) THEN CASE WHEN CAST("ambiguous-name" AS VARCHAR) IS NULL OR CAST("ambiguous-name" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("ambiguous-name" AS VARCHAR) IS NULL OR CAST("ambiguous-name" AS VARCHAR) = '' THEN NULL WHEN CAST("ambiguous-name" AS VARCHAR) = 'no' THEN 0 WHEN CAST("ambiguous-name" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.ambiguous-name",
    CASE WHEN "rubricc.cell.gold-content" IN (1) THEN CASE WHEN CAST("leaves-open" AS VARCHAR) IS NULL OR CAST("leaves-open" AS VARCHAR) = '' THEN NULL WHEN CAST("leaves-open" AS VARCHAR) = 'no' THEN 0 WHEN CAST("leaves-open" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.gold-content" IN (1) THEN CASE WHEN CAST("leaves-open" AS VARCHAR) IS NULL OR CAST("leaves-open" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("leaves-open" AS VARCHAR) IS NULL OR CAST("leaves-open" AS VARCHAR) = '' THEN NULL WHEN CAST("leaves-open" AS VARCHAR) = 'no' THEN 0 WHEN CAST("leaves-open" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.leaves-open",
    CASE WHEN "rubricc.cell.gold-content" IN (0) THEN CASE WHEN CAST("count-given" AS VARCHAR) IS NULL OR CAST("count-given" AS VARCHAR) = '' THEN NULL WHEN CAST("count-given" AS VARCHAR) = 'none' THEN 0 WHEN CAST("count-given" AS VARCHAR) = 'agrees' THEN 1 WHEN CAST("count-given" AS VARCHAR) = 'clashes' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.gold-content" IN (0) THEN CASE WHEN CAST("count-given" AS VARCHAR) IS NULL OR CAST("count-given" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("count-given" AS VARCHAR) IS NULL OR CAST("count-given" AS VARCHAR) = '' THEN NULL WHEN CAST("count-given" AS VARCHAR) = 'none' THEN 0 WHEN CAST("count-given" AS VARCHAR) = 'agrees' THEN 1 WHEN CAST("count-given" AS VARCHAR) = 'clashes' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.count-given"
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.gold-doubt" = -1 OR "rubricc.cell.gold-kind" = -1 OR "rubricc.cell.gold-content" = -1 OR "rubricc.cell.ambiguous-name" = -1 OR "rubricc.cell.leaves-open" = -1 OR "rubricc.cell.count-given" = -1 OR "rubricc.cell.number-match" = -1 OR "rubricc.cell.contradiction" = -1 OR "rubricc.cell.withdrawn" = -1 OR "rubricc.cell.alternatives" = -1 THEN NULL ELSE 0 END AS "rubricc.state.label"
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.label" - 0) * 2 + "rubricc.cell.gold-doubt" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 1 AND 2
      THEN [3, 4, 5, 6][("rubricc.state.label" - 1) * 2 + "rubricc.cell.gold-kind" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 3 AND 6
      THEN [7, 8, 9, 86, 86, 86, 86, 10, 11, 12, 13, 86, 86, 86, 86, 14][("rubricc.state.label" - 3) * 4 + "rubricc.cell.gold-content" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.6"
),
"rubricc.8" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 7 AND 14
      THEN [86, 86, 15, 16, 17, 86, 18, 19, 86, 86, 86, 20, 86, 86, 21, 22, 22, 86, 23, 23, 86, 86, 86, 24][("rubricc.state.label" - 7) * 3 + "rubricc.cell.ambiguous-name" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.7"
),
"rubricc.9" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 15 AND 24
      THEN [86, 86, 25, 26, 27, 86, 28, 29, 86, 86, 86, 30, 86, 86, 29, 86, 86, 31, 86, 86, 32, 33, 33, 86, 86, 86, 33, 86, 86, 34][("rubricc.state.label" - 15) * 3 + "rubricc.cell.leaves-open" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.8"
),
"rubricc.10" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 25 AND 34
      THEN [35, 35, 36, 86, 86, 86, 86, 37, 86, 86, 86, 38, 86, 86, 86, 39, 86, 86, 86, 40, 86, 86, 86, 41, 86, 86, 86, 42, 43, 43, 43, 86, 86, 86, 86, 43, 86, 86, 86, 44][("rubricc.state.label" - 25) * 4 + "rubricc.cell.count-given" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.9"
),
"rubricc.11" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 35 AND 44
      THEN [86, 86, 86, 86, 45, 86, 86, 86, 86, 46, 86, 86, 86, 86, 47, 86, 86, 86, 86, 48, 86, 86, 86, 86, 49, 86, 86, 86, 86, 50, 86, 86, 86, 86, 51, 45, 45, 52, 53, 86, 86, 86, 86, 86, 54, 54, 54, 54, 54, 86][("rubricc.state.label" - 35) * 5 + "rubricc.cell.number-match" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.10"
),
"rubricc.12" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 45 AND 54
      THEN [55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 63, 65, 66, 67, 68, 69, 70, 71, 72, 73][("rubricc.state.label" - 45) * 2 + "rubricc.cell.contradiction" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.11"
),
"rubricc.13" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 55 AND 73
      THEN [86, 86, 74, 75, 74, 86, 86, 86, 76, 77, 76, 86, 86, 86, 78, 79, 78, 86, 86, 86, 80, 75, 80, 86, 86, 86, 81, 79, 81, 86, 75, 81, 86, 86, 86, 82, 75, 82, 86, 86, 86, 83, 84, 83, 86, 86, 86, 85, 75, 85, 86, 86, 86, 100, 100, 100, 86][("rubricc.state.label" - 55) * 3 + "rubricc.cell.withdrawn" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.12"
),
"rubricc.14" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.label" BETWEEN 74 AND 85
      THEN [87, 88, 89, 88, 90, 88, 91, 88, 92, 88, 93, 88, 94, 88, 95, 88, 96, 88, 97, 88, 98, 88, 99, 88][("rubricc.state.label" - 74) * 2 + "rubricc.cell.alternatives" + 1]
      ELSE "rubricc.state.label" END AS "rubricc.state.label"
  )
  FROM "rubricc.13"
)
SELECT * EXCLUDE ("rubricc.cell.gold-doubt", "rubricc.cell.gold-kind", "rubricc.cell.gold-content", "rubricc.cell.ambiguous-name", "rubricc.cell.leaves-open", "rubricc.cell.count-given", "rubricc.cell.number-match", "rubricc.cell.contradiction", "rubricc.cell.withdrawn", "rubricc.cell.alternatives", "rubricc.state.label"),
    [NULL, 'not-attempted', 'incorrect', 'incorrect', 'incorrect', 'incorrect', 'incorrect', 'incorrect', 'not-attempted', 'flag:fact-check', 'correct', 'incorrect', 'incorrect', 'correct', 'flag:gold-keepers']["rubricc.state.label" - 86 + 1] AS "label",
    [NULL, 'R7', 'E1', 'R1', 'R4', 'R1 R4', 'R3', 'R1 R3', 'R3a', 'E2', 'R2', 'R6', 'R1 R6', 'R5', 'G1']["rubricc.state.label" - 86 + 1] AS "label.clauses"
FROM "rubricc.14";
