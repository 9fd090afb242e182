-- customer-messages 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CAST(items."content" AS TEXT), '') COLLATE C AS "rubricc_text_0",
    COALESCE(CASE WHEN CAST(TYPEOF(items."praise") AS TEXT) = 'BOOLEAN' AND CAST(items."praise" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."praise") AS TEXT) = 'BOOLEAN' AND CAST(items."praise" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."praise" AS TEXT) END, '') COLLATE C AS "rubricc_text_1",
    COALESCE(CASE WHEN CAST(TYPEOF(items."sarcastic") AS TEXT) = 'BOOLEAN' AND CAST(items."sarcastic" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."sarcastic") AS TEXT) = 'BOOLEAN' AND CAST(items."sarcastic" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."sarcastic" AS TEXT) END, '') COLLATE C AS "rubricc_text_2",
    COALESCE(CASE WHEN CAST(TYPEOF(items."problem") AS TEXT) = 'BOOLEAN' AND CAST(items."problem" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."problem") AS TEXT) = 'BOOLEAN' AND CAST(items."problem" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."problem" AS TEXT) END, '') COLLATE C AS "rubricc_text_3",
    COALESCE(CASE WHEN CAST(TYPEOF(items."elsewhere") AS TEXT) = 'BOOLEAN' AND CAST(items."elsewhere" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."elsewhere") AS TEXT) = 'BOOLEAN' AND CAST(items."elsewhere" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."elsewhere" AS TEXT) END, '') COLLATE C AS "rubricc_text_4",
    COALESCE(CASE WHEN CAST(TYPEOF(items."solved") AS TEXT) = 'BOOLEAN' AND CAST(items."solved" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."solved") AS TEXT) = 'BOOLEAN' AND CAST(items."solved" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."solved" AS TEXT) END, '') COLLATE C AS "rubricc_text_5",
    COALESCE(CAST(items."danger" AS TEXT), '') COLLATE C AS "rubricc_text_6",
    COALESCE(CAST(items."request" AS TEXT), '') COLLATE C AS "rubricc_text_7",
    COALESCE(CAST(items."leaving" AS TEXT), '') COLLATE C AS "rubricc_text_8",
    COALESCE(CAST(items."earlier-contacts" AS TEXT), '') COLLATE C AS "rubricc_text_9"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN SUBSTRING("rubricc_text_9", 1, 1) = '-' THEN SUBSTRING("rubricc_text_9", 2, 39) ELSE "rubricc_text_9" END AS "rubricc_bare_9"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN STRPOS("rubricc_bare_9", '.') > 0 THEN SUBSTRING("rubricc_bare_9", 1, STRPOS("rubricc_bare_9", '.') - 1) ELSE "rubricc_bare_9" END AS "rubricc_before_9",
    CASE WHEN STRPOS("rubricc_bare_9", '.') > 0 THEN SUBSTRING("rubricc_bare_9", STRPOS("rubricc_bare_9", '.') + 1, 39) ELSE '0' END AS "rubricc_behind_9"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    CASE WHEN TRIM("rubricc_before_9", '0123456789') = '' AND LENGTH("rubricc_before_9") BETWEEN 1 AND 19 AND TRIM("rubricc_behind_9", '0') = '' AND LENGTH("rubricc_behind_9") BETWEEN 1 AND 18 THEN CASE WHEN SUBSTRING("rubricc_text_9", 1, 1) = '-' AND NOT TRIM("rubricc_before_9" || "rubricc_behind_9", '0') = '' THEN '0' ELSE '1' END || SUBSTRING('0000000000000000000' || "rubricc_before_9", LENGTH("rubricc_before_9") + 1, 19) || SUBSTRING("rubricc_behind_9" || '000000000000000000', 1, 18) ELSE NULL END AS "rubricc_digits_9"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 5 WHEN "rubricc_text_0" = 'message' THEN 0 WHEN "rubricc_text_0" = 'foreign' THEN 1 WHEN "rubricc_text_0" = 'automatic' THEN 2 WHEN "rubricc_text_0" = 'advert' THEN 3 WHEN "rubricc_text_0" = 'empty' THEN 4 ELSE 6 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 3 WHEN "rubricc_text_1" = 'no' THEN 0 WHEN "rubricc_text_1" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_1",
    CASE WHEN "rubricc_text_2" = '' THEN 3 WHEN "rubricc_text_2" = 'no' THEN 0 WHEN "rubricc_text_2" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_2",
    CASE WHEN "rubricc_text_3" = '' THEN 3 WHEN "rubricc_text_3" = 'no' THEN 0 WHEN "rubricc_text_3" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_3",
    CASE WHEN "rubricc_text_4" = '' THEN 3 WHEN "rubricc_text_4" = 'no' THEN 0 WHEN "rubricc_text_4" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_4",
    CASE WHEN "rubricc_text_5" = '' THEN 3 WHEN "rubricc_text_5" = 'no' THEN 0 WHEN "rubricc_text_5" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_5",
    CASE WHEN "rubricc_text_6" = '' THEN 4 WHEN "rubricc_text_6" = 'none' THEN 0 WHEN "rubricc_text_6" = 'near-miss' THEN 1 WHEN "rubricc_text_6" = 'injury' THEN 2 ELSE 5 END AS "rubricc_own_6",
    CASE WHEN "rubricc_text_7" = '' THEN 4 WHEN "rubricc_text_7" = 'nothing' THEN 0 WHEN "rubricc_text_7" = 'information' THEN 1 WHEN "rubricc_text_7" = 'action' THEN 2 ELSE 5 END AS "rubricc_own_7",
    CASE WHEN "rubricc_text_8" = '' THEN 4 WHEN "rubricc_text_8" = 'stays' THEN 0 WHEN "rubricc_text_8" = 'wavers' THEN 1 WHEN "rubricc_text_8" = 'leaves' THEN 2 ELSE 5 END AS "rubricc_own_8",
    CASE WHEN "rubricc_text_9" = '' THEN 4 WHEN (NOT "rubricc_digits_9" IS NULL AND NOT "rubricc_digits_9" < '10000000000000000000000000000000000000') AND "rubricc_digits_9" <= '10000000000000000001000000000000000000' THEN 0 WHEN (NOT "rubricc_digits_9" IS NULL AND NOT "rubricc_digits_9" < '10000000000000000000000000000000000000') AND "rubricc_digits_9" <= '10000000000000000002000000000000000000' THEN 1 WHEN (NOT "rubricc_digits_9" IS NULL AND NOT "rubricc_digits_9" < '10000000000000000000000000000000000000') AND "rubricc_digits_9" <= '10000000000000000020000000000000000000' THEN 2 ELSE 5 END AS "rubricc_own_9"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_1" WHEN "rubricc_cell_0" IN (1, 2, 3, 4) AND ("rubricc_text_1" = '' OR "rubricc_text_1" = 'n/a' OR "rubricc_own_1" = 0) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_3" WHEN "rubricc_cell_0" IN (1, 2, 3, 4) AND ("rubricc_text_3" = '' OR "rubricc_text_3" = 'n/a' OR "rubricc_own_3" = 0) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_7" WHEN "rubricc_cell_0" IN (1, 2, 3, 4) AND ("rubricc_text_7" = '' OR "rubricc_text_7" = 'n/a' OR "rubricc_own_7" = 0) THEN 3 WHEN "rubricc_cell_0" IN (1, 2, 3, 4) THEN 5 ELSE 4 END AS "rubricc_cell_7",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_8" WHEN "rubricc_cell_0" IN (1, 2, 3, 4) AND ("rubricc_text_8" = '' OR "rubricc_text_8" = 'n/a' OR "rubricc_own_8" = 0) THEN 3 WHEN "rubricc_cell_0" IN (1, 2, 3, 4) THEN 5 ELSE 4 END AS "rubricc_cell_8",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_9" WHEN "rubricc_cell_0" IN (1, 2, 3, 4) AND ("rubricc_text_9" = '' OR "rubricc_text_9" = 'n/a' OR "rubricc_digits_9" = '10000000000000000000000000000000000000') THEN 3 WHEN "rubricc_cell_0" IN (1, 2, 3, 4) THEN 5 ELSE 4 END AS "rubricc_cell_9"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_1" IN (1) THEN "rubricc_own_2" WHEN "rubricc_cell_1" IN (0, 2) AND ("rubricc_text_2" = '' OR "rubricc_text_2" = 'n/a' OR "rubricc_own_2" = 0) THEN 2 WHEN "rubricc_cell_1" IN (0, 2) THEN 4 ELSE 3 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_cell_3" IN (1) THEN "rubricc_own_4" WHEN "rubricc_cell_3" IN (0, 2) AND ("rubricc_text_4" = '' OR "rubricc_text_4" = 'n/a' OR "rubricc_own_4" = 0) THEN 2 WHEN "rubricc_cell_3" IN (0, 2) THEN 4 ELSE 3 END AS "rubricc_cell_4",
    CASE WHEN "rubricc_cell_3" IN (1) THEN "rubricc_own_5" WHEN "rubricc_cell_3" IN (0, 2) AND ("rubricc_text_5" = '' OR "rubricc_text_5" = 'n/a' OR "rubricc_own_5" = 0) THEN 2 WHEN "rubricc_cell_3" IN (0, 2) THEN 4 ELSE 3 END AS "rubricc_cell_5",
    CASE WHEN "rubricc_cell_3" IN (1) THEN "rubricc_own_6" WHEN "rubricc_cell_3" IN (0, 2) AND ("rubricc_text_6" = '' OR "rubricc_text_6" = 'n/a' OR "rubricc_own_6" = 0) THEN 3 WHEN "rubricc_cell_3" IN (0, 2) THEN 5 ELSE 4 END AS "rubricc_cell_6"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 6 OR "rubricc_cell_1" = 4 OR "rubricc_cell_2" = 4 OR "rubricc_cell_3" = 4 OR "rubricc_cell_4" = 4 OR "rubricc_cell_5" = 4 OR "rubricc_cell_6" = 5 OR "rubricc_cell_7" = 5 OR "rubricc_cell_8" = 5 OR "rubricc_cell_9" = 5 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_7
),
rubricc_9 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 3, 3, 0, 0][1 * 7 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0"
  FROM rubricc_8
),
rubricc_10 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 3, 3, 4, 0, 0, 3, 3, 5, 0, 0]["rubricc_state_0_0" * 5 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1"
  FROM rubricc_9
),
rubricc_11 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 4, 1, 0, 0, 1, 1, 1, 1, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0]["rubricc_state_0_1" * 5 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2"
  FROM rubricc_10
),
rubricc_12 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0]["rubricc_state_0_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3"
  FROM rubricc_11
),
rubricc_13 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 4, 1, 0, 0, 1, 1, 5, 0, 0, 6, 7, 1, 0, 0, 1, 1, 8, 0, 0, 9, 10, 1, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0]["rubricc_state_0_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_0_4"
  FROM rubricc_12
),
rubricc_14 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 4, 1, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 3, 7, 1, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 10, 11, 1, 0, 0, 12, 12, 1, 0, 0, 1, 1, 13, 0, 0, 1, 1, 14, 0, 0]["rubricc_state_0_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_0_5"
  FROM rubricc_13
),
rubricc_15 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 3, 4, 5, 1, 0, 0, 6, 4, 5, 1, 0, 0, 2, 2, 5, 1, 0, 0, 1, 1, 1, 7, 0, 0, 8, 4, 5, 1, 0, 0, 7, 7, 5, 1, 0, 0, 1, 1, 1, 9, 0, 0, 10, 4, 5, 1, 0, 0, 9, 4, 5, 1, 0, 0, 9, 9, 5, 1, 0, 0, 1, 1, 1, 11, 0, 0, 1, 1, 1, 12, 0, 0]["rubricc_state_0_5" * 6 + "rubricc_cell_6" + 1] AS "rubricc_state_0_6"
  FROM rubricc_14
),
rubricc_16 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 3, 4, 1, 0, 0, 5, 6, 5, 1, 0, 0, 7, 7, 7, 1, 0, 0, 8, 8, 8, 1, 0, 0, 9, 10, 11, 1, 0, 0, 12, 3, 4, 1, 0, 0, 13, 10, 11, 1, 0, 0, 14, 15, 14, 1, 0, 0, 16, 17, 16, 1, 0, 0, 1, 1, 1, 18, 0, 0, 1, 1, 1, 19, 0, 0]["rubricc_state_0_6" * 6 + "rubricc_cell_7" + 1] AS "rubricc_state_0_7"
  FROM rubricc_15
),
rubricc_17 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 3, 4, 1, 0, 0, 5, 6, 4, 1, 0, 0, 7, 3, 4, 1, 0, 0, 8, 9, 4, 1, 0, 0, 10, 11, 4, 1, 0, 0, 12, 12, 12, 1, 0, 0, 13, 13, 13, 1, 0, 0, 14, 15, 4, 1, 0, 0, 16, 6, 4, 1, 0, 0, 17, 3, 4, 1, 0, 0, 18, 3, 4, 1, 0, 0, 19, 3, 4, 1, 0, 0, 20, 20, 4, 1, 0, 0, 21, 21, 4, 1, 0, 0, 22, 22, 4, 1, 0, 0, 23, 23, 4, 1, 0, 0, 1, 1, 1, 24, 0, 0, 1, 1, 1, 25, 0, 0]["rubricc_state_0_7" * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_0_8"
  FROM rubricc_16
),
rubricc_18 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 2, 2, 1, 0, 0, 3, 3, 3, 1, 0, 0, 4, 4, 4, 1, 0, 0, 5, 6, 6, 1, 0, 0, 3, 6, 6, 1, 0, 0, 7, 7, 7, 1, 0, 0, 8, 8, 9, 1, 0, 0, 10, 10, 9, 1, 0, 0, 8, 6, 9, 1, 0, 0, 10, 6, 9, 1, 0, 0, 11, 11, 11, 1, 0, 0, 12, 12, 12, 1, 0, 0, 8, 8, 8, 1, 0, 0, 10, 10, 10, 1, 0, 0, 13, 6, 6, 1, 0, 0, 14, 14, 14, 1, 0, 0, 15, 15, 15, 1, 0, 0, 16, 16, 16, 1, 0, 0, 17, 17, 17, 1, 0, 0, 17, 6, 6, 1, 0, 0, 17, 17, 9, 1, 0, 0, 17, 6, 9, 1, 0, 0, 1, 1, 1, 18, 0, 0, 1, 1, 1, 19, 0, 0]["rubricc_state_0_8" * 6 + "rubricc_cell_9" + 1] AS "rubricc_state_0_9"
  FROM rubricc_17
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_text_5", "rubricc_text_6", "rubricc_text_7", "rubricc_text_8", "rubricc_text_9", "rubricc_bare_9", "rubricc_before_9", "rubricc_behind_9", "rubricc_digits_9", "rubricc_cell_0", "rubricc_own_1", "rubricc_own_2", "rubricc_own_3", "rubricc_own_4", "rubricc_own_5", "rubricc_own_6", "rubricc_own_7", "rubricc_own_8", "rubricc_own_9", "rubricc_cell_1", "rubricc_cell_3", "rubricc_cell_7", "rubricc_cell_8", "rubricc_cell_9", "rubricc_cell_2", "rubricc_cell_4", "rubricc_cell_5", "rubricc_cell_6", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_0_1", "rubricc_state_0_2", "rubricc_state_0_3", "rubricc_state_0_4", "rubricc_state_0_5", "rubricc_state_0_6", "rubricc_state_0_7", "rubricc_state_0_8", "rubricc_state_0_9"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'other', 'complaint', 'cancellation', 'question', 'complaint', 'task', 'complaint', 'flag:team-lead', 'complaint', 'flag:safety', 'flag:safety', 'question', 'task', 'praise', 'praise', 'complaint', 'flag:languages', 'no-message']["rubricc_state_0_9" + 1] END AS "label",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'R6', 'R2', 'E3', 'R4', 'E5', 'R3', 'R1', 'E4', 'R1 R2', 'E2', 'G3', 'R1a R4', 'R1b R3', 'R5', 'R1c R5', 'E1', 'G2', 'G1']["rubricc_state_0_9" + 1] END AS "label.clauses"
  FROM rubricc_18;
