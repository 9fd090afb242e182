-- summary-preference 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("source-readable" AS VARCHAR) IS NULL OR CAST("source-readable" AS VARCHAR) = '' THEN NULL WHEN CAST("source-readable" AS VARCHAR) = 'no' THEN 0 WHEN CAST("source-readable" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.source-readable",
    CASE WHEN CAST("unsafe.a" AS VARCHAR) IS NULL OR CAST("unsafe.a" AS VARCHAR) = '' THEN NULL WHEN CAST("unsafe.a" AS VARCHAR) = 'no' THEN 0 WHEN CAST("unsafe.a" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.unsafe.a",
    CASE WHEN CAST("unsafe.b" AS VARCHAR) IS NULL OR CAST("unsafe.b" AS VARCHAR) = '' THEN NULL WHEN CAST("unsafe.b" AS VARCHAR) = 'no' THEN 0 WHEN CAST("unsafe.b" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.unsafe.b",
    CASE WHEN CAST("unfounded.a" AS VARCHAR) IS NULL OR CAST("unfounded.a" AS VARCHAR) = '' THEN NULL WHEN CAST("unfounded.a" AS VARCHAR) = 'nothing' THEN 0 WHEN CAST("unfounded.a" AS VARCHAR) = 'detail' THEN 1 WHEN CAST("unfounded.a" AS VARCHAR) = 'core' THEN 2 ELSE -1 END AS "rubricc.cell.unfounded.a",
    CASE WHEN CAST("unfounded.b" AS VARCHAR) IS NULL OR CAST("unfounded.b" AS VARCHAR) = '' THEN NULL WHEN CAST("unfounded.b" AS VARCHAR) = 'nothing' THEN 0 WHEN CAST("unfounded.b" AS VARCHAR) = 'detail' THEN 1 WHEN CAST("unfounded.b" AS VARCHAR) = 'core' THEN 2 ELSE -1 END AS "rubricc.cell.unfounded.b",
    CASE WHEN CAST("coverage.a" AS VARCHAR) IS NULL OR CAST("coverage.a" AS VARCHAR) = '' THEN NULL WHEN CAST("coverage.a" AS VARCHAR) = 'none' THEN 0 WHEN CAST("coverage.a" AS VARCHAR) = 'some' THEN 1 WHEN CAST("coverage.a" AS VARCHAR) = 'all' THEN 2 ELSE -1 END AS "rubricc.cell.coverage.a",
    CASE WHEN CAST("coverage.b" AS VARCHAR) IS NULL OR CAST("coverage.b" AS VARCHAR) = '' THEN NULL WHEN CAST("coverage.b" AS VARCHAR) = 'none' THEN 0 WHEN CAST("coverage.b" AS VARCHAR) = 'some' THEN 1 WHEN CAST("coverage.b" AS VARCHAR) = 'all' THEN 2 ELSE -1 END AS "rubricc.cell.coverage.b",
    CASE WHEN CAST("over-length.a" AS VARCHAR) IS NULL OR CAST("over-length.a" AS VARCHAR) = '' THEN NULL WHEN CAST("over-length.a" AS VARCHAR) = 'no' THEN 0 WHEN CAST("over-length.a" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.over-length.a",
    CASE WHEN CAST("over-length.b" AS VARCHAR) IS NULL OR CAST("over-length.b" AS VARCHAR) = '' THEN NULL WHEN CAST("over-length.b" AS VARCHAR) = 'no' THEN 0 WHEN CAST("over-length.b" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.over-length.b",
    CASE WHEN CAST("clumsy.a" AS VARCHAR) IS NULL OR CAST("clumsy.a" AS VARCHAR) = '' THEN NULL WHEN CAST("clumsy.a" AS VARCHAR) = 'no' THEN 0 WHEN CAST("clumsy.a" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.clumsy.a",
    CASE WHEN CAST("clumsy.b" AS VARCHAR) IS NULL OR CAST("clumsy.b" AS VARCHAR) = '' THEN NULL WHEN CAST("clumsy.b" AS VARCHAR) = 'no' THEN 0 WHEN CAST("clumsy.b" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.clumsy.b"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.source-readable" = -1 OR "rubricc.cell.unsafe.a" = -1 OR "rubricc.cell.unsafe.b" = -1 OR "rubricc.cell.unfounded.a" = -1 OR "rubricc.cell.unfounded.b" = -1 OR "rubricc.cell.coverage.a" = -1 OR "rubricc.cell.coverage.b" = -1 OR "rubricc.cell.over-length.a" = -1 OR "rubricc.cell.over-length.b" = -1 OR "rubricc.cell.clumsy.a" = -1 OR "rubricc.cell.clumsy.b" = -1 THEN NULL ELSE 0 END AS "rubricc.state.preference",
    CASE WHEN "rubricc.cell.source-readable" = -1 OR "rubricc.cell.unsafe.a" = -1 OR "rubricc.cell.unsafe.b" = -1 OR "rubricc.cell.unfounded.a" = -1 OR "rubricc.cell.unfounded.b" = -1 OR "rubricc.cell.coverage.a" = -1 OR "rubricc.cell.coverage.b" = -1 OR "rubricc.cell.over-length.a" = -1 OR "rubricc.cell.over-length.b" = -1 OR "rubricc.cell.clumsy.a" = -1 OR "rubricc.cell.clumsy.b" = -1 THEN NULL ELSE 0 END AS "rubricc.state.strength"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 0 AND 0
      THEN [24, 1][("rubricc.state.preference" - 0) * 2 + "rubricc.cell.source-readable" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.strength" - 0) * 2 + "rubricc.cell.source-readable" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 1 AND 1
      THEN [2, 3][("rubricc.state.preference" - 1) * 2 + "rubricc.cell.unsafe.a" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 1 AND 2
      THEN [3, 4, 5, 6][("rubricc.state.strength" - 1) * 2 + "rubricc.cell.unsafe.a" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 2 AND 3
      THEN [4, 36, 37, 38][("rubricc.state.preference" - 2) * 2 + "rubricc.cell.unsafe.b" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 3 AND 6
      THEN [7, 80, 80, 7, 8, 86, 86, 9][("rubricc.state.strength" - 3) * 2 + "rubricc.cell.unsafe.b" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 4 AND 4
      THEN [5, 6, 7][("rubricc.state.preference" - 4) * 3 + "rubricc.cell.unfounded.a" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 7 AND 9
      THEN [10, 11, 12, 13, 14, 15, 16, 17, 18][("rubricc.state.strength" - 7) * 3 + "rubricc.cell.unfounded.a" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 5 AND 7
      THEN [8, 9, 33, 10, 8, 33, 34, 34, 35][("rubricc.state.preference" - 5) * 3 + "rubricc.cell.unfounded.b" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 10 AND 18
      THEN [19, 20, 21, 22, 19, 21, 23, 23, 19, 24, 25, 26, 27, 24, 26, 28, 28, 29, 30, 31, 32, 33, 30, 32, 34, 34, 30][("rubricc.state.strength" - 10) * 3 + "rubricc.cell.unfounded.b" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.6"
),
"rubricc.8" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 8 AND 10
      THEN [11, 12, 13, 14, 15, 15, 16, 17, 17][("rubricc.state.preference" - 8) * 3 + "rubricc.cell.coverage.a" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 19 AND 34
      THEN [35, 36, 37, 38, 39, 78, 40, 41, 80, 78, 42, 43, 80, 44, 45, 46, 47, 48, 49, 50, 83, 51, 52, 86, 83, 53, 54, 86, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 91, 65, 66, 93, 91, 67, 68, 93, 69, 70][("rubricc.state.strength" - 19) * 3 + "rubricc.cell.coverage.a" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.7"
),
"rubricc.9" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 11 AND 17
      THEN [25, 26, 26, 27, 18, 31, 27, 32, 18, 33, 26, 26, 27, 33, 33, 34, 26, 26, 27, 34, 34][("rubricc.state.preference" - 11) * 3 + "rubricc.cell.coverage.b" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 35 AND 70
      THEN [77, 78, 78, 78, 77, 78, 78, 78, 77, 78, 79, 79, 78, 78, 79, 80, 81, 81, 80, 80, 81, 79, 78, 78, 79, 79, 78, 81, 80, 80, 81, 81, 80, 82, 83, 83, 83, 71, 83, 83, 83, 71, 83, 85, 85, 83, 83, 85, 86, 87, 87, 86, 86, 87, 85, 83, 83, 85, 85, 83, 87, 86, 86, 87, 87, 86, 88, 89, 89, 89, 88, 89, 89, 89, 88, 90, 91, 91, 91, 90, 91, 91, 91, 90, 91, 92, 92, 91, 91, 92, 93, 94, 94, 93, 93, 94, 92, 91, 91, 92, 92, 91, 94, 93, 93, 94, 94, 93][("rubricc.state.strength" - 35) * 3 + "rubricc.cell.coverage.b" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.8"
),
"rubricc.10" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 18 AND 18
      THEN [19, 20][("rubricc.state.preference" - 18) * 2 + "rubricc.cell.over-length.a" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 71 AND 71
      THEN [72, 73][("rubricc.state.strength" - 71) * 2 + "rubricc.cell.over-length.a" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.9"
),
"rubricc.11" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 19 AND 20
      THEN [21, 29, 30, 21][("rubricc.state.preference" - 19) * 2 + "rubricc.cell.over-length.b" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 72 AND 73
      THEN [74, 84, 84, 74][("rubricc.state.strength" - 72) * 2 + "rubricc.cell.over-length.b" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.10"
),
"rubricc.12" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 21 AND 21
      THEN [22, 23][("rubricc.state.preference" - 21) * 2 + "rubricc.cell.clumsy.a" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 74 AND 74
      THEN [75, 76][("rubricc.state.strength" - 74) * 2 + "rubricc.cell.clumsy.a" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.11"
),
"rubricc.13" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.preference" BETWEEN 22 AND 23
      THEN [28, 29, 30, 28][("rubricc.state.preference" - 22) * 2 + "rubricc.cell.clumsy.b" + 1]
      ELSE "rubricc.state.preference" END AS "rubricc.state.preference",
    CASE WHEN "rubricc.state.strength" BETWEEN 75 AND 76
      THEN [82, 84, 84, 82][("rubricc.state.strength" - 75) * 2 + "rubricc.cell.clumsy.b" + 1]
      ELSE "rubricc.state.strength" END AS "rubricc.state.strength"
  )
  FROM "rubricc.12"
)
SELECT * EXCLUDE ("rubricc.cell.source-readable", "rubricc.cell.unsafe.a", "rubricc.cell.unsafe.b", "rubricc.cell.unfounded.a", "rubricc.cell.unfounded.b", "rubricc.cell.coverage.a", "rubricc.cell.coverage.b", "rubricc.cell.over-length.a", "rubricc.cell.over-length.b", "rubricc.cell.clumsy.a", "rubricc.cell.clumsy.b", "rubricc.state.preference", "rubricc.state.strength"),
    ['flag:sources', 'tie', 'B', 'A', 'tie', 'A', 'B', 'B', 'A', 'A', 'B', 'flag:writers', 'A', 'B', 'flag:safety']["rubricc.state.preference" - 24 + 1] AS "preference",
    ['G1', 'E5', 'E4', 'E4', 'tie', 'style', 'style', 'completeness', 'completeness', 'truth', 'truth', 'E3', 'E2', 'E2', 'E1']["rubricc.state.preference" - 24 + 1] AS "preference.clauses",
    ['flag:sources', 'flag:sources', 'flag:sources', 'flag:sources', 'flag:sources', 'none', 'clear', 'slight', 'slight', 'strong', 'clear', 'flag:writers', 'flag:writers', 'flag:safety', 'flag:safety', 'flag:safety', 'flag:safety', 'flag:safety']["rubricc.state.strength" - 77 + 1] AS "strength",
    ['S1 S4', 'S1 S3', 'S1 S3 S5', 'S1 S2', 'S1 S2 S5', 'S1', 'S3', 'S4', 'S3 S5', 'S2', 'S2 S5', 'S1 S4', 'S1 S3', 'S1 S4', 'S1 S3', 'S1 S3 S5', 'S1 S2', 'S1 S2 S5']["rubricc.state.strength" - 77 + 1] AS "strength.clauses"
FROM "rubricc.13";
