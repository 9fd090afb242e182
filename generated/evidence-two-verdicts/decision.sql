-- evidence-two-verdicts 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CAST(items."refutation" AS TEXT), '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."support" AS TEXT), '') COLLATE C AS "rubricc_text_1",
    COALESCE(CASE WHEN CAST(TYPEOF(items."retracted") AS TEXT) = 'BOOLEAN' AND CAST(items."retracted" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."retracted") AS TEXT) = 'BOOLEAN' AND CAST(items."retracted" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."retracted" AS TEXT) END, '') COLLATE C AS "rubricc_text_2",
    COALESCE(CASE WHEN CAST(TYPEOF(items."left-out") AS TEXT) = 'BOOLEAN' AND CAST(items."left-out" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."left-out") AS TEXT) = 'BOOLEAN' AND CAST(items."left-out" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."left-out" AS TEXT) END, '') COLLATE C AS "rubricc_text_3"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 3 WHEN "rubricc_text_0" = 'none' THEN 0 WHEN "rubricc_text_0" = 'hint' THEN 1 WHEN "rubricc_text_0" = 'verdict' THEN 2 ELSE 4 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 3 WHEN "rubricc_text_1" = 'none' THEN 0 WHEN "rubricc_text_1" = 'hint' THEN 1 WHEN "rubricc_text_1" = 'verdict' THEN 2 ELSE 4 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_text_2" = '' THEN 3 WHEN "rubricc_text_2" = 'no' THEN 0 WHEN "rubricc_text_2" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_2",
    CASE WHEN "rubricc_text_3" = '' THEN 3 WHEN "rubricc_text_3" = 'no' THEN 0 WHEN "rubricc_text_3" = 'yes' THEN 1 ELSE 4 END AS "rubricc_own_3"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_1" IN (2) THEN "rubricc_own_2" WHEN "rubricc_cell_1" IN (0, 1) AND ("rubricc_text_2" = '' OR "rubricc_text_2" = 'n/a' OR "rubricc_own_2" = 0) THEN 2 WHEN "rubricc_cell_1" IN (0, 1) THEN 4 ELSE 3 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_cell_1" IN (2) THEN "rubricc_own_3" WHEN "rubricc_cell_1" IN (0, 1) AND ("rubricc_text_3" = '' OR "rubricc_text_3" = 'n/a' OR "rubricc_own_3" = 0) THEN 2 WHEN "rubricc_cell_1" IN (0, 1) THEN 4 ELSE 3 END AS "rubricc_cell_3"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 4 OR "rubricc_cell_1" = 4 OR "rubricc_cell_2" = 4 OR "rubricc_cell_3" = 4 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0][1 * 5 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 3, 4, 0, 0]["rubricc_state_0_0" * 5 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 3, 4, 1, 0, 0, 1, 1, 5, 0, 0, 6, 7, 1, 0, 0]["rubricc_state_0_1" * 5 + "rubricc_cell_2" + 1] AS "rubricc_state_0_2"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 2, 0, 0, 3, 4, 1, 0, 0, 2, 2, 1, 0, 0, 1, 1, 5, 0, 0, 6, 7, 1, 0, 0, 5, 5, 1, 0, 0]["rubricc_state_0_2" * 5 + "rubricc_cell_3" + 1] AS "rubricc_state_0_3"
  FROM rubricc_7
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_cell_0", "rubricc_cell_1", "rubricc_own_2", "rubricc_own_3", "rubricc_cell_2", "rubricc_cell_3", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_0_1", "rubricc_state_0_2", "rubricc_state_0_3"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'not-enough', 'supported', 'conflicting', 'refuted', 'conflicting', 'conflicting']["rubricc_state_0_3" + 1] END AS "verdict",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, NULL, 'R3', 'R1', 'C2', 'R2', 'C1', 'C1 C2']["rubricc_state_0_3" + 1] END AS "verdict.clauses"
  FROM rubricc_8;
