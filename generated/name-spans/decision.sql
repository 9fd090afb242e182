-- name-spans 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("anonymise" AS VARCHAR) IS NULL OR CAST("anonymise" AS VARCHAR) = '' THEN NULL WHEN CAST("anonymise" AS VARCHAR) = 'no' THEN 0 WHEN CAST("anonymise" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.anonymise",
    CASE WHEN CAST("stands-for" AS VARCHAR) IS NULL OR CAST("stands-for" AS VARCHAR) = '' THEN NULL WHEN CAST("stands-for" AS VARCHAR) = 'person' THEN 0 WHEN CAST("stands-for" AS VARCHAR) = 'place' THEN 1 WHEN CAST("stands-for" AS VARCHAR) = 'organisation' THEN 2 WHEN CAST("stands-for" AS VARCHAR) = 'else' THEN 3 WHEN CAST("stands-for" AS VARCHAR) = 'nothing' THEN 4 ELSE -1 END AS "rubricc.cell.stands-for"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.stands-for" IN (0) THEN CASE WHEN CAST("private" AS VARCHAR) IS NULL OR CAST("private" AS VARCHAR) = '' THEN NULL WHEN CAST("private" AS VARCHAR) = 'no' THEN 0 WHEN CAST("private" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.stands-for" IN (0) THEN CASE WHEN CAST("private" AS VARCHAR) IS NULL OR CAST("private" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("private" AS VARCHAR) IS NULL OR CAST("private" AS VARCHAR) = '' THEN NULL WHEN CAST("private" AS VARCHAR) = 'no' THEN 0 WHEN CAST("private" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.private",
    CASE WHEN "rubricc.cell.stands-for" IN (0) THEN CASE WHEN CAST("namesake" AS VARCHAR) IS NULL OR CAST("namesake" AS VARCHAR) = '' THEN NULL WHEN CAST("namesake" AS VARCHAR) = 'no' THEN 0 WHEN CAST("namesake" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.stands-for" IN (0) THEN CASE WHEN CAST("namesake" AS VARCHAR) IS NULL OR CAST("namesake" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("namesake" AS VARCHAR) IS NULL OR CAST("namesake" AS VARCHAR) = '' THEN NULL WHEN CAST("namesake" AS VARCHAR) = 'no' THEN 0 WHEN CAST("namesake" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.namesake",
    CASE WHEN "rubricc.cell.stands-for" IN (1) THEN CASE WHEN CAST("acts" AS VARCHAR) IS NULL OR CAST("acts" AS VARCHAR) = '' THEN NULL WHEN CAST("acts" AS VARCHAR) = 'no' THEN 0 WHEN CAST("acts" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.stands-for" IN (1) THEN CASE WHEN CAST("acts" AS VARCHAR) IS NULL OR CAST("acts" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("acts" AS VARCHAR) IS NULL OR CAST("acts" AS VARCHAR) = '' THEN NULL WHEN CAST("acts" AS VARCHAR) = 'no' THEN 0 WHEN CAST("acts" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.acts",
    CASE WHEN "rubricc.cell.stands-for" IN (2) THEN CASE WHEN CAST("house" AS VARCHAR) IS NULL OR CAST("house" AS VARCHAR) = '' THEN NULL WHEN CAST("house" AS VARCHAR) = 'no' THEN 0 WHEN CAST("house" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.stands-for" IN (2) THEN CASE WHEN CAST("house" AS VARCHAR) IS NULL OR CAST("house" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("house" AS VARCHAR) IS NULL OR CAST("house" AS VARCHAR) = '' THEN NULL WHEN CAST("house" AS VARCHAR) = 'no' THEN 0 WHEN CAST("house" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.house",
    CASE WHEN "rubricc.cell.stands-for" IN (1) THEN CASE WHEN CAST("adjective" AS VARCHAR) IS NULL OR CAST("adjective" AS VARCHAR) = '' THEN NULL WHEN CAST("adjective" AS VARCHAR) = 'no' THEN 0 WHEN CAST("adjective" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.stands-for" IN (1) THEN CASE WHEN CAST("adjective" AS VARCHAR) IS NULL OR CAST("adjective" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("adjective" AS VARCHAR) IS NULL OR CAST("adjective" AS VARCHAR) = '' THEN NULL WHEN CAST("adjective" AS VARCHAR) = 'no' THEN 0 WHEN CAST("adjective" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.adjective",
    CASE WHEN "rubricc.cell.stands-for" IN (0, 1, 2, 3) THEN CASE WHEN CAST("goes-on" AS VARCHAR) IS NULL OR CAST("goes-on" AS VARCHAR) = '' THEN NULL WHEN CAST("goes-on" AS VARCHAR) = 'no' THEN 0 WHEN CAST("goes-on" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.stands-for" IN (0, 1, 2, 3) THEN CASE WHEN CAST("goes-on" AS VARCHAR) IS NULL OR CAST("goes-on" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("goes-on" AS VARCHAR) IS NULL OR CAST("goes-on" AS VARCHAR) = '' THEN NULL WHEN CAST("goes-on" AS VARCHAR) = 'no' THEN 0 WHEN CAST("goes-on" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.goes-on",
    CASE WHEN "rubricc.cell.stands-for" IN (0, 1, 2, 3) THEN CASE WHEN CAST("overhang" AS VARCHAR) IS NULL OR CAST("overhang" AS VARCHAR) = '' THEN NULL WHEN CAST("overhang" AS VARCHAR) = 'no' THEN 0 WHEN CAST("overhang" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.stands-for" IN (0, 1, 2, 3) THEN CASE WHEN CAST("overhang" AS VARCHAR) IS NULL OR CAST("overhang" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("overhang" AS VARCHAR) IS NULL OR CAST("overhang" AS VARCHAR) = '' THEN NULL WHEN CAST("overhang" AS VARCHAR) = 'no' THEN 0 WHEN CAST("overhang" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.overhang",
    CASE WHEN "rubricc.cell.stands-for" IN (0) THEN CASE WHEN CAST("title" AS VARCHAR) IS NULL OR CAST("title" AS VARCHAR) = '' THEN NULL WHEN CAST("title" AS VARCHAR) = 'none' THEN 0 WHEN CAST("title" AS VARCHAR) = 'courtesy' THEN 1 WHEN CAST("title" AS VARCHAR) = 'office' THEN 2 WHEN CAST("title" AS VARCHAR) = 'part-of-name' THEN 3 ELSE -1 END WHEN NOT "rubricc.cell.stands-for" IN (0) THEN CASE WHEN CAST("title" AS VARCHAR) IS NULL OR CAST("title" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("title" AS VARCHAR) IS NULL OR CAST("title" AS VARCHAR) = '' THEN NULL WHEN CAST("title" AS VARCHAR) = 'none' THEN 0 WHEN CAST("title" AS VARCHAR) = 'courtesy' THEN 1 WHEN CAST("title" AS VARCHAR) = 'office' THEN 2 WHEN CAST("title" AS VARCHAR) = 'part-of-name' THEN 3 ELSE -1 END IN (0) THEN 4 ELSE -1 END ELSE NULL END AS "rubricc.cell.title",
    CASE WHEN "rubricc.cell.stands-for" IN (0, 1, 2, 3) THEN CASE WHEN CAST("depth" AS VARCHAR) IS NULL OR CAST("depth" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("depth" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("depth" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("depth" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('0' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("depth" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('1' AS DECIMAL(38, 18)) THEN 1 WHEN TRY_CAST(CAST("depth" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('4' AS DECIMAL(38, 18)) THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.stands-for" IN (0, 1, 2, 3) THEN CASE WHEN CAST("depth" AS VARCHAR) IS NULL OR CAST("depth" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("depth" AS VARCHAR) IS NULL OR CAST("depth" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("depth" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("depth" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("depth" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('0' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("depth" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('1' AS DECIMAL(38, 18)) THEN 1 WHEN TRY_CAST(CAST("depth" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('4' AS DECIMAL(38, 18)) THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.depth"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.title" IN (1, 2, 3) THEN CASE WHEN CAST("title-marked" AS VARCHAR) IS NULL OR CAST("title-marked" AS VARCHAR) = '' THEN NULL WHEN CAST("title-marked" AS VARCHAR) = 'no' THEN 0 WHEN CAST("title-marked" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.title" IN (1, 2, 3) THEN CASE WHEN CAST("title-marked" AS VARCHAR) IS NULL OR CAST("title-marked" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("title-marked" AS VARCHAR) IS NULL OR CAST("title-marked" AS VARCHAR) = '' THEN NULL WHEN CAST("title-marked" AS VARCHAR) = 'no' THEN 0 WHEN CAST("title-marked" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.title-marked",
    CASE WHEN "rubricc.cell.depth" IN (1, 2) THEN CASE WHEN CAST("same-kind" AS VARCHAR) IS NULL OR CAST("same-kind" AS VARCHAR) = '' THEN NULL WHEN CAST("same-kind" AS VARCHAR) = 'no' THEN 0 WHEN CAST("same-kind" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.depth" IN (1, 2) THEN CASE WHEN CAST("same-kind" AS VARCHAR) IS NULL OR CAST("same-kind" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("same-kind" AS VARCHAR) IS NULL OR CAST("same-kind" AS VARCHAR) = '' THEN NULL WHEN CAST("same-kind" AS VARCHAR) = 'no' THEN 0 WHEN CAST("same-kind" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.same-kind"
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.anonymise" = -1 OR "rubricc.cell.stands-for" = -1 OR "rubricc.cell.private" = -1 OR "rubricc.cell.namesake" = -1 OR "rubricc.cell.acts" = -1 OR "rubricc.cell.house" = -1 OR "rubricc.cell.adjective" = -1 OR "rubricc.cell.goes-on" = -1 OR "rubricc.cell.overhang" = -1 OR "rubricc.cell.title" = -1 OR "rubricc.cell.title-marked" = -1 OR "rubricc.cell.depth" = -1 OR "rubricc.cell.same-kind" = -1 THEN NULL ELSE 0 END AS "rubricc.state.type",
    CASE WHEN "rubricc.cell.anonymise" = -1 OR "rubricc.cell.stands-for" = -1 OR "rubricc.cell.private" = -1 OR "rubricc.cell.namesake" = -1 OR "rubricc.cell.acts" = -1 OR "rubricc.cell.house" = -1 OR "rubricc.cell.adjective" = -1 OR "rubricc.cell.goes-on" = -1 OR "rubricc.cell.overhang" = -1 OR "rubricc.cell.title" = -1 OR "rubricc.cell.title-marked" = -1 OR "rubricc.cell.depth" = -1 OR "rubricc.cell.same-kind" = -1 THEN NULL ELSE 0 END AS "rubricc.state.extent",
    CASE WHEN "rubricc.cell.anonymise" = -1 OR "rubricc.cell.stands-for" = -1 OR "rubricc.cell.private" = -1 OR "rubricc.cell.namesake" = -1 OR "rubricc.cell.acts" = -1 OR "rubricc.cell.house" = -1 OR "rubricc.cell.adjective" = -1 OR "rubricc.cell.goes-on" = -1 OR "rubricc.cell.overhang" = -1 OR "rubricc.cell.title" = -1 OR "rubricc.cell.title-marked" = -1 OR "rubricc.cell.depth" = -1 OR "rubricc.cell.same-kind" = -1 THEN NULL ELSE 0 END AS "rubricc.state.layer"
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.type" - 0) * 2 + "rubricc.cell.anonymise" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.extent" - 0) * 2 + "rubricc.cell.anonymise" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.layer" - 0) * 2 + "rubricc.cell.anonymise" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 1 AND 2
      THEN [3, 4, 5, 6, 7, 8, 4, 5, 6, 7][("rubricc.state.type" - 1) * 5 + "rubricc.cell.stands-for" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 1 AND 2
      THEN [3, 4, 5, 6, 7, 8, 4, 5, 6, 7][("rubricc.state.extent" - 1) * 5 + "rubricc.cell.stands-for" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 1 AND 2
      THEN [3, 4, 5, 6, 7, 8, 4, 5, 6, 7][("rubricc.state.layer" - 1) * 5 + "rubricc.cell.stands-for" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 3 AND 8
      THEN [9, 9, 117, 117, 117, 10, 117, 117, 11, 117, 117, 12, 117, 117, 13, 9, 14, 117][("rubricc.state.type" - 3) * 3 + "rubricc.cell.private" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 3 AND 8
      THEN [9, 9, 121, 121, 121, 10, 121, 121, 11, 121, 121, 12, 121, 121, 13, 9, 14, 121][("rubricc.state.extent" - 3) * 3 + "rubricc.cell.private" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 3 AND 8
      THEN [9, 9, 75, 75, 75, 10, 75, 75, 11, 75, 75, 12, 75, 75, 13, 9, 14, 75][("rubricc.state.layer" - 3) * 3 + "rubricc.cell.private" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.6"
),
"rubricc.8" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 9 AND 14
      THEN [15, 16, 117, 117, 117, 17, 117, 117, 18, 117, 117, 19, 117, 117, 20, 21, 16, 117][("rubricc.state.type" - 9) * 3 + "rubricc.cell.namesake" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 9 AND 14
      THEN [15, 16, 121, 121, 121, 17, 121, 121, 18, 121, 121, 19, 121, 121, 20, 21, 16, 121][("rubricc.state.extent" - 9) * 3 + "rubricc.cell.namesake" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 9 AND 14
      THEN [15, 16, 75, 75, 75, 17, 75, 75, 18, 75, 75, 19, 75, 75, 20, 21, 16, 75][("rubricc.state.layer" - 9) * 3 + "rubricc.cell.namesake" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.7"
),
"rubricc.9" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 15 AND 21
      THEN [117, 117, 22, 117, 117, 23, 24, 25, 117, 117, 117, 26, 117, 117, 27, 117, 117, 28, 117, 117, 29][("rubricc.state.type" - 15) * 3 + "rubricc.cell.acts" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 15 AND 21
      THEN [121, 121, 22, 121, 121, 23, 24, 25, 121, 121, 121, 26, 121, 121, 27, 121, 121, 28, 121, 121, 29][("rubricc.state.extent" - 15) * 3 + "rubricc.cell.acts" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 15 AND 21
      THEN [75, 75, 22, 75, 75, 23, 24, 25, 75, 75, 75, 26, 75, 75, 27, 75, 75, 28, 75, 75, 29][("rubricc.state.layer" - 15) * 3 + "rubricc.cell.acts" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.8"
),
"rubricc.10" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 22 AND 29
      THEN [117, 117, 30, 117, 117, 31, 117, 117, 32, 117, 117, 33, 34, 35, 117, 117, 117, 36, 117, 117, 37, 117, 117, 38][("rubricc.state.type" - 22) * 3 + "rubricc.cell.house" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 22 AND 29
      THEN [121, 121, 30, 121, 121, 31, 121, 121, 32, 121, 121, 33, 34, 34, 121, 121, 121, 35, 121, 121, 36, 121, 121, 37][("rubricc.state.extent" - 22) * 3 + "rubricc.cell.house" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 22 AND 29
      THEN [75, 75, 30, 75, 75, 31, 75, 75, 32, 75, 75, 33, 34, 34, 75, 75, 75, 35, 75, 75, 36, 75, 75, 37][("rubricc.state.layer" - 22) * 3 + "rubricc.cell.house" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.9"
),
"rubricc.11" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 30 AND 38
      THEN [117, 117, 39, 117, 117, 40, 41, 42, 117, 43, 44, 117, 117, 117, 45, 117, 117, 46, 117, 117, 47, 117, 117, 48, 117, 117, 49][("rubricc.state.type" - 30) * 3 + "rubricc.cell.adjective" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 30 AND 37
      THEN [121, 121, 38, 121, 121, 39, 40, 41, 121, 40, 40, 121, 121, 121, 40, 121, 121, 41, 121, 121, 42, 121, 121, 43][("rubricc.state.extent" - 30) * 3 + "rubricc.cell.adjective" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 30 AND 37
      THEN [75, 75, 38, 75, 75, 39, 40, 41, 75, 40, 40, 75, 75, 75, 40, 75, 75, 41, 75, 75, 42, 75, 75, 43][("rubricc.state.layer" - 30) * 3 + "rubricc.cell.adjective" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.10"
),
"rubricc.12" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 39 AND 49
      THEN [50, 50, 117, 51, 51, 117, 52, 52, 117, 53, 53, 117, 54, 54, 117, 55, 55, 117, 56, 56, 117, 57, 57, 117, 58, 58, 117, 117, 117, 59, 60, 60, 117][("rubricc.state.type" - 39) * 3 + "rubricc.cell.goes-on" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 38 AND 43
      THEN [44, 45, 121, 46, 46, 121, 47, 48, 121, 49, 49, 121, 121, 121, 50, 51, 52, 121][("rubricc.state.extent" - 38) * 3 + "rubricc.cell.goes-on" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 38 AND 43
      THEN [44, 44, 75, 45, 45, 75, 46, 46, 75, 47, 47, 75, 75, 75, 48, 49, 49, 75][("rubricc.state.layer" - 38) * 3 + "rubricc.cell.goes-on" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.11"
),
"rubricc.13" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 50 AND 60
      THEN [61, 61, 117, 62, 62, 117, 63, 63, 117, 64, 64, 117, 65, 65, 117, 66, 66, 117, 67, 67, 117, 68, 68, 117, 69, 69, 117, 117, 117, 70, 71, 71, 117][("rubricc.state.type" - 50) * 3 + "rubricc.cell.overhang" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 44 AND 52
      THEN [53, 54, 121, 55, 56, 121, 57, 57, 121, 58, 59, 121, 60, 61, 121, 62, 62, 121, 121, 121, 63, 64, 65, 121, 66, 67, 121][("rubricc.state.extent" - 44) * 3 + "rubricc.cell.overhang" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 44 AND 49
      THEN [50, 50, 75, 51, 51, 75, 52, 52, 75, 53, 53, 75, 75, 75, 54, 55, 55, 75][("rubricc.state.layer" - 44) * 3 + "rubricc.cell.overhang" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.12"
),
"rubricc.14" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 61 AND 71
      THEN [72, 73, 73, 73, 117, 74, 75, 75, 75, 117, 117, 117, 117, 117, 76, 117, 117, 117, 117, 77, 117, 117, 117, 117, 78, 117, 117, 117, 117, 79, 117, 117, 117, 117, 80, 117, 117, 117, 117, 81, 117, 117, 117, 117, 82, 117, 117, 117, 117, 83, 84, 85, 85, 85, 117][("rubricc.state.type" - 61) * 5 + "rubricc.cell.title" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 53 AND 67
      THEN [68, 69, 69, 70, 121, 71, 72, 72, 73, 121, 74, 75, 75, 76, 121, 77, 78, 78, 78, 121, 79, 80, 80, 80, 121, 121, 121, 121, 121, 68, 121, 121, 121, 121, 71, 121, 121, 121, 121, 74, 121, 121, 121, 121, 77, 121, 121, 121, 121, 79, 121, 121, 121, 121, 81, 82, 83, 83, 84, 121, 85, 86, 86, 87, 121, 88, 89, 89, 90, 121, 91, 92, 92, 92, 121][("rubricc.state.extent" - 53) * 5 + "rubricc.cell.title" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 50 AND 55
      THEN [56, 57, 57, 57, 75, 58, 59, 59, 59, 75, 75, 75, 75, 75, 56, 75, 75, 75, 75, 58, 75, 75, 75, 75, 60, 61, 62, 62, 62, 75][("rubricc.state.layer" - 50) * 5 + "rubricc.cell.title" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.13"
),
"rubricc.15" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 72 AND 85
      THEN [117, 117, 86, 86, 86, 117, 117, 117, 87, 87, 87, 117, 117, 117, 88, 117, 117, 89, 117, 117, 90, 117, 117, 91, 117, 117, 92, 117, 117, 93, 117, 117, 94, 117, 117, 95, 117, 117, 96, 96, 96, 117][("rubricc.state.type" - 72) * 3 + "rubricc.cell.title-marked" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 68 AND 92
      THEN [121, 121, 93, 93, 94, 121, 95, 93, 121, 121, 121, 94, 94, 94, 121, 96, 94, 121, 121, 121, 95, 95, 96, 121, 95, 95, 121, 121, 121, 96, 96, 96, 121, 121, 121, 97, 97, 97, 121, 121, 121, 98, 121, 121, 99, 99, 100, 121, 101, 99, 121, 121, 121, 100, 100, 100, 121, 102, 100, 121, 121, 121, 101, 101, 102, 121, 101, 101, 121, 121, 121, 102, 102, 102, 121][("rubricc.state.extent" - 68) * 3 + "rubricc.cell.title-marked" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 56 AND 62
      THEN [75, 75, 63, 63, 63, 75, 75, 75, 64, 64, 64, 75, 75, 75, 65, 75, 75, 66, 66, 66, 75][("rubricc.state.layer" - 56) * 3 + "rubricc.cell.title-marked" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.14"
),
"rubricc.16" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 86 AND 96
      THEN [97, 98, 98, 117, 99, 100, 100, 117, 101, 102, 102, 117, 103, 104, 104, 117, 105, 106, 106, 117, 107, 108, 108, 117, 109, 110, 110, 117, 111, 112, 112, 117, 113, 114, 114, 117, 117, 117, 117, 113, 115, 116, 116, 117][("rubricc.state.type" - 86) * 4 + "rubricc.cell.depth" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 93 AND 102
      THEN [103, 104, 104, 121, 105, 106, 106, 121, 107, 108, 108, 121, 109, 110, 110, 121, 111, 112, 112, 121, 121, 121, 121, 111, 113, 114, 114, 121, 115, 116, 116, 121, 117, 118, 118, 121, 119, 120, 120, 121][("rubricc.state.extent" - 93) * 4 + "rubricc.cell.depth" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 63 AND 66
      THEN [67, 68, 69, 75, 70, 71, 71, 75, 75, 75, 75, 70, 72, 73, 74, 75][("rubricc.state.layer" - 63) * 4 + "rubricc.cell.depth" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.15"
),
"rubricc.17" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.type" BETWEEN 97 AND 116
      THEN [117, 117, 118, 118, 118, 117, 117, 117, 119, 119, 119, 117, 117, 117, 120, 120, 120, 117, 117, 117, 121, 121, 121, 117, 117, 117, 122, 122, 122, 117, 117, 117, 123, 123, 123, 117, 117, 117, 124, 124, 124, 117, 117, 117, 125, 125, 125, 117, 117, 117, 126, 126, 126, 117, 117, 117, 127, 127, 127, 117][("rubricc.state.type" - 97) * 3 + "rubricc.cell.same-kind" + 1]
      ELSE "rubricc.state.type" END AS "rubricc.state.type",
    CASE WHEN "rubricc.state.extent" BETWEEN 103 AND 120
      THEN [121, 121, 122, 122, 122, 121, 121, 121, 123, 123, 123, 121, 121, 121, 124, 124, 124, 121, 121, 121, 125, 125, 125, 121, 121, 121, 126, 126, 126, 121, 121, 121, 127, 127, 127, 121, 121, 121, 128, 128, 128, 121, 121, 121, 129, 129, 129, 121, 121, 121, 130, 130, 130, 121][("rubricc.state.extent" - 103) * 3 + "rubricc.cell.same-kind" + 1]
      ELSE "rubricc.state.extent" END AS "rubricc.state.extent",
    CASE WHEN "rubricc.state.layer" BETWEEN 67 AND 74
      THEN [75, 75, 76, 77, 78, 75, 79, 79, 75, 75, 75, 80, 80, 80, 75, 75, 75, 81, 82, 83, 75, 84, 84, 75][("rubricc.state.layer" - 67) * 3 + "rubricc.cell.same-kind" + 1]
      ELSE "rubricc.state.layer" END AS "rubricc.state.layer"
  )
  FROM "rubricc.16"
)
SELECT * EXCLUDE ("rubricc.cell.anonymise", "rubricc.cell.stands-for", "rubricc.cell.private", "rubricc.cell.namesake", "rubricc.cell.acts", "rubricc.cell.house", "rubricc.cell.adjective", "rubricc.cell.goes-on", "rubricc.cell.overhang", "rubricc.cell.title", "rubricc.cell.title-marked", "rubricc.cell.depth", "rubricc.cell.same-kind", "rubricc.state.type", "rubricc.state.extent", "rubricc.state.layer"),
    [NULL, 'person', 'no-name', 'place', 'no-name', 'organisation', 'organisation', 'organisation', 'place|organisation', 'no-name', 'flag:privacy']["rubricc.state.type" - 117 + 1] AS "type",
    [NULL, 'T1', 'T1a', 'T2', 'T2b', 'T2a', 'T2a T2c', 'T3', 'T3a', 'T4', 'T5']["rubricc.state.type" - 117 + 1] AS "type.clauses",
    [NULL, 'as-marked', 'shorten', 'lengthen', 'redraw', 'n/a', 'flag:privacy', 'flag:privacy', 'flag:privacy', 'flag:privacy']["rubricc.state.extent" - 121 + 1] AS "extent",
    [NULL, 'X3', 'X2', 'X1', 'X4', 'N1', 'N1 X3', 'N1 X2', 'N1 X1', 'N1 X4']["rubricc.state.extent" - 121 + 1] AS "extent.clauses",
    [NULL, 'outer', 'inner', 'drop', 'drop', 'n/a', 'flag:privacy', 'flag:privacy', 'flag:privacy', 'flag:privacy']["rubricc.state.layer" - 75 + 1] AS "layer",
    [NULL, 'L1', 'L2', 'L3', 'L4', 'N1', 'N1 L1', 'N1 L2', 'N1 L3', 'N1 L4']["rubricc.state.layer" - 75 + 1] AS "layer.clauses"
FROM "rubricc.17";
