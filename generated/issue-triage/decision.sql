-- issue-triage 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CAST(items."wants" AS TEXT), '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."symptom" AS TEXT), '') COLLATE C AS "rubricc_text_1",
    COALESCE(CAST(items."breaks" AS TEXT), '') COLLATE C AS "rubricc_text_2",
    COALESCE(CAST(items."softened-by" AS TEXT), '') COLLATE C AS "rubricc_text_3",
    COALESCE(CASE WHEN CAST(TYPEOF(items."widespread") AS TEXT) = 'BOOLEAN' AND CAST(items."widespread" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."widespread") AS TEXT) = 'BOOLEAN' AND CAST(items."widespread" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."widespread" AS TEXT) END, '') COLLATE C AS "rubricc_text_4",
    COALESCE(CASE WHEN CAST(TYPEOF(items."easy-to-hit") AS TEXT) = 'BOOLEAN' AND CAST(items."easy-to-hit" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."easy-to-hit") AS TEXT) = 'BOOLEAN' AND CAST(items."easy-to-hit" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."easy-to-hit" AS TEXT) END, '') COLLATE C AS "rubricc_text_5",
    COALESCE(CASE WHEN CAST(TYPEOF(items."exploitable") AS TEXT) = 'BOOLEAN' AND CAST(items."exploitable" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."exploitable") AS TEXT) = 'BOOLEAN' AND CAST(items."exploitable" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."exploitable" AS TEXT) END, '') COLLATE C AS "rubricc_text_6",
    COALESCE(CASE WHEN CAST(TYPEOF(items."steps") AS TEXT) = 'BOOLEAN' AND CAST(items."steps" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."steps") AS TEXT) = 'BOOLEAN' AND CAST(items."steps" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."steps" AS TEXT) END, '') COLLATE C AS "rubricc_text_7",
    COALESCE(CAST(items."failed-tries" AS TEXT), '') COLLATE C AS "rubricc_text_8",
    COALESCE(CASE WHEN CAST(TYPEOF(items."seen") AS TEXT) = 'BOOLEAN' AND CAST(items."seen" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."seen") AS TEXT) = 'BOOLEAN' AND CAST(items."seen" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."seen" AS TEXT) END, '') COLLATE C AS "rubricc_text_9",
    COALESCE(CASE WHEN CAST(TYPEOF(items."duplicate") AS TEXT) = 'BOOLEAN' AND CAST(items."duplicate" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."duplicate") AS TEXT) = 'BOOLEAN' AND CAST(items."duplicate" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."duplicate" AS TEXT) END, '') COLLATE C AS "rubricc_text_10",
    COALESCE(CAST(items."votes" AS TEXT), '') COLLATE C AS "rubricc_text_11",
    COALESCE(CAST(items."days-waiting" AS TEXT), '') COLLATE C AS "rubricc_text_12",
    COALESCE(CASE WHEN CAST(TYPEOF(items."freeze") AS TEXT) = 'BOOLEAN' AND CAST(items."freeze" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."freeze") AS TEXT) = 'BOOLEAN' AND CAST(items."freeze" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."freeze" AS TEXT) END, '') COLLATE C AS "rubricc_text_13",
    COALESCE(CAST(items."idle-days" AS TEXT), '') COLLATE C AS "rubricc_text_14",
    COALESCE(CASE WHEN CAST(TYPEOF(items."kept-open") AS TEXT) = 'BOOLEAN' AND CAST(items."kept-open" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."kept-open") AS TEXT) = 'BOOLEAN' AND CAST(items."kept-open" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."kept-open" AS TEXT) END, '') COLLATE C AS "rubricc_text_15",
    COALESCE(CAST(items."tracked-for" AS TEXT), '') COLLATE C AS "rubricc_text_16",
    COALESCE(CASE WHEN CAST(TYPEOF(items."stalled") AS TEXT) = 'BOOLEAN' AND CAST(items."stalled" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."stalled") AS TEXT) = 'BOOLEAN' AND CAST(items."stalled" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."stalled" AS TEXT) END, '') COLLATE C AS "rubricc_text_17",
    COALESCE(CASE WHEN CAST(TYPEOF(items."would-take") AS TEXT) = 'BOOLEAN' AND CAST(items."would-take" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."would-take") AS TEXT) = 'BOOLEAN' AND CAST(items."would-take" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."would-take" AS TEXT) END, '') COLLATE C AS "rubricc_text_18",
    COALESCE(CASE WHEN CAST(TYPEOF(items."assignee") AS TEXT) = 'BOOLEAN' AND CAST(items."assignee" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."assignee") AS TEXT) = 'BOOLEAN' AND CAST(items."assignee" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."assignee" AS TEXT) END, '') COLLATE C AS "rubricc_text_19",
    COALESCE(CASE WHEN CAST(TYPEOF(items."small") AS TEXT) = 'BOOLEAN' AND CAST(items."small" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."small") AS TEXT) = 'BOOLEAN' AND CAST(items."small" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."small" AS TEXT) END, '') COLLATE C AS "rubricc_text_20"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN SUBSTRING("rubricc_text_8", 1, 1) = '-' THEN SUBSTRING("rubricc_text_8", 2, 39) ELSE "rubricc_text_8" END AS "rubricc_bare_8",
    CASE WHEN SUBSTRING("rubricc_text_11", 1, 1) = '-' THEN SUBSTRING("rubricc_text_11", 2, 39) ELSE "rubricc_text_11" END AS "rubricc_bare_11",
    CASE WHEN SUBSTRING("rubricc_text_12", 1, 1) = '-' THEN SUBSTRING("rubricc_text_12", 2, 39) ELSE "rubricc_text_12" END AS "rubricc_bare_12",
    CASE WHEN SUBSTRING("rubricc_text_14", 1, 1) = '-' THEN SUBSTRING("rubricc_text_14", 2, 39) ELSE "rubricc_text_14" END AS "rubricc_bare_14"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN STRPOS("rubricc_bare_8", '.') > 0 THEN SUBSTRING("rubricc_bare_8", 1, STRPOS("rubricc_bare_8", '.') - 1) ELSE "rubricc_bare_8" END AS "rubricc_before_8",
    CASE WHEN STRPOS("rubricc_bare_8", '.') > 0 THEN SUBSTRING("rubricc_bare_8", STRPOS("rubricc_bare_8", '.') + 1, 39) ELSE '0' END AS "rubricc_behind_8",
    CASE WHEN STRPOS("rubricc_bare_11", '.') > 0 THEN SUBSTRING("rubricc_bare_11", 1, STRPOS("rubricc_bare_11", '.') - 1) ELSE "rubricc_bare_11" END AS "rubricc_before_11",
    CASE WHEN STRPOS("rubricc_bare_11", '.') > 0 THEN SUBSTRING("rubricc_bare_11", STRPOS("rubricc_bare_11", '.') + 1, 39) ELSE '0' END AS "rubricc_behind_11",
    CASE WHEN STRPOS("rubricc_bare_12", '.') > 0 THEN SUBSTRING("rubricc_bare_12", 1, STRPOS("rubricc_bare_12", '.') - 1) ELSE "rubricc_bare_12" END AS "rubricc_before_12",
    CASE WHEN STRPOS("rubricc_bare_12", '.') > 0 THEN SUBSTRING("rubricc_bare_12", STRPOS("rubricc_bare_12", '.') + 1, 39) ELSE '0' END AS "rubricc_behind_12",
    CASE WHEN STRPOS("rubricc_bare_14", '.') > 0 THEN SUBSTRING("rubricc_bare_14", 1, STRPOS("rubricc_bare_14", '.') - 1) ELSE "rubricc_bare_14" END AS "rubricc_before_14",
    CASE WHEN STRPOS("rubricc_bare_14", '.') > 0 THEN SUBSTRING("rubricc_bare_14", STRPOS("rubricc_bare_14", '.') + 1, 39) ELSE '0' END AS "rubricc_behind_14"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    CASE WHEN TRIM("rubricc_before_8", '0123456789') = '' AND LENGTH("rubricc_before_8") BETWEEN 1 AND 19 AND TRIM("rubricc_behind_8", '0') = '' AND LENGTH("rubricc_behind_8") BETWEEN 1 AND 18 THEN CASE WHEN SUBSTRING("rubricc_text_8", 1, 1) = '-' AND NOT TRIM("rubricc_before_8" || "rubricc_behind_8", '0') = '' THEN '0' ELSE '1' END || SUBSTRING('0000000000000000000' || "rubricc_before_8", LENGTH("rubricc_before_8") + 1, 19) || SUBSTRING("rubricc_behind_8" || '000000000000000000', 1, 18) ELSE NULL END AS "rubricc_digits_8",
    CASE WHEN TRIM("rubricc_before_11", '0123456789') = '' AND LENGTH("rubricc_before_11") BETWEEN 1 AND 19 AND TRIM("rubricc_behind_11", '0') = '' AND LENGTH("rubricc_behind_11") BETWEEN 1 AND 18 THEN CASE WHEN SUBSTRING("rubricc_text_11", 1, 1) = '-' AND NOT TRIM("rubricc_before_11" || "rubricc_behind_11", '0') = '' THEN '0' ELSE '1' END || SUBSTRING('0000000000000000000' || "rubricc_before_11", LENGTH("rubricc_before_11") + 1, 19) || SUBSTRING("rubricc_behind_11" || '000000000000000000', 1, 18) ELSE NULL END AS "rubricc_digits_11",
    CASE WHEN TRIM("rubricc_before_12", '0123456789') = '' AND LENGTH("rubricc_before_12") BETWEEN 1 AND 19 AND TRIM("rubricc_behind_12", '0') = '' AND LENGTH("rubricc_behind_12") BETWEEN 1 AND 18 THEN CASE WHEN SUBSTRING("rubricc_text_12", 1, 1) = '-' AND NOT TRIM("rubricc_before_12" || "rubricc_behind_12", '0') = '' THEN '0' ELSE '1' END || SUBSTRING('0000000000000000000' || "rubricc_before_12", LENGTH("rubricc_before_12") + 1, 19) || SUBSTRING("rubricc_behind_12" || '000000000000000000', 1, 18) ELSE NULL END AS "rubricc_digits_12",
    CASE WHEN TRIM("rubricc_before_14", '0123456789') = '' AND LENGTH("rubricc_before_14") BETWEEN 1 AND 19 AND TRIM("rubricc_behind_14", '0') = '' AND LENGTH("rubricc_behind_14") BETWEEN 1 AND 18 THEN CASE WHEN SUBSTRING("rubricc_text_14", 1, 1) = '-' AND NOT TRIM("rubricc_before_14" || "rubricc_behind_14", '0') = '' THEN '0' ELSE '1' END || SUBSTRING('0000000000000000000' || "rubricc_before_14", LENGTH("rubricc_before_14") + 1, 19) || SUBSTRING("rubricc_behind_14" || '000000000000000000', 1, 18) ELSE NULL END AS "rubricc_digits_14"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 4 WHEN "rubricc_text_0" = 'fix' THEN 0 WHEN "rubricc_text_0" = 'feature' THEN 1 WHEN "rubricc_text_0" = 'help' THEN 2 WHEN "rubricc_text_0" = 'documentation' THEN 3 ELSE 5 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 5 WHEN "rubricc_text_1" = 'regression' THEN 0 WHEN "rubricc_text_1" = 'crash' THEN 1 WHEN "rubricc_text_1" = 'unsound' THEN 2 WHEN "rubricc_text_1" = 'wrong-result' THEN 3 ELSE 6 END AS "rubricc_own_1",
    CASE WHEN "rubricc_text_2" = '' THEN 4 WHEN "rubricc_text_2" = 'builds' THEN 0 WHEN "rubricc_text_2" = 'behaviour' THEN 1 WHEN "rubricc_text_2" = 'diagnostics' THEN 2 ELSE 5 END AS "rubricc_own_2",
    CASE WHEN "rubricc_text_3" = '' THEN 3 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' old-stable ', ''), ' never-valid ', ''), ' after-errors ', ''), ' unstable-only ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' old-stable ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' old-stable ', ''), ' never-valid ', ''), ' after-errors ', ''), ' unstable-only ', '') = '' THEN 0 ELSE 4 END AS "rubricc_own_3",
    CASE WHEN "rubricc_text_3" = '' THEN 3 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' old-stable ', ''), ' never-valid ', ''), ' after-errors ', ''), ' unstable-only ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' never-valid ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' old-stable ', ''), ' never-valid ', ''), ' after-errors ', ''), ' unstable-only ', '') = '' THEN 0 ELSE 4 END AS "rubricc_own_4",
    CASE WHEN "rubricc_text_3" = '' THEN 3 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' old-stable ', ''), ' never-valid ', ''), ' after-errors ', ''), ' unstable-only ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' unstable-only ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' old-stable ', ''), ' never-valid ', ''), ' after-errors ', ''), ' unstable-only ', '') = '' THEN 0 ELSE 4 END AS "rubricc_own_5",
    CASE WHEN "rubricc_text_3" = '' THEN 3 WHEN "rubricc_text_3" = '-' THEN 0 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' old-stable ', ''), ' never-valid ', ''), ' after-errors ', ''), ' unstable-only ', '') = '' AND STRPOS(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' after-errors ') > 0 THEN 1 WHEN REPLACE(REPLACE(REPLACE(REPLACE(' ' || REPLACE("rubricc_text_3", ' ', '  ') || ' ', ' old-stable ', ''), ' never-valid ', ''), ' after-errors ', ''), ' unstable-only ', '') = '' THEN 0 ELSE 4 END AS "rubricc_own_6",
    CASE WHEN "rubricc_text_4" = '' THEN 3 WHEN "rubricc_text_4" = 'no' THEN 0 WHEN "rubricc_text_4" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_7",
    CASE WHEN "rubricc_text_5" = '' THEN 3 WHEN "rubricc_text_5" = 'no' THEN 0 WHEN "rubricc_text_5" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_8",
    CASE WHEN "rubricc_text_6" = '' THEN 3 WHEN "rubricc_text_6" = 'no' THEN 0 WHEN "rubricc_text_6" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_9",
    CASE WHEN "rubricc_text_7" = '' THEN 3 WHEN "rubricc_text_7" = 'no' THEN 0 WHEN "rubricc_text_7" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_10",
    CASE WHEN "rubricc_text_8" = '' THEN 3 WHEN (NOT "rubricc_digits_8" IS NULL AND NOT "rubricc_digits_8" < '10000000000000000000000000000000000000') AND "rubricc_digits_8" <= '10000000000000000001000000000000000000' THEN 0 WHEN (NOT "rubricc_digits_8" IS NULL AND NOT "rubricc_digits_8" < '10000000000000000000000000000000000000') AND "rubricc_digits_8" <= '10000000000000000010000000000000000000' THEN 1 ELSE 4 END AS "rubricc_own_11",
    CASE WHEN "rubricc_text_9" = '' THEN 3 WHEN "rubricc_text_9" = 'no' THEN 0 WHEN "rubricc_text_9" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_12",
    CASE WHEN "rubricc_text_10" = '' THEN 2 WHEN "rubricc_text_10" = 'no' THEN 0 WHEN "rubricc_text_10" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_13",
    CASE WHEN "rubricc_text_11" = '' THEN 3 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND "rubricc_digits_11" <= '10000000000000000049000000000000000000' THEN 0 WHEN (NOT "rubricc_digits_11" IS NULL AND NOT "rubricc_digits_11" < '10000000000000000000000000000000000000') AND TRUE THEN 1 ELSE 4 END AS "rubricc_own_14",
    CASE WHEN "rubricc_text_12" = '' THEN 2 WHEN (NOT "rubricc_digits_12" IS NULL AND NOT "rubricc_digits_12" < '10000000000000000000000000000000000000') AND "rubricc_digits_12" <= '10000000000000000019000000000000000000' THEN 0 WHEN (NOT "rubricc_digits_12" IS NULL AND NOT "rubricc_digits_12" < '10000000000000000000000000000000000000') AND TRUE THEN 1 ELSE 3 END AS "rubricc_cell_15",
    CASE WHEN "rubricc_text_13" = '' THEN 2 WHEN "rubricc_text_13" = 'no' THEN 0 WHEN "rubricc_text_13" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_16",
    CASE WHEN "rubricc_text_14" = '' THEN 3 WHEN (NOT "rubricc_digits_14" IS NULL AND NOT "rubricc_digits_14" < '10000000000000000000000000000000000000') AND "rubricc_digits_14" <= '10000000000000000089000000000000000000' THEN 0 WHEN (NOT "rubricc_digits_14" IS NULL AND NOT "rubricc_digits_14" < '10000000000000000000000000000000000000') AND "rubricc_digits_14" <= '10000000000000000119000000000000000000' THEN 1 WHEN (NOT "rubricc_digits_14" IS NULL AND NOT "rubricc_digits_14" < '10000000000000000000000000000000000000') AND TRUE THEN 2 ELSE 4 END AS "rubricc_cell_17",
    CASE WHEN "rubricc_text_15" = '' THEN 2 WHEN "rubricc_text_15" = 'no' THEN 0 WHEN "rubricc_text_15" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_18",
    CASE WHEN "rubricc_text_16" = '' THEN 5 WHEN "rubricc_text_16" = 'none' THEN 0 WHEN "rubricc_text_16" = 'nightly' THEN 1 WHEN "rubricc_text_16" = 'beta' THEN 2 WHEN "rubricc_text_16" = 'release' THEN 3 ELSE 6 END AS "rubricc_own_19",
    CASE WHEN "rubricc_text_17" = '' THEN 2 WHEN "rubricc_text_17" = 'no' THEN 0 WHEN "rubricc_text_17" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_20",
    CASE WHEN "rubricc_text_18" = '' THEN 3 WHEN "rubricc_text_18" = 'no' THEN 0 WHEN "rubricc_text_18" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_21",
    CASE WHEN "rubricc_text_19" = '' THEN 2 WHEN "rubricc_text_19" = 'no' THEN 0 WHEN "rubricc_text_19" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_22",
    CASE WHEN "rubricc_text_20" = '' THEN 3 WHEN "rubricc_text_20" = 'no' THEN 0 WHEN "rubricc_text_20" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_23"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_1" WHEN "rubricc_cell_0" IN (1, 2, 3) AND ("rubricc_text_1" = '' OR "rubricc_text_1" = 'n/a' OR "rubricc_own_1" = 3) THEN 4 WHEN "rubricc_cell_0" IN (1, 2, 3) THEN 6 ELSE 5 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_3" WHEN "rubricc_cell_0" IN (1, 2, 3) AND ("rubricc_text_3" = '' OR "rubricc_text_3" = 'n/a' OR "rubricc_own_3" = 0) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3) THEN 4 ELSE 3 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_4" WHEN "rubricc_cell_0" IN (1, 2, 3) AND ("rubricc_text_3" = '' OR "rubricc_text_3" = 'n/a' OR "rubricc_own_4" = 0) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3) THEN 4 ELSE 3 END AS "rubricc_cell_4",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_5" WHEN "rubricc_cell_0" IN (1, 2, 3) AND ("rubricc_text_3" = '' OR "rubricc_text_3" = 'n/a' OR "rubricc_own_5" = 0) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3) THEN 4 ELSE 3 END AS "rubricc_cell_5",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_6" WHEN "rubricc_cell_0" IN (1, 2, 3) AND ("rubricc_text_3" = '' OR "rubricc_text_3" = 'n/a' OR "rubricc_own_6" = 0) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3) THEN 4 ELSE 3 END AS "rubricc_cell_6",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_9" WHEN "rubricc_cell_0" IN (1, 2, 3) AND ("rubricc_text_6" = '' OR "rubricc_text_6" = 'n/a' OR "rubricc_own_9" = 0) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3) THEN 4 ELSE 3 END AS "rubricc_cell_9",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_10" WHEN "rubricc_cell_0" IN (1, 2, 3) AND ("rubricc_text_7" = '' OR "rubricc_text_7" = 'n/a' OR "rubricc_own_10" = 1) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3) THEN 4 ELSE 3 END AS "rubricc_cell_10",
    CASE WHEN "rubricc_cell_0" IN (0) THEN "rubricc_own_12" WHEN "rubricc_cell_0" IN (1, 2, 3) AND ("rubricc_text_9" = '' OR "rubricc_text_9" = 'n/a' OR "rubricc_own_12" = 0) THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3) THEN 4 ELSE 3 END AS "rubricc_cell_12",
    CASE WHEN "rubricc_cell_0" IN (1) THEN "rubricc_own_14" WHEN "rubricc_cell_0" IN (0, 2, 3) AND ("rubricc_text_11" = '' OR "rubricc_text_11" = 'n/a' OR "rubricc_digits_11" = '10000000000000000000000000000000000000') THEN 2 WHEN "rubricc_cell_0" IN (0, 2, 3) THEN 4 ELSE 3 END AS "rubricc_cell_14",
    CASE WHEN "rubricc_cell_0" IN (0, 1, 3) THEN "rubricc_own_19" WHEN "rubricc_cell_0" IN (2) AND ("rubricc_text_16" = '' OR "rubricc_text_16" = 'n/a' OR "rubricc_own_19" = 0) THEN 4 WHEN "rubricc_cell_0" IN (2) THEN 6 ELSE 5 END AS "rubricc_cell_19",
    CASE WHEN "rubricc_cell_0" IN (0, 1, 3) THEN "rubricc_own_21" WHEN "rubricc_cell_0" IN (2) AND ("rubricc_text_18" = '' OR "rubricc_text_18" = 'n/a' OR "rubricc_own_21" = 0) THEN 2 WHEN "rubricc_cell_0" IN (2) THEN 4 ELSE 3 END AS "rubricc_cell_21"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_1" IN (0) THEN "rubricc_own_2" WHEN "rubricc_cell_1" IN (1, 2, 3, 4) AND ("rubricc_text_2" = '' OR "rubricc_text_2" = 'n/a' OR "rubricc_own_2" = 1) THEN 3 WHEN "rubricc_cell_1" IN (1, 2, 3, 4) THEN 5 ELSE 4 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_cell_4" IN (1) THEN "rubricc_own_7" WHEN "rubricc_cell_4" IN (0, 2) AND ("rubricc_text_4" = '' OR "rubricc_text_4" = 'n/a' OR "rubricc_own_7" = 0) THEN 2 WHEN "rubricc_cell_4" IN (0, 2) THEN 4 ELSE 3 END AS "rubricc_cell_7",
    CASE WHEN "rubricc_cell_1" IN (2) THEN "rubricc_own_8" WHEN "rubricc_cell_1" IN (0, 1, 3, 4) AND ("rubricc_text_5" = '' OR "rubricc_text_5" = 'n/a' OR "rubricc_own_8" = 0) THEN 2 WHEN "rubricc_cell_1" IN (0, 1, 3, 4) THEN 4 ELSE 3 END AS "rubricc_cell_8",
    CASE WHEN "rubricc_cell_0" IN (0) AND "rubricc_cell_12" IN (0, 2) THEN "rubricc_own_11" WHEN ("rubricc_cell_0" IN (1, 2, 3) OR "rubricc_cell_12" IN (1)) AND ("rubricc_text_8" = '' OR "rubricc_text_8" = 'n/a' OR "rubricc_digits_8" = '10000000000000000000000000000000000000') THEN 2 WHEN "rubricc_cell_0" IN (1, 2, 3) OR "rubricc_cell_12" IN (1) THEN 4 ELSE 3 END AS "rubricc_cell_11",
    CASE WHEN "rubricc_cell_21" IN (1) THEN "rubricc_own_23" WHEN "rubricc_cell_21" IN (0, 2) AND ("rubricc_text_20" = '' OR "rubricc_text_20" = 'n/a' OR "rubricc_own_23" = 0) THEN 2 WHEN "rubricc_cell_21" IN (0, 2) THEN 4 ELSE 3 END AS "rubricc_cell_23"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 5 OR "rubricc_cell_1" = 6 OR "rubricc_cell_2" = 5 OR "rubricc_cell_3" = 4 OR "rubricc_cell_4" = 4 OR "rubricc_cell_5" = 4 OR "rubricc_cell_6" = 4 OR "rubricc_cell_7" = 4 OR "rubricc_cell_8" = 4 OR "rubricc_cell_9" = 4 OR "rubricc_cell_10" = 4 OR "rubricc_cell_11" = 4 OR "rubricc_cell_12" = 4 OR "rubricc_cell_13" = 3 OR "rubricc_cell_14" = 4 OR "rubricc_cell_15" = 3 OR "rubricc_cell_16" = 3 OR "rubricc_cell_17" = 4 OR "rubricc_cell_18" = 3 OR "rubricc_cell_19" = 6 OR "rubricc_cell_20" = 3 OR "rubricc_cell_21" = 4 OR "rubricc_cell_22" = 3 OR "rubricc_cell_23" = 4 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_7
),
rubricc_9 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0][1 * 6 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0",
    [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0][1 * 6 + "rubricc_cell_0" + 1] AS "rubricc_state_1_0",
    [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0][1 * 6 + "rubricc_cell_0" + 1] AS "rubricc_state_2_0",
    [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0][1 * 6 + "rubricc_cell_0" + 1] AS "rubricc_state_3_0",
    [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0][1 * 6 + "rubricc_cell_0" + 1] AS "rubricc_state_4_0"
  FROM rubricc_8
),
rubricc_10 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0, 5, 5, 5, 5, 6, 0, 0, 5, 5, 5, 5, 7, 0, 0, 5, 5, 5, 5, 8, 0, 0]["rubricc_state_0_0" * 7 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0, 5, 5, 5, 5, 6, 0, 0, 5, 5, 5, 5, 7, 0, 0, 5, 5, 5, 5, 8, 0, 0]["rubricc_state_1_0" * 7 + "rubricc_cell_1" + 1] AS "rubricc_state_1_1",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0, 5, 5, 5, 5, 6, 0, 0, 5, 5, 5, 5, 7, 0, 0, 5, 5, 5, 5, 8, 0, 0]["rubricc_state_2_0" * 7 + "rubricc_cell_1" + 1] AS "rubricc_state_2_1",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0, 5, 5, 5, 5, 6, 0, 0, 5, 5, 5, 5, 7, 0, 0, 5, 5, 5, 5, 8, 0, 0]["rubricc_state_3_0" * 7 + "rubricc_cell_1" + 1] AS "rubricc_state_3_1",
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0, 0, 5, 5, 5, 5, 6, 0, 0, 5, 5, 5, 5, 7, 0, 0, 5, 5, 5, 5, 8, 0, 0]["rubricc_state_4_0" * 7 + "rubricc_cell_1" + 1] AS "rubricc_state_4_1"
  FROM rubricc_9
),
rubricc_11 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 2, 2, 3, 0, 0, 3, 3, 3, 4, 0, 0, 3, 3, 3, 5, 0, 0, 3, 3, 3, 6, 0, 0, 3, 3, 3, 3, 3, 0, 3, 3, 3, 7, 0, 0, 3, 3, 3, 8, 0, 0, 3, 3, 3, 9, 0, 0]["rubricc_state_0_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2",
    [0, 0, 0, 0, 0, 0, 1, 2, 2, 3, 0, 0, 3, 3, 3, 4, 0, 0, 3, 3, 3, 5, 0, 0, 3, 3, 3, 6, 0, 0, 3, 3, 3, 3, 3, 0, 3, 3, 3, 7, 0, 0, 3, 3, 3, 8, 0, 0, 3, 3, 3, 9, 0, 0]["rubricc_state_1_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_1_2",
    [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 4, 4, 4, 5, 0, 0, 4, 4, 4, 6, 0, 0, 4, 4, 4, 7, 0, 0, 4, 4, 4, 4, 4, 0, 4, 4, 4, 8, 0, 0, 4, 4, 4, 9, 0, 0, 4, 4, 4, 10, 0, 0]["rubricc_state_2_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_2_2",
    [0, 0, 0, 0, 0, 0, 1, 2, 2, 3, 0, 0, 3, 3, 3, 4, 0, 0, 3, 3, 3, 5, 0, 0, 3, 3, 3, 6, 0, 0, 3, 3, 3, 3, 3, 0, 3, 3, 3, 7, 0, 0, 3, 3, 3, 8, 0, 0, 3, 3, 3, 9, 0, 0]["rubricc_state_3_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_3_2",
    [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 4, 4, 4, 5, 0, 0, 4, 4, 4, 6, 0, 0, 4, 4, 4, 7, 0, 0, 4, 4, 4, 4, 4, 0, 4, 4, 4, 8, 0, 0, 4, 4, 4, 9, 0, 0, 4, 4, 4, 10, 0, 0]["rubricc_state_4_1" * 6 + "rubricc_cell_2" + 1] AS "rubricc_state_4_2"
  FROM rubricc_10
),
rubricc_12 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 2, 0, 0, 2, 2, 2, 2, 0, 4, 2, 2, 0, 0, 5, 2, 2, 0, 0, 6, 2, 2, 0, 0, 2, 2, 7, 0, 0, 2, 2, 8, 0, 0, 2, 2, 9, 0, 0]["rubricc_state_0_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 2, 0, 0, 2, 2, 2, 2, 0, 4, 2, 2, 0, 0, 5, 2, 2, 0, 0, 3, 2, 2, 0, 0, 2, 2, 6, 0, 0, 2, 2, 7, 0, 0, 2, 2, 8, 0, 0]["rubricc_state_1_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_1_3",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 5, 3, 0, 0, 6, 7, 3, 0, 0, 3, 3, 3, 3, 0, 8, 3, 3, 0, 0, 9, 3, 3, 0, 0, 6, 3, 3, 0, 0, 3, 3, 10, 0, 0, 3, 3, 11, 0, 0, 3, 3, 12, 0, 0]["rubricc_state_2_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_2_3",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 2, 0, 0, 2, 2, 2, 2, 0, 4, 2, 2, 0, 0, 5, 2, 2, 0, 0, 3, 2, 2, 0, 0, 2, 2, 6, 0, 0, 2, 2, 7, 0, 0, 2, 2, 8, 0, 0]["rubricc_state_3_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_3_3",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 5, 3, 0, 0, 5, 5, 3, 0, 0, 3, 3, 3, 3, 0, 6, 3, 3, 0, 0, 7, 3, 3, 0, 0, 5, 3, 3, 0, 0, 3, 3, 8, 0, 0, 3, 3, 9, 0, 0, 3, 3, 10, 0, 0]["rubricc_state_4_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_4_3"
  FROM rubricc_11
),
rubricc_13 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 3, 3, 3, 3, 0, 1, 3, 3, 0, 0, 4, 3, 3, 0, 0, 5, 3, 3, 0, 0, 6, 3, 3, 0, 0, 3, 3, 7, 0, 0, 3, 3, 8, 0, 0, 3, 3, 9, 0, 0]["rubricc_state_0_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_0_4",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 3, 3, 3, 3, 0, 1, 3, 3, 0, 0, 4, 3, 3, 0, 0, 5, 3, 3, 0, 0, 3, 3, 6, 0, 0, 3, 3, 7, 0, 0, 3, 3, 8, 0, 0]["rubricc_state_1_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_1_4",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 2, 3, 0, 0, 3, 3, 3, 3, 0, 5, 3, 3, 0, 0, 6, 3, 3, 0, 0, 7, 3, 3, 0, 0, 8, 3, 3, 0, 0, 9, 3, 3, 0, 0, 10, 3, 3, 0, 0, 3, 3, 11, 0, 0, 3, 3, 12, 0, 0, 3, 3, 13, 0, 0]["rubricc_state_2_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_2_4",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 3, 3, 3, 3, 0, 1, 3, 3, 0, 0, 4, 3, 3, 0, 0, 5, 3, 3, 0, 0, 3, 3, 6, 0, 0, 3, 3, 7, 0, 0, 3, 3, 8, 0, 0]["rubricc_state_3_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_3_4",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 2, 3, 0, 0, 3, 3, 3, 3, 0, 5, 3, 3, 0, 0, 6, 3, 3, 0, 0, 7, 3, 3, 0, 0, 8, 3, 3, 0, 0, 3, 3, 9, 0, 0, 3, 3, 10, 0, 0, 3, 3, 11, 0, 0]["rubricc_state_4_3" * 5 + "rubricc_cell_4" + 1] AS "rubricc_state_4_4"
  FROM rubricc_12
),
rubricc_14 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 2, 0, 0, 2, 2, 2, 2, 0, 4, 4, 2, 0, 0, 5, 5, 2, 0, 0, 6, 6, 2, 0, 0, 2, 2, 7, 0, 0, 2, 2, 8, 0, 0, 2, 2, 9, 0, 0]["rubricc_state_0_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_0_5",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 2, 0, 0, 2, 2, 2, 2, 0, 4, 4, 2, 0, 0, 5, 5, 2, 0, 0, 2, 2, 6, 0, 0, 2, 2, 7, 0, 0, 2, 2, 8, 0, 0]["rubricc_state_1_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_1_5",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 4, 3, 0, 0, 3, 3, 3, 3, 0, 2, 2, 3, 0, 0, 5, 6, 3, 0, 0, 6, 6, 3, 0, 0, 7, 8, 3, 0, 0, 8, 8, 3, 0, 0, 9, 10, 3, 0, 0, 11, 12, 3, 0, 0, 3, 3, 13, 0, 0, 3, 3, 14, 0, 0, 3, 3, 15, 0, 0]["rubricc_state_2_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_2_5",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 2, 0, 0, 2, 2, 2, 2, 0, 4, 4, 2, 0, 0, 5, 5, 2, 0, 0, 2, 2, 6, 0, 0, 2, 2, 7, 0, 0, 2, 2, 8, 0, 0]["rubricc_state_3_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_3_5",
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 4, 3, 0, 0, 3, 3, 3, 3, 0, 2, 2, 3, 0, 0, 2, 5, 3, 0, 0, 5, 5, 3, 0, 0, 6, 7, 3, 0, 0, 8, 9, 3, 0, 0, 3, 3, 10, 0, 0, 3, 3, 11, 0, 0, 3, 3, 12, 0, 0]["rubricc_state_4_4" * 5 + "rubricc_cell_5" + 1] AS "rubricc_state_4_5"
  FROM rubricc_13
),
rubricc_15 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 2, 2, 2, 2, 0, 3, 2, 2, 0, 0, 4, 4, 2, 0, 0, 5, 2, 2, 0, 0, 6, 2, 2, 0, 0, 2, 2, 7, 0, 0, 2, 2, 8, 0, 0, 2, 2, 9, 0, 0]["rubricc_state_0_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_0_6",
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 2, 2, 2, 2, 0, 3, 2, 2, 0, 0, 1, 1, 2, 0, 0, 4, 2, 2, 0, 0, 2, 2, 5, 0, 0, 2, 2, 6, 0, 0, 2, 2, 7, 0, 0]["rubricc_state_1_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_1_6",
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 3, 2, 2, 0, 0, 2, 2, 2, 2, 0, 4, 2, 2, 0, 0, 5, 2, 2, 0, 0, 6, 2, 2, 0, 0, 7, 2, 2, 0, 0, 8, 2, 2, 0, 0, 9, 10, 2, 0, 0, 10, 10, 2, 0, 0, 11, 2, 2, 0, 0, 12, 2, 2, 0, 0, 2, 2, 13, 0, 0, 2, 2, 14, 0, 0, 2, 2, 15, 0, 0]["rubricc_state_2_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_2_6",
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 2, 2, 2, 2, 0, 3, 2, 2, 0, 0, 1, 1, 2, 0, 0, 4, 2, 2, 0, 0, 2, 2, 5, 0, 0, 2, 2, 6, 0, 0, 2, 2, 7, 0, 0]["rubricc_state_3_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_3_6",
    [0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 3, 2, 2, 0, 0, 2, 2, 2, 2, 0, 4, 2, 2, 0, 0, 5, 2, 2, 0, 0, 3, 5, 2, 0, 0, 5, 5, 2, 0, 0, 6, 2, 2, 0, 0, 7, 2, 2, 0, 0, 2, 2, 8, 0, 0, 2, 2, 9, 0, 0, 2, 2, 10, 0, 0]["rubricc_state_4_5" * 5 + "rubricc_cell_6" + 1] AS "rubricc_state_4_6"
  FROM rubricc_14
),
rubricc_16 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_0_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_0_7",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0]["rubricc_state_1_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_1_7",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 1, 1, 0, 1, 1, 3, 0, 0, 3, 4, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0, 1, 1, 13, 0, 0, 1, 1, 14, 0, 0, 1, 1, 15, 0, 0]["rubricc_state_2_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_2_7",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0]["rubricc_state_3_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_3_7",
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 1, 1, 1, 1, 0, 1, 1, 3, 0, 0, 3, 2, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0]["rubricc_state_4_6" * 5 + "rubricc_cell_7" + 1] AS "rubricc_state_4_7"
  FROM rubricc_15
),
rubricc_17 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_0_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_0_8",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0]["rubricc_state_1_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_1_8",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0, 9, 2, 1, 0, 0, 10, 3, 1, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0, 1, 1, 13, 0, 0]["rubricc_state_2_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_2_8",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0]["rubricc_state_3_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_3_8",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 3, 2, 1, 0, 0, 4, 3, 1, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0]["rubricc_state_4_7" * 5 + "rubricc_cell_8" + 1] AS "rubricc_state_4_8"
  FROM rubricc_16
),
rubricc_18 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_0_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_0_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0]["rubricc_state_1_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_1_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 5, 1, 0, 0, 6, 6, 1, 0, 0, 7, 7, 1, 0, 0, 8, 8, 1, 0, 0, 9, 9, 1, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0, 1, 1, 13, 0, 0]["rubricc_state_2_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_2_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0]["rubricc_state_3_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_3_9",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 3, 1, 0, 0, 5, 3, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_4_8" * 5 + "rubricc_cell_9" + 1] AS "rubricc_state_4_9"
  FROM rubricc_17
),
rubricc_19 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_0_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_0_10",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0]["rubricc_state_1_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_1_10",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 3, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 5, 1, 0, 0, 6, 6, 1, 0, 0, 7, 7, 1, 0, 0, 8, 8, 1, 0, 0, 9, 9, 1, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0, 1, 1, 13, 0, 0]["rubricc_state_2_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_2_10",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0]["rubricc_state_3_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_3_10",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 4, 1, 0, 0, 5, 6, 1, 0, 0, 7, 8, 1, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0, 1, 1, 11, 0, 0]["rubricc_state_4_9" * 5 + "rubricc_cell_10" + 1] AS "rubricc_state_4_10"
  FROM rubricc_18
),
rubricc_20 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 3, 0, 0, 4, 4, 5, 0, 0, 6, 6, 7, 0, 0, 8, 8, 9, 0, 0, 1, 1, 10, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0]["rubricc_state_0_10" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_0_11",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 4, 0, 0, 5, 3, 4, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_1_10" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_1_11",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 3, 0, 0, 4, 4, 5, 0, 0, 6, 6, 7, 0, 0, 8, 8, 9, 0, 0, 10, 10, 11, 0, 0, 12, 12, 13, 0, 0, 14, 14, 15, 0, 0, 16, 16, 17, 0, 0, 18, 18, 19, 0, 0, 1, 1, 20, 0, 0, 1, 1, 21, 0, 0, 1, 1, 22, 0, 0]["rubricc_state_2_10" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_2_11",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0]["rubricc_state_3_10" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_3_11",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 4, 0, 0, 5, 3, 4, 0, 0, 6, 6, 7, 0, 0, 8, 9, 10, 0, 0, 11, 9, 10, 0, 0, 8, 9, 12, 0, 0, 13, 9, 12, 0, 0, 1, 1, 14, 0, 0, 1, 1, 15, 0, 0, 1, 1, 16, 0, 0]["rubricc_state_4_10" * 5 + "rubricc_cell_11" + 1] AS "rubricc_state_4_11"
  FROM rubricc_19
),
rubricc_21 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 1, 1, 0, 0, 1, 2, 1, 0, 0, 3, 1, 1, 0, 0, 1, 3, 1, 0, 0, 4, 1, 1, 0, 0, 1, 4, 1, 0, 0, 5, 1, 1, 0, 0, 1, 5, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_0_11" * 5 + "rubricc_cell_12" + 1] AS "rubricc_state_0_12",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 1, 1, 0, 0, 3, 1, 1, 0, 0, 1, 4, 1, 0, 0, 5, 1, 1, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 5, 0, 0]["rubricc_state_1_11" * 5 + "rubricc_cell_12" + 1] AS "rubricc_state_1_12",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 1, 1, 0, 0, 1, 2, 1, 0, 0, 3, 1, 1, 0, 0, 1, 3, 1, 0, 0, 4, 1, 1, 0, 0, 1, 4, 1, 0, 0, 5, 1, 1, 0, 0, 1, 5, 1, 0, 0, 6, 1, 1, 0, 0, 1, 6, 1, 0, 0, 7, 1, 1, 0, 0, 1, 7, 1, 0, 0, 8, 1, 1, 0, 0, 1, 8, 1, 0, 0, 9, 1, 1, 0, 0, 1, 9, 1, 0, 0, 10, 1, 1, 0, 0, 1, 10, 1, 0, 0, 1, 1, 11, 0, 0, 1, 1, 12, 0, 0, 1, 1, 13, 0, 0]["rubricc_state_2_11" * 5 + "rubricc_cell_12" + 1] AS "rubricc_state_2_12",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 1, 1, 0, 0, 1, 2, 1, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 2, 0, 0]["rubricc_state_3_11" * 5 + "rubricc_cell_12" + 1] AS "rubricc_state_3_12",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 1, 1, 0, 0, 3, 1, 1, 0, 0, 1, 4, 1, 0, 0, 4, 1, 1, 0, 0, 5, 1, 1, 0, 0, 1, 5, 1, 0, 0, 6, 1, 1, 0, 0, 7, 1, 1, 0, 0, 1, 8, 1, 0, 0, 8, 1, 1, 0, 0, 1, 9, 1, 0, 0, 9, 1, 1, 0, 0, 1, 1, 10, 0, 0, 1, 1, 11, 0, 0, 1, 1, 9, 0, 0]["rubricc_state_4_11" * 5 + "rubricc_cell_12" + 1] AS "rubricc_state_4_12"
  FROM rubricc_20
),
rubricc_22 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 3, 0, 0, 5, 3, 0, 0, 6, 3, 0, 0, 7, 8, 0, 0, 9, 10, 0, 0]["rubricc_state_1_12" * 4 + "rubricc_cell_13" + 1] AS "rubricc_state_1_13",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 3, 0, 0, 5, 3, 0, 0, 6, 6, 6, 0, 7, 3, 0, 0, 3, 3, 3, 0, 8, 3, 0, 0, 9, 3, 0, 0, 10, 11, 0, 0, 12, 12, 12, 0]["rubricc_state_4_12" * 4 + "rubricc_cell_13" + 1] AS "rubricc_state_4_13"
  FROM rubricc_21
),
rubricc_23 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_0_12" * 5 + "rubricc_cell_14" + 1] AS "rubricc_state_0_13",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 3, 3, 1, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_1_13" * 5 + "rubricc_cell_14" + 1] AS "rubricc_state_1_14",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 1, 1, 10, 0, 0, 11, 12, 1, 0, 0, 1, 1, 13, 0, 0, 1, 1, 11, 0, 0]["rubricc_state_2_12" * 5 + "rubricc_cell_14" + 1] AS "rubricc_state_2_13",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0]["rubricc_state_3_12" * 5 + "rubricc_cell_14" + 1] AS "rubricc_state_3_13",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 1, 1, 4, 0, 0, 1, 1, 5, 0, 0, 1, 1, 6, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 3, 3, 1, 0, 0, 1, 1, 10, 0, 0]["rubricc_state_4_13" * 5 + "rubricc_cell_14" + 1] AS "rubricc_state_4_14"
  FROM rubricc_22
),
rubricc_24 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 5, 0, 0, 6, 7, 0, 0, 8, 3, 0, 0, 9, 9, 9, 0, 10, 11, 0, 0, 12, 11, 0, 0, 13, 11, 0, 0, 14, 14, 14, 0]["rubricc_state_4_14" * 4 + "rubricc_cell_15" + 1] AS "rubricc_state_4_15"
  FROM rubricc_23
),
rubricc_25 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 3, 3, 0, 4, 4, 4, 0, 5, 5, 5, 0, 6, 6, 6, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 13, 0, 0, 14, 14, 14, 0]["rubricc_state_2_13" * 4 + "rubricc_cell_16" + 1] AS "rubricc_state_2_14"
  FROM rubricc_24
),
rubricc_26 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 3, 0, 0, 4, 5, 5, 0, 0]["rubricc_state_3_13" * 5 + "rubricc_cell_17" + 1] AS "rubricc_state_3_14",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 2, 3, 0, 0, 4, 4, 5, 0, 0, 6, 6, 7, 0, 0, 8, 8, 9, 0, 0, 10, 10, 11, 0, 0, 12, 12, 13, 0, 0, 14, 14, 15, 0, 0, 16, 16, 16, 16, 0, 17, 17, 18, 0, 0, 19, 19, 20, 0, 0, 21, 21, 22, 0, 0, 23, 23, 24, 0, 0, 25, 25, 25, 25, 0]["rubricc_state_4_15" * 5 + "rubricc_cell_17" + 1] AS "rubricc_state_4_16"
  FROM rubricc_25
),
rubricc_27 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 2, 0, 0, 4, 4, 4, 0, 5, 4, 0, 0]["rubricc_state_3_14" * 4 + "rubricc_cell_18" + 1] AS "rubricc_state_3_15",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 2, 0, 0, 4, 4, 4, 0, 5, 4, 0, 0, 6, 6, 6, 0, 7, 6, 0, 0, 8, 8, 8, 0, 9, 8, 0, 0, 10, 10, 10, 0, 11, 10, 0, 0, 12, 12, 12, 0, 13, 12, 0, 0, 14, 14, 14, 0, 15, 14, 0, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 17, 0, 0, 19, 19, 19, 0, 20, 19, 0, 0, 21, 21, 21, 0, 22, 21, 0, 0, 23, 23, 23, 0, 24, 23, 0, 0, 25, 25, 25, 0]["rubricc_state_4_16" * 4 + "rubricc_cell_18" + 1] AS "rubricc_state_4_17"
  FROM rubricc_26
),
rubricc_28 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 1, 0, 0, 3, 3, 3, 3, 1, 0, 0, 4, 4, 4, 4, 1, 0, 0, 5, 5, 5, 5, 1, 0, 0, 6, 6, 6, 6, 1, 0, 0, 1, 1, 1, 1, 7, 0, 0, 8, 8, 8, 8, 1, 0, 0]["rubricc_state_0_13" * 7 + "rubricc_cell_19" + 1] AS "rubricc_state_0_14",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 1, 0, 0, 3, 3, 3, 3, 1, 0, 0, 4, 4, 4, 4, 1, 0, 0, 5, 5, 5, 5, 1, 0, 0, 6, 6, 6, 6, 1, 0, 0, 1, 1, 1, 1, 7, 0, 0, 1, 1, 1, 1, 8, 0, 0]["rubricc_state_1_14" * 7 + "rubricc_cell_19" + 1] AS "rubricc_state_1_15",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 3, 3, 3, 1, 0, 0, 4, 5, 5, 5, 1, 0, 0, 6, 7, 7, 7, 1, 0, 0, 8, 9, 9, 9, 1, 0, 0, 10, 11, 12, 12, 1, 0, 0, 13, 14, 15, 15, 1, 0, 0, 16, 17, 18, 18, 1, 0, 0, 19, 20, 20, 20, 1, 0, 0, 21, 22, 23, 23, 1, 0, 0, 24, 25, 26, 26, 1, 0, 0, 27, 28, 29, 29, 1, 0, 0, 30, 28, 29, 29, 1, 0, 0, 1, 1, 1, 1, 31, 0, 0]["rubricc_state_2_14" * 7 + "rubricc_cell_19" + 1] AS "rubricc_state_2_15",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 3, 3, 4, 1, 0, 0, 5, 3, 3, 4, 1, 0, 0, 1, 1, 1, 1, 6, 0, 0, 1, 1, 1, 1, 7, 0, 0]["rubricc_state_3_15" * 7 + "rubricc_cell_19" + 1] AS "rubricc_state_3_16",
    [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 3, 3, 3, 1, 0, 0, 4, 3, 3, 3, 1, 0, 0, 5, 6, 6, 6, 1, 0, 0, 7, 6, 6, 6, 1, 0, 0, 8, 8, 8, 8, 1, 0, 0, 9, 8, 8, 8, 1, 0, 0, 10, 10, 10, 10, 1, 0, 0, 11, 10, 10, 10, 1, 0, 0, 12, 13, 13, 13, 1, 0, 0, 14, 13, 13, 13, 1, 0, 0, 15, 16, 16, 16, 1, 0, 0, 17, 16, 16, 16, 1, 0, 0, 18, 19, 19, 19, 1, 0, 0, 4, 19, 19, 19, 1, 0, 0, 20, 20, 20, 20, 1, 0, 0, 21, 21, 21, 21, 1, 0, 0, 22, 21, 21, 21, 1, 0, 0, 23, 23, 23, 23, 1, 0, 0, 24, 23, 23, 23, 1, 0, 0, 25, 26, 26, 26, 1, 0, 0, 22, 26, 26, 26, 1, 0, 0, 27, 27, 26, 26, 1, 0, 0, 22, 27, 26, 26, 1, 0, 0, 1, 1, 1, 1, 28, 0, 0]["rubricc_state_4_17" * 7 + "rubricc_cell_19" + 1] AS "rubricc_state_4_18"
  FROM rubricc_27
),
rubricc_29 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 2, 2, 2, 0, 4, 3, 0, 0, 4, 4, 4, 0, 5, 3, 0, 0, 5, 5, 5, 0, 6, 3, 0, 0, 6, 6, 6, 0, 7, 3, 0, 0, 7, 7, 7, 0, 8, 8, 8, 0, 9, 3, 0, 0, 9, 9, 9, 0, 10, 10, 10, 0, 11, 3, 0, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 3, 0, 0, 13, 13, 13, 0, 14, 3, 0, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 3, 0, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 3, 0, 0, 18, 18, 18, 0, 19, 19, 19, 0, 20, 3, 0, 0, 21, 22, 0, 0]["rubricc_state_2_15" * 4 + "rubricc_cell_20" + 1] AS "rubricc_state_2_16",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 2, 2, 2, 0, 4, 5, 0, 0, 6, 7, 0, 0, 6, 6, 6, 0, 8, 9, 0, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 10, 0, 0, 14, 14, 14, 0, 15, 11, 0, 0, 16, 12, 0, 0, 16, 16, 16, 0, 17, 13, 0, 0, 18, 19, 0, 0, 18, 18, 18, 0, 20, 20, 20, 0, 3, 3, 3, 0, 5, 5, 5, 0, 7, 7, 7, 0, 9, 9, 9, 0, 21, 19, 0, 0, 21, 21, 21, 0, 19, 19, 19, 0, 22, 22, 22, 0]["rubricc_state_4_18" * 4 + "rubricc_cell_20" + 1] AS "rubricc_state_4_19"
  FROM rubricc_28
),
rubricc_30 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0, 8, 9, 1, 0, 0, 10, 11, 1, 0, 0, 1, 1, 12, 0, 0, 13, 14, 1, 0, 0]["rubricc_state_0_14" * 5 + "rubricc_cell_21" + 1] AS "rubricc_state_0_15",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0, 8, 9, 1, 0, 0, 10, 9, 1, 0, 0, 1, 1, 10, 0, 0, 1, 1, 4, 0, 0]["rubricc_state_1_15" * 5 + "rubricc_cell_21" + 1] AS "rubricc_state_1_16",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0, 8, 9, 1, 0, 0, 10, 11, 1, 0, 0, 12, 13, 1, 0, 0, 14, 15, 1, 0, 0, 16, 17, 1, 0, 0, 18, 19, 1, 0, 0, 20, 21, 1, 0, 0, 22, 23, 1, 0, 0, 24, 25, 1, 0, 0, 26, 27, 1, 0, 0, 28, 29, 1, 0, 0, 30, 31, 1, 0, 0, 32, 33, 1, 0, 0, 34, 35, 1, 0, 0, 36, 37, 1, 0, 0, 38, 39, 1, 0, 0, 1, 1, 40, 0, 0, 1, 1, 41, 0, 0]["rubricc_state_2_16" * 5 + "rubricc_cell_21" + 1] AS "rubricc_state_2_17",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0, 8, 9, 1, 0, 0, 1, 1, 2, 0, 0, 1, 1, 8, 0, 0]["rubricc_state_3_16" * 5 + "rubricc_cell_21" + 1] AS "rubricc_state_3_17",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 2, 3, 1, 0, 0, 4, 5, 1, 0, 0, 6, 7, 1, 0, 0, 8, 9, 1, 0, 0, 10, 11, 1, 0, 0, 12, 13, 1, 0, 0, 14, 15, 1, 0, 0, 16, 17, 1, 0, 0, 18, 19, 1, 0, 0, 20, 21, 1, 0, 0, 22, 23, 1, 0, 0, 24, 25, 1, 0, 0, 26, 27, 1, 0, 0, 28, 29, 1, 0, 0, 30, 31, 1, 0, 0, 32, 33, 1, 0, 0, 34, 35, 1, 0, 0, 36, 37, 1, 0, 0, 38, 39, 1, 0, 0, 40, 41, 1, 0, 0, 1, 1, 42, 0, 0]["rubricc_state_4_19" * 5 + "rubricc_cell_21" + 1] AS "rubricc_state_4_20"
  FROM rubricc_29
),
rubricc_31 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 2, 0, 3, 4, 0, 0, 5, 5, 5, 0, 6, 7, 0, 0, 8, 8, 8, 0, 9, 10, 0, 0, 11, 11, 11, 0, 12, 13, 0, 0]["rubricc_state_3_17" * 4 + "rubricc_cell_22" + 1] AS "rubricc_state_3_18",
    [0, 0, 0, 0, 1, 1, 1, 0, 2, 3, 0, 0, 4, 5, 0, 0, 3, 3, 3, 0, 5, 5, 5, 0, 2, 6, 0, 0, 4, 7, 0, 0, 6, 6, 6, 0, 7, 7, 7, 0, 2, 8, 0, 0, 4, 9, 0, 0, 8, 8, 8, 0, 9, 9, 9, 0, 2, 10, 0, 0, 4, 11, 0, 0, 10, 10, 10, 0, 11, 11, 11, 0, 12, 12, 12, 0, 13, 13, 13, 0, 14, 14, 14, 0, 15, 15, 15, 0, 16, 16, 16, 0, 17, 17, 17, 0, 18, 18, 18, 0, 19, 19, 19, 0, 2, 12, 0, 0, 4, 13, 0, 0, 2, 14, 0, 0, 4, 15, 0, 0, 2, 16, 0, 0, 4, 17, 0, 0, 2, 18, 0, 0, 4, 19, 0, 0, 2, 20, 0, 0, 4, 21, 0, 0, 20, 20, 20, 0, 21, 21, 21, 0, 22, 22, 22, 0, 23, 23, 23, 0, 24, 20, 0, 0, 25, 21, 0, 0, 26, 26, 26, 0]["rubricc_state_4_20" * 4 + "rubricc_cell_22" + 1] AS "rubricc_state_4_21"
  FROM rubricc_30
),
rubricc_32 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0]["rubricc_state_0_15" * 5 + "rubricc_cell_23" + 1] AS "rubricc_state_0_16",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0]["rubricc_state_1_16" * 5 + "rubricc_cell_23" + 1] AS "rubricc_state_1_17",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 2, 2, 1, 0, 0, 1, 1, 3, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 11, 11, 1, 0, 0, 1, 1, 12, 0, 0, 12, 12, 1, 0, 0, 1, 1, 13, 0, 0, 13, 13, 1, 0, 0, 1, 1, 14, 0, 0, 14, 14, 1, 0, 0, 1, 1, 15, 0, 0, 15, 15, 1, 0, 0, 1, 1, 16, 0, 0, 16, 16, 1, 0, 0, 1, 1, 17, 0, 0, 17, 17, 1, 0, 0, 1, 1, 18, 0, 0, 18, 18, 1, 0, 0, 1, 1, 19, 0, 0, 19, 19, 1, 0, 0, 1, 1, 20, 0, 0, 20, 20, 1, 0, 0, 1, 1, 21, 0, 0, 1, 1, 22, 0, 0]["rubricc_state_2_17" * 5 + "rubricc_cell_23" + 1] AS "rubricc_state_2_18",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 4, 1, 0, 0, 2, 2, 1, 0, 0, 1, 1, 5, 0, 0, 6, 7, 1, 0, 0, 5, 5, 1, 0, 0, 1, 1, 8, 0, 0, 9, 9, 1, 0, 0, 8, 8, 1, 0, 0, 1, 1, 10, 0, 0, 11, 12, 1, 0, 0, 10, 10, 1, 0, 0]["rubricc_state_3_18" * 5 + "rubricc_cell_23" + 1] AS "rubricc_state_3_19",
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 1, 1, 3, 0, 0, 2, 2, 1, 0, 0, 3, 3, 1, 0, 0, 1, 1, 4, 0, 0, 4, 4, 1, 0, 0, 1, 1, 5, 0, 0, 5, 5, 1, 0, 0, 1, 1, 6, 0, 0, 6, 6, 1, 0, 0, 1, 1, 7, 0, 0, 7, 7, 1, 0, 0, 1, 1, 8, 0, 0, 8, 8, 1, 0, 0, 1, 1, 9, 0, 0, 9, 9, 1, 0, 0, 1, 1, 10, 0, 0, 10, 10, 1, 0, 0, 1, 1, 11, 0, 0, 11, 11, 1, 0, 0, 1, 1, 12, 0, 0, 12, 12, 1, 0, 0, 1, 1, 13, 0, 0, 13, 13, 1, 0, 0, 1, 1, 14, 0, 0]["rubricc_state_4_21" * 5 + "rubricc_cell_23" + 1] AS "rubricc_state_4_22"
  FROM rubricc_31
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_text_5", "rubricc_text_6", "rubricc_text_7", "rubricc_text_8", "rubricc_text_9", "rubricc_text_10", "rubricc_text_11", "rubricc_text_12", "rubricc_text_13", "rubricc_text_14", "rubricc_text_15", "rubricc_text_16", "rubricc_text_17", "rubricc_text_18", "rubricc_text_19", "rubricc_text_20", "rubricc_bare_8", "rubricc_bare_11", "rubricc_bare_12", "rubricc_bare_14", "rubricc_before_8", "rubricc_behind_8", "rubricc_before_11", "rubricc_behind_11", "rubricc_before_12", "rubricc_behind_12", "rubricc_before_14", "rubricc_behind_14", "rubricc_digits_8", "rubricc_digits_11", "rubricc_digits_12", "rubricc_digits_14", "rubricc_cell_0", "rubricc_own_1", "rubricc_own_2", "rubricc_own_3", "rubricc_own_4", "rubricc_own_5", "rubricc_own_6", "rubricc_own_7", "rubricc_own_8", "rubricc_own_9", "rubricc_own_10", "rubricc_own_11", "rubricc_own_12", "rubricc_cell_13", "rubricc_own_14", "rubricc_cell_15", "rubricc_cell_16", "rubricc_cell_17", "rubricc_cell_18", "rubricc_own_19", "rubricc_cell_20", "rubricc_own_21", "rubricc_cell_22", "rubricc_own_23", "rubricc_cell_1", "rubricc_cell_3", "rubricc_cell_4", "rubricc_cell_5", "rubricc_cell_6", "rubricc_cell_9", "rubricc_cell_10", "rubricc_cell_12", "rubricc_cell_14", "rubricc_cell_19", "rubricc_cell_21", "rubricc_cell_2", "rubricc_cell_7", "rubricc_cell_8", "rubricc_cell_11", "rubricc_cell_23", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_1_0", "rubricc_state_2_0", "rubricc_state_3_0", "rubricc_state_4_0", "rubricc_state_0_1", "rubricc_state_1_1", "rubricc_state_2_1", "rubricc_state_3_1", "rubricc_state_4_1", "rubricc_state_0_2", "rubricc_state_1_2", "rubricc_state_2_2", "rubricc_state_3_2", "rubricc_state_4_2", "rubricc_state_0_3", "rubricc_state_1_3", "rubricc_state_2_3", "rubricc_state_3_3", "rubricc_state_4_3", "rubricc_state_0_4", "rubricc_state_1_4", "rubricc_state_2_4", "rubricc_state_3_4", "rubricc_state_4_4", "rubricc_state_0_5", "rubricc_state_1_5", "rubricc_state_2_5", "rubricc_state_3_5", "rubricc_state_4_5", "rubricc_state_0_6", "rubricc_state_1_6", "rubricc_state_2_6", "rubricc_state_3_6", "rubricc_state_4_6", "rubricc_state_0_7", "rubricc_state_1_7", "rubricc_state_2_7", "rubricc_state_3_7", "rubricc_state_4_7", "rubricc_state_0_8", "rubricc_state_1_8", "rubricc_state_2_8", "rubricc_state_3_8", "rubricc_state_4_8", "rubricc_state_0_9", "rubricc_state_1_9", "rubricc_state_2_9", "rubricc_state_3_9", "rubricc_state_4_9", "rubricc_state_0_10", "rubricc_state_1_10", "rubricc_state_2_10", "rubricc_state_3_10", "rubricc_state_4_10", "rubricc_state_0_11", "rubricc_state_1_11", "rubricc_state_2_11", "rubricc_state_3_11", "rubricc_state_4_11", "rubricc_state_0_12", "rubricc_state_1_12", "rubricc_state_2_12", "rubricc_state_3_12", "rubricc_state_4_12", "rubricc_state_1_13", "rubricc_state_4_13", "rubricc_state_0_13", "rubricc_state_1_14", "rubricc_state_2_13", "rubricc_state_3_13", "rubricc_state_4_14", "rubricc_state_4_15", "rubricc_state_2_14", "rubricc_state_3_14", "rubricc_state_4_16", "rubricc_state_3_15", "rubricc_state_4_17", "rubricc_state_0_14", "rubricc_state_1_15", "rubricc_state_2_15", "rubricc_state_3_16", "rubricc_state_4_18", "rubricc_state_2_16", "rubricc_state_4_19", "rubricc_state_0_15", "rubricc_state_1_16", "rubricc_state_2_17", "rubricc_state_3_17", "rubricc_state_4_20", "rubricc_state_3_18", "rubricc_state_4_21", "rubricc_state_0_16", "rubricc_state_1_17", "rubricc_state_2_18", "rubricc_state_3_19", "rubricc_state_4_22"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'regression', 'crash', 'unsoundness', 'bug', 'feature', 'support', 'documentation']["rubricc_state_0_16" + 1] END AS "kind",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'K4', 'K5', 'K6', 'K7', 'K2', 'K1', 'K3']["rubricc_state_0_16" + 1] END AS "kind.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'needs-information', 'duplicate', 'not-reproducible', 'accepted', 'needs-triage']["rubricc_state_1_17" + 1] END AS "state",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'S3', 'S1', 'S2', 'S4', 'S5']["rubricc_state_1_17" + 1] END AS "state.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'critical', 'n/a', 'high', 'critical', 'high', 'medium', 'high', 'medium', 'high', 'low', 'high', 'high', 'medium', 'high', 'low', 'high', 'medium', 'high', 'low', 'n/a', 'n/a']["rubricc_state_2_18" + 1] END AS "priority",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'P1', 'E2', 'P1 P7', 'P1 P7a', 'P3', 'P3 P7', 'P3 P7 E1', 'P4', 'P4 E1', 'P4 P7', 'P4 P7 E1', 'P2', 'P2 P7', 'P2 P7 E1', 'P6', 'P6 E1', 'P5', 'P5 E1', 'P5 E4', 'E3', 'E2 E3']["rubricc_state_2_18" + 1] END AS "priority.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, '-', 'help-wanted', 'help-wanted good-first-issue', '-', 'help-wanted', 'help-wanted good-first-issue', 'blocker', 'help-wanted blocker', 'stale', 'help-wanted stale', 'help-wanted good-first-issue stale']["rubricc_state_3_19" + 1] END AS "marks",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, '', 'M1', 'M1 M2', 'M5', 'M1 M5', 'M1 M2 M5', 'M3 M5', 'M1 M3 M5', 'M4', 'M1 M4', 'M1 M2 M4']["rubricc_state_3_19" + 1] END AS "marks.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'flag:release-team', 'ask', 'close', 'close', 'close', 'close', 'close', 'close', 'close', 'keep', 'flag:security', 'assign', 'redirect']["rubricc_state_4_22" + 1] END AS "action",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'A9', 'A6', 'A5', 'A4', 'A4 A5', 'A3', 'A3 A5', 'A3 A4', 'A3 A4 A5', 'A8', 'A1', 'A7', 'A2']["rubricc_state_4_22" + 1] END AS "action.clauses"
  FROM rubricc_32;
