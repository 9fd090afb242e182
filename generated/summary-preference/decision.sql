-- summary-preference 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CASE WHEN CAST(TYPEOF(items."source-readable") AS TEXT) = 'BOOLEAN' AND CAST(items."source-readable" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."source-readable") AS TEXT) = 'BOOLEAN' AND CAST(items."source-readable" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."source-readable" AS TEXT) END, '') COLLATE C AS "rubricc_text_0",
    COALESCE(CASE WHEN CAST(TYPEOF(items."unsafe.a") AS TEXT) = 'BOOLEAN' AND CAST(items."unsafe.a" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."unsafe.a") AS TEXT) = 'BOOLEAN' AND CAST(items."unsafe.a" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."unsafe.a" AS TEXT) END, '') COLLATE C AS "rubricc_text_1",
    COALESCE(CASE WHEN CAST(TYPEOF(items."unsafe.b") AS TEXT) = 'BOOLEAN' AND CAST(items."unsafe.b" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."unsafe.b") AS TEXT) = 'BOOLEAN' AND CAST(items."unsafe.b" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."unsafe.b" AS TEXT) END, '') COLLATE C AS "rubricc_text_2",
    COALESCE(CAST(items."unfounded.a" AS TEXT), '') COLLATE C AS "rubricc_text_3",
    COALESCE(CAST(items."unfounded.b" AS TEXT), '') COLLATE C AS "rubricc_text_4",
    COALESCE(CAST(items."coverage.a" AS TEXT), '') COLLATE C AS "rubricc_text_5",
    COALESCE(CAST(items."coverage.b" AS TEXT), '') COLLATE C AS "rubricc_text_6",
    COALESCE(CASE WHEN CAST(TYPEOF(items."over-length.a") AS TEXT) = 'BOOLEAN' AND CAST(items."over-length.a" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."over-length.a") AS TEXT) = 'BOOLEAN' AND CAST(items."over-length.a" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."over-length.a" AS TEXT) END, '') COLLATE C AS "rubricc_text_7",
    COALESCE(CASE WHEN CAST(TYPEOF(items."over-length.b") AS TEXT) = 'BOOLEAN' AND CAST(items."over-length.b" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."over-length.b") AS TEXT) = 'BOOLEAN' AND CAST(items."over-length.b" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."over-length.b" AS TEXT) END, '') COLLATE C AS "rubricc_text_8",
    COALESCE(CASE WHEN CAST(TYPEOF(items."clumsy.a") AS TEXT) = 'BOOLEAN' AND CAST(items."clumsy.a" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."clumsy.a") AS TEXT) = 'BOOLEAN' AND CAST(items."clumsy.a" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."clumsy.a" AS TEXT) END, '') COLLATE C AS "rubricc_text_9",
    COALESCE(CASE WHEN CAST(TYPEOF(items."clumsy.b") AS TEXT) = 'BOOLEAN' AND CAST(items."clumsy.b" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."clumsy.b") AS TEXT) = 'BOOLEAN' AND CAST(items."clumsy.b" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."clumsy.b" AS TEXT) END, '') COLLATE C AS "rubricc_text_10"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 2 WHEN "rubricc_text_0" = 'no' THEN 0 WHEN "rubricc_text_0" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 2 WHEN "rubricc_text_1" = 'no' THEN 0 WHEN "rubricc_text_1" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_text_2" = '' THEN 2 WHEN "rubricc_text_2" = 'no' THEN 0 WHEN "rubricc_text_2" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_text_3" = '' THEN 3 WHEN "rubricc_text_3" = 'nothing' THEN 0 WHEN "rubricc_text_3" = 'detail' THEN 1 WHEN "rubricc_text_3" = 'core' THEN 2 ELSE 4 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_text_4" = '' THEN 3 WHEN "rubricc_text_4" = 'nothing' THEN 0 WHEN "rubricc_text_4" = 'detail' THEN 1 WHEN "rubricc_text_4" = 'core' THEN 2 ELSE 4 END AS "rubricc_cell_4",
    CASE WHEN "rubricc_text_5" = '' THEN 3 WHEN "rubricc_text_5" = 'none' THEN 0 WHEN "rubricc_text_5" = 'some' THEN 1 WHEN "rubricc_text_5" = 'all' THEN 2 ELSE 4 END AS "rubricc_cell_5",
    CASE WHEN "rubricc_text_6" = '' THEN 3 WHEN "rubricc_text_6" = 'none' THEN 0 WHEN "rubricc_text_6" = 'some' THEN 1 WHEN "rubricc_text_6" = 'all' THEN 2 ELSE 4 END AS "rubricc_cell_6",
    CASE WHEN "rubricc_text_7" = '' THEN 2 WHEN "rubricc_text_7" = 'no' THEN 0 WHEN "rubricc_text_7" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_7",
    CASE WHEN "rubricc_text_8" = '' THEN 2 WHEN "rubricc_text_8" = 'no' THEN 0 WHEN "rubricc_text_8" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_8",
    CASE WHEN "rubricc_text_9" = '' THEN 2 WHEN "rubricc_text_9" = 'no' THEN 0 WHEN "rubricc_text_9" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_9",
    CASE WHEN "rubricc_text_10" = '' THEN 2 WHEN "rubricc_text_10" = 'no' THEN 0 WHEN "rubricc_text_10" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_10"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 3 OR "rubricc_cell_1" = 3 OR "rubricc_cell_2" = 3 OR "rubricc_cell_3" = 4 OR "rubricc_cell_4" = 4 OR "rubricc_cell_5" = 4 OR "rubricc_cell_6" = 4 OR "rubricc_cell_7" = 3 OR "rubricc_cell_8" = 3 OR "rubricc_cell_9" = 3 OR "rubricc_cell_10" = 3 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_1_0"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0]["rubricc_state_0_0" * 4 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1",
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0]["rubricc_state_1_0" * 4 + "rubricc_cell_1" + 1] AS "rubricc_state_1_1"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 5, 0, 0]["rubricc_state_0_1" * 4 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2",
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 1, 0, 0, 3, 4, 0, 0, 4, 5, 0, 0]["rubricc_state_1_1" * 4 + "rubricc_cell_2" + 1] AS "rubricc_state_1_2"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 4, 0, 0, 5, 5, 5, 5, 0, 6, 6, 6, 6, 0, 7, 7, 7, 7, 0]["rubricc_state_0_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 4, 4, 4, 0, 5, 6, 7, 0, 0, 8, 8, 8, 8, 0, 9, 10, 11, 0, 0]["rubricc_state_1_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_1_3"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 4, 0, 0, 5, 2, 4, 0, 0, 6, 6, 7, 0, 0, 8, 8, 8, 8, 0, 9, 9, 9, 9, 0, 10, 10, 10, 10, 0]["rubricc_state_0_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_0_4",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 1, 3, 0, 0, 5, 5, 1, 0, 0, 6, 6, 6, 6, 0, 7, 8, 9, 0, 0, 10, 7, 9, 0, 0, 11, 11, 12, 0, 0, 13, 13, 13, 13, 0, 14, 15, 16, 0, 0, 17, 14, 16, 0, 0, 18, 18, 14, 0, 0]["rubricc_state_1_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_1_4"
  FROM rubricc_7
),
rubricc_9 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 4, 0, 0, 5, 6, 6, 0, 0, 7, 7, 7, 7, 0, 8, 9, 9, 0, 0, 10, 10, 10, 10, 0, 11, 11, 11, 11, 0, 12, 12, 12, 12, 0, 13, 13, 13, 13, 0, 14, 14, 14, 14, 0]["rubricc_state_0_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_0_5",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 5, 6, 0, 0, 7, 8, 9, 0, 0, 6, 10, 11, 0, 0, 9, 12, 13, 0, 0, 9, 9, 9, 9, 0, 14, 15, 16, 0, 0, 17, 18, 19, 0, 0, 20, 21, 22, 0, 0, 19, 23, 24, 0, 0, 22, 25, 26, 0, 0, 27, 28, 29, 0, 0, 22, 22, 22, 22, 0, 30, 31, 32, 0, 0, 33, 34, 35, 0, 0, 36, 37, 38, 0, 0, 35, 39, 40, 0, 0, 38, 41, 42, 0, 0]["rubricc_state_1_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_1_5"
  FROM rubricc_8
),
rubricc_10 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 3, 0, 0, 4, 5, 6, 0, 0, 4, 7, 5, 0, 0, 8, 3, 3, 0, 0, 4, 8, 8, 0, 0, 8, 8, 8, 8, 0, 9, 3, 3, 0, 0, 4, 9, 9, 0, 0, 9, 9, 9, 9, 0, 10, 10, 10, 10, 0, 11, 11, 11, 11, 0, 12, 12, 12, 12, 0, 13, 13, 13, 13, 0]["rubricc_state_0_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_0_6",
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 2, 1, 2, 0, 0, 2, 2, 1, 0, 0, 2, 3, 3, 0, 0, 2, 2, 3, 0, 0, 2, 2, 2, 2, 0, 4, 5, 5, 0, 0, 4, 4, 5, 0, 0, 4, 4, 4, 4, 0, 3, 2, 2, 0, 0, 3, 3, 2, 0, 0, 5, 4, 4, 0, 0, 5, 5, 4, 0, 0, 6, 7, 7, 0, 0, 7, 8, 7, 0, 0, 7, 7, 8, 0, 0, 7, 9, 9, 0, 0, 7, 7, 9, 0, 0, 7, 7, 7, 7, 0, 10, 11, 11, 0, 0, 10, 10, 11, 0, 0, 10, 10, 10, 10, 0, 9, 7, 7, 0, 0, 9, 9, 7, 0, 0, 11, 10, 10, 0, 0, 11, 11, 10, 0, 0, 12, 13, 13, 0, 0, 13, 12, 13, 0, 0, 13, 13, 12, 0, 0, 14, 15, 15, 0, 0, 15, 14, 15, 0, 0, 15, 15, 14, 0, 0, 15, 16, 16, 0, 0, 15, 15, 16, 0, 0, 15, 15, 15, 15, 0, 17, 18, 18, 0, 0, 17, 17, 18, 0, 0, 17, 17, 17, 17, 0, 16, 15, 15, 0, 0, 16, 16, 15, 0, 0, 18, 17, 17, 0, 0, 18, 18, 17, 0, 0]["rubricc_state_1_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_1_6"
  FROM rubricc_9
),
rubricc_11 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 6, 0, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0]["rubricc_state_0_6" * 4 + "rubricc_cell_7" + 1] AS "rubricc_state_0_7",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 9, 0, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0]["rubricc_state_1_6" * 4 + "rubricc_cell_7" + 1] AS "rubricc_state_1_7"
  FROM rubricc_10
),
rubricc_12 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 6, 0, 0, 7, 5, 0, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0]["rubricc_state_0_7" * 4 + "rubricc_cell_8" + 1] AS "rubricc_state_0_8",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 9, 0, 0, 9, 8, 0, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0]["rubricc_state_1_7" * 4 + "rubricc_cell_8" + 1] AS "rubricc_state_1_8"
  FROM rubricc_11
),
rubricc_13 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 6, 0, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0]["rubricc_state_0_8" * 4 + "rubricc_cell_9" + 1] AS "rubricc_state_0_9",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 9, 0, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0]["rubricc_state_1_8" * 4 + "rubricc_cell_9" + 1] AS "rubricc_state_1_9"
  FROM rubricc_12
),
rubricc_14 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 6, 0, 0, 7, 5, 0, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0]["rubricc_state_0_9" * 4 + "rubricc_cell_10" + 1] AS "rubricc_state_0_10",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 6, 8, 0, 0, 8, 6, 0, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0]["rubricc_state_1_9" * 4 + "rubricc_cell_10" + 1] AS "rubricc_state_1_10"
  FROM rubricc_13
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_text_5", "rubricc_text_6", "rubricc_text_7", "rubricc_text_8", "rubricc_text_9", "rubricc_text_10", "rubricc_cell_0", "rubricc_cell_1", "rubricc_cell_2", "rubricc_cell_3", "rubricc_cell_4", "rubricc_cell_5", "rubricc_cell_6", "rubricc_cell_7", "rubricc_cell_8", "rubricc_cell_9", "rubricc_cell_10", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_1_0", "rubricc_state_0_1", "rubricc_state_1_1", "rubricc_state_0_2", "rubricc_state_1_2", "rubricc_state_0_3", "rubricc_state_1_3", "rubricc_state_0_4", "rubricc_state_1_4", "rubricc_state_0_5", "rubricc_state_1_5", "rubricc_state_0_6", "rubricc_state_1_6", "rubricc_state_0_7", "rubricc_state_1_7", "rubricc_state_0_8", "rubricc_state_1_8", "rubricc_state_0_9", "rubricc_state_1_9", "rubricc_state_0_10", "rubricc_state_1_10"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, 'flag:sources', 'tie', 'B', 'A', 'tie', 'A', 'B', 'B', 'A', 'A', 'B', 'flag:writers', 'A', 'B', 'flag:safety']["rubricc_state_0_10" + 1] END AS "preference",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, 'G1', 'E5', 'E4', 'E4', 'tie', 'style', 'style', 'completeness', 'completeness', 'truth', 'truth', 'E3', 'E2', 'E2', 'E1']["rubricc_state_0_10" + 1] END AS "preference.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, 'flag:sources', 'flag:sources', 'flag:sources', 'flag:sources', 'flag:sources', 'none', 'clear', 'slight', 'slight', 'strong', 'clear', 'flag:writers', 'flag:writers', 'flag:safety', 'flag:safety', 'flag:safety', 'flag:safety', 'flag:safety']["rubricc_state_1_10" + 1] END AS "strength",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, 'S1 S4', 'S1 S3', 'S1 S3 S5', 'S1 S2', 'S1 S2 S5', 'S1', 'S3', 'S4', 'S3 S5', 'S2', 'S2 S5', 'S1 S4', 'S1 S3', 'S1 S4', 'S1 S3', 'S1 S3 S5', 'S1 S2', 'S1 S2 S5']["rubricc_state_1_10" + 1] END AS "strength.clauses"
  FROM rubricc_14;
