-- mail 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CASE WHEN CAST(TYPEOF(items."problem") AS TEXT) = 'BOOLEAN' AND CAST(items."problem" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."problem") AS TEXT) = 'BOOLEAN' AND CAST(items."problem" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."problem" AS TEXT) END, '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."request" AS TEXT), '') COLLATE C AS "rubricc_text_1"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 2 WHEN "rubricc_text_0" = 'no' THEN 0 WHEN "rubricc_text_0" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 3 WHEN "rubricc_text_1" = 'nothing' THEN 0 WHEN "rubricc_text_1" = 'information' THEN 1 WHEN "rubricc_text_1" = 'action' THEN 2 ELSE 4 END AS "rubricc_cell_1"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 3 OR "rubricc_cell_1" = 4 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0][1 * 4 + "rubricc_cell_0" + 1] AS "rubricc_state_0_0"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 1, 0, 0, 3, 3, 3, 3, 0]["rubricc_state_0_0" * 5 + "rubricc_cell_1" + 1] AS "rubricc_state_0_1"
  FROM rubricc_4
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_cell_0", "rubricc_cell_1", "rubricc_bad", "rubricc_state_0_0", "rubricc_state_0_1"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, 'other', 'question', 'complaint']["rubricc_state_0_1" + 1] END AS "label",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, 'R3', 'R2', 'R1']["rubricc_state_0_1" + 1] END AS "label.clauses"
  FROM rubricc_5;
