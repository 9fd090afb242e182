-- probe-prompts 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CAST(items."campaign" AS TEXT), '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."target" AS TEXT), '') COLLATE C AS "rubricc_text_1",
    COALESCE(CAST(items."limit" AS TEXT), '') COLLATE C AS "rubricc_text_2",
    COALESCE(CASE WHEN CAST(TYPEOF(items."covered") AS TEXT) = 'BOOLEAN' AND CAST(items."covered" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."covered") AS TEXT) = 'BOOLEAN' AND CAST(items."covered" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."covered" AS TEXT) END, '') COLLATE C AS "rubricc_text_3",
    COALESCE(CAST(items."solvable" AS TEXT), '') COLLATE C AS "rubricc_text_4",
    COALESCE(CASE WHEN CAST(TYPEOF(items."unclear") AS TEXT) = 'BOOLEAN' AND CAST(items."unclear" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."unclear") AS TEXT) = 'BOOLEAN' AND CAST(items."unclear" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."unclear" AS TEXT) END, '') COLLATE C AS "rubricc_text_5",
    COALESCE(CASE WHEN CAST(TYPEOF(items."checkable") AS TEXT) = 'BOOLEAN' AND CAST(items."checkable" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."checkable") AS TEXT) = 'BOOLEAN' AND CAST(items."checkable" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."checkable" AS TEXT) END, '') COLLATE C AS "rubricc_text_6",
    COALESCE(CAST(items."lifelike" AS TEXT), '') COLLATE C AS "rubricc_text_7",
    COALESCE(CAST(items."failures" AS TEXT), '') COLLATE C AS "rubricc_text_8",
    COALESCE(CAST(items."known" AS TEXT), '') COLLATE C AS "rubricc_text_9",
    COALESCE(CAST(items."contains" AS TEXT), '') COLLATE C AS "rubricc_text_10",
    COALESCE(CASE WHEN CAST(TYPEOF(items."minor") AS TEXT) = 'BOOLEAN' AND CAST(items."minor" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."minor") AS TEXT) = 'BOOLEAN' AND CAST(items."minor" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."minor" AS TEXT) END, '') COLLATE C AS "rubricc_text_11",
    COALESCE(CAST(items."danger" AS TEXT), '') COLLATE C AS "rubricc_text_12",
    COALESCE(CASE WHEN CAST(TYPEOF(items."slur-needed") AS TEXT) = 'BOOLEAN' AND CAST(items."slur-needed" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."slur-needed") AS TEXT) = 'BOOLEAN' AND CAST(items."slur-needed" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."slur-needed" AS TEXT) END, '') COLLATE C AS "rubricc_text_13"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN SUBSTRING("rubricc_text_8", 1, 1) = '-' THEN SUBSTRING("rubricc_text_8", 2, 39) ELSE "rubricc_text_8" END AS "rubricc_bare_8"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN STRPOS("rubricc_bare_8", '.') > 0 THEN SUBSTRING("rubricc_bare_8", 1, STRPOS("rubricc_bare_8", '.') - 1) ELSE "rubricc_bare_8" END AS "rubricc_before_8",
    CASE WHEN STRPOS("rubricc_bare_8", '.') > 0 THEN SUBSTRING("rubricc_bare_8", STRPOS("rubricc_bare_8", '.') + 1, 39) ELSE '0' END AS "rubricc_behind_8"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    CASE WHEN TRIM("rubricc_before_8", '0123456789') = '' AND LENGTH("rubricc_before_8") BETWEEN 1 AND 19 AND TRIM("rubricc_behind_8", '0') = '' AND LENGTH("rubricc_behind_8") BETWEEN 1 AND 18 THEN CASE WHEN SUBSTRING("rubricc_text_8", 1, 1) = '-' AND NOT TRIM("rubricc_before_8" || "rubricc_behind_8", '0') = '' THEN '0' ELSE '1' END || SUBSTRING('0000000000000000000' || "rubricc_before_8", LENGTH("rubricc_before_8") + 1, 19) || SUBSTRING("rubricc_behind_8" || '000000000000000000', 1, 18) ELSE NULL END AS "rubricc_digits_8"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 2 WHEN "rubricc_text_0" = 'open' THEN 0 WHEN "rubricc_text_0" = 'safety' THEN 1 ELSE 3 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 3 WHEN "rubricc_text_1" = 'model' THEN 0 WHEN "rubricc_text_1" = 'product' THEN 1 WHEN "rubricc_text_1" = 'others' THEN 2 ELSE 4 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_text_2" = '' THEN 2 WHEN "rubricc_text_2" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ', ''), ' reasoning ', ''), ' instructions ', ''), ' pressure ', ''), ' refusal ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ', ''), ' reasoning ', ''), ' instructions ', ''), ' pressure ', ''), ' refusal ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_text_2" = '' THEN 2 WHEN "rubricc_text_2" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ', ''), ' reasoning ', ''), ' instructions ', ''), ' pressure ', ''), ' refusal ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' reasoning ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ', ''), ' reasoning ', ''), ' instructions ', ''), ' pressure ', ''), ' refusal ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_text_2" = '' THEN 2 WHEN "rubricc_text_2" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ', ''), ' reasoning ', ''), ' instructions ', ''), ' pressure ', ''), ' refusal ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' instructions ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ', ''), ' reasoning ', ''), ' instructions ', ''), ' pressure ', ''), ' refusal ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_4",
    CASE WHEN "rubricc_text_2" = '' THEN 2 WHEN "rubricc_text_2" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ', ''), ' reasoning ', ''), ' instructions ', ''), ' pressure ', ''), ' refusal ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' pressure ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ', ''), ' reasoning ', ''), ' instructions ', ''), ' pressure ', ''), ' refusal ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_5",
    CASE WHEN "rubricc_text_2" = '' THEN 2 WHEN "rubricc_text_2" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ', ''), ' reasoning ', ''), ' instructions ', ''), ' pressure ', ''), ' refusal ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' refusal ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_2", ' ', '  ') || ' ', ' facts ', ''), ' reasoning ', ''), ' instructions ', ''), ' pressure ', ''), ' refusal ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_6",
    CASE WHEN "rubricc_text_3" = '' THEN 2 WHEN "rubricc_text_3" = 'no' THEN 0 WHEN "rubricc_text_3" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_7",
    CASE WHEN "rubricc_text_4" = '' THEN 4 WHEN "rubricc_text_4" = 'no' THEN 0 WHEN "rubricc_text_4" = 'by-nobody-yet' THEN 1 WHEN "rubricc_text_4" = 'by-an-expert' THEN 2 WHEN "rubricc_text_4" = 'by-anybody' THEN 3 ELSE 5 END AS "rubricc_cell_8",
    CASE WHEN "rubricc_text_5" = '' THEN 2 WHEN "rubricc_text_5" = 'no' THEN 0 WHEN "rubricc_text_5" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_9",
    CASE WHEN "rubricc_text_6" = '' THEN 2 WHEN "rubricc_text_6" = 'no' THEN 0 WHEN "rubricc_text_6" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_10",
    CASE WHEN "rubricc_text_7" = '' THEN 3 WHEN "rubricc_text_7" = 'contrived' THEN 0 WHEN "rubricc_text_7" = 'conceivable' THEN 1 WHEN "rubricc_text_7" = 'daily' THEN 2 ELSE 4 END AS "rubricc_cell_11",
    CASE WHEN "rubricc_text_8" = '' THEN 4 WHEN (NOT "rubricc_digits_8" IS NULL AND NOT "rubricc_digits_8" < '10000000000000000000000000000000000000') AND "rubricc_digits_8" <= '10000000000000000000000000000000000000' THEN 0 WHEN (NOT "rubricc_digits_8" IS NULL AND NOT "rubricc_digits_8" < '10000000000000000000000000000000000000') AND "rubricc_digits_8" <= '10000000000000000002000000000000000000' THEN 1 WHEN (NOT "rubricc_digits_8" IS NULL AND NOT "rubricc_digits_8" < '10000000000000000000000000000000000000') AND "rubricc_digits_8" <= '10000000000000000005000000000000000000' THEN 2 ELSE 5 END AS "rubricc_own_12",
    CASE WHEN "rubricc_text_9" = '' THEN 3 WHEN "rubricc_text_9" = 'new' THEN 0 WHEN "rubricc_text_9" = 'variant' THEN 1 WHEN "rubricc_text_9" = 'duplicate' THEN 2 ELSE 4 END AS "rubricc_cell_13",
    CASE WHEN "rubricc_text_10" = '' THEN 2 WHEN "rubricc_text_10" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ', ''), ' secret ', ''), ' recipe ', ''), ' malware ', ''), ' slur ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ', ''), ' secret ', ''), ' recipe ', ''), ' malware ', ''), ' slur ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_14",
    CASE WHEN "rubricc_text_10" = '' THEN 2 WHEN "rubricc_text_10" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ', ''), ' secret ', ''), ' recipe ', ''), ' malware ', ''), ' slur ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' secret ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ', ''), ' secret ', ''), ' recipe ', ''), ' malware ', ''), ' slur ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_15",
    CASE WHEN "rubricc_text_10" = '' THEN 2 WHEN "rubricc_text_10" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ', ''), ' secret ', ''), ' recipe ', ''), ' malware ', ''), ' slur ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' recipe ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ', ''), ' secret ', ''), ' recipe ', ''), ' malware ', ''), ' slur ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_16",
    CASE WHEN "rubricc_text_10" = '' THEN 2 WHEN "rubricc_text_10" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ', ''), ' secret ', ''), ' recipe ', ''), ' malware ', ''), ' slur ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' malware ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ', ''), ' secret ', ''), ' recipe ', ''), ' malware ', ''), ' slur ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_17",
    CASE WHEN "rubricc_text_10" = '' THEN 2 WHEN "rubricc_text_10" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ', ''), ' secret ', ''), ' recipe ', ''), ' malware ', ''), ' slur ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' slur ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_10", ' ', '  ') || ' ', ' private-data ', ''), ' secret ', ''), ' recipe ', ''), ' malware ', ''), ' slur ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_18",
    CASE WHEN "rubricc_text_11" = '' THEN 2 WHEN "rubricc_text_11" = 'no' THEN 0 WHEN "rubricc_text_11" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_19",
    CASE WHEN "rubricc_text_12" = '' THEN 3 WHEN "rubricc_text_12" = 'none' THEN 0 WHEN "rubricc_text_12" = 'some' THEN 1 WHEN "rubricc_text_12" = 'grave' THEN 2 ELSE 4 END AS "rubricc_cell_20",
    CASE WHEN "rubricc_text_13" = '' THEN 3 WHEN "rubricc_text_13" = 'no' THEN 0 WHEN "rubricc_text_13" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_21"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_20" IN (0, 1) THEN "rubricc_own_12" WHEN "rubricc_cell_20" IN (2) AND ("rubricc_text_8" = '' OR "rubricc_text_8" = 'n/a' OR "rubricc_digits_8" = '10000000000000000003000000000000000000') THEN 3 WHEN "rubricc_cell_20" IN (2) THEN 5 ELSE 4 END AS "rubricc_cell_12",
    CASE WHEN "rubricc_cell_18" IN (1) THEN "rubricc_own_21" WHEN "rubricc_cell_18" IN (0) AND ("rubricc_text_13" = '' OR "rubricc_text_13" = 'n/a' OR "rubricc_own_21" = 0) THEN 2 WHEN "rubricc_cell_18" IN (0) THEN 4 ELSE 3 END AS "rubricc_cell_21"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 3 OR "rubricc_cell_1" = 4 OR "rubricc_cell_2" = 3 OR "rubricc_cell_3" = 3 OR "rubricc_cell_4" = 3 OR "rubricc_cell_5" = 3 OR "rubricc_cell_6" = 3 OR "rubricc_cell_7" = 3 OR "rubricc_cell_8" = 5 OR "rubricc_cell_9" = 3 OR "rubricc_cell_10" = 3 OR "rubricc_cell_11" = 4 OR "rubricc_cell_12" = 5 OR "rubricc_cell_13" = 4 OR "rubricc_cell_14" = 3 OR "rubricc_cell_15" = 3 OR "rubricc_cell_16" = 3 OR "rubricc_cell_17" = 3 OR "rubricc_cell_18" = 3 OR "rubricc_cell_19" = 3 OR "rubricc_cell_20" = 4 OR "rubricc_cell_21" = 4 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0",
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_3_0"
  FROM rubricc_7
),
rubricc_9 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 3, 2, 2, 0, 0]["rubricc_state_0_0" * 5 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 2, 3, 0, 0]["rubricc_state_3_0" * 5 + "rubricc_cell_1" + 1] AS "rubricc_state_3_1"
  FROM rubricc_8
),
rubricc_10 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 3, 3, 0, 4, 5, 0, 0]["rubricc_state_0_1" * 4 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2",
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0]["rubricc_state_3_1" * 4 + "rubricc_cell_2" + 1] AS "rubricc_state_3_2"
  FROM rubricc_9
),
rubricc_11 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 5, 0, 0, 5, 5, 5, 0]["rubricc_state_0_2" * 4 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3",
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0]["rubricc_state_3_2" * 4 + "rubricc_cell_3" + 1] AS "rubricc_state_3_3"
  FROM rubricc_10
),
rubricc_12 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 3, 3, 0, 1, 4, 0, 0, 4, 4, 4, 0]["rubricc_state_0_3" * 4 + "rubricc_cell_4" + 1] AS "rubricc_state_0_4",
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 1, 1, 1, 0]["rubricc_state_3_3" * 4 + "rubricc_cell_4" + 1] AS "rubricc_state_3_4"
  FROM rubricc_11
),
rubricc_13 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 2, 0, 0]["rubricc_state_0_4" * 4 + "rubricc_cell_5" + 1] AS "rubricc_state_0_5",
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0]["rubricc_state_3_4" * 4 + "rubricc_cell_5" + 1] AS "rubricc_state_3_5"
  FROM rubricc_12
),
rubricc_14 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 2, 0, 0]["rubricc_state_0_5" * 4 + "rubricc_cell_6" + 1] AS "rubricc_state_0_6",
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 3, 3, 0, 1, 1, 1, 0]["rubricc_state_3_5" * 4 + "rubricc_cell_6" + 1] AS "rubricc_state_3_6"
  FROM rubricc_13
),
rubricc_15 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 1, 3, 0, 0, 4, 4, 4, 0, 1, 5, 0, 0]["rubricc_state_0_6" * 4 + "rubricc_cell_7" + 1] AS "rubricc_state_0_7",
    [0, 0, 0, 0, 1, 1, 1, 0, 1, 2, 0, 0, 3, 3, 3, 0]["rubricc_state_3_6" * 4 + "rubricc_cell_7" + 1] AS "rubricc_state_3_7"
  FROM rubricc_14
),
rubricc_16 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 0, 0][1 * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_2_0",
    [0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 0, 0, 3, 3, 4, 4, 0, 0, 5, 5, 5, 5, 5, 0]["rubricc_state_3_7" * 6 + "rubricc_cell_8" + 1] AS "rubricc_state_3_8"
  FROM rubricc_15
),
rubricc_17 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 1, 0, 0]["rubricc_state_2_0" * 4 + "rubricc_cell_9" + 1] AS "rubricc_state_2_1",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 4, 4, 0, 5, 6, 0, 0, 7, 7, 7, 0]["rubricc_state_3_8" * 4 + "rubricc_cell_9" + 1] AS "rubricc_state_3_9"
  FROM rubricc_16
),
rubricc_18 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 1, 2, 0, 0]["rubricc_state_2_1" * 4 + "rubricc_cell_10" + 1] AS "rubricc_state_2_2",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 2, 2, 2, 0, 4, 4, 4, 0, 5, 6, 0, 0, 5, 5, 5, 0, 7, 7, 7, 0]["rubricc_state_3_9" * 4 + "rubricc_cell_10" + 1] AS "rubricc_state_3_10"
  FROM rubricc_17
),
rubricc_19 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 3, 0, 0]["rubricc_state_2_2" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_2_3"
  FROM rubricc_18
),
rubricc_20 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 4, 0, 0, 5, 5, 5, 6, 0, 0, 7, 7, 7, 8, 0, 0, 9, 9, 9, 10, 0, 0]["rubricc_state_0_7" * 6 + "rubricc_cell_12" + 1] AS "rubricc_state_0_8",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0][1 * 6 + "rubricc_cell_12" + 1] AS "rubricc_state_1_0",
    [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 1, 5, 6, 4, 0, 0, 1, 5, 7, 4, 0, 0]["rubricc_state_2_3" * 6 + "rubricc_cell_12" + 1] AS "rubricc_state_2_4",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 3, 3, 3, 2, 0, 0, 1, 4, 3, 2, 0, 0, 5, 5, 5, 6, 0, 0, 7, 7, 7, 6, 0, 0, 5, 8, 9, 6, 0, 0, 10, 10, 10, 11, 0, 0]["rubricc_state_3_10" * 6 + "rubricc_cell_12" + 1] AS "rubricc_state_3_11"
  FROM rubricc_19
),
rubricc_21 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 1, 0, 0, 3, 4, 3, 0, 0, 5, 6, 5, 0, 0, 7, 7, 7, 7, 0, 8, 4, 3, 0, 0, 9, 10, 5, 0, 0, 11, 10, 5, 0, 0]["rubricc_state_2_4" * 5 + "rubricc_cell_13" + 1] AS "rubricc_state_2_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 2, 2, 0, 3, 3, 1, 0, 0, 3, 1, 1, 0, 0, 4, 4, 4, 4, 0, 5, 5, 5, 5, 0, 6, 6, 4, 0, 0, 7, 4, 4, 0, 0, 7, 7, 4, 0, 0, 8, 8, 8, 8, 0, 9, 9, 9, 9, 0]["rubricc_state_3_11" * 5 + "rubricc_cell_13" + 1] AS "rubricc_state_3_12"
  FROM rubricc_20
),
rubricc_22 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0]["rubricc_state_1_0" * 4 + "rubricc_cell_14" + 1] AS "rubricc_state_1_1",
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 5, 2, 0, 0, 6, 2, 0, 0, 7, 4, 0, 0, 8, 2, 0, 0, 9, 2, 0, 0, 10, 2, 0, 0, 11, 4, 0, 0]["rubricc_state_3_12" * 4 + "rubricc_cell_14" + 1] AS "rubricc_state_3_13"
  FROM rubricc_21
),
rubricc_23 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 4, 0, 0, 4, 4, 4, 0]["rubricc_state_1_1" * 4 + "rubricc_cell_15" + 1] AS "rubricc_state_1_2",
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 4, 0, 0, 4, 4, 4, 0, 5, 2, 0, 0, 6, 2, 0, 0, 7, 4, 0, 0, 8, 2, 0, 0, 9, 2, 0, 0, 10, 2, 0, 0, 11, 4, 0, 0]["rubricc_state_3_13" * 4 + "rubricc_cell_15" + 1] AS "rubricc_state_3_14"
  FROM rubricc_22
),
rubricc_24 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 4, 0, 0, 4, 4, 4, 0]["rubricc_state_1_2" * 4 + "rubricc_cell_16" + 1] AS "rubricc_state_1_3",
    [0, 0, 0, 0, 1, 2, 0, 0, 2, 2, 2, 0, 3, 4, 0, 0, 4, 4, 4, 0, 5, 2, 0, 0, 6, 2, 0, 0, 7, 4, 0, 0, 8, 2, 0, 0, 9, 2, 0, 0, 10, 2, 0, 0, 11, 4, 0, 0]["rubricc_state_3_14" * 4 + "rubricc_cell_16" + 1] AS "rubricc_state_3_15"
  FROM rubricc_23
),
rubricc_25 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0]["rubricc_state_1_3" * 4 + "rubricc_cell_17" + 1] AS "rubricc_state_1_4",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 10, 0, 0, 11, 11, 11, 0, 12, 12, 12, 0]["rubricc_state_3_15" * 4 + "rubricc_cell_17" + 1] AS "rubricc_state_3_16"
  FROM rubricc_24
),
rubricc_26 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 5, 6, 0, 0, 7, 8, 0, 0, 9, 10, 0, 0, 11, 12, 0, 0, 13, 14, 0, 0, 15, 16, 0, 0, 17, 18, 0, 0, 19, 20, 0, 0]["rubricc_state_0_8" * 4 + "rubricc_cell_18" + 1] AS "rubricc_state_0_9",
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 5, 6, 0, 0, 7, 8, 0, 0, 9, 10, 0, 0]["rubricc_state_1_4" * 4 + "rubricc_cell_18" + 1] AS "rubricc_state_1_5",
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 5, 6, 0, 0, 7, 8, 0, 0, 9, 10, 0, 0, 11, 12, 0, 0, 13, 14, 0, 0, 15, 16, 0, 0, 17, 18, 0, 0, 19, 20, 0, 0, 21, 22, 0, 0]["rubricc_state_2_5" * 4 + "rubricc_cell_18" + 1] AS "rubricc_state_2_6",
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 5, 6, 0, 0, 7, 8, 0, 0, 9, 10, 0, 0, 11, 12, 0, 0, 13, 14, 0, 0, 15, 16, 0, 0, 17, 18, 0, 0, 19, 20, 0, 0, 21, 22, 0, 0, 23, 24, 0, 0]["rubricc_state_3_16" * 4 + "rubricc_cell_18" + 1] AS "rubricc_state_3_17"
  FROM rubricc_25
),
rubricc_27 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 5, 2, 0, 0, 6, 4, 0, 0, 7, 2, 0, 0, 8, 4, 0, 0, 9, 10, 0, 0, 11, 12, 0, 0, 13, 10, 0, 0, 14, 12, 0, 0]["rubricc_state_1_5" * 4 + "rubricc_cell_19" + 1] AS "rubricc_state_1_6",
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 5, 2, 0, 0, 6, 4, 0, 0, 7, 8, 0, 0, 9, 10, 0, 0, 11, 8, 0, 0, 12, 10, 0, 0, 13, 2, 0, 0, 14, 4, 0, 0, 15, 2, 0, 0, 16, 4, 0, 0, 17, 8, 0, 0, 18, 10, 0, 0, 19, 2, 0, 0, 20, 4, 0, 0, 21, 2, 0, 0, 22, 4, 0, 0, 23, 2, 0, 0, 24, 4, 0, 0, 25, 2, 0, 0, 26, 4, 0, 0, 27, 8, 0, 0, 28, 10, 0, 0]["rubricc_state_3_17" * 4 + "rubricc_cell_19" + 1] AS "rubricc_state_3_18"
  FROM rubricc_26
),
rubricc_28 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 2, 0, 0, 2, 2, 1, 0, 0, 2, 2, 3, 0, 0, 4, 4, 2, 0, 0, 5, 5, 2, 0, 0, 2, 2, 4, 0, 0, 2, 2, 5, 0, 0, 6, 6, 2, 0, 0, 7, 7, 2, 0, 0, 2, 2, 6, 0, 0, 2, 2, 7, 0, 0, 8, 8, 2, 0, 0, 9, 9, 2, 0, 0, 2, 2, 8, 0, 0, 2, 2, 9, 0, 0, 10, 10, 2, 0, 0, 11, 11, 2, 0, 0, 2, 2, 10, 0, 0, 2, 2, 11, 0, 0]["rubricc_state_0_9" * 5 + "rubricc_cell_20" + 1] AS "rubricc_state_0_10",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 4, 3, 0, 0, 5, 5, 3, 0, 0, 6, 6, 3, 0, 0, 7, 7, 3, 0, 0, 8, 8, 3, 0, 0, 9, 9, 3, 0, 0, 10, 10, 3, 0, 0, 3, 3, 7, 0, 0, 3, 3, 4, 0, 0, 3, 3, 8, 0, 0, 3, 3, 6, 0, 0, 3, 3, 9, 0, 0, 3, 3, 10, 0, 0]["rubricc_state_1_6" * 5 + "rubricc_cell_20" + 1] AS "rubricc_state_1_7",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 2, 0, 0, 4, 4, 2, 0, 0, 5, 5, 2, 0, 0, 6, 6, 2, 0, 0, 7, 7, 2, 0, 0, 8, 8, 2, 0, 0, 9, 9, 2, 0, 0, 10, 10, 2, 0, 0, 11, 11, 2, 0, 0, 12, 12, 2, 0, 0, 13, 13, 2, 0, 0, 2, 2, 14, 0, 0, 2, 2, 15, 0, 0, 16, 16, 2, 0, 0, 17, 17, 2, 0, 0, 18, 18, 2, 0, 0, 19, 19, 2, 0, 0, 20, 20, 2, 0, 0, 21, 21, 2, 0, 0, 22, 22, 2, 0, 0, 23, 23, 2, 0, 0]["rubricc_state_2_6" * 5 + "rubricc_cell_20" + 1] AS "rubricc_state_2_7",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 2, 0, 0, 4, 4, 2, 0, 0, 5, 5, 2, 0, 0, 6, 6, 2, 0, 0, 7, 7, 2, 0, 0, 2, 2, 8, 0, 0, 2, 2, 3, 0, 0, 2, 2, 9, 0, 0, 2, 2, 5, 0, 0, 2, 2, 6, 0, 0, 2, 2, 7, 0, 0, 8, 8, 2, 0, 0, 9, 9, 2, 0, 0, 10, 10, 2, 0, 0, 11, 11, 2, 0, 0, 2, 2, 12, 0, 0, 2, 2, 13, 0, 0, 14, 14, 2, 0, 0, 15, 15, 2, 0, 0, 16, 16, 2, 0, 0, 17, 17, 2, 0, 0, 18, 18, 2, 0, 0, 19, 19, 2, 0, 0, 20, 20, 2, 0, 0, 21, 21, 2, 0, 0, 2, 2, 20, 0, 0, 2, 2, 21, 0, 0]["rubricc_state_3_18" * 5 + "rubricc_cell_20" + 1] AS "rubricc_state_3_19"
  FROM rubricc_27
),
rubricc_29 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0]["rubricc_state_0_10" * 5 + "rubricc_cell_21" + 1] AS "rubricc_state_0_11",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 1, 1, 0, 1, 1, 4, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0]["rubricc_state_1_7" * 5 + "rubricc_cell_21" + 1] AS "rubricc_state_1_8",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 11, 11, 1, 0, 0, 1, 1, 12, 0, 0, 12, 12, 1, 0, 0]["rubricc_state_2_7" * 5 + "rubricc_cell_21" + 1] AS "rubricc_state_2_8",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 1, 1, 0, 1, 1, 3, 0, 0, 2, 2, 1, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 9, 8, 1, 0, 0, 1, 1, 10, 0, 0, 11, 10, 1, 0, 0, 1, 1, 12, 0, 0, 11, 12, 1, 0, 0, 1, 1, 13, 0, 0, 13, 13, 1, 0, 0]["rubricc_state_3_19" * 5 + "rubricc_cell_21" + 1] AS "rubricc_state_3_20"
  FROM rubricc_28
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_text_5", "rubricc_text_6", "rubricc_text_7", "rubricc_text_8", "rubricc_text_9", "rubricc_text_10", "rubricc_text_11", "rubricc_text_12", "rubricc_text_13", "rubricc_bare_8", "rubricc_before_8", "rubricc_behind_8", "rubricc_digits_8", "rubricc_cell_0", "rubricc_cell_1", "rubricc_cell_2", "rubricc_cell_3", "rubricc_cell_4", "rubricc_cell_5", "rubricc_cell_6", "rubricc_cell_7", "rubricc_cell_8", "rubricc_cell_9", "rubricc_cell_10", "rubricc_cell_11", "rubricc_own_12", "rubricc_cell_13", "rubricc_cell_14", "rubricc_cell_15", "rubricc_cell_16", "rubricc_cell_17", "rubricc_cell_18", "rubricc_cell_19", "rubricc_cell_20", "rubricc_own_21", "rubricc_cell_12", "rubricc_cell_21", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_3_0", "rubricc_state_0_1", "rubricc_state_3_1", "rubricc_state_0_2", "rubricc_state_3_2", "rubricc_state_0_3", "rubricc_state_3_3", "rubricc_state_0_4", "rubricc_state_3_4", "rubricc_state_0_5", "rubricc_state_3_5", "rubricc_state_0_6", "rubricc_state_3_6", "rubricc_state_0_7", "rubricc_state_3_7", "rubricc_state_2_0", "rubricc_state_3_8", "rubricc_state_2_1", "rubricc_state_3_9", "rubricc_state_2_2", "rubricc_state_3_10", "rubricc_state_2_3", "rubricc_state_0_8", "rubricc_state_1_0", "rubricc_state_2_4", "rubricc_state_3_11", "rubricc_state_2_5", "rubricc_state_3_12", "rubricc_state_1_1", "rubricc_state_3_13", "rubricc_state_1_2", "rubricc_state_3_14", "rubricc_state_1_3", "rubricc_state_3_15", "rubricc_state_1_4", "rubricc_state_3_16", "rubricc_state_0_9", "rubricc_state_1_5", "rubricc_state_2_6", "rubricc_state_3_17", "rubricc_state_1_6", "rubricc_state_3_18", "rubricc_state_0_10", "rubricc_state_1_7", "rubricc_state_2_7", "rubricc_state_3_19", "rubricc_state_0_11", "rubricc_state_1_8", "rubricc_state_2_8", "rubricc_state_3_20"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'not-covered', 'aimless', 'in-scope', 'wrong-target', 'wrong-campaign']["rubricc_state_0_11" + 1] END AS "scope",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'S2', 'S3', 'S5', 'S1', 'S4']["rubricc_state_0_11" + 1] END AS "scope.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'harmless', 'careful', 'flag:child-safety', 'sealed', 'forbidden']["rubricc_state_1_8" + 1] END AS "harm",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'H4', 'H3', 'G1', 'H2', 'H1']["rubricc_state_1_8" + 1] END AS "harm.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'useless', 'useless', 'useless', 'useless', 'useless', 'useless', 'n/a', 'some', 'some', 'some', 'high']["rubricc_state_2_8" + 1] END AS "use",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'U2', 'U2 U5', 'U3 U7', 'U3 U5', 'U4 U7', 'U4 U5 U7', 'U1', 'U3', 'U4 U6', 'U4 U5', 'U4']["rubricc_state_2_8" + 1] END AS "use.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'reject', 'flag:child-safety', 'erase', 'reject', 'reject', 'flag:domain-experts', 'rewrite', 'rewrite', 'keep', 'rewrite', 'keep-sealed', 'flag:security']["rubricc_state_3_20" + 1] END AS "handling",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'A2 A4', 'G1', 'A1', 'A2', 'A4', 'E2', 'A4a', 'A3 A4a', 'A6', 'A3', 'A5', 'E1']["rubricc_state_3_20" + 1] END AS "handling.clauses"
  FROM rubricc_29;
