-- answer-grading 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CASE WHEN CAST(TYPEOF(items."gold-doubt") AS TEXT) = 'BOOLEAN' AND CAST(items."gold-doubt" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."gold-doubt") AS TEXT) = 'BOOLEAN' AND CAST(items."gold-doubt" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."gold-doubt" AS TEXT) END, '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."gold-kind" AS TEXT), '') COLLATE C AS "rubricc_text_1",
    COALESCE(CAST(items."gold-content" AS TEXT), '') COLLATE C AS "rubricc_text_2",
    COALESCE(CASE WHEN CAST(TYPEOF(items."ambiguous-name") AS TEXT) = 'BOOLEAN' AND CAST(items."ambiguous-name" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."ambiguous-name") AS TEXT) = 'BOOLEAN' AND CAST(items."ambiguous-name" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."ambiguous-name" AS TEXT) END, '') COLLATE C AS "rubricc_text_3",
    COALESCE(CASE WHEN CAST(TYPEOF(items."leaves-open") AS TEXT) = 'BOOLEAN' AND CAST(items."leaves-open" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."leaves-open") AS TEXT) = 'BOOLEAN' AND CAST(items."leaves-open" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."leaves-open" AS TEXT) END, '') COLLATE C AS "rubricc_text_4",
    COALESCE(CAST(items."count-given" AS TEXT), '') COLLATE C AS "rubricc_text_5",
    COALESCE(CAST(items."number-match" AS TEXT), '') COLLATE C AS "rubricc_text_6",
    COALESCE(CASE WHEN CAST(TYPEOF(items."contradiction") AS TEXT) = 'BOOLEAN' AND CAST(items."contradiction" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."contradiction") AS TEXT) = 'BOOLEAN' AND CAST(items."contradiction" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."contradiction" AS TEXT) END, '') COLLATE C AS "rubricc_text_7",
    COALESCE(CASE WHEN CAST(TYPEOF(items."withdrawn") AS TEXT) = 'BOOLEAN' AND CAST(items."withdrawn" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."withdrawn") AS TEXT) = 'BOOLEAN' AND CAST(items."withdrawn" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."withdrawn" AS TEXT) END, '') COLLATE C AS "rubricc_text_8",
    COALESCE(CASE WHEN CAST(TYPEOF(items."alternatives") AS TEXT) = 'BOOLEAN' AND CAST(items."alternatives" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."alternatives") AS TEXT) = 'BOOLEAN' AND CAST(items."alternatives" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."alternatives" AS TEXT) END, '') COLLATE C AS "rubricc_text_9"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 2 WHEN "rubricc_text_0" = 'no' THEN 0 WHEN "rubricc_text_0" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 2 WHEN "rubricc_text_1" = 'words' THEN 0 WHEN "rubricc_text_1" = 'number' THEN 1 ELSE 3 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_text_2" = '' THEN 4 WHEN "rubricc_text_2" = 'none' THEN 0 WHEN "rubricc_text_2" = 'part' THEN 1 WHEN "rubricc_text_2" = 'all' THEN 2 ELSE 5 END AS "rubricc_own_2",
    CASE WHEN "rubricc_text_3" = '' THEN 3 WHEN "rubricc_text_3" = 'no' THEN 0 WHEN "rubricc_text_3" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_3",
    CASE WHEN "rubricc_text_4" = '' THEN 3 WHEN "rubricc_text_4" = 'no' THEN 0 WHEN "rubricc_text_4" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_4",
    CASE WHEN "rubricc_text_5" = '' THEN 4 WHEN "rubricc_text_5" = 'none' THEN 0 WHEN "rubricc_text_5" = 'agrees' THEN 1 WHEN "rubricc_text_5" = 'clashes' THEN 2 ELSE 5 END AS "rubricc_own_5",
    CASE WHEN "rubricc_text_6" = '' THEN 5 WHEN "rubricc_text_6" = 'none' THEN 0 WHEN "rubricc_text_6" = 'vague' THEN 1 WHEN "rubricc_text_6" = 'different' THEN 2 WHEN "rubricc_text_6" = 'equal' THEN 3 ELSE 6 END AS "rubricc_own_6",
    CASE WHEN "rubricc_text_7" = '' THEN 2 WHEN "rubricc_text_7" = 'no' THEN 0 WHEN "rubricc_text_7" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_7",
    CASE WHEN "rubricc_text_8" = '' THEN 3 WHEN "rubricc_text_8" = 'no' THEN 0 WHEN "rubricc_text_8" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_8",
    CASE WHEN "rubricc_text_9" = '' THEN 2 WHEN "rubricc_text_9" = 'no' THEN 0 WHEN "rubricc_text_9" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_9"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_1" IN (0) THEN "rubricc_own_2" WHEN "rubricc_cell_1" IN (1) AND ("rubricc_text_2" = '' OR "rubricc_text_2" = 'n/a') THEN 3 WHEN "rubricc_cell_1" IN (1) THEN 5 ELSE 4 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_cell_1" IN (1) THEN "rubricc_own_6" WHEN "rubricc_cell_1" IN (0) AND ("rubricc_text_6" = '' OR "rubricc_text_6" = 'n/a') THEN 4 WHEN "rubricc_cell_1" IN (0) THEN 6 ELSE 5 END AS "rubricc_cell_6",
    CASE WHEN "rubricc_cell_7" IN (1) THEN "rubricc_own_8" WHEN "rubricc_cell_7" IN (0) AND ("rubricc_text_8" = '' OR "rubricc_text_8" = 'n/a' OR "rubricc_own_8" = 0) THEN 2 WHEN "rubricc_cell_7" IN (0) THEN 4 ELSE 3 END AS "rubricc_cell_8"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_2" IN (1, 2) THEN "rubricc_own_3" WHEN "rubricc_cell_2" IN (0, 3) AND ("rubricc_text_3" = '' OR "rubricc_text_3" = 'n/a' OR "rubricc_own_3" = 0) THEN 2 WHEN "rubricc_cell_2" IN (0, 3) THEN 4 ELSE 3 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_cell_2" IN (1) THEN "rubricc_own_4" WHEN "rubricc_cell_2" IN (0, 2, 3) AND ("rubricc_text_4" = '' OR "rubricc_text_4" = 'n/a' OR "rubricc_own_4" = 0) THEN 2 WHEN "rubricc_cell_2" IN (0, 2, 3) THEN 4 ELSE 3 END AS "rubricc_cell_4",
    CASE WHEN "rubricc_cell_2" IN (0) THEN "rubricc_own_5" WHEN "rubricc_cell_2" IN (1, 2, 3) AND ("rubricc_text_5" = '' OR "rubricc_text_5" = 'n/a' OR "rubricc_own_5" = 0) THEN 3 WHEN "rubricc_cell_2" IN (1, 2, 3) THEN 5 ELSE 4 END AS "rubricc_cell_5"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 3 OR "rubricc_cell_1" = 3 OR "rubricc_cell_2" = 5 OR "rubricc_cell_3" = 4 OR "rubricc_cell_4" = 4 OR "rubricc_cell_5" = 5 OR "rubricc_cell_6" = 6 OR "rubricc_cell_7" = 3 OR "rubricc_cell_8" = 4 OR "rubricc_cell_9" = 3 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0]["rubricc_state_0_0" * 4 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 4, 4, 4, 5, 0, 0, 6, 7, 8, 4, 0, 0, 4, 4, 4, 9, 0, 0]["rubricc_state_0_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2"
  FROM rubricc_7
),
rubricc_9 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 4, 1, 0, 0, 5, 6, 1, 0, 0, 1, 1, 1, 1, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 9, 9, 1, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0]["rubricc_state_0_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3"
  FROM rubricc_8
),
rubricc_10 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 4, 1, 0, 0, 5, 6, 1, 0, 0, 1, 1, 7, 0, 0, 1, 1, 6, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 10, 10, 1, 0, 0, 1, 1, 10, 0, 0, 1, 1, 11, 0, 0]["rubricc_state_0_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_0_4"
  FROM rubricc_9
),
rubricc_11 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 2, 3, 1, 0, 0, 1, 1, 1, 4, 0, 0, 1, 1, 1, 5, 0, 0, 1, 1, 1, 6, 0, 0, 1, 1, 1, 7, 0, 0, 1, 1, 1, 8, 0, 0, 1, 1, 1, 9, 0, 0, 10, 10, 10, 1, 0, 0, 1, 1, 1, 10, 0, 0, 1, 1, 1, 11, 0, 0]["rubricc_state_0_4" * 6 + "rubricc_cell_5" + 1] AS "rubricc_state_0_5"
  FROM rubricc_10
),
rubricc_12 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 0, 0, 1, 1, 1, 1, 3, 0, 0, 1, 1, 1, 1, 4, 0, 0, 1, 1, 1, 1, 5, 0, 0, 1, 1, 1, 1, 6, 0, 0, 1, 1, 1, 1, 7, 0, 0, 1, 1, 1, 1, 8, 0, 0, 2, 2, 9, 10, 1, 0, 0, 1, 1, 1, 1, 11, 0, 0, 11, 11, 11, 11, 1, 0, 0]["rubricc_state_0_5" * 7 + "rubricc_cell_6" + 1] AS "rubricc_state_0_6"
  FROM rubricc_11
),
rubricc_13 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 5, 0, 0, 6, 7, 0, 0, 8, 9, 0, 0, 10, 11, 0, 0, 10, 12, 0, 0, 13, 14, 0, 0, 15, 16, 0, 0, 17, 18, 0, 0, 19, 20, 0, 0]["rubricc_state_0_6" * 4 + "rubricc_cell_7" + 1] AS "rubricc_state_0_7"
  FROM rubricc_12
),
rubricc_14 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 2, 1, 0, 0, 1, 1, 4, 0, 0, 5, 4, 1, 0, 0, 1, 1, 6, 0, 0, 7, 6, 1, 0, 0, 1, 1, 8, 0, 0, 3, 8, 1, 0, 0, 1, 1, 9, 0, 0, 7, 9, 1, 0, 0, 3, 9, 1, 0, 0, 1, 1, 10, 0, 0, 3, 10, 1, 0, 0, 1, 1, 11, 0, 0, 12, 11, 1, 0, 0, 1, 1, 13, 0, 0, 3, 13, 1, 0, 0, 1, 1, 14, 0, 0, 14, 14, 1, 0, 0]["rubricc_state_0_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_0_8"
  FROM rubricc_13
),
rubricc_15 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 3, 0, 0, 5, 3, 0, 0, 6, 3, 0, 0, 7, 3, 0, 0, 8, 3, 0, 0, 9, 3, 0, 0, 10, 3, 0, 0, 11, 3, 0, 0, 12, 3, 0, 0, 13, 3, 0, 0, 14, 3, 0, 0, 15, 15, 15, 0]["rubricc_state_0_8" * 4 + "rubricc_cell_9" + 1] AS "rubricc_state_0_9"
  FROM rubricc_14
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_text_5", "rubricc_text_6", "rubricc_text_7", "rubricc_text_8", "rubricc_text_9", "rubricc_cell_0", "rubricc_cell_1", "rubricc_own_2", "rubricc_own_3", "rubricc_own_4", "rubricc_own_5", "rubricc_own_6", "rubricc_cell_7", "rubricc_own_8", "rubricc_cell_9", "rubricc_cell_2", "rubricc_cell_6", "rubricc_cell_8", "rubricc_cell_3", "rubricc_cell_4", "rubricc_cell_5", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_0_1", "rubricc_state_0_2", "rubricc_state_0_3", "rubricc_state_0_4", "rubricc_state_0_5", "rubricc_state_0_6", "rubricc_state_0_7", "rubricc_state_0_8", "rubricc_state_0_9"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'not-attempted', 'incorrect', 'incorrect', 'incorrect', 'incorrect', 'incorrect', 'incorrect', 'not-attempted', 'flag:fact-check', 'correct', 'incorrect', 'incorrect', 'correct', 'flag:gold-keepers']["rubricc_state_0_9" + 1] END AS "label",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'R7', 'E1', 'R1', 'R4', 'R1 R4', 'R3', 'R1 R3', 'R3a', 'E2', 'R2', 'R6', 'R1 R6', 'R5', 'G1']["rubricc_state_0_9" + 1] END AS "label.clauses"
  FROM rubricc_15;
