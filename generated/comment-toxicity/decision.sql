-- comment-toxicity 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CASE WHEN CAST(TYPEOF(items."english") AS TEXT) = 'BOOLEAN' AND CAST(items."english" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."english") AS TEXT) = 'BOOLEAN' AND CAST(items."english" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."english" AS TEXT) END, '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."swearing" AS TEXT), '') COLLATE C AS "rubricc_text_1",
    COALESCE(CAST(items."sexual-content" AS TEXT), '') COLLATE C AS "rubricc_text_2",
    COALESCE(CAST(items."harm" AS TEXT), '') COLLATE C AS "rubricc_text_3",
    COALESCE(CAST(items."about-target" AS TEXT), '') COLLATE C AS "rubricc_text_4",
    COALESCE(CASE WHEN CAST(TYPEOF(items."for-identity") AS TEXT) = 'BOOLEAN' AND CAST(items."for-identity" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."for-identity") AS TEXT) = 'BOOLEAN' AND CAST(items."for-identity" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."for-identity" AS TEXT) END, '') COLLATE C AS "rubricc_text_5",
    COALESCE(CASE WHEN CAST(TYPEOF(items."banter") AS TEXT) = 'BOOLEAN' AND CAST(items."banter" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."banter") AS TEXT) = 'BOOLEAN' AND CAST(items."banter" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."banter" AS TEXT) END, '') COLLATE C AS "rubricc_text_6",
    COALESCE(CAST(items."tone" AS TEXT), '') COLLATE C AS "rubricc_text_7",
    COALESCE(CAST(items."drives-away" AS TEXT), '') COLLATE C AS "rubricc_text_8",
    COALESCE(CASE WHEN CAST(TYPEOF(items."quoting") AS TEXT) = 'BOOLEAN' AND CAST(items."quoting" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."quoting") AS TEXT) = 'BOOLEAN' AND CAST(items."quoting" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."quoting" AS TEXT) END, '') COLLATE C AS "rubricc_text_9"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 2 WHEN "rubricc_text_0" = 'no' THEN 0 WHEN "rubricc_text_0" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 4 WHEN "rubricc_text_1" = 'none' THEN 0 WHEN "rubricc_text_1" = 'mild' THEN 1 WHEN "rubricc_text_1" = 'strong' THEN 2 ELSE 5 END AS "rubricc_own_1",
    CASE WHEN "rubricc_text_2" = '' THEN 4 WHEN "rubricc_text_2" = 'none' THEN 0 WHEN "rubricc_text_2" = 'suggestive' THEN 1 WHEN "rubricc_text_2" = 'explicit' THEN 2 ELSE 5 END AS "rubricc_own_2",
    CASE WHEN "rubricc_text_3" = '' THEN 4 WHEN "rubricc_text_3" = 'none' THEN 0 WHEN "rubricc_text_3" = 'vague' THEN 1 WHEN "rubricc_text_3" = 'stated' THEN 2 ELSE 5 END AS "rubricc_own_3",
    CASE WHEN "rubricc_text_4" = '' THEN 5 WHEN "rubricc_text_4" = 'nothing-bad' THEN 0 WHEN "rubricc_text_4" = 'stereotype' THEN 1 WHEN "rubricc_text_4" = 'negative' THEN 2 WHEN "rubricc_text_4" = 'hateful' THEN 3 ELSE 6 END AS "rubricc_own_4",
    CASE WHEN "rubricc_text_5" = '' THEN 3 WHEN "rubricc_text_5" = 'no' THEN 0 WHEN "rubricc_text_5" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_5",
    CASE WHEN "rubricc_text_6" = '' THEN 3 WHEN "rubricc_text_6" = 'no' THEN 0 WHEN "rubricc_text_6" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_6",
    CASE WHEN "rubricc_text_7" = '' THEN 4 WHEN "rubricc_text_7" = 'civil' THEN 0 WHEN "rubricc_text_7" = 'rude' THEN 1 WHEN "rubricc_text_7" = 'aggressive' THEN 2 ELSE 5 END AS "rubricc_own_7",
    CASE WHEN "rubricc_text_8" = '' THEN 4 WHEN "rubricc_text_8" = 'unlikely' THEN 0 WHEN "rubricc_text_8" = 'likely' THEN 1 WHEN "rubricc_text_8" = 'surely' THEN 2 ELSE 5 END AS "rubricc_own_8",
    CASE WHEN "rubricc_text_9" = '' THEN 3 WHEN "rubricc_text_9" = 'no' THEN 0 WHEN "rubricc_text_9" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_9"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" IN (1) THEN "rubricc_own_1" WHEN "rubricc_cell_0" IN (0) AND ("rubricc_text_1" = '' OR "rubricc_text_1" = 'n/a' OR "rubricc_own_1" = 0) THEN 3 WHEN "rubricc_cell_0" IN (0) THEN 5 ELSE 4 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_cell_0" IN (1) THEN "rubricc_own_2" WHEN "rubricc_cell_0" IN (0) AND ("rubricc_text_2" = '' OR "rubricc_text_2" = 'n/a' OR "rubricc_own_2" = 0) THEN 3 WHEN "rubricc_cell_0" IN (0) THEN 5 ELSE 4 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_cell_0" IN (1) THEN "rubricc_own_3" WHEN "rubricc_cell_0" IN (0) AND ("rubricc_text_3" = '' OR "rubricc_text_3" = 'n/a' OR "rubricc_own_3" = 0) THEN 3 WHEN "rubricc_cell_0" IN (0) THEN 5 ELSE 4 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_cell_0" IN (1) THEN "rubricc_own_4" WHEN "rubricc_cell_0" IN (0) AND ("rubricc_text_4" = '' OR "rubricc_text_4" = 'n/a' OR "rubricc_own_4" = 0) THEN 4 WHEN "rubricc_cell_0" IN (0) THEN 6 ELSE 5 END AS "rubricc_cell_4",
    CASE WHEN "rubricc_cell_0" IN (1) THEN "rubricc_own_7" WHEN "rubricc_cell_0" IN (0) AND ("rubricc_text_7" = '' OR "rubricc_text_7" = 'n/a' OR "rubricc_own_7" = 0) THEN 3 WHEN "rubricc_cell_0" IN (0) THEN 5 ELSE 4 END AS "rubricc_cell_7",
    CASE WHEN "rubricc_cell_0" IN (1) THEN "rubricc_own_8" WHEN "rubricc_cell_0" IN (0) AND ("rubricc_text_8" = '' OR "rubricc_text_8" = 'n/a' OR "rubricc_own_8" = 0) THEN 3 WHEN "rubricc_cell_0" IN (0) THEN 5 ELSE 4 END AS "rubricc_cell_8",
    CASE WHEN "rubricc_cell_0" IN (1) THEN "rubricc_own_9" WHEN "rubricc_cell_0" IN (0) AND ("rubricc_text_9" = '' OR "rubricc_text_9" = 'n/a' OR "rubricc_own_9" = 0) THEN 2 WHEN "rubricc_cell_0" IN (0) THEN 4 ELSE 3 END AS "rubricc_cell_9"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_4" IN (1, 2, 3) THEN "rubricc_own_5" WHEN "rubricc_cell_4" IN (0, 4) AND ("rubricc_text_5" = '' OR "rubricc_text_5" = 'n/a' OR "rubricc_own_5" = 0) THEN 2 WHEN "rubricc_cell_4" IN (0, 4) THEN 4 ELSE 3 END AS "rubricc_cell_5"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_4" IN (2) AND "rubricc_cell_5" IN (0, 2) THEN "rubricc_own_6" WHEN ("rubricc_cell_4" IN (0, 1, 3, 4) OR "rubricc_cell_5" IN (1)) AND ("rubricc_text_6" = '' OR "rubricc_text_6" = 'n/a' OR "rubricc_own_6" = 0) THEN 2 WHEN "rubricc_cell_4" IN (0, 1, 3, 4) OR "rubricc_cell_5" IN (1) THEN 4 ELSE 3 END AS "rubricc_cell_6"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 3 OR "rubricc_cell_1" = 5 OR "rubricc_cell_2" = 5 OR "rubricc_cell_3" = 5 OR "rubricc_cell_4" = 6 OR "rubricc_cell_5" = 4 OR "rubricc_cell_6" = 4 OR "rubricc_cell_7" = 5 OR "rubricc_cell_8" = 5 OR "rubricc_cell_9" = 4 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_1_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_2_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_3_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_4_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_5_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_6_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_7_0"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_0_0" * 6 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 3, 4, 5, 1, 0, 0]["rubricc_state_1_0" * 6 + "rubricc_cell_1" + 1] AS "rubricc_state_1_1",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_2_0" * 6 + "rubricc_cell_1" + 1] AS "rubricc_state_2_1",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_3_0" * 6 + "rubricc_cell_1" + 1] AS "rubricc_state_3_1",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_4_0" * 6 + "rubricc_cell_1" + 1] AS "rubricc_state_4_1",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_5_0" * 6 + "rubricc_cell_1" + 1] AS "rubricc_state_5_1",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_6_0" * 6 + "rubricc_cell_1" + 1] AS "rubricc_state_6_1",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_7_0" * 6 + "rubricc_cell_1" + 1] AS "rubricc_state_7_1"
  FROM rubricc_7
),
rubricc_9 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 4, 1, 0, 0]["rubricc_state_0_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_1_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_1_2",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 5, 1, 0, 0]["rubricc_state_2_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_2_2",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_3_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_3_2",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_4_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_4_2",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_5_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_5_2",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 4, 1, 0, 0]["rubricc_state_6_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_6_2",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 4, 1, 0, 0]["rubricc_state_7_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_7_2"
  FROM rubricc_8
),
rubricc_10 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 5, 1, 0, 0, 6, 4, 5, 1, 0, 0]["rubricc_state_0_2" * 6 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_1_2" * 6 + "rubricc_cell_3" + 1] AS "rubricc_state_1_3",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_2_2" * 6 + "rubricc_cell_3" + 1] AS "rubricc_state_2_3",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_3_2" * 6 + "rubricc_cell_3" + 1] AS "rubricc_state_3_3",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0]["rubricc_state_4_2" * 6 + "rubricc_cell_3" + 1] AS "rubricc_state_4_3",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 5, 1, 0, 0]["rubricc_state_5_2" * 6 + "rubricc_cell_3" + 1] AS "rubricc_state_5_3",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 5, 1, 0, 0, 6, 6, 7, 1, 0, 0]["rubricc_state_6_2" * 6 + "rubricc_cell_3" + 1] AS "rubricc_state_6_3",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 5, 1, 0, 0, 6, 6, 7, 1, 0, 0]["rubricc_state_7_2" * 6 + "rubricc_cell_3" + 1] AS "rubricc_state_7_3"
  FROM rubricc_9
),
rubricc_11 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 0, 0, 3, 4, 5, 6, 1, 0, 0, 7, 8, 5, 6, 1, 0, 0, 9, 6, 10, 6, 1, 0, 0, 11, 12, 5, 6, 1, 0, 0]["rubricc_state_0_3" * 7 + "rubricc_cell_4" + 1] AS "rubricc_state_0_4",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 0, 0, 3, 4, 5, 4, 1, 0, 0, 6, 7, 8, 7, 1, 0, 0, 9, 10, 11, 10, 1, 0, 0]["rubricc_state_1_3" * 7 + "rubricc_cell_4" + 1] AS "rubricc_state_1_4",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 0, 0, 3, 4, 5, 4, 1, 0, 0, 6, 7, 8, 7, 1, 0, 0, 9, 10, 11, 10, 1, 0, 0]["rubricc_state_2_3" * 7 + "rubricc_cell_4" + 1] AS "rubricc_state_2_4",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 0, 0, 3, 4, 5, 6, 1, 0, 0]["rubricc_state_3_3" * 7 + "rubricc_cell_4" + 1] AS "rubricc_state_3_4",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 0, 0, 3, 4, 5, 6, 1, 0, 0]["rubricc_state_4_3" * 7 + "rubricc_cell_4" + 1] AS "rubricc_state_4_4",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 0, 0, 3, 4, 5, 4, 1, 0, 0, 6, 7, 8, 7, 1, 0, 0, 9, 10, 11, 10, 1, 0, 0]["rubricc_state_5_3" * 7 + "rubricc_cell_4" + 1] AS "rubricc_state_5_4",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 0, 0, 3, 4, 5, 6, 1, 0, 0, 7, 8, 5, 6, 1, 0, 0, 9, 10, 11, 10, 1, 0, 0, 12, 13, 14, 15, 1, 0, 0, 16, 17, 18, 17, 1, 0, 0]["rubricc_state_6_3" * 7 + "rubricc_cell_4" + 1] AS "rubricc_state_6_4",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 0, 0, 3, 4, 5, 6, 1, 0, 0, 7, 6, 5, 6, 1, 0, 0, 8, 9, 10, 9, 1, 0, 0, 11, 12, 13, 12, 1, 0, 0, 14, 15, 16, 15, 1, 0, 0]["rubricc_state_7_3" * 7 + "rubricc_cell_4" + 1] AS "rubricc_state_7_4"
  FROM rubricc_10
),
rubricc_12 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 4, 1, 0, 0, 5, 6, 1, 0, 0, 7, 7, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 8, 7, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0]["rubricc_state_0_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_0_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 4, 3, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 6, 5, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 8, 7, 1, 0, 0]["rubricc_state_1_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_1_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 4, 3, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 6, 5, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 8, 7, 1, 0, 0]["rubricc_state_2_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_2_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 3, 4, 1, 0, 0, 5, 6, 1, 0, 0, 3, 6, 1, 0, 0]["rubricc_state_3_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_3_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 4, 5, 1, 0, 0, 5, 5, 1, 0, 0]["rubricc_state_4_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_4_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 4, 3, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 6, 5, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 8, 7, 1, 0, 0]["rubricc_state_5_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_5_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 8, 7, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 10, 11, 1, 0, 0, 9, 11, 1, 0, 0, 1, 1, 12, 0, 0, 12, 12, 1, 0, 0, 13, 12, 1, 0, 0]["rubricc_state_6_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_6_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 4, 5, 1, 0, 0, 5, 5, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 7, 6, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0, 9, 8, 1, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0, 11, 10, 1, 0, 0]["rubricc_state_7_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_7_5"
  FROM rubricc_11
),
rubricc_13 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 6, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 7, 0, 0, 7, 8, 1, 0, 0, 1, 1, 9, 0, 0]["rubricc_state_0_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_0_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0]["rubricc_state_1_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_1_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0]["rubricc_state_2_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_2_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 3, 3, 1, 0, 0, 1, 1, 5, 0, 0]["rubricc_state_3_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_3_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 5, 1, 0, 0, 1, 1, 4, 0, 0]["rubricc_state_4_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_4_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0]["rubricc_state_5_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_5_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 4, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0]["rubricc_state_6_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_6_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 5, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0]["rubricc_state_7_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_7_6"
  FROM rubricc_12
),
rubricc_14 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 5, 1, 0, 0, 6, 4, 5, 1, 0, 0, 4, 4, 5, 1, 0, 0, 7, 7, 8, 1, 0, 0, 5, 5, 5, 1, 0, 0, 8, 8, 8, 1, 0, 0, 9, 4, 5, 1, 0, 0]["rubricc_state_0_6" * 6 + "rubricc_cell_7" + 1] AS "rubricc_state_0_7",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_1_6" * 6 + "rubricc_cell_7" + 1] AS "rubricc_state_1_7",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_2_6" * 6 + "rubricc_cell_7" + 1] AS "rubricc_state_2_7",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_3_6" * 6 + "rubricc_cell_7" + 1] AS "rubricc_state_3_7",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_4_6" * 6 + "rubricc_cell_7" + 1] AS "rubricc_state_4_7",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_5_6" * 6 + "rubricc_cell_7" + 1] AS "rubricc_state_5_7",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 4, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 4, 1, 0, 0, 6, 6, 6, 1, 0, 0, 7, 7, 7, 1, 0, 0, 8, 8, 8, 1, 0, 0, 9, 9, 9, 1, 0, 0, 10, 10, 10, 1, 0, 0]["rubricc_state_6_6" * 6 + "rubricc_cell_7" + 1] AS "rubricc_state_6_7",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 4, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 4, 1, 0, 0, 6, 6, 6, 1, 0, 0, 7, 7, 7, 1, 0, 0, 8, 8, 8, 1, 0, 0]["rubricc_state_7_6" * 6 + "rubricc_cell_7" + 1] AS "rubricc_state_7_7"
  FROM rubricc_13
),
rubricc_15 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 5, 1, 0, 0, 4, 4, 5, 1, 0, 0, 5, 5, 5, 1, 0, 0, 6, 4, 5, 1, 0, 0, 7, 7, 8, 1, 0, 0, 8, 8, 8, 1, 0, 0, 9, 4, 5, 1, 0, 0]["rubricc_state_0_7" * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_0_8",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_1_7" * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_1_8",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_2_7" * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_2_8",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_3_7" * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_3_8",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_4_7" * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_4_8",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0]["rubricc_state_5_7" * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_5_8",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 4, 1, 0, 0, 4, 4, 4, 1, 0, 0, 3, 3, 4, 1, 0, 0, 5, 5, 5, 1, 0, 0, 6, 6, 6, 1, 0, 0, 7, 7, 7, 1, 0, 0, 8, 8, 8, 1, 0, 0, 9, 9, 9, 1, 0, 0]["rubricc_state_6_7" * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_6_8",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 4, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 5, 4, 1, 0, 0, 6, 6, 6, 1, 0, 0, 7, 7, 7, 1, 0, 0, 8, 8, 8, 1, 0, 0]["rubricc_state_7_7" * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_7_8"
  FROM rubricc_14
),
rubricc_16 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0, 8, 8, 1, 0, 0, 9, 9, 1, 0, 0, 10, 11, 1, 0, 0, 12, 12, 1, 0, 0]["rubricc_state_0_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_0_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 5, 1, 0, 0]["rubricc_state_1_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_1_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 5, 1, 0, 0]["rubricc_state_2_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_2_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0]["rubricc_state_3_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_3_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0]["rubricc_state_4_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_4_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0]["rubricc_state_5_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_5_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 3, 1, 0, 0, 4, 3, 1, 0, 0, 5, 3, 1, 0, 0, 6, 3, 1, 0, 0, 7, 7, 1, 0, 0, 5, 7, 1, 0, 0, 6, 7, 1, 0, 0]["rubricc_state_6_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_6_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 3, 1, 0, 0, 4, 5, 1, 0, 0, 5, 5, 1, 0, 0, 6, 5, 1, 0, 0, 4, 4, 1, 0, 0, 6, 4, 1, 0, 0]["rubricc_state_7_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_7_9"
  FROM rubricc_15
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_text_5", "rubricc_text_6", "rubricc_text_7", "rubricc_text_8", "rubricc_text_9", "rubricc_cell_0", "rubricc_own_1", "rubricc_own_2", "rubricc_own_3", "rubricc_own_4", "rubricc_own_5", "rubricc_own_6", "rubricc_own_7", "rubricc_own_8", "rubricc_own_9", "rubricc_cell_1", "rubricc_cell_2", "rubricc_cell_3", "rubricc_cell_4", "rubricc_cell_7", "rubricc_cell_8", "rubricc_cell_9", "rubricc_cell_5", "rubricc_cell_6", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_1_0", "rubricc_state_2_0", "rubricc_state_3_0", "rubricc_state_4_0", "rubricc_state_5_0", "rubricc_state_6_0", "rubricc_state_7_0", "rubricc_state_0_1", "rubricc_state_1_1", "rubricc_state_2_1", "rubricc_state_3_1", "rubricc_state_4_1", "rubricc_state_5_1", "rubricc_state_6_1", "rubricc_state_7_1", "rubricc_state_0_2", "rubricc_state_1_2", "rubricc_state_2_2", "rubricc_state_3_2", "rubricc_state_4_2", "rubricc_state_5_2", "rubricc_state_6_2", "rubricc_state_7_2", "rubricc_state_0_3", "rubricc_state_1_3", "rubricc_state_2_3", "rubricc_state_3_3", "rubricc_state_4_3", "rubricc_state_5_3", "rubricc_state_6_3", "rubricc_state_7_3", "rubricc_state_0_4", "rubricc_state_1_4", "rubricc_state_2_4", "rubricc_state_3_4", "rubricc_state_4_4", "rubricc_state_5_4", "rubricc_state_6_4", "rubricc_state_7_4", "rubricc_state_0_5", "rubricc_state_1_5", "rubricc_state_2_5", "rubricc_state_3_5", "rubricc_state_4_5", "rubricc_state_5_5", "rubricc_state_6_5", "rubricc_state_7_5", "rubricc_state_0_6", "rubricc_state_1_6", "rubricc_state_2_6", "rubricc_state_3_6", "rubricc_state_4_6", "rubricc_state_5_6", "rubricc_state_6_6", "rubricc_state_7_6", "rubricc_state_0_7", "rubricc_state_1_7", "rubricc_state_2_7", "rubricc_state_3_7", "rubricc_state_4_7", "rubricc_state_5_7", "rubricc_state_6_7", "rubricc_state_7_7", "rubricc_state_0_8", "rubricc_state_1_8", "rubricc_state_2_8", "rubricc_state_3_8", "rubricc_state_4_8", "rubricc_state_5_8", "rubricc_state_6_8", "rubricc_state_7_8", "rubricc_state_0_9", "rubricc_state_1_9", "rubricc_state_2_9", "rubricc_state_3_9", "rubricc_state_4_9", "rubricc_state_5_9", "rubricc_state_6_9", "rubricc_state_7_9"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'not-toxic', 'toxic', 'slightly-toxic', 'very-toxic', 'slightly-toxic', 'not-toxic|slightly-toxic', 'slightly-toxic', 'toxic', 'slightly-toxic', 'slightly-toxic']["rubricc_state_0_9" + 1] END AS "toxicity",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'G1', 'T5', 'T2', 'T2 E1', 'T1', 'T1 E1', 'T4', 'T2 E3', 'T1 E3', 'T1 E1 E3', 'T3']["rubricc_state_0_9" + 1] END AS "toxicity.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'no', 'slightly', 'yes']["rubricc_state_1_9" + 1] END AS "profanity",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'G1', 'P3', 'P2', 'P1']["rubricc_state_1_9" + 1] END AS "profanity.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'no', 'slightly', 'yes']["rubricc_state_2_9" + 1] END AS "sexually-explicit",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'G1', 'S3', 'S2', 'S1']["rubricc_state_2_9" + 1] END AS "sexually-explicit.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'no', 'slightly', 'no', 'yes', 'no']["rubricc_state_3_9" + 1] END AS "identity-attack",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'G1', 'A3', 'A2', 'A2 E2', 'A1', 'A1 E2']["rubricc_state_3_9" + 1] END AS "identity-attack.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'no', 'yes', 'no', 'slightly', 'no']["rubricc_state_4_9" + 1] END AS "insult",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'G1', 'I2', 'I1', 'I1 E2', 'I1 E3', 'I1 E2 E3']["rubricc_state_4_9" + 1] END AS "insult.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'no', 'slightly', 'no', 'yes', 'no']["rubricc_state_5_9" + 1] END AS "threat",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'G1', 'H3', 'H2', 'H2 E2', 'H1', 'H1 E2']["rubricc_state_5_9" + 1] END AS "threat.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'clean', 'abuse', 'hate', 'threatening', 'sexual']["rubricc_state_6_9" + 1] END AS "violation",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'G1', 'V5', 'V4', 'V2', 'V1', 'V3']["rubricc_state_6_9" + 1] END AS "violation.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'flag:languages', 'publish', 'flag:moderators', 'collapse', 'flag:crisis-desk']["rubricc_state_7_9" + 1] END AS "handling",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'D1', 'D5', 'D3', 'D4', 'D2']["rubricc_state_7_9" + 1] END AS "handling.clauses"
  FROM rubricc_16;
