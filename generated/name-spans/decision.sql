-- name-spans 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CASE WHEN CAST(TYPEOF(items."anonymise") AS TEXT) = 'BOOLEAN' AND CAST(items."anonymise" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."anonymise") AS TEXT) = 'BOOLEAN' AND CAST(items."anonymise" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."anonymise" AS TEXT) END, '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."stands-for" AS TEXT), '') COLLATE C AS "rubricc_text_1",
    COALESCE(CASE WHEN CAST(TYPEOF(items."private") AS TEXT) = 'BOOLEAN' AND CAST(items."private" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."private") AS TEXT) = 'BOOLEAN' AND CAST(items."private" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."private" AS TEXT) END, '') COLLATE C AS "rubricc_text_2",
    COALESCE(CASE WHEN CAST(TYPEOF(items."namesake") AS TEXT) = 'BOOLEAN' AND CAST(items."namesake" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."namesake") AS TEXT) = 'BOOLEAN' AND CAST(items."namesake" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."namesake" AS TEXT) END, '') COLLATE C AS "rubricc_text_3",
    COALESCE(CASE WHEN CAST(TYPEOF(items."acts") AS TEXT) = 'BOOLEAN' AND CAST(items."acts" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."acts") AS TEXT) = 'BOOLEAN' AND CAST(items."acts" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."acts" AS TEXT) END, '') COLLATE C AS "rubricc_text_4",
    COALESCE(CASE WHEN CAST(TYPEOF(items."house") AS TEXT) = 'BOOLEAN' AND CAST(items."house" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."house") AS TEXT) = 'BOOLEAN' AND CAST(items."house" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."house" AS TEXT) END, '') COLLATE C AS "rubricc_text_5",
    COALESCE(CASE WHEN CAST(TYPEOF(items."adjective") AS TEXT) = 'BOOLEAN' AND CAST(items."adjective" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."adjective") AS TEXT) = 'BOOLEAN' AND CAST(items."adjective" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."adjective" AS TEXT) END, '') COLLATE C AS "rubricc_text_6",
    COALESCE(CASE WHEN CAST(TYPEOF(items."goes-on") AS TEXT) = 'BOOLEAN' AND CAST(items."goes-on" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."goes-on") AS TEXT) = 'BOOLEAN' AND CAST(items."goes-on" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."goes-on" AS TEXT) END, '') COLLATE C AS "rubricc_text_7",
    COALESCE(CASE WHEN CAST(TYPEOF(items."overhang") AS TEXT) = 'BOOLEAN' AND CAST(items."overhang" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."overhang") AS TEXT) = 'BOOLEAN' AND CAST(items."overhang" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."overhang" AS TEXT) END, '') COLLATE C AS "rubricc_text_8",
    COALESCE(CAST(items."title" AS TEXT), '') COLLATE C AS "rubricc_text_9",
    COALESCE(CASE WHEN CAST(TYPEOF(items."title-marked") AS TEXT) = 'BOOLEAN' AND CAST(items."title-marked" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."title-marked") AS TEXT) = 'BOOLEAN' AND CAST(items."title-marked" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."title-marked" AS TEXT) END, '') COLLATE C AS "rubricc_text_10",
    COALESCE(CAST(items."depth" AS TEXT), '') COLLATE C AS "rubricc_text_11",
    COALESCE(CASE WHEN CAST(TYPEOF(items."same-kind") AS TEXT) = 'BOOLEAN' AND CAST(items."same-kind" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."same-kind") AS TEXT) = 'BOOLEAN' AND CAST(items."same-kind" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."same-kind" AS TEXT) END, '') COLLATE C AS "rubricc_text_12"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN SUBSTRING("rubricc_text_11", 1, 1) = '-' THEN SUBSTRING("rubricc_text_11", 2, 39) ELSE "rubricc_text_11" END AS "rubricc_bare_11"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN STRPOS("rubricc_bare_11", '.') > 0 THEN SUBSTRING("rubricc_bare_11", 1, STRPOS("rubricc_bare_11", '.') - 1) ELSE "rubricc_bare_11" END AS "rubricc_before_11",
    CASE WHEN STRPOS("rubricc_bare_11", '.') > 0 THEN SUBSTRING("rubricc_bare_11", STRPOS("rubricc_bare_11", '.') + 1, 39) ELSE '0' END AS "rubricc_behind_11"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    CASE WHEN TRIM("rubricc_before_11", '0123456789') = '' AND LENGTH("rubricc_before_11") BETWEEN 1 AND 19 AND TRIM("rubricc_behind_11", '0') = '' AND LENGTH("rubricc_behind_11") BETWEEN 1 AND 18 THEN CASE WHEN SUBSTRING("rubricc_text_11", 1, 1) = '-' AND NOT TRIM("rubricc_before_11" || "rubricc_behind_11", '0') = '' THEN '0' ELSE '1' END || SUBSTRING('0000000000000000000' || "rubricc_before_11", LENGTH("rubricc_before_11") + 1, 19) || SUBSTRING("rubricc_behind_11" || '000000000000000000', 1, 18) ELSE NULL END AS "rubricc_digits_11"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 2 WHEN "rubricc_text_0" = 'no' THEN 0 WHEN "rubricc_text_0" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 5 WHEN "rubricc_text_1" = 'person' THEN 0 WHEN "rubricc_text_1" = 'place' THEN 1 WHEN "rubricc_text_1" = 'organisation' THEN 2 WHEN "rubricc_text_1" = 'else' THEN 3 WHEN "rubricc_text_1" = 'nothing' THEN 4 ELSE 6 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_text_2" = '' THEN 3 WHEN "rubricc_text_2" = 'no' THEN 0 WHEN "rubricc_text_2" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_2",
    CASE WHEN "rubricc_text_3" = '' THEN 3 WHEN "rubricc_text_3" = 'no' THEN 0 WHEN "rubricc_text_3" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_3",
    CASE WHEN "rubricc_text_4" = '' THEN 3 WHEN "rubricc_text_4" = 'no' THEN 0 WHEN "rubricc_text_4" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_4",
    CASE WHEN "rubricc_text_5" = '' THEN 3 WHEN "rubricc_text_5" = 'no' THEN 0 WHEN "rubricc_text_5" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_5",
    CASE WHEN "rubricc_text_6" = '' THEN 3 WHEN "rubricc_text_6" = 'no' THEN 0 WHEN "rubricc_text_6" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_6",
    CASE WHEN "rubricc_text_7" = '' THEN 3 WHEN "rubricc_text_7" = 'no' THEN 0 WHEN "rubricc_text_7" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_7",
    CASE WHEN "rubricc_text_8" = '' THEN 3 WHEN "rubricc_text_8" = 'no' THEN 0 WHEN "rubricc_text_8" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_8",
    CASE WHEN "rubricc_text_9" = '' THEN 5 WHEN "rubricc_text_9" = 'none' THEN 0 WHEN "rubricc_text_9" = 'courtesy' THEN 1 WHEN "rubricc_text_9" = 'office' THEN 2 WHEN "rubricc_text_9" = 'part-of-name' THEN 3 ELSE 6 END AS "rubricc_own_9",
    CASE WHEN "rubricc_text_10" = '' THEN 3 WHEN "rubricc_text_10" = 'no' THEN 0 WHEN "rubricc_text_10" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_10",
    CASE WHEN "rubricc_text_11" = '' THEN 4 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND "rubricc_digits_11" <= '10000000000000000000000000000000000000' THEN 0 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND "rubricc_digits_11" <= '10000000000000000001000000000000000000' THEN 1 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND "rubricc_digits_11" <= '10000000000000000004000000000000000000' THEN 2 ELSE 5 END AS "rubricc_own_11",
    CASE WHEN "rubricc_text_12" = '' THEN 3 WHEN "rubricc_text_12" = 'no' THEN 0 WHEN "rubricc_text_12" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_12"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_1" IN (0) THEN "rubricc_own_2" WHEN "rubricc_cell_1" IN (1, 2, 3, 4) AND ("rubricc_text_2" = '' OR "rubricc_text_2" = 'n/a' OR "rubricc_own_2" = 0) THEN 2 WHEN "rubricc_cell_1" IN (1, 2, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_cell_1" IN (0) THEN "rubricc_own_3" WHEN "rubricc_cell_1" IN (1, 2, 3, 4) AND ("rubricc_text_3" = '' OR "rubricc_text_3" = 'n/a' OR "rubricc_own_3" = 0) THEN 2 WHEN "rubricc_cell_1" IN (1, 2, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_cell_1" IN (1) THEN "rubricc_own_4" WHEN "rubricc_cell_1" IN (0, 2, 3, 4) AND ("rubricc_text_4" = '' OR "rubricc_text_4" = 'n/a' OR "rubricc_own_4" = 0) THEN 2 WHEN "rubricc_cell_1" IN (0, 2, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_4",
    CASE WHEN "rubricc_cell_1" IN (2) THEN "rubricc_own_5" WHEN "rubricc_cell_1" IN (0, 1, 3, 4) AND ("rubricc_text_5" = '' OR "rubricc_text_5" = 'n/a' OR "rubricc_own_5" = 0) THEN 2 WHEN "rubricc_cell_1" IN (0, 1, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_5",
    CASE WHEN "rubricc_cell_1" IN (1) THEN "rubricc_own_6" WHEN "rubricc_cell_1" IN (0, 2, 3, 4) AND ("rubricc_text_6" = '' OR "rubricc_text_6" = 'n/a' OR "rubricc_own_6" = 0) THEN 2 WHEN "rubricc_cell_1" IN (0, 2, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_6",
    CASE WHEN "rubricc_cell_1" IN (0, 1, 2, 3) THEN "rubricc_own_7" WHEN "rubricc_cell_1" IN (4) AND ("rubricc_text_7" = '' OR "rubricc_text_7" = 'n/a' OR "rubricc_own_7" = 0) THEN 2 WHEN "rubricc_cell_1" IN (4) THEN 4 ELSE 3 END AS "rubricc_cell_7",
    CASE WHEN "rubricc_cell_1" IN (0, 1, 2, 3) THEN "rubricc_own_8" WHEN "rubricc_cell_1" IN (4) AND ("rubricc_text_8" = '' OR "rubricc_text_8" = 'n/a' OR "rubricc_own_8" = 0) THEN 2 WHEN "rubricc_cell_1" IN (4) THEN 4 ELSE 3 END AS "rubricc_cell_8",
    CASE WHEN "rubricc_cell_1" IN (0) THEN "rubricc_own_9" WHEN "rubricc_cell_1" IN (1, 2, 3, 4) AND ("rubricc_text_9" = '' OR "rubricc_text_9" = 'n/a' OR "rubricc_own_9" = 0) THEN 4 WHEN "rubricc_cell_1" IN (1, 2, 3, 4) THEN 6 ELSE 5 END AS "rubricc_cell_9",
    CASE WHEN "rubricc_cell_1" IN (0, 1, 2, 3) THEN "rubricc_own_11" WHEN "rubricc_cell_1" IN (4) AND ("rubricc_text_11" = '' OR "rubricc_text_11" = 'n/a' OR "rubricc_digits_11" = '10000000000000000000000000000000000000') THEN 3 WHEN "rubricc_cell_1" IN (4) THEN 5 ELSE 4 END AS "rubricc_cell_11"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_9" IN (1, 2, 3) THEN "rubricc_own_10" WHEN "rubricc_cell_9" IN (0, 4) AND ("rubricc_text_10" = '' OR "rubricc_text_10" = 'n/a' OR "rubricc_own_10" = 0) THEN 2 WHEN "rubricc_cell_9" IN (0, 4) THEN 4 ELSE 3 END AS "rubricc_cell_10",
    CASE WHEN "rubricc_cell_11" IN (1, 2) THEN "rubricc_own_12" WHEN "rubricc_cell_11" IN (0, 3) AND ("rubricc_text_12" = '' OR "rubricc_text_12" = 'n/a' OR "rubricc_own_12" = 0) THEN 2 WHEN "rubricc_cell_11" IN (0, 3) THEN 4 ELSE 3 END AS "rubricc_cell_12"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 3 OR "rubricc_cell_1" = 6 OR "rubricc_cell_2" = 4 OR "rubricc_cell_3" = 4 OR "rubricc_cell_4" = 4 OR "rubricc_cell_5" = 4 OR "rubricc_cell_6" = 4 OR "rubricc_cell_7" = 4 OR "rubricc_cell_8" = 4 OR "rubricc_cell_9" = 6 OR "rubricc_cell_10" = 4 OR "rubricc_cell_11" = 5 OR "rubricc_cell_12" = 4 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_7
),
rubricc_9 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_1_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_2_0"
  FROM rubricc_8
),
rubricc_10 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0, 6, 2, 3, 4, 5, 0, 0]["rubricc_state_0_0" * 7 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0, 6, 2, 3, 4, 5, 0, 0]["rubricc_state_1_0" * 7 + "rubricc_cell_1" + 1] AS "rubricc_state_1_1",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0, 6, 2, 3, 4, 5, 0, 0]["rubricc_state_2_0" * 7 + "rubricc_cell_1" + 1] AS "rubricc_state_2_1"
  FROM rubricc_9
),
rubricc_11 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 2, 2, 3, 0, 0, 2, 2, 4, 0, 0, 2, 2, 5, 0, 0, 2, 2, 6, 0, 0, 1, 7, 2, 0, 0]["rubricc_state_0_1" * 5 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 2, 2, 3, 0, 0, 2, 2, 4, 0, 0, 2, 2, 5, 0, 0, 2, 2, 6, 0, 0, 1, 7, 2, 0, 0]["rubricc_state_1_1" * 5 + "rubricc_cell_2" + 1] AS "rubricc_state_1_2",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 2, 2, 3, 0, 0, 2, 2, 4, 0, 0, 2, 2, 5, 0, 0, 2, 2, 6, 0, 0, 1, 7, 2, 0, 0]["rubricc_state_2_1" * 5 + "rubricc_cell_2" + 1] AS "rubricc_state_2_2"
  FROM rubricc_10
),
rubricc_12 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 3, 3, 3, 3, 0, 3, 3, 4, 0, 0, 3, 3, 5, 0, 0, 3, 3, 6, 0, 0, 3, 3, 7, 0, 0, 8, 2, 3, 0, 0]["rubricc_state_0_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 3, 3, 3, 3, 0, 3, 3, 4, 0, 0, 3, 3, 5, 0, 0, 3, 3, 6, 0, 0, 3, 3, 7, 0, 0, 8, 2, 3, 0, 0]["rubricc_state_1_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_1_3",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 3, 3, 3, 3, 0, 3, 3, 4, 0, 0, 3, 3, 5, 0, 0, 3, 3, 6, 0, 0, 3, 3, 7, 0, 0, 8, 2, 3, 0, 0]["rubricc_state_2_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_2_3"
  FROM rubricc_11
),
rubricc_13 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 1, 1, 0, 4, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0]["rubricc_state_0_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_0_4",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 1, 1, 0, 4, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0]["rubricc_state_1_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_1_4",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 1, 1, 0, 4, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0]["rubricc_state_2_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_2_4"
  FROM rubricc_12
),
rubricc_14 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 6, 7, 1, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0]["rubricc_state_0_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_0_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0]["rubricc_state_1_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_1_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0]["rubricc_state_2_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_2_5"
  FROM rubricc_13
),
rubricc_15 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0]["rubricc_state_0_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_0_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 5, 1, 0, 0, 4, 4, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_1_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_1_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 5, 1, 0, 0, 4, 4, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_2_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_2_6"
  FROM rubricc_14
),
rubricc_16 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 5, 1, 0, 0, 6, 6, 1, 0, 0, 7, 7, 1, 0, 0, 8, 8, 1, 0, 0, 9, 9, 1, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 12, 12, 1, 0, 0]["rubricc_state_0_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_0_7",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 6, 1, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 9, 10, 1, 0, 0]["rubricc_state_1_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_1_7",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 7, 7, 1, 0, 0]["rubricc_state_2_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_2_7"
  FROM rubricc_15
),
rubricc_17 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 5, 1, 0, 0, 6, 6, 1, 0, 0, 7, 7, 1, 0, 0, 8, 8, 1, 0, 0, 9, 9, 1, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 12, 12, 1, 0, 0]["rubricc_state_0_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_0_8",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 6, 1, 0, 0, 7, 8, 1, 0, 0, 9, 10, 1, 0, 0, 11, 11, 1, 0, 0, 1, 1, 12, 0, 0, 13, 14, 1, 0, 0, 15, 16, 1, 0, 0]["rubricc_state_1_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_1_8",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 7, 7, 1, 0, 0]["rubricc_state_2_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_2_8"
  FROM rubricc_16
),
rubricc_18 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 3, 3, 3, 1, 0, 0, 4, 5, 5, 5, 1, 0, 0, 1, 1, 1, 1, 6, 0, 0, 1, 1, 1, 1, 7, 0, 0, 1, 1, 1, 1, 8, 0, 0, 1, 1, 1, 1, 9, 0, 0, 1, 1, 1, 1, 10, 0, 0, 1, 1, 1, 1, 11, 0, 0, 1, 1, 1, 1, 12, 0, 0, 1, 1, 1, 1, 13, 0, 0, 14, 15, 15, 15, 1, 0, 0]["rubricc_state_0_8" * 7 + "rubricc_cell_9" + 1] AS "rubricc_state_0_9",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 3, 3, 4, 1, 0, 0, 5, 6, 6, 7, 1, 0, 0, 8, 9, 9, 10, 1, 0, 0, 11, 12, 12, 12, 1, 0, 0, 13, 14, 14, 14, 1, 0, 0, 1, 1, 1, 1, 2, 0, 0, 1, 1, 1, 1, 5, 0, 0, 1, 1, 1, 1, 8, 0, 0, 1, 1, 1, 1, 11, 0, 0, 1, 1, 1, 1, 13, 0, 0, 1, 1, 1, 1, 15, 0, 0, 16, 17, 17, 18, 1, 0, 0, 19, 20, 20, 21, 1, 0, 0, 22, 23, 23, 24, 1, 0, 0, 25, 26, 26, 26, 1, 0, 0]["rubricc_state_1_8" * 7 + "rubricc_cell_9" + 1] AS "rubricc_state_1_9",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 3, 3, 3, 1, 0, 0, 4, 5, 5, 5, 1, 0, 0, 1, 1, 1, 1, 2, 0, 0, 1, 1, 1, 1, 4, 0, 0, 1, 1, 1, 1, 6, 0, 0, 7, 8, 8, 8, 1, 0, 0]["rubricc_state_2_8" * 7 + "rubricc_cell_9" + 1] AS "rubricc_state_2_9"
  FROM rubricc_17
),
rubricc_19 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0, 12, 12, 1, 0, 0]["rubricc_state_0_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_0_10",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 3, 1, 0, 0, 4, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 5, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 5, 1, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 8, 9, 1, 0, 0, 10, 8, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 11, 9, 1, 0, 0, 1, 1, 10, 0, 0, 10, 11, 1, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 11, 11, 1, 0, 0]["rubricc_state_1_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_1_10",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0]["rubricc_state_2_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_2_10"
  FROM rubricc_18
),
rubricc_20 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 3, 3, 1, 0, 0, 4, 5, 5, 1, 0, 0, 6, 7, 7, 1, 0, 0, 8, 9, 9, 1, 0, 0, 10, 11, 11, 1, 0, 0, 12, 13, 13, 1, 0, 0, 14, 15, 15, 1, 0, 0, 16, 17, 17, 1, 0, 0, 18, 19, 19, 1, 0, 0, 1, 1, 1, 18, 0, 0, 20, 21, 21, 1, 0, 0]["rubricc_state_0_10" * 6 + "rubricc_cell_11" + 1] AS "rubricc_state_0_11",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 3, 3, 1, 0, 0, 4, 5, 5, 1, 0, 0, 6, 7, 7, 1, 0, 0, 8, 9, 9, 1, 0, 0, 10, 11, 11, 1, 0, 0, 1, 1, 1, 10, 0, 0, 12, 13, 13, 1, 0, 0, 14, 15, 15, 1, 0, 0, 16, 17, 17, 1, 0, 0, 18, 19, 19, 1, 0, 0]["rubricc_state_1_10" * 6 + "rubricc_cell_11" + 1] AS "rubricc_state_1_11",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 3, 4, 1, 0, 0, 5, 6, 6, 1, 0, 0, 1, 1, 1, 5, 0, 0, 7, 8, 9, 1, 0, 0]["rubricc_state_2_10" * 6 + "rubricc_cell_11" + 1] AS "rubricc_state_2_11"
  FROM rubricc_19
),
rubricc_21 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 11, 11, 1, 0, 0]["rubricc_state_0_11" * 5 + "rubricc_cell_12" + 1] AS "rubricc_state_0_12",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0]["rubricc_state_1_11" * 5 + "rubricc_cell_12" + 1] AS "rubricc_state_1_12",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 4, 1, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 8, 9, 1, 0, 0, 10, 10, 1, 0, 0]["rubricc_state_2_11" * 5 + "rubricc_cell_12" + 1] AS "rubricc_state_2_12"
  FROM rubricc_20
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_text_5", "rubricc_text_6", "rubricc_text_7", "rubricc_text_8", "rubricc_text_9", "rubricc_text_10", "rubricc_text_11", "rubricc_text_12", "rubricc_bare_11", "rubricc_before_11", "rubricc_behind_11", "rubricc_digits_11", "rubricc_cell_0", "rubricc_cell_1", "rubricc_own_2", "rubricc_own_3", "rubricc_own_4", "rubricc_own_5", "rubricc_own_6", "rubricc_own_7", "rubricc_own_8", "rubricc_own_9", "rubricc_own_10", "rubricc_own_11", "rubricc_own_12", "rubricc_cell_2", "rubricc_cell_3", "rubricc_cell_4", "rubricc_cell_5", "rubricc_cell_6", "rubricc_cell_7", "rubricc_cell_8", "rubricc_cell_9", "rubricc_cell_11", "rubricc_cell_10", "rubricc_cell_12", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_1_0", "rubricc_state_2_0", "rubricc_state_0_1", "rubricc_state_1_1", "rubricc_state_2_1", "rubricc_state_0_2", "rubricc_state_1_2", "rubricc_state_2_2", "rubricc_state_0_3", "rubricc_state_1_3", "rubricc_state_2_3", "rubricc_state_0_4", "rubricc_state_1_4", "rubricc_state_2_4", "rubricc_state_0_5", "rubricc_state_1_5", "rubricc_state_2_5", "rubricc_state_0_6", "rubricc_state_1_6", "rubricc_state_2_6", "rubricc_state_0_7", "rubricc_state_1_7", "rubricc_state_2_7", "rubricc_state_0_8", "rubricc_state_1_8", "rubricc_state_2_8", "rubricc_state_0_9", "rubricc_state_1_9", "rubricc_state_2_9", "rubricc_state_0_10", "rubricc_state_1_10", "rubricc_state_2_10", "rubricc_state_0_11", "rubricc_state_1_11", "rubricc_state_2_11", "rubricc_state_0_12", "rubricc_state_1_12", "rubricc_state_2_12"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'person', 'no-name', 'place', 'no-name', 'organisation', 'organisation', 'organisation', 'place|organisation', 'no-name', 'flag:privacy']["rubricc_state_0_12" + 1] END AS "type",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'T1', 'T1a', 'T2', 'T2b', 'T2a', 'T2a T2c', 'T3', 'T3a', 'T4', 'T5']["rubricc_state_0_12" + 1] END AS "type.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'as-marked', 'shorten', 'lengthen', 'redraw', 'n/a', 'flag:privacy', 'flag:privacy', 'flag:privacy', 'flag:privacy']["rubricc_state_1_12" + 1] END AS "extent",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'X3', 'X2', 'X1', 'X4', 'N1', 'N1 X3', 'N1 X2', 'N1 X1', 'N1 X4']["rubricc_state_1_12" + 1] END AS "extent.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'outer', 'inner', 'drop', 'drop', 'n/a', 'flag:privacy', 'flag:privacy', 'flag:privacy', 'flag:privacy']["rubricc_state_2_12" + 1] END AS "layer",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'L1', 'L2', 'L3', 'L4', 'N1', 'N1 L1', 'N1 L2', 'N1 L3', 'N1 L4']["rubricc_state_2_12" + 1] END AS "layer.clauses"
  FROM rubricc_21;
