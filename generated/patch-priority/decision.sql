-- patch-priority 1.0.0 for duckdb. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column for each signal.
WITH rubricc_1 AS (
  SELECT *,
    COALESCE(CAST(items."exploitation" AS TEXT), '') COLLATE C AS "rubricc_text_0",
    COALESCE(CAST(items."exposure" AS TEXT), '') COLLATE C AS "rubricc_text_1",
    COALESCE(CASE WHEN CAST(TYPEOF(items."automatable") AS TEXT) = 'BOOLEAN' AND CAST(items."automatable" AS TEXT) = 'true' THEN 'yes' WHEN CAST(TYPEOF(items."automatable") AS TEXT) = 'BOOLEAN' AND CAST(items."automatable" AS TEXT) = 'false' THEN 'no' ELSE CAST(items."automatable" AS TEXT) END, '') COLLATE C AS "rubricc_text_2",
    COALESCE(CAST(items."safety-impact" AS TEXT), '') COLLATE C AS "rubricc_text_3",
    COALESCE(CAST(items."mission-impact" AS TEXT), '') COLLATE C AS "rubricc_text_4"
  FROM items
),
rubricc_2 AS (
  SELECT *,
    CASE WHEN "rubricc_text_0" = '' THEN 3 WHEN "rubricc_text_0" = 'none' THEN 0 WHEN "rubricc_text_0" = 'public-poc' THEN 1 WHEN "rubricc_text_0" = 'active' THEN 2 ELSE 4 END AS "rubricc_cell_0",
    CASE WHEN "rubricc_text_1" = '' THEN 3 WHEN "rubricc_text_1" = 'small' THEN 0 WHEN "rubricc_text_1" = 'controlled' THEN 1 WHEN "rubricc_text_1" = 'open' THEN 2 ELSE 4 END AS "rubricc_cell_1",
    CASE WHEN "rubricc_text_2" = '' THEN 2 WHEN "rubricc_text_2" = 'no' THEN 0 WHEN "rubricc_text_2" = 'yes' THEN 1 ELSE 3 END AS "rubricc_cell_2",
    CASE WHEN "rubricc_text_3" = '' THEN 4 WHEN "rubricc_text_3" = 'negligible' THEN 0 WHEN "rubricc_text_3" = 'marginal' THEN 1 WHEN "rubricc_text_3" = 'critical' THEN 2 WHEN "rubricc_text_3" = 'catastrophic' THEN 3 ELSE 5 END AS "rubricc_cell_3",
    CASE WHEN "rubricc_text_4" = '' THEN 4 WHEN "rubricc_text_4" = 'degraded' THEN 0 WHEN "rubricc_text_4" = 'support-crippled' THEN 1 WHEN "rubricc_text_4" = 'essential-fails' THEN 2 WHEN "rubricc_text_4" = 'mission-fails' THEN 3 ELSE 5 END AS "rubricc_cell_4"
  FROM rubricc_1
),
rubricc_3 AS (
  SELECT *,
    CASE WHEN "rubricc_cell_0" = 4 OR "rubricc_cell_1" = 4 OR "rubricc_cell_2" = 3 OR "rubricc_cell_3" = 5 OR "rubricc_cell_4" = 5 THEN 1 ELSE 0 END AS "rubricc_bad"
  FROM rubricc_2
),
rubricc_4 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0][1 * 5 + "rubricc_cell_0" + 1] AS "rubricc_state_1_0"
  FROM rubricc_3
),
rubricc_5 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4, 5, 6, 0, 0, 7, 8, 9, 0, 0]["rubricc_state_1_0" * 5 + "rubricc_cell_1" + 1] AS "rubricc_state_1_1"
  FROM rubricc_4
),
rubricc_6 AS (
  SELECT *,
    [0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 3, 5, 0, 0, 6, 7, 0, 0, 8, 9, 0, 0, 10, 11, 0, 0, 12, 13, 0, 0, 14, 15, 0, 0, 16, 17, 0, 0]["rubricc_state_1_1" * 4 + "rubricc_cell_2" + 1] AS "rubricc_state_1_2"
  FROM rubricc_5
),
rubricc_7 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 0, 0][1 * 6 + "rubricc_cell_3" + 1] AS "rubricc_state_0_0",
    [0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 0, 0, 4, 4, 5, 6, 0, 0, 7, 7, 8, 9, 0, 0, 10, 10, 11, 12, 0, 0, 13, 13, 14, 15, 0, 0, 16, 16, 17, 18, 0, 0, 19, 19, 20, 21, 0, 0, 22, 22, 23, 24, 0, 0, 25, 25, 26, 27, 0, 0, 28, 28, 29, 30, 0, 0, 31, 31, 32, 33, 0, 0, 34, 34, 35, 36, 0, 0, 37, 37, 38, 39, 0, 0, 40, 40, 41, 36, 0, 0, 42, 42, 43, 44, 0, 0, 45, 45, 46, 47, 0, 0, 48, 48, 49, 50, 0, 0]["rubricc_state_1_2" * 6 + "rubricc_cell_3" + 1] AS "rubricc_state_1_3"
  FROM rubricc_6
),
rubricc_8 AS (
  SELECT *,
    [0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 0, 0, 4, 5, 5, 3, 0, 0, 6, 6, 6, 6, 6, 0]["rubricc_state_0_0" * 6 + "rubricc_cell_4" + 1] AS "rubricc_state_0_1",
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 0, 0, 1, 2, 2, 2, 0, 0, 2, 2, 2, 2, 2, 0, 1, 1, 3, 4, 0, 0, 3, 4, 4, 4, 0, 0, 4, 4, 4, 4, 4, 0, 1, 1, 5, 6, 0, 0, 5, 6, 6, 6, 0, 0, 6, 6, 6, 6, 6, 0, 7, 7, 8, 9, 0, 0, 8, 9, 9, 9, 0, 0, 9, 9, 9, 9, 9, 0, 7, 7, 8, 10, 0, 0, 8, 9, 9, 10, 0, 0, 10, 10, 10, 10, 10, 0, 1, 1, 11, 12, 0, 0, 11, 12, 12, 12, 0, 0, 12, 12, 12, 12, 12, 0, 13, 13, 14, 15, 0, 0, 14, 15, 15, 15, 0, 0, 15, 15, 15, 15, 15, 0, 1, 1, 16, 17, 0, 0, 16, 17, 17, 17, 0, 0, 17, 17, 17, 17, 17, 0, 18, 18, 19, 20, 0, 0, 19, 21, 21, 20, 0, 0, 20, 20, 20, 20, 20, 0, 22, 22, 23, 24, 0, 0, 23, 25, 25, 24, 0, 0, 24, 24, 24, 24, 24, 0, 26, 26, 27, 28, 0, 0, 27, 29, 29, 28, 0, 0, 28, 28, 28, 28, 28, 0, 30, 30, 31, 32, 0, 0, 31, 32, 32, 32, 0, 0, 32, 32, 32, 32, 32, 0, 33, 33, 34, 35, 0, 0, 34, 35, 35, 35, 0, 0, 35, 35, 35, 35, 35, 0, 30, 30, 36, 32, 0, 0, 36, 32, 32, 32, 0, 0, 37, 37, 38, 39, 0, 0, 38, 40, 40, 39, 0, 0, 39, 39, 39, 39, 39, 0, 41, 41, 42, 43, 0, 0, 42, 44, 44, 43, 0, 0, 43, 43, 43, 43, 43, 0, 37, 37, 45, 46, 0, 0, 45, 47, 47, 46, 0, 0, 46, 46, 46, 46, 46, 0]["rubricc_state_1_3" * 6 + "rubricc_cell_4" + 1] AS "rubricc_state_1_4"
  FROM rubricc_7
)
SELECT * EXCLUDE ("rubricc_text_0", "rubricc_text_1", "rubricc_text_2", "rubricc_text_3", "rubricc_text_4", "rubricc_cell_0", "rubricc_cell_1", "rubricc_cell_2", "rubricc_cell_3", "rubricc_cell_4", "rubricc_bad", "rubricc_state_1_0", "rubricc_state_1_1", "rubricc_state_1_2", "rubricc_state_0_0", "rubricc_state_1_3", "rubricc_state_0_1", "rubricc_state_1_4"),
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, 'low', 'medium', 'very-high', 'medium', 'high', 'very-high']["rubricc_state_0_1" + 1] END AS "human-impact",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, 'H6', 'H5', 'H2', 'H4', 'H3', 'H1']["rubricc_state_0_1" + 1] END AS "human-impact.clauses",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, 'defer', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'out-of-cycle', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'out-of-cycle', 'scheduled', 'scheduled', 'scheduled', 'out-of-cycle', 'scheduled', 'scheduled', 'scheduled', 'out-of-cycle', 'out-of-cycle', 'scheduled', 'scheduled', 'out-of-cycle', 'scheduled', 'out-of-cycle', 'out-of-cycle', 'scheduled', 'out-of-cycle', 'out-of-cycle', 'out-of-cycle', 'out-of-cycle', 'scheduled', 'out-of-cycle', 'immediate', 'out-of-cycle', 'out-of-cycle', 'immediate', 'immediate']["rubricc_state_1_4" + 1] END AS "urgency",
    CASE WHEN "rubricc_bad" = 1 THEN NULL ELSE [NULL, 'U19', 'U11', 'U12', 'U11 U12', 'U13', 'U11 U13', 'U14', 'U12 U13 U14', 'U11 U12 U13 U14', 'U3', 'U15', 'U11 U15', 'U16', 'U12 U15 U16', 'U11 U12 U15 U16', 'U13 U15', 'U11 U13 U15', 'U14 U16', 'U12 U13 U14 U15 U16', 'U4', 'U11 U12 U13 U14 U15 U16', 'U17', 'U13 U15 U17', 'U5', 'U11 U13 U15 U17', 'U14 U16 U17', 'U12 U13 U14 U15 U16 U17', 'U3 U4 U5 U6', 'U6', 'U18', 'U15 U18', 'U7', 'U16 U18', 'U8', 'U7 U8', 'U13 U15 U18', 'U9', 'U8 U9', 'U4 U7 U8 U9', 'U7 U8 U9', 'U17 U18', 'U10', 'U1', 'U7 U10', 'U8 U9 U10', 'U1 U2', 'U2']["rubricc_state_1_4" + 1] END AS "urgency.clauses"
  FROM rubricc_8;
