-- street-boxes 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CAST(items."thing" AS TEXT), '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."body" AS TEXT), '') COLLATE C AS "rubricc_text_1",
    COALESCE(CAST(items."pose" AS TEXT), '') COLLATE C AS "rubricc_text_2",
    COALESCE(CASE WHEN CAST(TYPEOF(items."in-vehicle") AS TEXT) = 'BOOLEAN' AND CAST(items."in-vehicle" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."in-vehicle") AS TEXT) = 'BOOLEAN' AND CAST(items."in-vehicle" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."in-vehicle" AS TEXT) END, '') COLLATE C AS "rubricc_text_3",
    COALESCE(CAST(items."mount" AS TEXT), '') COLLATE C AS "rubricc_text_4",
    COALESCE(CASE WHEN CAST(TYPEOF(items."ridden") AS TEXT) = 'BOOLEAN' AND CAST(items."ridden" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."ridden") AS TEXT) = 'BOOLEAN' AND CAST(items."ridden" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."ridden" AS TEXT) END, '') COLLATE C AS "rubricc_text_5",
    COALESCE(CASE WHEN CAST(TYPEOF(items."parked") AS TEXT) = 'BOOLEAN' AND CAST(items."parked" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."parked") AS TEXT) = 'BOOLEAN' AND CAST(items."parked" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."parked" AS TEXT) END, '') COLLATE C AS "rubricc_text_6",
    COALESCE(CAST(items."lights" AS TEXT), '') COLLATE C AS "rubricc_text_7",
    COALESCE(CASE WHEN CAST(TYPEOF(items."child") AS TEXT) = 'BOOLEAN' AND CAST(items."child" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."child") AS TEXT) = 'BOOLEAN' AND CAST(items."child" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."child" AS TEXT) END, '') COLLATE C AS "rubricc_text_8",
    COALESCE(CASE WHEN CAST(TYPEOF(items."in-lane") AS TEXT) = 'BOOLEAN' AND CAST(items."in-lane" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."in-lane") AS TEXT) = 'BOOLEAN' AND CAST(items."in-lane" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."in-lane" AS TEXT) END, '') COLLATE C AS "rubricc_text_9",
    COALESCE(CAST(items."image-of" AS TEXT), '') COLLATE C AS "rubricc_text_10",
    COALESCE(CAST(items."visible" AS TEXT), '') COLLATE C AS "rubricc_text_11",
    COALESCE(CAST(items."height" AS TEXT), '') COLLATE C AS "rubricc_text_12",
    COALESCE(CASE WHEN CAST(TYPEOF(items."cut-by-edge") AS TEXT) = 'BOOLEAN' AND CAST(items."cut-by-edge" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."cut-by-edge") AS TEXT) = 'BOOLEAN' AND CAST(items."cut-by-edge" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."cut-by-edge" AS TEXT) END, '') COLLATE C AS "rubricc_text_13",
    COALESCE(CASE WHEN CAST(TYPEOF(items."inseparable") AS TEXT) = 'BOOLEAN' AND CAST(items."inseparable" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."inseparable") AS TEXT) = 'BOOLEAN' AND CAST(items."inseparable" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."inseparable" AS TEXT) END, '') COLLATE C AS "rubricc_text_14"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN SUBSTRING("rubricc_text_11", 1, 1) = '-' THEN SUBSTRING("rubricc_text_11", 2, 39) ELSE "rubricc_text_11" END AS "rubricc_bare_11",
    CASE WHEN SUBSTRING("rubricc_text_12", 1, 1) = '-' THEN SUBSTRING("rubricc_text_12", 2, 39) ELSE "rubricc_text_12" END AS "rubricc_bare_12"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN STRPOS("rubricc_bare_11", '.') > 0 THEN SUBSTRING("rubricc_bare_11", 1, STRPOS("rubricc_bare_11", '.') - 1) ELSE "rubricc_bare_11" END AS "rubricc_before_11",
    CASE WHEN STRPOS("rubricc_bare_11", '.') > 0 THEN SUBSTRING("rubricc_bare_11", STRPOS("rubricc_bare_11", '.') + 1, 39) ELSE '0' END AS "rubricc_behind_11",
    CASE WHEN STRPOS("rubricc_bare_12", '.') > 0 THEN SUBSTRING("rubricc_bare_12", 1, STRPOS("rubricc_bare_12", '.') - 1) ELSE "rubricc_bare_12" END AS "rubricc_before_12",
    CASE WHEN STRPOS("rubricc_bare_12", '.') > 0 THEN SUBSTRING("rubricc_bare_12", STRPOS("rubricc_bare_12", '.') + 1, 39) ELSE '0' END AS "rubricc_behind_12"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    CASE WHEN TRIM("rubricc_before_11", '0123456789') = '' AND LENGTH("rubricc_before_11") BETWEEN 1 AND 19 AND TRIM("rubricc_behind_11", '0123456789') = '' AND LENGTH("rubricc_behind_11") BETWEEN 1 AND 18 THEN CASE WHEN SUBSTRING("rubricc_text_11", 1, 1) = '-' AND NOT TRIM("rubricc_before_11" || "rubricc_behind_11", '0') = '' THEN '0' ELSE '1' END || SUBSTRING('0000000000000000000' || "rubricc_before_11", LENGTH("rubricc_before_11") + 1, 19) || SUBSTRING("rubricc_behind_11" || '000000000000000000', 1, 18) ELSE NULL END AS "rubricc_digits_11",
    CASE WHEN TRIM("rubricc_before_12", '0123456789') = '' AND LENGTH("rubricc_before_12") BETWEEN 1 AND 19 AND TRIM("rubricc_behind_12", '0') = '' AND LENGTH("rubricc_behind_12") BETWEEN 1 AND 18 THEN CASE WHEN SUBSTRING("rubricc_text_12", 1, 1) = '-' AND NOT TRIM("rubricc_before_12" || "rubricc_behind_12", '0') = '' THEN '0' ELSE '1' END || SUBSTRING('0000000000000000000' || "rubricc_before_12", LENGTH("rubricc_before_12") + 1, 19) || SUBSTRING("rubricc_behind_12" || '000000000000000000', 1, 18) ELSE NULL END AS "rubricc_digits_12"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 5 WHEN "rubricc_text_0" = 'person' THEN 0 WHEN "rubricc_text_0" = 'cycle' THEN 1 WHEN "rubricc_text_0" = 'vehicle' THEN 2 WHEN "rubricc_text_0" = 'animal' THEN 3 WHEN "rubricc_text_0" = 'other' THEN 4 ELSE 6 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 8 WHEN "rubricc_text_1" = 'car' THEN 0 WHEN "rubricc_text_1" = 'people-carrier' THEN 1 WHEN "rubricc_text_1" = 'van' THEN 2 WHEN "rubricc_text_1" = 'truck' THEN 3 WHEN "rubricc_text_1" = 'bus' THEN 4 WHEN "rubricc_text_1" = 'tram' THEN 5 WHEN "rubricc_text_1" = 'trailer' THEN 6 ELSE 9 END AS "rubricc_own_1",
    CASE WHEN "rubricc_text_2" = '' THEN 5 WHEN "rubricc_text_2" = 'on-foot' THEN 0 WHEN "rubricc_text_2" = 'riding' THEN 1 WHEN "rubricc_text_2" = 'seated' THEN 2 WHEN "rubricc_text_2" = 'wheelchair' THEN 3 ELSE 6 END AS "rubricc_own_2",
    CASE WHEN "rubricc_text_3" = '' THEN 3 WHEN "rubricc_text_3" = 'no' THEN 0 WHEN "rubricc_text_3" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_3",
    CASE WHEN "rubricc_text_4" = '' THEN 4 WHEN "rubricc_text_4" = 'bicycle' THEN 0 WHEN "rubricc_text_4" = 'motorcycle' THEN 1 WHEN "rubricc_text_4" = 'scooter' THEN 2 ELSE 5 END AS "rubricc_own_4",
    CASE WHEN "rubricc_text_5" = '' THEN 3 WHEN "rubricc_text_5" = 'no' THEN 0 WHEN "rubricc_text_5" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_5",
    CASE WHEN "rubricc_text_6" = '' THEN 3 WHEN "rubricc_text_6" = 'no' THEN 0 WHEN "rubricc_text_6" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_6",
    CASE WHEN "rubricc_text_7" = '' THEN 3 WHEN "rubricc_text_7" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' brake ', ''), ' left ', ''), ' right ', ''), ' blue ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' brake ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' brake ', ''), ' left ', ''), ' right ', ''), ' blue ', '') = '' THEN 0 ELSE 4 END AS "rubricc_own_7",
    CASE WHEN "rubricc_text_7" = '' THEN 3 WHEN "rubricc_text_7" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' brake ', ''), ' left ', ''), ' right ', ''), ' blue ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' left ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' brake ', ''), ' left ', ''), ' right ', ''), ' blue ', '') = '' THEN 0 ELSE 4 END AS "rubricc_own_8",
    CASE WHEN "rubricc_text_7" = '' THEN 3 WHEN "rubricc_text_7" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' brake ', ''), ' left ', ''), ' right ', ''), ' blue ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' right ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' brake ', ''), ' left ', ''), ' right ', ''), ' blue ', '') = '' THEN 0 ELSE 4 END AS "rubricc_own_9",
    CASE WHEN "rubricc_text_7" = '' THEN 3 WHEN "rubricc_text_7" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' brake ', ''), ' left ', ''), ' right ', ''), ' blue ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' blue ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_7", ' ', '  ') || ' ', ' brake ', ''), ' left ', ''), ' right ', ''), ' blue ', '') = '' THEN 0 ELSE 4 END AS "rubricc_own_10",
    CASE WHEN "rubricc_text_8" = '' THEN 3 WHEN "rubricc_text_8" = 'no' THEN 0 WHEN "rubricc_text_8" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_11",
    CASE WHEN "rubricc_text_9" = '' THEN 2 WHEN "rubricc_text_9" = 'no' THEN 0 WHEN "rubricc_text_9" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_12",
    CASE WHEN "rubricc_text_10" = '' THEN 3 WHEN "rubricc_text_10" = 'itself' THEN 0 WHEN "rubricc_text_10" = 'picture' THEN 1 WHEN "rubricc_text_10" = 'reflection' THEN 2 ELSE 4 END AS "rubricc_cell_13",
    CASE WHEN "rubricc_text_11" = '' THEN 6 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND "rubricc_digits_11" <= '10000000000000000000000000000000000000' THEN 0 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND "rubricc_digits_11" < '10000000000000000015000000000000000000' THEN 1 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND "rubricc_digits_11" < '10000000000000000040000000000000000000' THEN 2 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND "rubricc_digits_11" < '10000000000000000070000000000000000000' THEN 3 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND "rubricc_digits_11" < '10000000000000000095000000000000000000' THEN 4 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND "rubricc_digits_11" <= '10000000000000000100000000000000000000' THEN 5 ELSE 7 END AS "rubricc_cell_14",
    CASE WHEN "rubricc_text_12" = '' THEN 5 WHEN (NOT "rubricc_digits_12" IS NULL AND NOT "rubricc_digits_12" < '10000000000000000000000000000000000000') AND "rubricc_digits_12" <= '10000000000000000000000000000000000000' THEN 0 WHEN (NOT "rubricc_digits_12" IS NULL AND NOT "rubricc_digits_12" < '10000000000000000000000000000000000000') AND "rubricc_digits_12" <= '10000000000000000015000000000000000000' THEN 1 WHEN (NOT "rubricc_digits_12" IS NULL AND NOT "rubricc_digits_12" < '10000000000000000000000000000000000000') AND "rubricc_digits_12" <= '10000000000000000024000000000000000000' THEN 2 WHEN (NOT "rubricc_digits_12" IS NULL AND NOT "rubricc_digits_12" < '10000000000000000000000000000000000000') AND "rubricc_digits_12" <= '10000000000000000059000000000000000000' THEN 3 WHEN (NOT "rubricc_digits_12" IS NULL AND NOT "rubricc_digits_12" < '10000000000000000000000000000000000000') AND TRUE THEN 4 ELSE 6 END AS "rubricc_cell_15",
    CASE WHEN "rubricc_text_13" = '' THEN 2 WHEN "rubricc_text_13" = 'no' THEN 0 WHEN "rubricc_text_13" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_16",
    CASE WHEN "rubricc_text_14" = '' THEN 2 WHEN "rubricc_text_14" = 'no' THEN 0 WHEN "rubricc_text_14" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_17"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" IN (2) THEN "rubricc_own_1" WHEN "rubricc_cell_0" IN (0, 1, 3, 4) AND ("rubricc_text_1" = '' OR "rubricc_text_1" = 'n/a' OR "rubricc_own_1" = 0) THEN 7 WHEN "rubricc_cell_0" IN (0, 1, 3, 4) THEN 9 ELSE 8 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_2" WHEN "rubricc_cell_0" IN (1, 2, 3, 4) AND ("rubricc_text_2" = '' OR "rubricc_text_2" = 'n/a' OR "rubricc_own_2" = 0) THEN 4 WHEN "rubricc_cell_0" IN (1, 2, 3, 4) THEN 6 ELSE 5 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_3" WHEN "rubricc_cell_0" IN (1, 2, 3, 4) AND ("rubricc_text_3" = '' OR "rubricc_text_3" = 'n/a' OR "rubricc_own_3" = 0) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_cell_0" IN (1) THEN "rubricc_own_4" WHEN "rubricc_cell_0" IN (0, 2, 3, 4) AND ("rubricc_text_4" = '' OR "rubricc_text_4" = 'n/a' OR "rubricc_own_4" = 0) THEN 3 WHEN "rubricc_cell_0" IN (0, 2, 3, 4) THEN 5 ELSE 4 END AS "rubricc_cell_4",
    CASE WHEN "rubricc_cell_0" IN (1) THEN "rubricc_own_5" WHEN "rubricc_cell_0" IN (0, 2, 3, 4) AND ("rubricc_text_5" = '' OR "rubricc_text_5" = 'n/a' OR "rubricc_own_5" = 0) THEN 2 WHEN "rubricc_cell_0" IN (0, 2, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_5",
    CASE WHEN "rubricc_cell_0" IN (2) THEN "rubricc_own_6" WHEN "rubricc_cell_0" IN (0, 1, 3, 4) AND ("rubricc_text_6" = '' OR "rubricc_text_6" = 'n/a' OR "rubricc_own_6" = 0) THEN 2 WHEN "rubricc_cell_0" IN (0, 1, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_6",
    CASE WHEN "rubricc_cell_0" IN (2) THEN "rubricc_own_7" WHEN "rubricc_cell_0" IN (0, 1, 3, 4) AND ("rubricc_text_7" = '' OR "rubricc_text_7" = 'n/a' OR "rubricc_own_7" = 0) THEN 2 WHEN "rubricc_cell_0" IN (0, 1, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_7",
    CASE WHEN "rubricc_cell_0" IN (2) THEN "rubricc_own_8" WHEN "rubricc_cell_0" IN (0, 1, 3, 4) AND ("rubricc_text_7" = '' OR "rubricc_text_7" = 'n/a' OR "rubricc_own_8" = 0) THEN 2 WHEN "rubricc_cell_0" IN (0, 1, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_8",
    CASE WHEN "rubricc_cell_0" IN (2) THEN "rubricc_own_9" WHEN "rubricc_cell_0" IN (0, 1, 3, 4) AND ("rubricc_text_7" = '' OR "rubricc_text_7" = 'n/a' OR "rubricc_own_9" = 0) THEN 2 WHEN "rubricc_cell_0" IN (0, 1, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_9",
    CASE WHEN "rubricc_cell_0" IN (2) THEN "rubricc_own_10" WHEN "rubricc_cell_0" IN (0, 1, 3, 4) AND ("rubricc_text_7" = '' OR "rubricc_text_7" = 'n/a' OR "rubricc_own_10" = 0) THEN 2 WHEN "rubricc_cell_0" IN (0, 1, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_10",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_11" WHEN "rubricc_cell_0" IN (1, 2, 3, 4) AND ("rubricc_text_8" = '' OR "rubricc_text_8" = 'n/a' OR "rubricc_own_11" = 0) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_11"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 6 OR "rubricc_cell_1" = 9 OR "rubricc_cell_2" = 6 OR "rubricc_cell_3" = 4 OR "rubricc_cell_4" = 5 OR "rubricc_cell_5" = 4 OR "rubricc_cell_6" = 4 OR "rubricc_cell_7" = 4 OR "rubricc_cell_8" = 4 OR "rubricc_cell_9" = 4 OR "rubricc_cell_10" = 4 OR "rubricc_cell_11" = 4 OR "rubricc_cell_12" = 3 OR "rubricc_cell_13" = 4 OR "rubricc_cell_14" = 7 OR "rubricc_cell_15" = 6 OR "rubricc_cell_16" = 3 OR "rubricc_cell_17" = 3 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0][1 * 7 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 4, 0, 0][1 * 7 + "rubricc_cell_0" + 1] AS "rubricc_state_1_0",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0][1 * 7 + "rubricc_cell_0" + 1] AS "rubricc_state_2_0",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0][1 * 7 + "rubricc_cell_0" + 1] AS "rubricc_state_3_0",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0][1 * 7 + "rubricc_cell_0" + 1] AS "rubricc_state_4_0"
  FROM rubricc_7
),
rubricc_9 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 3, 0, 0, 4, 4, 4, 4, 4, 4, 4, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 5, 0, 0, 1, 1, 1, 1, 1, 1, 1, 6, 0, 0]["rubricc_state_0_0" * 10 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1",
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 3, 0, 0, 4, 5, 6, 7, 8, 9, 10, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 11, 0, 0]["rubricc_state_1_0" * 10 + "rubricc_cell_1" + 1] AS "rubricc_state_1_1",
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 3, 0, 0, 4, 4, 4, 4, 4, 4, 4, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 5, 0, 0, 1, 1, 1, 1, 1, 1, 1, 6, 0, 0]["rubricc_state_2_0" * 10 + "rubricc_cell_1" + 1] AS "rubricc_state_2_1",
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 3, 0, 0, 4, 4, 4, 4, 4, 4, 4, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 5, 0, 0, 1, 1, 1, 1, 1, 1, 1, 6, 0, 0]["rubricc_state_3_0" * 10 + "rubricc_cell_1" + 1] AS "rubricc_state_3_1",
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 3, 0, 0, 4, 4, 4, 4, 4, 4, 4, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 5, 0, 0, 1, 1, 1, 1, 1, 1, 1, 6, 0, 0]["rubricc_state_4_0" * 10 + "rubricc_cell_1" + 1] AS "rubricc_state_4_1"
  FROM rubricc_8
),
rubricc_10 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 1, 0, 0, 1, 1, 1, 1, 3, 0, 0, 1, 1, 1, 1, 4, 0, 0, 1, 1, 1, 1, 5, 0, 0, 1, 1, 1, 1, 6, 0, 0]["rubricc_state_0_1" * 7 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 3, 4, 5, 1, 0, 0, 1, 1, 1, 1, 6, 0, 0, 1, 1, 1, 1, 7, 0, 0, 1, 1, 1, 1, 8, 0, 0, 1, 1, 1, 1, 9, 0, 0, 1, 1, 1, 1, 10, 0, 0, 1, 1, 1, 1, 11, 0, 0, 1, 1, 1, 1, 12, 0, 0, 1, 1, 1, 1, 13, 0, 0, 1, 1, 1, 1, 14, 0, 0]["rubricc_state_1_1" * 7 + "rubricc_cell_2" + 1] AS "rubricc_state_1_2",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 1, 0, 0, 1, 1, 1, 1, 3, 0, 0, 1, 1, 1, 1, 4, 0, 0, 1, 1, 1, 1, 5, 0, 0, 1, 1, 1, 1, 6, 0, 0]["rubricc_state_2_1" * 7 + "rubricc_cell_2" + 1] AS "rubricc_state_2_2",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 1, 0, 0, 1, 1, 1, 1, 3, 0, 0, 1, 1, 1, 1, 4, 0, 0, 1, 1, 1, 1, 5, 0, 0, 1, 1, 1, 1, 6, 0, 0]["rubricc_state_3_1" * 7 + "rubricc_cell_2" + 1] AS "rubricc_state_3_2",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 1, 0, 0, 1, 1, 1, 1, 3, 0, 0, 1, 1, 1, 1, 4, 0, 0, 1, 1, 1, 1, 5, 0, 0, 1, 1, 1, 1, 6, 0, 0]["rubricc_state_4_1" * 7 + "rubricc_cell_2" + 1] AS "rubricc_state_4_2"
  FROM rubricc_9
),
rubricc_11 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_0_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 3, 1, 0, 0, 5, 3, 1, 0, 0, 6, 3, 1, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0, 1, 1, 13, 0, 0, 1, 1, 14, 0, 0, 1, 1, 15, 0, 0]["rubricc_state_1_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_1_3",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_2_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_2_3",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_3_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_3_3",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_4_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_4_3"
  FROM rubricc_10
),
rubricc_12 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 1, 1, 1, 3, 0, 0, 4, 4, 4, 1, 0, 0, 1, 1, 1, 5, 0, 0, 1, 1, 1, 6, 0, 0, 1, 1, 1, 7, 0, 0]["rubricc_state_0_3" * 6 + "rubricc_cell_4" + 1] AS "rubricc_state_0_4",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 1, 1, 1, 3, 0, 0, 1, 1, 1, 4, 0, 0, 1, 1, 1, 5, 0, 0, 1, 1, 1, 6, 0, 0, 7, 8, 9, 1, 0, 0, 1, 1, 1, 10, 0, 0, 1, 1, 1, 11, 0, 0, 1, 1, 1, 12, 0, 0, 1, 1, 1, 13, 0, 0, 1, 1, 1, 14, 0, 0, 1, 1, 1, 15, 0, 0, 1, 1, 1, 16, 0, 0, 1, 1, 1, 17, 0, 0]["rubricc_state_1_3" * 6 + "rubricc_cell_4" + 1] AS "rubricc_state_1_4",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 1, 1, 1, 3, 0, 0, 4, 4, 4, 1, 0, 0, 1, 1, 1, 5, 0, 0, 1, 1, 1, 6, 0, 0, 1, 1, 1, 7, 0, 0]["rubricc_state_2_3" * 6 + "rubricc_cell_4" + 1] AS "rubricc_state_2_4",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 1, 1, 1, 3, 0, 0, 4, 4, 4, 1, 0, 0, 1, 1, 1, 5, 0, 0, 1, 1, 1, 6, 0, 0, 1, 1, 1, 7, 0, 0]["rubricc_state_3_3" * 6 + "rubricc_cell_4" + 1] AS "rubricc_state_3_4",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0, 0, 1, 1, 1, 3, 0, 0, 4, 4, 4, 1, 0, 0, 1, 1, 1, 5, 0, 0, 1, 1, 1, 6, 0, 0, 1, 1, 1, 7, 0, 0]["rubricc_state_4_3" * 6 + "rubricc_cell_4" + 1] AS "rubricc_state_4_4"
  FROM rubricc_11
),
rubricc_13 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_0_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_0_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 7, 7, 1, 0, 0, 8, 8, 1, 0, 0, 9, 9, 1, 0, 0, 1, 1, 10, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0, 1, 1, 13, 0, 0, 1, 1, 14, 0, 0, 1, 1, 15, 0, 0, 1, 1, 16, 0, 0, 1, 1, 17, 0, 0]["rubricc_state_1_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_1_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_2_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_2_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_3_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_3_5",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_4_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_4_5"
  FROM rubricc_12
),
rubricc_14 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_0_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_0_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 10, 10, 1, 0, 0, 11, 11, 1, 0, 0, 12, 12, 1, 0, 0, 13, 13, 1, 0, 0, 14, 14, 1, 0, 0, 15, 15, 1, 0, 0, 16, 16, 1, 0, 0, 1, 1, 17, 0, 0]["rubricc_state_1_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_1_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_2_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_2_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_3_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_3_6",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 6, 7, 1, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0]["rubricc_state_4_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_4_6"
  FROM rubricc_13
),
rubricc_15 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_0_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_0_7",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 10, 10, 1, 0, 0, 11, 11, 1, 0, 0, 12, 12, 1, 0, 0, 13, 13, 1, 0, 0, 14, 14, 1, 0, 0, 15, 15, 1, 0, 0, 16, 16, 1, 0, 0, 1, 1, 17, 0, 0]["rubricc_state_1_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_1_7",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_2_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_2_7",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_3_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_3_7",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 6, 7, 1, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0]["rubricc_state_4_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_4_7"
  FROM rubricc_14
),
rubricc_16 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_0_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_0_8",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 10, 10, 1, 0, 0, 11, 11, 1, 0, 0, 12, 12, 1, 0, 0, 13, 13, 1, 0, 0, 14, 14, 1, 0, 0, 15, 15, 1, 0, 0, 16, 16, 1, 0, 0, 1, 1, 17, 0, 0]["rubricc_state_1_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_1_8",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_2_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_2_8",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_3_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_3_8",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 6, 6, 1, 0, 0, 7, 7, 1, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0]["rubricc_state_4_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_4_8"
  FROM rubricc_15
),
rubricc_17 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_0_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_0_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 10, 10, 1, 0, 0, 11, 11, 1, 0, 0, 12, 12, 1, 0, 0, 13, 13, 1, 0, 0, 14, 14, 1, 0, 0, 15, 15, 1, 0, 0, 16, 16, 1, 0, 0, 1, 1, 17, 0, 0]["rubricc_state_1_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_1_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_2_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_2_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_3_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_3_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 6, 6, 1, 0, 0, 7, 7, 1, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0]["rubricc_state_4_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_4_9"
  FROM rubricc_16
),
rubricc_18 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0]["rubricc_state_0_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_0_10",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 10, 10, 1, 0, 0, 11, 11, 1, 0, 0, 12, 12, 1, 0, 0, 13, 13, 1, 0, 0, 14, 14, 1, 0, 0, 15, 15, 1, 0, 0, 16, 16, 1, 0, 0, 1, 1, 17, 0, 0]["rubricc_state_1_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_1_10",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0]["rubricc_state_2_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_2_10",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0]["rubricc_state_3_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_3_10",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 5, 6, 1, 0, 0, 7, 8, 1, 0, 0, 9, 10, 1, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0]["rubricc_state_4_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_4_10"
  FROM rubricc_17
),
rubricc_19 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 4, 1, 0, 0, 1, 1, 2, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0]["rubricc_state_0_10" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_0_11",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 6, 1, 0, 0, 7, 8, 1, 0, 0, 9, 10, 1, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0, 1, 1, 13, 0, 0, 1, 1, 14, 0, 0, 1, 1, 15, 0, 0, 1, 1, 16, 0, 0, 1, 1, 17, 0, 0, 1, 1, 18, 0, 0, 1, 1, 19, 0, 0, 1, 1, 20, 0, 0, 1, 1, 21, 0, 0]["rubricc_state_1_10" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_1_11",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 4, 1, 0, 0, 1, 1, 2, 0, 0, 1, 1, 5, 0, 0, 1, 1, 4, 0, 0]["rubricc_state_2_10" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_2_11",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 4, 1, 0, 0, 1, 1, 2, 0, 0, 1, 1, 5, 0, 0, 1, 1, 4, 0, 0]["rubricc_state_3_10" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_3_11",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 2, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0, 1, 1, 11, 0, 0, 1, 1, 4, 0, 0]["rubricc_state_4_10" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_4_11"
  FROM rubricc_18
),
rubricc_20 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 2, 3, 0, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0]["rubricc_state_0_11" * 4 + "rubricc_cell_12" + 1] AS "rubricc_state_0_12",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 2, 3, 0, 0, 4, 4, 4, 0, 5, 5, 5, 0, 5, 6, 0, 0, 7, 7, 7, 0, 7, 8, 0, 0, 9, 9, 9, 0, 9, 10, 0, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0, 21, 21, 21, 0]["rubricc_state_1_11" * 4 + "rubricc_cell_12" + 1] AS "rubricc_state_1_12",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 2, 3, 0, 0, 4, 4, 4, 0, 5, 5, 5, 0]["rubricc_state_2_11" * 4 + "rubricc_cell_12" + 1] AS "rubricc_state_2_12",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 2, 3, 0, 0, 4, 4, 4, 0, 5, 5, 5, 0]["rubricc_state_3_11" * 4 + "rubricc_cell_12" + 1] AS "rubricc_state_3_12",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0]["rubricc_state_4_11" * 4 + "rubricc_cell_12" + 1] AS "rubricc_state_4_12"
  FROM rubricc_19
),
rubricc_21 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 3, 0, 0, 4, 3, 3, 0, 0, 5, 5, 5, 5, 0, 6, 3, 3, 0, 0, 7, 3, 3, 0, 0]["rubricc_state_0_12" * 5 + "rubricc_cell_13" + 1] AS "rubricc_state_0_13",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 3, 0, 0, 4, 3, 3, 0, 0, 3, 3, 3, 3, 0, 5, 3, 3, 0, 0, 6, 3, 3, 0, 0, 7, 3, 3, 0, 0, 8, 3, 3, 0, 0, 9, 3, 3, 0, 0, 10, 3, 3, 0, 0, 11, 3, 3, 0, 0, 12, 3, 3, 0, 0, 13, 3, 3, 0, 0, 14, 3, 3, 0, 0, 15, 3, 3, 0, 0, 16, 3, 3, 0, 0, 17, 3, 3, 0, 0, 18, 3, 3, 0, 0, 19, 3, 3, 0, 0, 20, 3, 3, 0, 0, 21, 21, 21, 21, 0]["rubricc_state_1_12" * 5 + "rubricc_cell_13" + 1] AS "rubricc_state_1_13",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 3, 0, 0, 4, 3, 3, 0, 0, 3, 3, 3, 3, 0, 5, 3, 3, 0, 0]["rubricc_state_2_12" * 5 + "rubricc_cell_13" + 1] AS "rubricc_state_2_13",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 3, 0, 0, 4, 3, 3, 0, 0, 3, 3, 3, 3, 0, 5, 3, 3, 0, 0]["rubricc_state_3_12" * 5 + "rubricc_cell_13" + 1] AS "rubricc_state_3_13",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 3, 0, 0, 4, 3, 3, 0, 0, 5, 3, 3, 0, 0, 3, 3, 3, 3, 0, 6, 3, 3, 0, 0, 7, 3, 3, 0, 0, 8, 3, 3, 0, 0, 9, 3, 3, 0, 0, 10, 3, 3, 0, 0, 11, 3, 3, 0, 0, 12, 3, 3, 0, 0]["rubricc_state_4_12" * 5 + "rubricc_cell_13" + 1] AS "rubricc_state_4_13"
  FROM rubricc_20
),
rubricc_22 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 2, 3, 4, 4, 4, 4, 0, 0, 5, 6, 6, 6, 6, 6, 0, 0, 2, 7, 7, 7, 7, 7, 0, 0, 8, 9, 9, 9, 9, 9, 0, 0, 10, 11, 11, 11, 11, 11, 0, 0, 12, 13, 13, 13, 13, 13, 0, 0]["rubricc_state_0_13" * 8 + "rubricc_cell_14" + 1] AS "rubricc_state_0_14",
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 2, 3, 4, 4, 4, 4, 0, 0, 2, 3, 3, 3, 3, 3, 0, 0, 2, 5, 5, 5, 5, 5, 0, 0, 2, 3, 6, 6, 6, 6, 0, 0, 2, 7, 7, 7, 7, 7, 0, 0, 2, 3, 8, 8, 8, 8, 0, 0, 2, 9, 9, 9, 9, 9, 0, 0, 2, 3, 10, 10, 10, 10, 0, 0, 2, 11, 11, 11, 11, 11, 0, 0, 2, 3, 12, 12, 12, 12, 0, 0, 2, 3, 13, 13, 13, 13, 0, 0, 2, 3, 14, 14, 14, 14, 0, 0, 2, 3, 15, 15, 15, 15, 0, 0, 2, 3, 16, 16, 16, 16, 0, 0, 2, 3, 17, 17, 17, 17, 0, 0, 2, 3, 18, 18, 18, 18, 0, 0, 2, 3, 19, 19, 19, 19, 0, 0, 2, 3, 20, 20, 20, 20, 0, 0, 2, 3, 21, 21, 21, 21, 0, 0, 22, 23, 23, 23, 23, 23, 0, 0]["rubricc_state_1_13" * 8 + "rubricc_cell_14" + 1] AS "rubricc_state_1_14",
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 2, 3, 4, 5, 6, 7, 0, 0, 2, 3, 3, 3, 3, 3, 0, 0, 2, 8, 8, 9, 10, 11, 0, 0, 12, 13, 13, 14, 15, 16, 0, 0]["rubricc_state_2_13" * 8 + "rubricc_cell_14" + 1] AS "rubricc_state_2_14",
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 2, 3, 4, 4, 5, 5, 0, 0, 2, 3, 3, 3, 3, 3, 0, 0, 2, 6, 6, 6, 7, 7, 0, 0, 8, 9, 9, 9, 9, 9, 0, 0]["rubricc_state_3_13" * 8 + "rubricc_cell_14" + 1] AS "rubricc_state_3_14",
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 2, 3, 4, 4, 4, 4, 0, 0, 2, 3, 3, 3, 3, 3, 0, 0, 2, 3, 5, 5, 5, 5, 0, 0, 2, 6, 6, 6, 6, 6, 0, 0, 2, 3, 7, 7, 7, 7, 0, 0, 2, 3, 8, 8, 8, 8, 0, 0, 2, 3, 9, 9, 9, 9, 0, 0, 2, 3, 10, 10, 10, 10, 0, 0, 2, 3, 11, 11, 11, 11, 0, 0, 2, 3, 12, 12, 12, 12, 0, 0, 13, 14, 14, 14, 14, 14, 0, 0]["rubricc_state_4_13" * 8 + "rubricc_cell_14" + 1] AS "rubricc_state_4_14"
  FROM rubricc_21
),
rubricc_23 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 1, 1, 1, 1, 0, 0, 2, 2, 2, 2, 2, 2, 0, 2, 2, 3, 3, 3, 0, 0, 4, 1, 1, 1, 1, 0, 0, 4, 4, 4, 4, 4, 4, 0, 5, 5, 5, 5, 5, 5, 0, 6, 1, 1, 1, 1, 0, 0, 6, 6, 6, 6, 6, 6, 0, 7, 1, 1, 1, 1, 0, 0, 7, 7, 7, 7, 7, 7, 0, 8, 1, 1, 1, 1, 0, 0, 8, 8, 8, 8, 8, 8, 0]["rubricc_state_0_14" * 7 + "rubricc_cell_15" + 1] AS "rubricc_state_0_15",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 1, 1, 1, 1, 0, 0, 2, 2, 2, 2, 2, 2, 0, 2, 2, 3, 3, 3, 0, 0, 4, 4, 4, 4, 4, 4, 0, 2, 2, 5, 5, 5, 0, 0, 6, 6, 6, 6, 6, 6, 0, 2, 2, 7, 7, 7, 0, 0, 8, 8, 8, 8, 8, 8, 0, 2, 2, 9, 9, 9, 0, 0, 10, 10, 10, 10, 10, 10, 0, 2, 2, 11, 11, 11, 0, 0, 2, 2, 12, 12, 12, 0, 0, 2, 2, 13, 13, 13, 0, 0, 2, 2, 14, 14, 14, 0, 0, 2, 2, 15, 15, 15, 0, 0, 2, 2, 16, 16, 16, 0, 0, 2, 2, 17, 17, 17, 0, 0, 2, 2, 18, 18, 18, 0, 0, 2, 2, 19, 19, 19, 0, 0, 2, 2, 20, 20, 20, 0, 0, 21, 1, 1, 1, 1, 0, 0, 21, 21, 21, 21, 21, 21, 0]["rubricc_state_1_14" * 7 + "rubricc_cell_15" + 1] AS "rubricc_state_1_15",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 1, 1, 1, 1, 0, 0, 2, 2, 2, 2, 2, 2, 0, 2, 2, 3, 3, 3, 0, 0, 2, 2, 4, 4, 4, 0, 0, 2, 2, 5, 5, 5, 0, 0, 2, 2, 6, 6, 6, 0, 0, 7, 7, 7, 7, 7, 7, 0, 8, 8, 8, 8, 8, 8, 0, 9, 9, 9, 9, 9, 9, 0, 10, 10, 10, 10, 10, 10, 0, 11, 1, 1, 1, 1, 0, 0, 11, 11, 11, 11, 11, 11, 0, 12, 12, 12, 12, 12, 12, 0, 13, 13, 13, 13, 13, 13, 0, 14, 14, 14, 14, 14, 14, 0]["rubricc_state_2_14" * 7 + "rubricc_cell_15" + 1] AS "rubricc_state_2_15",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 1, 1, 1, 1, 0, 0, 2, 2, 2, 2, 2, 2, 0, 2, 2, 3, 4, 5, 0, 0, 2, 2, 6, 7, 8, 0, 0, 9, 9, 9, 10, 11, 0, 0, 12, 12, 12, 13, 14, 0, 0, 15, 1, 1, 1, 1, 0, 0, 15, 15, 15, 16, 17, 0, 0]["rubricc_state_3_14" * 7 + "rubricc_cell_15" + 1] AS "rubricc_state_3_15",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 1, 1, 1, 1, 0, 0, 2, 2, 2, 2, 2, 2, 0, 2, 2, 3, 3, 3, 0, 0, 2, 2, 4, 4, 4, 0, 0, 5, 5, 5, 5, 5, 5, 0, 2, 2, 6, 6, 6, 0, 0, 2, 2, 7, 7, 7, 0, 0, 2, 2, 8, 8, 8, 0, 0, 2, 2, 9, 9, 9, 0, 0, 2, 2, 10, 10, 10, 0, 0, 2, 2, 11, 11, 11, 0, 0, 12, 1, 1, 1, 1, 0, 0, 12, 12, 12, 12, 12, 12, 0]["rubricc_state_4_14" * 7 + "rubricc_cell_15" + 1] AS "rubricc_state_4_15"
  FROM rubricc_22
),
rubricc_24 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 5, 6, 0, 0, 7, 8, 0, 0, 9, 10, 0, 0, 11, 12, 0, 0, 13, 14, 0, 0, 15, 16, 0, 0, 17, 18, 0, 0, 19, 20, 0, 0, 21, 22, 0, 0, 23, 24, 0, 0, 25, 26, 0, 0, 27, 28, 0, 0, 29, 30, 0, 0, 31, 32, 0, 0]["rubricc_state_3_15" * 4 + "rubricc_cell_16" + 1] AS "rubricc_state_3_16",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 5, 6, 0, 0, 7, 8, 0, 0, 9, 10, 0, 0, 11, 12, 0, 0, 13, 14, 0, 0, 15, 16, 0, 0, 17, 18, 0, 0, 19, 20, 0, 0, 21, 22, 0, 0]["rubricc_state_4_15" * 4 + "rubricc_cell_16" + 1] AS "rubricc_state_4_16"
  FROM rubricc_23
),
rubricc_25 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 5, 0, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0]["rubricc_state_0_15" * 4 + "rubricc_cell_17" + 1] AS "rubricc_state_0_16",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 2, 0, 0, 3, 3, 3, 0, 4, 2, 0, 0, 4, 4, 4, 0, 5, 2, 0, 0, 5, 5, 5, 0, 6, 2, 0, 0, 6, 6, 6, 0, 7, 2, 0, 0, 8, 2, 0, 0, 9, 2, 0, 0, 10, 2, 0, 0, 11, 2, 0, 0, 12, 2, 0, 0, 13, 2, 0, 0, 14, 2, 0, 0, 15, 2, 0, 0, 16, 2, 0, 0, 17, 17, 17, 0]["rubricc_state_1_15" * 4 + "rubricc_cell_17" + 1] AS "rubricc_state_1_16",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 2, 0, 0, 4, 2, 0, 0, 5, 2, 0, 0, 6, 2, 0, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0]["rubricc_state_2_15" * 4 + "rubricc_cell_17" + 1] AS "rubricc_state_2_16",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 2, 0, 0, 4, 2, 0, 0, 5, 2, 0, 0, 6, 2, 0, 0, 7, 2, 0, 0, 8, 2, 0, 0, 9, 2, 0, 0, 10, 2, 0, 0, 11, 2, 0, 0, 12, 2, 0, 0, 13, 2, 0, 0, 14, 2, 0, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0]["rubricc_state_3_16" * 4 + "rubricc_cell_17" + 1] AS "rubricc_state_3_17",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 2, 0, 0, 4, 2, 0, 0, 5, 2, 0, 0, 6, 2, 0, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 2, 0, 0, 8, 2, 0, 0, 9, 2, 0, 0, 10, 2, 0, 0, 11, 2, 0, 0, 12, 2, 0, 0, 13, 2, 0, 0, 14, 2, 0, 0, 15, 2, 0, 0, 16, 2, 0, 0, 17, 2, 0, 0, 18, 2, 0, 0, 19, 19, 19, 0, 20, 20, 20, 0]["rubricc_state_4_16" * 4 + "rubricc_cell_17" + 1] AS "rubricc_state_4_17"
  FROM rubricc_24
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_text_5", "rubricc_text_6", "rubricc_text_7", "rubricc_text_8", "rubricc_text_9", "rubricc_text_10", "rubricc_text_11", "rubricc_text_12", "rubricc_text_13", "rubricc_text_14", "rubricc_bare_11", "rubricc_bare_12", "rubricc_before_11", "rubricc_behind_11", "rubricc_before_12", "rubricc_behind_12", "rubricc_digits_11", "rubricc_digits_12", "rubricc_cell_0", "rubricc_own_1", "rubricc_own_2", "rubricc_own_3", "rubricc_own_4", "rubricc_own_5", "rubricc_own_6", "rubricc_own_7", "rubricc_own_8", "rubricc_own_9", "rubricc_own_10", "rubricc_own_11", "rubricc_cell_12", "rubricc_cell_13", "rubricc_cell_14", "rubricc_cell_15", "rubricc_cell_16", "rubricc_cell_17", "rubricc_cell_1", "rubricc_cell_2", "rubricc_cell_3", "rubricc_cell_4", "rubricc_cell_5", "rubricc_cell_6", "rubricc_cell_7", "rubricc_cell_8", "rubricc_cell_9", "rubricc_cell_10", "rubricc_cell_11", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_1_0", "rubricc_state_2_0", "rubricc_state_3_0", "rubricc_state_4_0", "rubricc_state_0_1", "rubricc_state_1_1", "rubricc_state_2_1", "rubricc_state_3_1", "rubricc_state_4_1", "rubricc_state_0_2", "rubricc_state_1_2", "rubricc_state_2_2", "rubricc_state_3_2", "rubricc_state_4_2", "rubricc_state_0_3", "rubricc_state_1_3", "rubricc_state_2_3", "rubricc_state_3_3", "rubricc_state_4_3", "rubricc_state_0_4", "rubricc_state_1_4", "rubricc_state_2_4", "rubricc_state_3_4", "rubricc_state_4_4", "rubricc_state_0_5", "rubricc_state_1_5", "rubricc_state_2_5", "rubricc_state_3_5", "rubricc_state_4_5", "rubricc_state_0_6", "rubricc_state_1_6", "rubricc_state_2_6", "rubricc_state_3_6", "rubricc_state_4_6", "rubricc_state_0_7", "rubricc_state_1_7", "rubricc_state_2_7", "rubricc_state_3_7", "rubricc_state_4_7", "rubricc_state_0_8", "rubricc_state_1_8", "rubricc_state_2_8", "rubricc_state_3_8", "rubricc_state_4_8", "rubricc_state_0_9", "rubricc_state_1_9", "rubricc_state_2_9", "rubricc_state_3_9", "rubricc_state_4_9", "rubricc_state_0_10", "rubricc_state_1_10", "rubricc_state_2_10", "rubricc_state_3_10", "rubricc_state_4_10", "rubricc_state_0_11", "rubricc_state_1_11", "rubricc_state_2_11", "rubricc_state_3_11", "rubricc_state_4_11", "rubricc_state_0_12", "rubricc_state_1_12", "rubricc_state_2_12", "rubricc_state_3_12", "rubricc_state_4_12", "rubricc_state_0_13", "rubricc_state_1_13", "rubricc_state_2_13", "rubricc_state_3_13", "rubricc_state_4_13", "rubricc_state_0_14", "rubricc_state_1_14", "rubricc_state_2_14", "rubricc_state_3_14", "rubricc_state_4_14", "rubricc_state_0_15", "rubricc_state_1_15", "rubricc_state_2_15", "rubricc_state_3_15", "rubricc_state_4_15", "rubricc_state_3_16", "rubricc_state_4_16", "rubricc_state_0_16", "rubricc_state_1_16", "rubricc_state_2_16", "rubricc_state_3_17", "rubricc_state_4_17"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'ignore', 'ignore', 'draw', 'ignore', 'ignore', 'draw', 'leave', 'flag:taxonomy', 'leave']["rubricc_state_0_16" + 1] END AS "box",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'B4', 'B4 B5', 'B6', 'B5', 'B1', 'B7', 'B2', 'B8', 'B3']["rubricc_state_0_16" + 1] END AS "box.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'pedestrian', 'rider', 'sitting', 'wheelchair-user', 'bicycle', 'motorcycle', 'scooter', 'car', 'car|van', 'van', 'truck', 'bus', 'tram', 'trailer', 'n/a']["rubricc_state_1_16" + 1] END AS "class",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'N1', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13', 'C14', 'N1 N2']["rubricc_state_1_16" + 1] END AS "class.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'heavy', 'partial', 'light', 'none', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy']["rubricc_state_2_16" + 1] END AS "occlusion",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'N1', 'O4', 'O3', 'O2', 'O1', 'N1 O4', 'N1 O3', 'N1 O2', 'N1 O1']["rubricc_state_2_16" + 1] END AS "occlusion.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'hard', 'hard', 'hard', 'hard', 'medium', 'hard', 'hard', 'hard', 'medium', 'hard', 'easy', 'medium', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy']["rubricc_state_3_17" + 1] END AS "difficulty",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'N1', 'D1 D4', 'D1 D4 D5', 'D2 D4', 'D2 D4 D5', 'D3 D4', 'D3 D4 D5', 'D1', 'D1 D5', 'D2', 'D2 D5', 'D3', 'D3 D5', 'N1 D1 D4', 'N1 D1 D4 D5', 'N1 D2 D4', 'N1 D2 D4 D5', 'N1 D3 D4', 'N1 D3 D4 D5']["rubricc_state_3_17" + 1] END AS "difficulty.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', '-', 'truncated', 'minor', 'truncated minor', 'riderless', 'truncated riderless', 'emergency', 'truncated emergency', 'braking', 'truncated braking', 'braking emergency', 'truncated braking emergency', 'parked', 'truncated parked', 'parked emergency', 'truncated parked emergency', 'flag:taxonomy', 'flag:taxonomy']["rubricc_state_4_17" + 1] END AS "attributes",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'N1', '', 'T1', 'T2', 'T1 T2', 'T3', 'T1 T3', 'T6', 'T1 T6', 'T5', 'T1 T5', 'T5 T6', 'T1 T5 T6', 'T4', 'T1 T4', 'T4 T6', 'T1 T4 T6', 'N1', 'N1 T1']["rubricc_state_4_17" + 1] END AS "attributes.clauses"
  FROM rubricc_25;
