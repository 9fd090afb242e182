-- answer-preference 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CAST(items."phase" AS TEXT), '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."helps-more.a" AS TEXT), '') COLLATE C AS "rubricc_text_1",
    COALESCE(CAST(items."helps-more.b" AS TEXT), '') COLLATE C AS "rubricc_text_2",
    COALESCE(CAST(items."stakes" AS TEXT), '') COLLATE C AS "rubricc_text_3",
    COALESCE(CAST(items."truer.a" AS TEXT), '') COLLATE C AS "rubricc_text_4",
    COALESCE(CAST(items."truer.b" AS TEXT), '') COLLATE C AS "rubricc_text_5",
    COALESCE(CAST(items."safer.a" AS TEXT), '') COLLATE C AS "rubricc_text_6",
    COALESCE(CAST(items."safer.b" AS TEXT), '') COLLATE C AS "rubricc_text_7",
    COALESCE(CASE WHEN CAST(TYPEOF(items."hurts-first.a") AS TEXT) = 'BOOLEAN' AND CAST(items."hurts-first.a" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."hurts-first.a") AS TEXT) = 'BOOLEAN' AND CAST(items."hurts-first.a" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."hurts-first.a" AS TEXT) END, '') COLLATE C AS "rubricc_text_8",
    COALESCE(CASE WHEN CAST(TYPEOF(items."hurts-first.b") AS TEXT) = 'BOOLEAN' AND CAST(items."hurts-first.b" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."hurts-first.b") AS TEXT) = 'BOOLEAN' AND CAST(items."hurts-first.b" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."hurts-first.b" AS TEXT) END, '') COLLATE C AS "rubricc_text_9",
    COALESCE(CASE WHEN CAST(TYPEOF(items."dangerous.a") AS TEXT) = 'BOOLEAN' AND CAST(items."dangerous.a" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."dangerous.a") AS TEXT) = 'BOOLEAN' AND CAST(items."dangerous.a" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."dangerous.a" AS TEXT) END, '') COLLATE C AS "rubricc_text_10",
    COALESCE(CASE WHEN CAST(TYPEOF(items."dangerous.b") AS TEXT) = 'BOOLEAN' AND CAST(items."dangerous.b" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."dangerous.b") AS TEXT) = 'BOOLEAN' AND CAST(items."dangerous.b" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."dangerous.b" AS TEXT) END, '') COLLATE C AS "rubricc_text_11",
    COALESCE(CASE WHEN CAST(TYPEOF(items."fits-desk.a") AS TEXT) = 'BOOLEAN' AND CAST(items."fits-desk.a" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."fits-desk.a") AS TEXT) = 'BOOLEAN' AND CAST(items."fits-desk.a" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."fits-desk.a" AS TEXT) END, '') COLLATE C AS "rubricc_text_12",
    COALESCE(CASE WHEN CAST(TYPEOF(items."fits-desk.b") AS TEXT) = 'BOOLEAN' AND CAST(items."fits-desk.b" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."fits-desk.b") AS TEXT) = 'BOOLEAN' AND CAST(items."fits-desk.b" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."fits-desk.b" AS TEXT) END, '') COLLATE C AS "rubricc_text_13"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 2 WHEN "rubricc_text_0" = 'teaching' THEN 0 WHEN "rubricc_text_0" = 'evaluation' THEN 1 ELSE 3 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 3 WHEN "rubricc_text_1" = 'even' THEN 0 WHEN "rubricc_text_1" = 'somewhat' THEN 1 WHEN "rubricc_text_1" = 'much' THEN 2 ELSE 4 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_text_2" = '' THEN 3 WHEN "rubricc_text_2" = 'even' THEN 0 WHEN "rubricc_text_2" = 'somewhat' THEN 1 WHEN "rubricc_text_2" = 'much' THEN 2 ELSE 4 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_text_3" = '' THEN 5 WHEN "rubricc_text_3" = 'everyday' THEN 0 WHEN "rubricc_text_3" = 'health' THEN 1 WHEN "rubricc_text_3" = 'mind' THEN 2 WHEN "rubricc_text_3" = 'law' THEN 3 WHEN "rubricc_text_3" = 'money' THEN 4 ELSE 6 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_text_4" = '' THEN 3 WHEN "rubricc_text_4" = 'even' THEN 0 WHEN "rubricc_text_4" = 'slightly' THEN 1 WHEN "rubricc_text_4" = 'clearly' THEN 2 ELSE 4 END AS "rubricc_cell_4",
    CASE WHEN "rubricc_text_5" = '' THEN 3 WHEN "rubricc_text_5" = 'even' THEN 0 WHEN "rubricc_text_5" = 'slightly' THEN 1 WHEN "rubricc_text_5" = 'clearly' THEN 2 ELSE 4 END AS "rubricc_cell_5",
    CASE WHEN "rubricc_text_6" = '' THEN 3 WHEN "rubricc_text_6" = 'even' THEN 0 WHEN "rubricc_text_6" = 'slightly' THEN 1 WHEN "rubricc_text_6" = 'clearly' THEN 2 ELSE 4 END AS "rubricc_cell_6",
    CASE WHEN "rubricc_text_7" = '' THEN 3 WHEN "rubricc_text_7" = 'even' THEN 0 WHEN "rubricc_text_7" = 'slightly' THEN 1 WHEN "rubricc_text_7" = 'clearly' THEN 2 ELSE 4 END AS "rubricc_cell_7",
    CASE WHEN "rubricc_text_8" = '' THEN 3 WHEN "rubricc_text_8" = 'no' THEN 0 WHEN "rubricc_text_8" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_8",
    CASE WHEN "rubricc_text_9" = '' THEN 3 WHEN "rubricc_text_9" = 'no' THEN 0 WHEN "rubricc_text_9" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_9",
    CASE WHEN "rubricc_text_10" = '' THEN 2 WHEN "rubricc_text_10" = 'no' THEN 0 WHEN "rubricc_text_10" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_10",
    CASE WHEN "rubricc_text_11" = '' THEN 2 WHEN "rubricc_text_11" = 'no' THEN 0 WHEN "rubricc_text_11" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_11",
    CASE WHEN "rubricc_text_12" = '' THEN 2 WHEN "rubricc_text_12" = 'no' THEN 0 WHEN "rubricc_text_12" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_12",
    CASE WHEN "rubricc_text_13" = '' THEN 2 WHEN "rubricc_text_13" = 'no' THEN 0 WHEN "rubricc_text_13" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_13"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN ((("rubricc_cell_4" IN (1) AND "rubricc_cell_5" IN (0)) OR ("rubricc_cell_4" IN (2) AND "rubricc_cell_5" IN (0)) OR ("rubricc_cell_4" IN (2) AND "rubricc_cell_5" IN (1))) AND (("rubricc_cell_7" IN (1) AND "rubricc_cell_6" IN (0)) OR ("rubricc_cell_7" IN (2) AND "rubricc_cell_6" IN (0)) OR ("rubricc_cell_7" IN (2) AND "rubricc_cell_6" IN (1)))) OR ((("rubricc_cell_5" IN (1) AND "rubricc_cell_4" IN (0)) OR ("rubricc_cell_5" IN (2) AND "rubricc_cell_4" IN (0)) OR ("rubricc_cell_5" IN (2) AND "rubricc_cell_4" IN (1))) AND (("rubricc_cell_6" IN (1) AND "rubricc_cell_7" IN (0)) OR ("rubricc_cell_6" IN (2) AND "rubricc_cell_7" IN (0)) OR ("rubricc_cell_6" IN (2) AND "rubricc_cell_7" IN (1)))) THEN "rubricc_own_8" WHEN (((("rubricc_cell_4" IN (0, 2) OR "rubricc_cell_5" IN (1, 2)) AND ("rubricc_cell_4" IN (0, 1) OR "rubricc_cell_5" IN (1, 2)) AND ("rubricc_cell_4" IN (0, 1) OR "rubricc_cell_5" IN (0, 2))) OR (("rubricc_cell_7" IN (0, 2) OR "rubricc_cell_6" IN (1, 2)) AND ("rubricc_cell_7" IN (0, 1) OR "rubricc_cell_6" IN (1, 2)) AND ("rubricc_cell_7" IN (0, 1) OR "rubricc_cell_6" IN (0, 2)))) AND ((("rubricc_cell_5" IN (0, 2) OR "rubricc_cell_4" IN (1, 2)) AND ("rubricc_cell_5" IN (0, 1) OR "rubricc_cell_4" IN (1, 2)) AND ("rubricc_cell_5" IN (0, 1) OR "rubricc_cell_4" IN (0, 2))) OR (("rubricc_cell_6" IN (0, 2) OR "rubricc_cell_7" IN (1, 2)) AND ("rubricc_cell_6" IN (0, 1) OR "rubricc_cell_7" IN (1, 2)) AND ("rubricc_cell_6" IN (0, 1) OR "rubricc_cell_7" IN (0, 2))))) AND ("rubricc_text_8" = '' OR "rubricc_text_8" = 'n/a' OR "rubricc_own_8" = 0) THEN 2 WHEN ((("rubricc_cell_4" IN (0, 2) OR "rubricc_cell_5" IN (1, 2)) AND ("rubricc_cell_4" IN (0, 1) OR "rubricc_cell_5" IN (1, 2)) AND ("rubricc_cell_4" IN (0, 1) OR "rubricc_cell_5" IN (0, 2))) OR (("rubricc_cell_7" IN (0, 2) OR "rubricc_cell_6" IN (1, 2)) AND ("rubricc_cell_7" IN (0, 1) OR "rubricc_cell_6" IN (1, 2)) AND ("rubricc_cell_7" IN (0, 1) OR "rubricc_cell_6" IN (0, 2)))) AND ((("rubricc_cell_5" IN (0, 2) OR "rubricc_cell_4" IN (1, 2)) AND ("rubricc_cell_5" IN (0, 1) OR "rubricc_cell_4" IN (1, 2)) AND ("rubricc_cell_5" IN (0, 1) OR "rubricc_cell_4" IN (0, 2))) OR (("rubricc_cell_6" IN (0, 2) OR "rubricc_cell_7" IN (1, 2)) AND ("rubricc_cell_6" IN (0, 1) OR "rubricc_cell_7" IN (1, 2)) AND ("rubricc_cell_6" IN (0, 1) OR "rubricc_cell_7" IN (0, 2)))) THEN 4 ELSE 3 END AS "rubricc_cell_8",
    CASE WHEN ((("rubricc_cell_4" IN (1) AND "rubricc_cell_5" IN (0)) OR ("rubricc_cell_4" IN (2) AND "rubricc_cell_5" IN (0)) OR ("rubricc_cell_4" IN (2) AND "rubricc_cell_5" IN (1))) AND (("rubricc_cell_7" IN (1) AND "rubricc_cell_6" IN (0)) OR ("rubricc_cell_7" IN (2) AND "rubricc_cell_6" IN (0)) OR ("rubricc_cell_7" IN (2) AND "rubricc_cell_6" IN (1)))) OR ((("rubricc_cell_5" IN (1) AND "rubricc_cell_4" IN (0)) OR ("rubricc_cell_5" IN (2) AND "rubricc_cell_4" IN (0)) OR ("rubricc_cell_5" IN (2) AND "rubricc_cell_4" IN (1))) AND (("rubricc_cell_6" IN (1) AND "rubricc_cell_7" IN (0)) OR ("rubricc_cell_6" IN (2) AND "rubricc_cell_7" IN (0)) OR ("rubricc_cell_6" IN (2) AND "rubricc_cell_7" IN (1)))) THEN "rubricc_own_9" WHEN (((("rubricc_cell_4" IN (0, 2) OR "rubricc_cell_5" IN (1, 2)) AND ("rubricc_cell_4" IN (0, 1) OR "rubricc_cell_5" IN (1, 2)) AND ("rubricc_cell_4" IN (0, 1) OR "rubricc_cell_5" IN (0, 2))) OR (("rubricc_cell_7" IN (0, 2) OR "rubricc_cell_6" IN (1, 2)) AND ("rubricc_cell_7" IN (0, 1) OR "rubricc_cell_6" IN (1, 2)) AND ("rubricc_cell_7" IN (0, 1) OR "rubricc_cell_6" IN (0, 2)))) AND ((("rubricc_cell_5" IN (0, 2) OR "rubricc_cell_4" IN (1, 2)) AND ("rubricc_cell_5" IN (0, 1) OR "rubricc_cell_4" IN (1, 2)) AND ("rubricc_cell_5" IN (0, 1) OR "rubricc_cell_4" IN (0, 2))) OR (("rubricc_cell_6" IN (0, 2) OR "rubricc_cell_7" IN (1, 2)) AND ("rubricc_cell_6" IN (0, 1) OR "rubricc_cell_7" IN (1, 2)) AND ("rubricc_cell_6" IN (0, 1) OR "rubricc_cell_7" IN (0, 2))))) AND ("rubricc_text_9" = '' OR "rubricc_text_9" = 'n/a' OR "rubricc_own_9" = 0) THEN 2 WHEN ((("rubricc_cell_4" IN (0, 2) OR "rubricc_cell_5" IN (1, 2)) AND ("rubricc_cell_4" IN (0, 1) OR "rubricc_cell_5" IN (1, 2)) AND ("rubricc_cell_4" IN (0, 1) OR "rubricc_cell_5" IN (0, 2))) OR (("rubricc_cell_7" IN (0, 2) OR "rubricc_cell_6" IN (1, 2)) AND ("rubricc_cell_7" IN (0, 1) OR "rubricc_cell_6" IN (1, 2)) AND ("rubricc_cell_7" IN (0, 1) OR "rubricc_cell_6" IN (0, 2)))) AND ((("rubricc_cell_5" IN (0, 2) OR "rubricc_cell_4" IN (1, 2)) AND ("rubricc_cell_5" IN (0, 1) OR "rubricc_cell_4" IN (1, 2)) AND ("rubricc_cell_5" IN (0, 1) OR "rubricc_cell_4" IN (0, 2))) OR (("rubricc_cell_6" IN (0, 2) OR "rubricc_cell_7" IN (1, 2)) AND ("rubricc_cell_6" IN (0, 1) OR "rubricc_cell_7" IN (1, 2)) AND ("rubricc_cell_6" IN (0, 1) OR "rubricc_cell_7" IN (0, 2)))) THEN 4 ELSE 3 END AS "rubricc_cell_9"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 3 OR "rubricc_cell_1" = 4 OR "rubricc_cell_2" = 4 OR "rubricc_cell_3" = 6 OR "rubricc_cell_4" = 4 OR "rubricc_cell_5" = 4 OR "rubricc_cell_6" = 4 OR "rubricc_cell_7" = 4 OR "rubricc_cell_8" = 4 OR "rubricc_cell_9" = 4 OR "rubricc_cell_10" = 3 OR "rubricc_cell_11" = 3 OR "rubricc_cell_12" = 3 OR "rubricc_cell_13" = 3 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 3, 4, 5, 0, 0]["rubricc_state_0_0" * 5 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0][1 * 5 + "rubricc_cell_1" + 1] AS "rubricc_state_1_0"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 3, 4, 4, 0, 0, 1, 5, 6, 0, 0, 7, 4, 4, 0, 0, 8, 4, 4, 0, 0]["rubricc_state_0_1" * 5 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 5, 5, 0, 0, 6, 5, 5, 0, 0]["rubricc_state_1_0" * 5 + "rubricc_cell_2" + 1] AS "rubricc_state_1_1"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 2, 2, 0, 3, 3, 3, 3, 3, 3, 0, 4, 4, 4, 4, 4, 4, 0, 5, 5, 5, 5, 5, 5, 0, 6, 5, 5, 5, 5, 0, 0, 7, 7, 7, 7, 7, 7, 0, 8, 7, 7, 7, 7, 0, 0]["rubricc_state_0_2" * 7 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 0, 0, 3, 4, 4, 4, 4, 0, 0, 5, 6, 6, 6, 6, 0, 0, 7, 8, 8, 8, 8, 0, 0, 9, 9, 9, 9, 9, 9, 0, 10, 11, 11, 11, 11, 0, 0]["rubricc_state_1_1" * 7 + "rubricc_cell_3" + 1] AS "rubricc_state_1_2"
  FROM rubricc_7
),
rubricc_9 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 3, 4, 4, 0, 0, 5, 6, 6, 0, 0, 7, 7, 7, 7, 0, 8, 9, 9, 0, 0, 10, 11, 9, 0, 0, 12, 13, 13, 0, 0, 14, 15, 13, 0, 0]["rubricc_state_0_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_0_4",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 5, 3, 0, 0, 6, 7, 8, 0, 0, 9, 10, 8, 0, 0, 11, 12, 8, 0, 0, 13, 14, 8, 0, 0, 15, 16, 17, 0, 0, 18, 19, 17, 0, 0, 20, 20, 20, 20, 0, 21, 22, 17, 0, 0, 23, 24, 17, 0, 0]["rubricc_state_1_2" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_1_3"
  FROM rubricc_8
),
rubricc_10 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 3, 4, 4, 0, 0, 5, 6, 6, 0, 0, 7, 4, 4, 0, 0, 8, 9, 9, 0, 0, 10, 4, 4, 0, 0, 4, 4, 4, 4, 0, 11, 12, 12, 0, 0, 13, 4, 4, 0, 0, 14, 15, 12, 0, 0, 16, 4, 4, 0, 0, 17, 18, 18, 0, 0, 19, 4, 4, 0, 0, 20, 21, 18, 0, 0, 22, 4, 4, 0, 0]["rubricc_state_0_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_0_5",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 5, 5, 0, 0, 6, 5, 5, 0, 0, 7, 8, 3, 0, 0, 9, 5, 5, 0, 0, 10, 11, 12, 0, 0, 13, 5, 5, 0, 0, 14, 5, 5, 0, 0, 15, 16, 12, 0, 0, 17, 5, 5, 0, 0, 18, 19, 12, 0, 0, 20, 5, 5, 0, 0, 21, 22, 12, 0, 0, 23, 5, 5, 0, 0, 24, 25, 26, 0, 0, 27, 5, 5, 0, 0, 28, 5, 5, 0, 0, 29, 30, 26, 0, 0, 31, 5, 5, 0, 0, 5, 5, 5, 5, 0, 32, 33, 26, 0, 0, 34, 5, 5, 0, 0, 35, 36, 26, 0, 0, 37, 5, 5, 0, 0]["rubricc_state_1_3" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_1_4"
  FROM rubricc_9
),
rubricc_11 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 3, 4, 4, 0, 0, 5, 2, 2, 0, 0, 6, 6, 6, 6, 0, 7, 8, 8, 0, 0, 7, 9, 9, 0, 0, 10, 8, 8, 0, 0, 11, 12, 12, 0, 0, 11, 13, 13, 0, 0, 14, 12, 12, 0, 0, 15, 2, 2, 0, 0, 3, 16, 16, 0, 0, 17, 2, 2, 0, 0, 18, 19, 2, 0, 0, 18, 20, 16, 0, 0, 21, 19, 2, 0, 0, 22, 2, 2, 0, 0, 3, 23, 23, 0, 0, 24, 2, 2, 0, 0, 25, 26, 2, 0, 0, 25, 27, 23, 0, 0, 28, 26, 2, 0, 0]["rubricc_state_0_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_0_6",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 5, 6, 0, 0, 7, 6, 6, 0, 0, 8, 2, 3, 0, 0, 9, 9, 9, 9, 0, 10, 3, 3, 0, 0, 11, 12, 3, 0, 0, 13, 14, 6, 0, 0, 15, 12, 3, 0, 0, 4, 16, 17, 0, 0, 4, 18, 19, 0, 0, 7, 19, 19, 0, 0, 20, 16, 17, 0, 0, 21, 17, 17, 0, 0, 13, 22, 17, 0, 0, 13, 23, 19, 0, 0, 24, 22, 17, 0, 0, 25, 26, 17, 0, 0, 25, 27, 19, 0, 0, 28, 26, 17, 0, 0, 29, 30, 17, 0, 0, 29, 31, 19, 0, 0, 32, 30, 17, 0, 0, 33, 2, 3, 0, 0, 34, 18, 19, 0, 0, 35, 19, 19, 0, 0, 36, 2, 3, 0, 0, 37, 3, 3, 0, 0, 38, 12, 3, 0, 0, 39, 23, 19, 0, 0, 40, 12, 3, 0, 0, 41, 42, 3, 0, 0, 43, 27, 19, 0, 0, 44, 42, 3, 0, 0, 45, 46, 3, 0, 0, 47, 31, 19, 0, 0, 48, 46, 3, 0, 0]["rubricc_state_1_4" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_1_5"
  FROM rubricc_10
),
rubricc_12 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 3, 4, 4, 0, 0, 5, 2, 2, 0, 0, 6, 4, 4, 0, 0, 7, 6, 6, 0, 0, 4, 4, 4, 4, 0, 8, 8, 8, 8, 0, 8, 4, 4, 0, 0, 9, 4, 4, 0, 0, 8, 9, 9, 0, 0, 10, 10, 10, 10, 0, 10, 4, 4, 0, 0, 11, 4, 4, 0, 0, 10, 11, 11, 0, 0, 12, 2, 2, 0, 0, 13, 4, 4, 0, 0, 7, 13, 13, 0, 0, 14, 14, 2, 0, 0, 14, 4, 4, 0, 0, 15, 4, 4, 0, 0, 14, 15, 13, 0, 0, 16, 2, 2, 0, 0, 17, 4, 4, 0, 0, 7, 17, 17, 0, 0, 18, 18, 2, 0, 0, 18, 4, 4, 0, 0, 19, 4, 4, 0, 0, 18, 19, 17, 0, 0]["rubricc_state_0_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_0_7",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 2, 4, 4, 0, 0, 3, 4, 4, 0, 0, 2, 2, 3, 0, 0, 5, 4, 4, 0, 0, 6, 4, 4, 0, 0, 3, 3, 3, 3, 0, 2, 5, 6, 0, 0, 4, 4, 4, 4, 0, 3, 6, 6, 0, 0, 1, 7, 3, 0, 0, 7, 4, 4, 0, 0, 2, 7, 3, 0, 0, 8, 4, 4, 0, 0, 2, 8, 6, 0, 0, 9, 4, 4, 0, 0, 10, 4, 4, 0, 0, 11, 4, 4, 0, 0, 12, 4, 4, 0, 0, 9, 11, 12, 0, 0, 10, 12, 12, 0, 0, 13, 4, 4, 0, 0, 14, 4, 4, 0, 0, 9, 14, 12, 0, 0, 15, 15, 3, 0, 0, 16, 4, 4, 0, 0, 17, 4, 4, 0, 0, 16, 17, 12, 0, 0, 15, 18, 3, 0, 0, 19, 4, 4, 0, 0, 20, 4, 4, 0, 0, 16, 20, 12, 0, 0, 2, 9, 10, 0, 0, 9, 9, 10, 0, 0, 10, 10, 10, 10, 0, 2, 11, 12, 0, 0, 3, 12, 12, 0, 0, 2, 13, 10, 0, 0, 9, 13, 10, 0, 0, 2, 14, 12, 0, 0, 15, 16, 10, 0, 0, 15, 4, 4, 0, 0, 16, 16, 10, 0, 0, 15, 17, 12, 0, 0, 15, 19, 10, 0, 0, 18, 4, 4, 0, 0, 16, 19, 10, 0, 0, 15, 20, 12, 0, 0]["rubricc_state_1_5" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_1_6"
  FROM rubricc_11
),
rubricc_13 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 1, 1, 0, 1, 1, 5, 0, 0, 6, 7, 1, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 10, 11, 1, 0, 0, 1, 1, 12, 0, 0, 13, 14, 1, 0, 0, 1, 1, 15, 0, 0, 16, 7, 1, 0, 0, 1, 1, 17, 0, 0, 18, 19, 1, 0, 0, 1, 1, 20, 0, 0, 21, 7, 1, 0, 0, 1, 1, 22, 0, 0, 23, 24, 1, 0, 0]["rubricc_state_0_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_0_8",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 1, 1, 0, 5, 6, 1, 0, 0, 7, 8, 1, 0, 0, 1, 1, 9, 0, 0, 10, 11, 1, 0, 0, 1, 1, 12, 0, 0, 1, 1, 13, 0, 0, 14, 6, 1, 0, 0, 15, 8, 1, 0, 0, 1, 1, 16, 0, 0, 17, 11, 1, 0, 0, 1, 1, 18, 0, 0, 1, 1, 19, 0, 0, 20, 21, 1, 0, 0, 1, 1, 22, 0, 0, 1, 1, 23, 0, 0, 24, 25, 1, 0, 0]["rubricc_state_1_6" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_1_7"
  FROM rubricc_12
),
rubricc_14 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 6, 7, 1, 0, 0, 8, 1, 1, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0, 10, 1, 1, 0, 0, 1, 1, 11, 0, 0, 11, 11, 1, 0, 0, 11, 1, 1, 0, 0, 1, 1, 12, 0, 0, 13, 7, 1, 0, 0, 1, 1, 14, 0, 0, 14, 14, 1, 0, 0, 14, 1, 1, 0, 0, 1, 1, 15, 0, 0, 16, 7, 1, 0, 0, 1, 1, 17, 0, 0, 17, 17, 1, 0, 0, 17, 1, 1, 0, 0]["rubricc_state_0_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_0_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 6, 1, 0, 0, 6, 1, 1, 0, 0, 7, 8, 1, 0, 0, 8, 1, 1, 0, 0, 1, 1, 9, 0, 0, 10, 11, 1, 0, 0, 11, 1, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 8, 0, 0, 6, 6, 1, 0, 0, 8, 8, 1, 0, 0, 1, 1, 11, 0, 0, 11, 11, 1, 0, 0, 1, 1, 12, 0, 0, 1, 1, 13, 0, 0, 13, 13, 1, 0, 0, 13, 1, 1, 0, 0, 1, 1, 14, 0, 0, 1, 1, 15, 0, 0, 15, 15, 1, 0, 0, 15, 1, 1, 0, 0]["rubricc_state_1_7" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_1_8"
  FROM rubricc_13
),
rubricc_15 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 3, 0, 0, 5, 3, 0, 0, 6, 3, 0, 0, 7, 3, 0, 0, 8, 3, 0, 0, 9, 3, 0, 0, 10, 3, 0, 0, 11, 3, 0, 0, 12, 3, 0, 0, 13, 3, 0, 0, 14, 3, 0, 0, 15, 3, 0, 0, 16, 3, 0, 0, 17, 3, 0, 0, 18, 3, 0, 0]["rubricc_state_0_9" * 4 + "rubricc_cell_10" + 1] AS "rubricc_state_0_10",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 5, 0, 0, 6, 7, 0, 0, 8, 5, 0, 0, 9, 5, 0, 0, 8, 7, 0, 0, 10, 7, 0, 0, 11, 12, 0, 0, 8, 12, 0, 0, 13, 12, 0, 0, 14, 15, 0, 0, 16, 15, 0, 0, 17, 18, 0, 0, 19, 18, 0, 0]["rubricc_state_1_8" * 4 + "rubricc_cell_10" + 1] AS "rubricc_state_1_9"
  FROM rubricc_14
),
rubricc_16 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 5, 0, 0, 6, 3, 0, 0, 7, 3, 0, 0, 8, 3, 0, 0, 9, 3, 0, 0, 10, 3, 0, 0, 11, 3, 0, 0, 12, 3, 0, 0, 13, 3, 0, 0, 14, 3, 0, 0, 15, 3, 0, 0, 16, 3, 0, 0, 17, 3, 0, 0, 18, 3, 0, 0, 19, 3, 0, 0, 20, 3, 0, 0]["rubricc_state_0_10" * 4 + "rubricc_cell_11" + 1] AS "rubricc_state_0_11",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 3, 4, 0, 0, 5, 3, 0, 0, 3, 6, 0, 0, 3, 3, 3, 0, 3, 7, 0, 0, 8, 3, 0, 0, 9, 3, 0, 0, 10, 3, 0, 0, 11, 3, 0, 0, 3, 12, 0, 0, 13, 3, 0, 0, 14, 3, 0, 0, 3, 15, 0, 0, 16, 3, 0, 0, 17, 3, 0, 0, 3, 18, 0, 0, 19, 3, 0, 0]["rubricc_state_1_9" * 4 + "rubricc_cell_11" + 1] AS "rubricc_state_1_10"
  FROM rubricc_15
),
rubricc_17 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0, 21, 21, 21, 0]["rubricc_state_0_11" * 4 + "rubricc_cell_12" + 1] AS "rubricc_state_0_12",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0]["rubricc_state_1_10" * 4 + "rubricc_cell_12" + 1] AS "rubricc_state_1_11"
  FROM rubricc_16
),
rubricc_18 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 2, 0, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0, 21, 21, 21, 0, 22, 22, 22, 0]["rubricc_state_0_12" * 4 + "rubricc_cell_13" + 1] AS "rubricc_state_0_13",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 3, 2, 0, 0, 4, 4, 4, 0, 5, 5, 5, 0, 3, 3, 3, 0, 6, 6, 6, 0, 7, 7, 7, 0, 2, 2, 2, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0]["rubricc_state_1_11" * 4 + "rubricc_cell_13" + 1] AS "rubricc_state_1_12"
  FROM rubricc_17
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_text_5", "rubricc_text_6", "rubricc_text_7", "rubricc_text_8", "rubricc_text_9", "rubricc_text_10", "rubricc_text_11", "rubricc_text_12", "rubricc_text_13", "rubricc_cell_0", "rubricc_cell_1", "rubricc_cell_2", "rubricc_cell_3", "rubricc_cell_4", "rubricc_cell_5", "rubricc_cell_6", "rubricc_cell_7", "rubricc_own_8", "rubricc_own_9", "rubricc_cell_10", "rubricc_cell_11", "rubricc_cell_12", "rubricc_cell_13", "rubricc_cell_8", "rubricc_cell_9", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_0_1", "rubricc_state_1_0", "rubricc_state_0_2", "rubricc_state_1_1", "rubricc_state_0_3", "rubricc_state_1_2", "rubricc_state_0_4", "rubricc_state_1_3", "rubricc_state_0_5", "rubricc_state_1_4", "rubricc_state_0_6", "rubricc_state_1_5", "rubricc_state_0_7", "rubricc_state_1_6", "rubricc_state_0_8", "rubricc_state_1_7", "rubricc_state_0_9", "rubricc_state_1_8", "rubricc_state_0_10", "rubricc_state_1_9", "rubricc_state_0_11", "rubricc_state_1_10", "rubricc_state_0_12", "rubricc_state_1_11", "rubricc_state_0_13", "rubricc_state_1_12"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'tie', 'B', 'A', 'A', 'B', 'flag:safety', 'B', 'A', 'B', 'tie', 'A', 'B', 'A', 'B', 'A', 'B', 'B', 'B', 'A', 'A', 'A']["rubricc_state_0_13" + 1] END AS "preference",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'tie', 'manner', 'manner', 'G2', 'G2', 'G1', 'harmlessness', 'harmlessness', 'truth', 'E5', 'E3', 'E3', 'truth', 'E1', 'E1', 'helpfulness', 'E4', 'E2', 'helpfulness', 'E4', 'E2']["rubricc_state_0_13" + 1] END AS "preference.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'none', 'slight', 'strong', 'flag:safety', 'flag:safety', 'flag:safety', 'slight', 'clear', 'clear', 'flag:safety', 'slight', 'clear', 'flag:safety', 'slight', 'clear', 'flag:safety', 'slight']["rubricc_state_1_12" + 1] END AS "strength",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'S1', 'S5', 'S2', 'S1 S5', 'S1 S5 S6 S7', 'S1 S2 S6', 'S5 S6 S7', 'S2 S6', 'S4', 'S1 S4 S6', 'S4 S6', 'S3', 'S1 S3 S6', 'S3 S6', 'S3 S4', 'S1 S3 S4 S6', 'S3 S4 S6']["rubricc_state_1_12" + 1] END AS "strength.clauses"
  FROM rubricc_18;
