-- web-genres 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CAST(items."words" AS TEXT), '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."spoiled-by" AS TEXT), '') COLLATE C AS "rubricc_text_1",
    COALESCE(CASE WHEN CAST(TYPEOF(items."sentences") AS TEXT) = 'BOOLEAN' AND CAST(items."sentences" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."sentences") AS TEXT) = 'BOOLEAN' AND CAST(items."sentences" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."sentences" AS TEXT) END, '') COLLATE C AS "rubricc_text_2",
    COALESCE(CAST(items."form" AS TEXT), '') COLLATE C AS "rubricc_text_3",
    COALESCE(CASE WHEN CAST(TYPEOF(items."objective") AS TEXT) = 'BOOLEAN' AND CAST(items."objective" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."objective") AS TEXT) = 'BOOLEAN' AND CAST(items."objective" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."objective" AS TEXT) END, '') COLLATE C AS "rubricc_text_4",
    COALESCE(CASE WHEN CAST(TYPEOF(items."recent-event") AS TEXT) = 'BOOLEAN' AND CAST(items."recent-event" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."recent-event") AS TEXT) = 'BOOLEAN' AND CAST(items."recent-event" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."recent-event" AS TEXT) END, '') COLLATE C AS "rubricc_text_5",
    COALESCE(CASE WHEN CAST(TYPEOF(items."teaches") AS TEXT) = 'BOOLEAN' AND CAST(items."teaches" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."teaches") AS TEXT) = 'BOOLEAN' AND CAST(items."teaches" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."teaches" AS TEXT) END, '') COLLATE C AS "rubricc_text_6",
    COALESCE(CASE WHEN CAST(TYPEOF(items."addresses-reader") AS TEXT) = 'BOOLEAN' AND CAST(items."addresses-reader" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."addresses-reader") AS TEXT) = 'BOOLEAN' AND CAST(items."addresses-reader" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."addresses-reader" AS TEXT) END, '') COLLATE C AS "rubricc_text_7",
    COALESCE(CASE WHEN CAST(TYPEOF(items."superlatives") AS TEXT) = 'BOOLEAN' AND CAST(items."superlatives" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."superlatives") AS TEXT) = 'BOOLEAN' AND CAST(items."superlatives" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."superlatives" AS TEXT) END, '') COLLATE C AS "rubricc_text_8",
    COALESCE(CASE WHEN CAST(TYPEOF(items."order-link") AS TEXT) = 'BOOLEAN' AND CAST(items."order-link" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."order-link") AS TEXT) = 'BOOLEAN' AND CAST(items."order-link" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."order-link" AS TEXT) END, '') COLLATE C AS "rubricc_text_9",
    COALESCE(CAST(items."sells" AS TEXT), '') COLLATE C AS "rubricc_text_10",
    COALESCE(CASE WHEN CAST(TYPEOF(items."calls-to-act") AS TEXT) = 'BOOLEAN' AND CAST(items."calls-to-act" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."calls-to-act") AS TEXT) = 'BOOLEAN' AND CAST(items."calls-to-act" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."calls-to-act" AS TEXT) END, '') COLLATE C AS "rubricc_text_11",
    COALESCE(CASE WHEN CAST(TYPEOF(items."argues") AS TEXT) = 'BOOLEAN' AND CAST(items."argues" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."argues") AS TEXT) = 'BOOLEAN' AND CAST(items."argues" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."argues" AS TEXT) END, '') COLLATE C AS "rubricc_text_12",
    COALESCE(CASE WHEN CAST(TYPEOF(items."own-experience") AS TEXT) = 'BOOLEAN' AND CAST(items."own-experience" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."own-experience") AS TEXT) = 'BOOLEAN' AND CAST(items."own-experience" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."own-experience" AS TEXT) END, '') COLLATE C AS "rubricc_text_13",
    COALESCE(CASE WHEN CAST(TYPEOF(items."newsworthy") AS TEXT) = 'BOOLEAN' AND CAST(items."newsworthy" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."newsworthy") AS TEXT) = 'BOOLEAN' AND CAST(items."newsworthy" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."newsworthy" AS TEXT) END, '') COLLATE C AS "rubricc_text_14",
    COALESCE(CAST(items."review" AS TEXT), '') COLLATE C AS "rubricc_text_15",
    COALESCE(CASE WHEN CAST(TYPEOF(items."compares-products") AS TEXT) = 'BOOLEAN' AND CAST(items."compares-products" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."compares-products") AS TEXT) = 'BOOLEAN' AND CAST(items."compares-products" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."compares-products" AS TEXT) END, '') COLLATE C AS "rubricc_text_16",
    COALESCE(CASE WHEN CAST(TYPEOF(items."about-law") AS TEXT) = 'BOOLEAN' AND CAST(items."about-law" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."about-law") AS TEXT) = 'BOOLEAN' AND CAST(items."about-law" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."about-law" AS TEXT) END, '') COLLATE C AS "rubricc_text_17"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN SUBSTRING("rubricc_text_0", 1, 1) = '-' THEN SUBSTRING("rubricc_text_0", 2, 39) ELSE "rubricc_text_0" END AS "rubricc_bare_0"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN STRPOS("rubricc_bare_0", '.') > 0 THEN SUBSTRING("rubricc_bare_0", 1, STRPOS("rubricc_bare_0", '.') - 1) ELSE "rubricc_bare_0" END AS "rubricc_before_0",
    CASE WHEN STRPOS("rubricc_bare_0", '.') > 0 THEN SUBSTRING("rubricc_bare_0", STRPOS("rubricc_bare_0", '.') + 1, 39) ELSE '0' END AS "rubricc_behind_0"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    CASE WHEN TRIM("rubricc_before_0", '0123456789') = '' AND LENGTH("rubricc_before_0") BETWEEN 1 AND 19 AND TRIM("rubricc_behind_0", '0') = '' AND LENGTH("rubricc_behind_0") BETWEEN 1 AND 18 THEN CASE WHEN SUBSTRING("rubricc_text_0", 1, 1) = '-' AND NOT TRIM("rubricc_before_0" || "rubricc_behind_0", '0') = '' THEN '0' ELSE '1' END || SUBSTRING('0000000000000000000' || "rubricc_before_0", LENGTH("rubricc_before_0") + 1, 19) || SUBSTRING("rubricc_behind_0" || '000000000000000000', 1, 18) ELSE NULL END AS "rubricc_digits_0"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 3 WHEN (NOT "rubricc_digits_0" IS NULL AND NOT "rubricc_digits_0" < '10000000000000000000000000000000000000') AND "rubricc_digits_0" <= '10000000000000000004000000000000000000' THEN 0 WHEN (NOT "rubricc_digits_0" IS NULL AND NOT "rubricc_digits_0" < '10000000000000000000000000000000000000') AND "rubricc_digits_0" <= '10000000000000005000000000000000000000' THEN 1 WHEN (NOT "rubricc_digits_0" IS NULL AND NOT "rubricc_digits_0" < '10000000000000000000000000000000000000') AND TRUE THEN 2 ELSE 4 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 8 WHEN "rubricc_text_1" = 'nothing' THEN 0 WHEN "rubricc_text_1" = 'boilerplate' THEN 1 WHEN "rubricc_text_1" = 'encoding' THEN 2 WHEN "rubricc_text_1" = 'generated' THEN 3 WHEN "rubricc_text_1" = 'markup' THEN 4 WHEN "rubricc_text_1" = 'machine-translation' THEN 5 WHEN "rubricc_text_1" = 'other-language' THEN 6 WHEN "rubricc_text_1" = 'several-texts' THEN 7 ELSE 9 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_text_2" = '' THEN 2 WHEN "rubricc_text_2" = 'no' THEN 0 WHEN "rubricc_text_2" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_text_3" = '' THEN 2 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_text_3" = '' THEN 2 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' research ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_4",
    CASE WHEN "rubricc_text_3" = '' THEN 2 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' recipe ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_5",
    CASE WHEN "rubricc_text_3" = '' THEN 2 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' comments ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_6",
    CASE WHEN "rubricc_text_3" = '' THEN 2 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' invitation ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_7",
    CASE WHEN "rubricc_text_3" = '' THEN 2 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' verse ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_8",
    CASE WHEN "rubricc_text_3" = '' THEN 2 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' script ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_9",
    CASE WHEN "rubricc_text_3" = '' THEN 2 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' interview ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_10",
    CASE WHEN "rubricc_text_3" = '' THEN 2 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' letter ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' legal-wording ', ''), ' research ', ''), ' recipe ', ''), ' comments ', ''), ' invitation ', ''), ' verse ', ''), ' script ', ''), ' interview ', ''), ' letter ', '') = '' THEN 0 ELSE 3 END AS "rubricc_cell_11",
    CASE WHEN "rubricc_text_4" = '' THEN 2 WHEN "rubricc_text_4" = 'no' THEN 0 WHEN "rubricc_text_4" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_12",
    CASE WHEN "rubricc_text_5" = '' THEN 2 WHEN "rubricc_text_5" = 'no' THEN 0 WHEN "rubricc_text_5" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_13",
    CASE WHEN "rubricc_text_6" = '' THEN 2 WHEN "rubricc_text_6" = 'no' THEN 0 WHEN "rubricc_text_6" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_14",
    CASE WHEN "rubricc_text_7" = '' THEN 2 WHEN "rubricc_text_7" = 'no' THEN 0 WHEN "rubricc_text_7" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_15",
    CASE WHEN "rubricc_text_8" = '' THEN 2 WHEN "rubricc_text_8" = 'no' THEN 0 WHEN "rubricc_text_8" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_16",
    CASE WHEN "rubricc_text_9" = '' THEN 2 WHEN "rubricc_text_9" = 'no' THEN 0 WHEN "rubricc_text_9" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_17",
    CASE WHEN "rubricc_text_10" = '' THEN 3 WHEN "rubricc_text_10" = 'nothing' THEN 0 WHEN "rubricc_text_10" = 'product' THEN 1 WHEN "rubricc_text_10" = 'cause' THEN 2 ELSE 4 END AS "rubricc_cell_18",
    CASE WHEN "rubricc_text_11" = '' THEN 3 WHEN "rubricc_text_11" = 'no' THEN 0 WHEN "rubricc_text_11" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_19",
    CASE WHEN "rubricc_text_12" = '' THEN 2 WHEN "rubricc_text_12" = 'no' THEN 0 WHEN "rubricc_text_12" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_20",
    CASE WHEN "rubricc_text_13" = '' THEN 2 WHEN "rubricc_text_13" = 'no' THEN 0 WHEN "rubricc_text_13" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_21",
    CASE WHEN "rubricc_text_14" = '' THEN 3 WHEN "rubricc_text_14" = 'no' THEN 0 WHEN "rubricc_text_14" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_22",
    CASE WHEN "rubricc_text_15" = '' THEN 4 WHEN "rubricc_text_15" = 'none' THEN 0 WHEN "rubricc_text_15" = 'text' THEN 1 WHEN "rubricc_text_15" = 'shop-comments' THEN 2 WHEN "rubricc_text_15" = 'quotes' THEN 3 ELSE 5 END AS "rubricc_cell_23",
    CASE WHEN "rubricc_text_16" = '' THEN 2 WHEN "rubricc_text_16" = 'no' THEN 0 WHEN "rubricc_text_16" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_24",
    CASE WHEN "rubricc_text_17" = '' THEN 2 WHEN "rubricc_text_17" = 'no' THEN 0 WHEN "rubricc_text_17" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_25"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_18" IN (2) THEN "rubricc_own_19" WHEN "rubricc_cell_18" IN (0, 1) AND ("rubricc_text_11" = '' OR "rubricc_text_11" = 'n/a' OR "rubricc_own_19" = 0) THEN 2 WHEN "rubricc_cell_18" IN (0, 1) THEN 4 ELSE 3 END AS "rubricc_cell_19",
    CASE WHEN "rubricc_cell_21" IN (1) THEN "rubricc_own_22" WHEN "rubricc_cell_21" IN (0) AND ("rubricc_text_14" = '' OR "rubricc_text_14" = 'n/a' OR "rubricc_own_22" = 0) THEN 2 WHEN "rubricc_cell_21" IN (0) THEN 4 ELSE 3 END AS "rubricc_cell_22"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 4 OR "rubricc_cell_1" = 9 OR "rubricc_cell_2" = 3 OR "rubricc_cell_3" = 3 OR "rubricc_cell_4" = 3 OR "rubricc_cell_5" = 3 OR "rubricc_cell_6" = 3 OR "rubricc_cell_7" = 3 OR "rubricc_cell_8" = 3 OR "rubricc_cell_9" = 3 OR "rubricc_cell_10" = 3 OR "rubricc_cell_11" = 3 OR "rubricc_cell_12" = 3 OR "rubricc_cell_13" = 3 OR "rubricc_cell_14" = 3 OR "rubricc_cell_15" = 3 OR "rubricc_cell_16" = 3 OR "rubricc_cell_17" = 3 OR "rubricc_cell_18" = 4 OR "rubricc_cell_19" = 4 OR "rubricc_cell_20" = 3 OR "rubricc_cell_21" = 3 OR "rubricc_cell_22" = 4 OR "rubricc_cell_23" = 5 OR "rubricc_cell_24" = 3 OR "rubricc_cell_25" = 3 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0][1 * 5 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0",
    [0, 0, 0, 0, 0, 1, 2, 1, 0, 0][1 * 5 + "rubricc_cell_0" + 1] AS "rubricc_state_1_0"
  FROM rubricc_7
),
rubricc_9 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 9, 2, 3, 4, 5, 6, 7, 8, 0, 0, 10, 2, 3, 4, 5, 6, 7, 8, 0, 0]["rubricc_state_0_0" * 10 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1",
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 1, 1, 1, 1, 1, 1, 1, 0, 0]["rubricc_state_1_0" * 10 + "rubricc_cell_1" + 1] AS "rubricc_state_1_1"
  FROM rubricc_8
),
rubricc_10 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 1, 10, 0, 0, 1, 11, 0, 0]["rubricc_state_0_1" * 4 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2",
    [0, 0, 0, 0, 1, 1, 1, 0, 1, 2, 0, 0]["rubricc_state_1_1" * 4 + "rubricc_cell_2" + 1] AS "rubricc_state_1_2"
  FROM rubricc_9
),
rubricc_11 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 11, 0, 0, 12, 12, 12, 0]["rubricc_state_0_2" * 4 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0]["rubricc_state_1_2" * 4 + "rubricc_cell_3" + 1] AS "rubricc_state_1_3"
  FROM rubricc_10
),
rubricc_12 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 11, 0, 0, 12, 12, 12, 0, 13, 13, 13, 0]["rubricc_state_0_3" * 4 + "rubricc_cell_4" + 1] AS "rubricc_state_0_4",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 4, 4, 0]["rubricc_state_1_3" * 4 + "rubricc_cell_4" + 1] AS "rubricc_state_1_4"
  FROM rubricc_11
),
rubricc_13 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 5, 6, 0, 0, 7, 8, 0, 0, 9, 10, 0, 0, 11, 12, 0, 0, 13, 14, 0, 0, 15, 16, 0, 0, 17, 18, 0, 0, 19, 20, 0, 0, 21, 22, 0, 0, 23, 24, 0, 0, 25, 26, 0, 0]["rubricc_state_0_4" * 4 + "rubricc_cell_5" + 1] AS "rubricc_state_0_5",
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 5, 6, 0, 0, 7, 8, 0, 0]["rubricc_state_1_4" * 4 + "rubricc_cell_5" + 1] AS "rubricc_state_1_5"
  FROM rubricc_12
),
rubricc_14 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 20, 0, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0, 26, 26, 26, 0, 27, 27, 27, 0]["rubricc_state_0_5" * 4 + "rubricc_cell_6" + 1] AS "rubricc_state_0_6",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0]["rubricc_state_1_5" * 4 + "rubricc_cell_6" + 1] AS "rubricc_state_1_6"
  FROM rubricc_13
),
rubricc_15 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 20, 0, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0, 26, 26, 26, 0, 27, 27, 27, 0, 28, 28, 28, 0]["rubricc_state_0_6" * 4 + "rubricc_cell_7" + 1] AS "rubricc_state_0_7",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0]["rubricc_state_1_6" * 4 + "rubricc_cell_7" + 1] AS "rubricc_state_1_7"
  FROM rubricc_14
),
rubricc_16 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 20, 0, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0, 26, 26, 26, 0, 27, 27, 27, 0, 28, 28, 28, 0, 29, 29, 29, 0]["rubricc_state_0_7" * 4 + "rubricc_cell_8" + 1] AS "rubricc_state_0_8",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 5, 5, 5, 0, 4, 4, 4, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0]["rubricc_state_1_7" * 4 + "rubricc_cell_8" + 1] AS "rubricc_state_1_8"
  FROM rubricc_15
),
rubricc_17 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 20, 0, 0, 20, 20, 20, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0, 26, 26, 26, 0, 27, 27, 27, 0, 28, 28, 28, 0, 29, 29, 29, 0]["rubricc_state_0_8" * 4 + "rubricc_cell_9" + 1] AS "rubricc_state_0_9",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0]["rubricc_state_1_8" * 4 + "rubricc_cell_9" + 1] AS "rubricc_state_1_9"
  FROM rubricc_16
),
rubricc_18 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 20, 0, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0, 26, 26, 26, 0, 27, 27, 27, 0, 28, 28, 28, 0, 29, 29, 29, 0, 30, 30, 30, 0]["rubricc_state_0_9" * 4 + "rubricc_cell_10" + 1] AS "rubricc_state_0_10",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0]["rubricc_state_1_9" * 4 + "rubricc_cell_10" + 1] AS "rubricc_state_1_10"
  FROM rubricc_17
),
rubricc_19 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 20, 0, 0, 20, 20, 20, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0, 26, 26, 26, 0, 27, 27, 27, 0, 28, 28, 28, 0, 29, 29, 29, 0, 30, 30, 30, 0]["rubricc_state_0_10" * 4 + "rubricc_cell_11" + 1] AS "rubricc_state_0_11",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0]["rubricc_state_1_10" * 4 + "rubricc_cell_11" + 1] AS "rubricc_state_1_11"
  FROM rubricc_18
),
rubricc_20 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 20, 0, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0, 26, 26, 26, 0, 27, 27, 27, 0, 28, 28, 28, 0, 29, 29, 29, 0, 30, 30, 30, 0, 31, 31, 31, 0]["rubricc_state_0_11" * 4 + "rubricc_cell_12" + 1] AS "rubricc_state_0_12",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0]["rubricc_state_1_11" * 4 + "rubricc_cell_12" + 1] AS "rubricc_state_1_12"
  FROM rubricc_19
),
rubricc_21 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 20, 0, 0, 21, 20, 0, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0, 26, 26, 26, 0, 27, 27, 27, 0, 28, 28, 28, 0, 29, 29, 29, 0, 30, 30, 30, 0, 31, 31, 31, 0, 32, 32, 32, 0]["rubricc_state_0_12" * 4 + "rubricc_cell_13" + 1] AS "rubricc_state_0_13",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 5, 4, 0, 0, 6, 6, 6, 0, 7, 8, 0, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0]["rubricc_state_1_12" * 4 + "rubricc_cell_13" + 1] AS "rubricc_state_1_13"
  FROM rubricc_20
),
rubricc_22 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 1, 0, 0, 3, 3, 3, 0, 2, 3, 0, 0, 4, 4, 4, 0, 2, 4, 0, 0, 5, 5, 5, 0, 2, 5, 0, 0, 6, 6, 6, 0, 2, 6, 0, 0, 7, 7, 7, 0, 2, 7, 0, 0, 8, 8, 8, 0, 2, 8, 0, 0, 9, 9, 9, 0, 2, 9, 0, 0, 10, 10, 10, 0, 2, 10, 0, 0, 11, 12, 0, 0, 13, 13, 13, 0, 14, 15, 0, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 2, 20, 0, 0, 21, 21, 21, 0, 2, 21, 0, 0, 22, 22, 22, 0, 2, 22, 0, 0, 23, 23, 23, 0, 2, 23, 0, 0]["rubricc_state_0_13" * 4 + "rubricc_cell_14" + 1] AS "rubricc_state_0_14",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 1, 0, 0, 3, 4, 0, 0, 5, 5, 5, 0, 6, 7, 0, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 2, 11, 0, 0, 12, 12, 12, 0, 2, 12, 0, 0, 13, 13, 13, 0, 2, 13, 0, 0]["rubricc_state_1_13" * 4 + "rubricc_cell_14" + 1] AS "rubricc_state_1_14"
  FROM rubricc_21
),
rubricc_23 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 14, 0, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0]["rubricc_state_0_14" * 4 + "rubricc_cell_15" + 1] AS "rubricc_state_0_15",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 6, 0, 0, 7, 7, 7, 0, 8, 9, 0, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 13, 0, 0, 14, 14, 14, 0, 13, 13, 13, 0]["rubricc_state_1_14" * 4 + "rubricc_cell_15" + 1] AS "rubricc_state_1_15"
  FROM rubricc_22
),
rubricc_24 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 14, 0, 0, 14, 15, 0, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0]["rubricc_state_0_15" * 4 + "rubricc_cell_16" + 1] AS "rubricc_state_0_16",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 6, 0, 0, 6, 7, 0, 0, 8, 8, 8, 0, 9, 9, 9, 0, 5, 5, 5, 0, 10, 10, 10, 0, 7, 7, 7, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0]["rubricc_state_1_15" * 4 + "rubricc_cell_16" + 1] AS "rubricc_state_1_16"
  FROM rubricc_23
),
rubricc_25 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 13, 14, 0, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0]["rubricc_state_0_16" * 4 + "rubricc_cell_17" + 1] AS "rubricc_state_0_17",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 5, 6, 0, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0]["rubricc_state_1_16" * 4 + "rubricc_cell_17" + 1] AS "rubricc_state_1_17"
  FROM rubricc_24
),
rubricc_26 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 3, 3, 0, 4, 4, 5, 0, 0, 6, 6, 7, 0, 0, 8, 8, 9, 0, 0, 10, 10, 11, 0, 0, 12, 12, 13, 0, 0, 14, 14, 15, 0, 0, 16, 16, 17, 0, 0, 18, 18, 19, 0, 0, 20, 21, 22, 0, 0, 23, 21, 24, 0, 0, 25, 25, 26, 0, 0, 27, 27, 28, 0, 0, 29, 29, 30, 0, 0, 31, 31, 32, 0, 0, 33, 33, 34, 0, 0, 35, 35, 36, 0, 0, 37, 37, 38, 0, 0, 39, 39, 40, 0, 0, 41, 41, 42, 0, 0, 43, 43, 44, 0, 0, 45, 45, 46, 0, 0, 47, 47, 48, 0, 0]["rubricc_state_0_17" * 5 + "rubricc_cell_18" + 1] AS "rubricc_state_0_18",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 3, 3, 0, 4, 5, 6, 0, 0, 7, 5, 8, 0, 0, 9, 9, 10, 0, 0, 11, 11, 12, 0, 0, 13, 13, 14, 0, 0, 15, 15, 16, 0, 0, 17, 17, 18, 0, 0, 19, 19, 20, 0, 0, 21, 21, 22, 0, 0, 23, 23, 24, 0, 0]["rubricc_state_1_17" * 5 + "rubricc_cell_18" + 1] AS "rubricc_state_1_18"
  FROM rubricc_25
),
rubricc_27 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 1, 1, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0, 11, 13, 1, 0, 0, 1, 1, 14, 0, 0, 14, 13, 1, 0, 0, 1, 1, 15, 0, 0, 15, 15, 1, 0, 0, 1, 1, 16, 0, 0, 16, 16, 1, 0, 0, 1, 1, 17, 0, 0, 17, 17, 1, 0, 0, 1, 1, 18, 0, 0, 18, 18, 1, 0, 0, 1, 1, 19, 0, 0, 19, 19, 1, 0, 0, 1, 1, 20, 0, 0, 20, 20, 1, 0, 0, 1, 1, 21, 0, 0, 21, 21, 1, 0, 0, 1, 1, 22, 0, 0, 22, 22, 1, 0, 0, 1, 1, 23, 0, 0, 23, 23, 1, 0, 0, 1, 1, 24, 0, 0, 24, 24, 1, 0, 0, 1, 1, 25, 0, 0, 25, 25, 1, 0, 0, 1, 1, 26, 0, 0, 26, 26, 1, 0, 0]["rubricc_state_0_18" * 5 + "rubricc_cell_19" + 1] AS "rubricc_state_0_19",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 1, 1, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 3, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 4, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 11, 11, 1, 0, 0, 1, 1, 12, 0, 0, 12, 12, 1, 0, 0, 1, 1, 13, 0, 0, 13, 13, 1, 0, 0]["rubricc_state_1_18" * 5 + "rubricc_cell_19" + 1] AS "rubricc_state_1_19"
  FROM rubricc_26
),
rubricc_28 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 12, 0, 0, 13, 13, 13, 0, 14, 14, 14, 0, 12, 12, 12, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0, 26, 26, 26, 0]["rubricc_state_0_19" * 4 + "rubricc_cell_20" + 1] AS "rubricc_state_0_20"
  FROM rubricc_27
),
rubricc_29 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 5, 0, 0, 6, 7, 0, 0, 8, 9, 0, 0, 10, 11, 0, 0, 12, 13, 0, 0, 14, 15, 0, 0, 16, 17, 0, 0, 18, 19, 0, 0, 20, 21, 0, 0, 22, 21, 0, 0, 23, 24, 0, 0, 25, 26, 0, 0, 27, 28, 0, 0, 29, 30, 0, 0, 31, 32, 0, 0, 33, 34, 0, 0, 35, 36, 0, 0, 37, 38, 0, 0, 39, 40, 0, 0, 41, 42, 0, 0, 43, 44, 0, 0, 45, 46, 0, 0, 47, 48, 0, 0, 49, 50, 0, 0]["rubricc_state_0_20" * 4 + "rubricc_cell_21" + 1] AS "rubricc_state_0_21",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 5, 0, 0, 4, 6, 0, 0, 7, 8, 0, 0, 9, 5, 0, 0, 10, 11, 0, 0, 12, 13, 0, 0, 14, 15, 0, 0, 4, 16, 0, 0, 17, 18, 0, 0, 19, 20, 0, 0, 21, 22, 0, 0]["rubricc_state_1_19" * 4 + "rubricc_cell_21" + 1] AS "rubricc_state_1_20"
  FROM rubricc_28
),
rubricc_30 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 12, 13, 1, 0, 0, 1, 1, 14, 0, 0, 1, 1, 15, 0, 0, 15, 13, 1, 0, 0, 1, 1, 16, 0, 0, 16, 13, 1, 0, 0, 1, 1, 13, 0, 0, 13, 13, 1, 0, 0, 1, 1, 17, 0, 0, 17, 17, 1, 0, 0, 1, 1, 18, 0, 0, 18, 13, 1, 0, 0, 1, 1, 19, 0, 0, 19, 13, 1, 0, 0, 1, 1, 20, 0, 0, 20, 20, 1, 0, 0, 1, 1, 21, 0, 0, 21, 21, 1, 0, 0, 1, 1, 22, 0, 0, 22, 22, 1, 0, 0, 1, 1, 23, 0, 0, 23, 23, 1, 0, 0, 1, 1, 24, 0, 0, 24, 24, 1, 0, 0, 1, 1, 25, 0, 0, 25, 25, 1, 0, 0, 1, 1, 26, 0, 0, 26, 26, 1, 0, 0, 1, 1, 27, 0, 0, 27, 27, 1, 0, 0]["rubricc_state_0_21" * 5 + "rubricc_cell_22" + 1] AS "rubricc_state_0_22",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 4, 4, 1, 0, 0, 3, 4, 1, 0, 0, 1, 1, 5, 0, 0, 6, 4, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 4, 1, 0, 0, 1, 1, 9, 0, 0, 9, 4, 1, 0, 0, 3, 3, 1, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 11, 11, 1, 0, 0, 1, 1, 12, 0, 0, 12, 12, 1, 0, 0]["rubricc_state_1_20" * 5 + "rubricc_cell_22" + 1] AS "rubricc_state_1_21"
  FROM rubricc_29
),
rubricc_31 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 2, 0, 3, 3, 3, 3, 3, 0, 4, 4, 4, 4, 4, 0, 5, 5, 5, 5, 5, 0, 6, 6, 6, 6, 6, 0, 7, 7, 7, 7, 7, 0, 8, 8, 8, 8, 8, 0, 9, 9, 9, 9, 9, 0, 10, 10, 10, 10, 10, 0, 11, 12, 13, 12, 0, 0, 14, 14, 13, 14, 0, 0, 15, 15, 13, 15, 0, 0, 12, 12, 13, 12, 0, 0, 16, 16, 13, 16, 0, 0, 17, 17, 13, 17, 0, 0, 18, 18, 13, 18, 0, 0, 19, 19, 13, 19, 0, 0, 20, 20, 13, 20, 0, 0, 21, 21, 13, 21, 0, 0, 22, 22, 13, 22, 0, 0, 23, 23, 13, 23, 0, 0, 13, 13, 13, 13, 13, 0, 24, 24, 24, 24, 24, 0, 25, 25, 25, 25, 25, 0, 26, 26, 26, 26, 26, 0, 27, 27, 27, 27, 27, 0]["rubricc_state_0_22" * 6 + "rubricc_cell_23" + 1] AS "rubricc_state_0_23",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 2, 0, 3, 3, 4, 3, 0, 0, 5, 5, 4, 5, 0, 0, 6, 6, 4, 6, 0, 0, 7, 7, 4, 7, 0, 0, 8, 8, 4, 8, 0, 0, 9, 9, 4, 9, 0, 0, 10, 10, 4, 10, 0, 0, 10, 10, 10, 10, 10, 0, 5, 5, 5, 5, 5, 0, 9, 9, 9, 9, 9, 0]["rubricc_state_1_21" * 6 + "rubricc_cell_23" + 1] AS "rubricc_state_1_22"
  FROM rubricc_30
),
rubricc_32 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 12, 0, 0, 13, 12, 0, 0, 14, 14, 14, 0, 13, 13, 13, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 20, 20, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 24, 24, 0, 25, 25, 25, 0, 26, 26, 26, 0, 27, 27, 27, 0]["rubricc_state_0_23" * 4 + "rubricc_cell_24" + 1] AS "rubricc_state_0_24",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 5, 5, 5, 0, 3, 3, 3, 0, 6, 4, 0, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0]["rubricc_state_1_22" * 4 + "rubricc_cell_24" + 1] AS "rubricc_state_1_23"
  FROM rubricc_31
),
rubricc_33 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 3, 8, 0, 0, 9, 9, 9, 0]["rubricc_state_1_23" * 4 + "rubricc_cell_25" + 1] AS "rubricc_state_1_24"
  FROM rubricc_32
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_text_5", "rubricc_text_6", "rubricc_text_7", "rubricc_text_8", "rubricc_text_9", "rubricc_text_10", "rubricc_text_11", "rubricc_text_12", "rubricc_text_13", "rubricc_text_14", "rubricc_text_15", "rubricc_text_16", "rubricc_text_17", "rubricc_bare_0", "rubricc_before_0", "rubricc_behind_0", "rubricc_digits_0", "rubricc_cell_0", "rubricc_cell_1", "rubricc_cell_2", "rubricc_cell_3", "rubricc_cell_4", "rubricc_cell_5", "rubricc_cell_6", "rubricc_cell_7", "rubricc_cell_8", "rubricc_cell_9", "rubricc_cell_10", "rubricc_cell_11", "rubricc_cell_12", "rubricc_cell_13", "rubricc_cell_14", "rubricc_cell_15", "rubricc_cell_16", "rubricc_cell_17", "rubricc_cell_18", "rubricc_own_19", "rubricc_cell_20", "rubricc_cell_21", "rubricc_own_22", "rubricc_cell_23", "rubricc_cell_24", "rubricc_cell_25", "rubricc_cell_19", "rubricc_cell_22", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_1_0", "rubricc_state_0_1", "rubricc_state_1_1", "rubricc_state_0_2", "rubricc_state_1_2", "rubricc_state_0_3", "rubricc_state_1_3", "rubricc_state_0_4", "rubricc_state_1_4", "rubricc_state_0_5", "rubricc_state_1_5", "rubricc_state_0_6", "rubricc_state_1_6", "rubricc_state_0_7", "rubricc_state_1_7", "rubricc_state_0_8", "rubricc_state_1_8", "rubricc_state_0_9", "rubricc_state_1_9", "rubricc_state_0_10", "rubricc_state_1_10", "rubricc_state_0_11", "rubricc_state_1_11", "rubricc_state_0_12", "rubricc_state_1_12", "rubricc_state_0_13", "rubricc_state_1_13", "rubricc_state_0_14", "rubricc_state_1_14", "rubricc_state_0_15", "rubricc_state_1_15", "rubricc_state_0_16", "rubricc_state_1_16", "rubricc_state_0_17", "rubricc_state_1_17", "rubricc_state_0_18", "rubricc_state_1_18", "rubricc_state_0_19", "rubricc_state_1_19", "rubricc_state_0_20", "rubricc_state_0_21", "rubricc_state_1_20", "rubricc_state_0_22", "rubricc_state_1_21", "rubricc_state_0_23", "rubricc_state_1_22", "rubricc_state_0_24", "rubricc_state_1_23", "rubricc_state_1_24"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'no-sentences', 'too-short', 'boilerplate', 'encoding', 'generated', 'markup', 'machine-translated', 'other-language', 'several-texts', 'other', 'promotion', 'opinion', 'forum', 'news', 'promotion', 'promotion', 'promotion', 'information', 'instruction', 'other', 'literary', 'promotion', 'instruction', 'information', 'legal', 'too-long']["rubricc_state_0_24" + 1] END AS "genre",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'N8', 'N10', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'R8', 'R6', 'R7', 'Q4', 'R1', 'R4', 'R5', 'R1a', 'R3', 'R2', 'Q7', 'Q6', 'Q5', 'Q3', 'Q2', 'Q1', 'N9']["rubricc_state_0_24" + 1] END AS "genre.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'n/a', 'no-second', 'opinion', 'opinion', 'instruction', 'news', 'legal', 'information']["rubricc_state_1_24" + 1] END AS "second-genre",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'X1', 'X8', 'X7', 'X5', 'X2', 'X6', 'X4', 'X3']["rubricc_state_1_24" + 1] END AS "second-genre.clauses"
  FROM rubricc_33;
