-- patch-priority 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("exploitation" AS VARCHAR) IS NULL OR CAST("exploitation" AS VARCHAR) = '' THEN NULL WHEN CAST("exploitation" AS VARCHAR) = 'none' THEN 0 WHEN CAST("exploitation" AS VARCHAR) = 'public-poc' THEN 1 WHEN CAST("exploitation" AS VARCHAR) = 'active' THEN 2 ELSE -1 END AS "rubricc.cell.exploitation",
    CASE WHEN CAST("exposure" AS VARCHAR) IS NULL OR CAST("exposure" AS VARCHAR) = '' THEN NULL WHEN CAST("exposure" AS VARCHAR) = 'small' THEN 0 WHEN CAST("exposure" AS VARCHAR) = 'controlled' THEN 1 WHEN CAST("exposure" AS VARCHAR) = 'open' THEN 2 ELSE -1 END AS "rubricc.cell.exposure",
    CASE WHEN CAST("automatable" AS VARCHAR) IS NULL OR CAST("automatable" AS VARCHAR) = '' THEN NULL WHEN CAST("automatable" AS VARCHAR) = 'no' THEN 0 WHEN CAST("automatable" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.automatable",
    CASE WHEN CAST("safety-impact" AS VARCHAR) IS NULL OR CAST("safety-impact" AS VARCHAR) = '' THEN NULL WHEN CAST("safety-impact" AS VARCHAR) = 'negligible' THEN 0 WHEN CAST("safety-impact" AS VARCHAR) = 'marginal' THEN 1 WHEN CAST("safety-impact" AS VARCHAR) = 'critical' THEN 2 WHEN CAST("safety-impact" AS VARCHAR) = 'catastrophic' THEN 3 ELSE -1 END AS "rubricc.cell.safety-impact",
    CASE WHEN CAST("mission-impact" AS VARCHAR) IS NULL OR CAST("mission-impact" AS VARCHAR) = '' THEN NULL WHEN CAST("mission-impact" AS VARCHAR) = 'degraded' THEN 0 WHEN CAST("mission-impact" AS VARCHAR) = 'support-crippled' THEN 1 WHEN CAST("mission-impact" AS VARCHAR) = 'essential-fails' THEN 2 WHEN CAST("mission-impact" AS VARCHAR) = 'mission-fails' THEN 3 ELSE -1 END AS "rubricc.cell.mission-impact"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.exploitation" = -1 OR "rubricc.cell.exposure" = -1 OR "rubricc.cell.automatable" = -1 OR "rubricc.cell.safety-impact" = -1 OR "rubricc.cell.mission-impact" = -1 THEN NULL ELSE 0 END AS "rubricc.state.human-impact",
    CASE WHEN "rubricc.cell.exploitation" = -1 OR "rubricc.cell.exposure" = -1 OR "rubricc.cell.automatable" = -1 OR "rubricc.cell.safety-impact" = -1 OR "rubricc.cell.mission-impact" = -1 THEN NULL ELSE 0 END AS "rubricc.state.urgency"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.urgency" BETWEEN 0 AND 0
      THEN [1, 2, 3][("rubricc.state.urgency" - 0) * 3 + "rubricc.cell.exploitation" + 1]
      ELSE "rubricc.state.urgency" END AS "rubricc.state.urgency"
  )
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.urgency" BETWEEN 1 AND 3
      THEN [4, 5, 6, 7, 8, 9, 10, 11, 12][("rubricc.state.urgency" - 1) * 3 + "rubricc.cell.exposure" + 1]
      ELSE "rubricc.state.urgency" END AS "rubricc.state.urgency"
  )
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.urgency" BETWEEN 4 AND 12
      THEN [13, 14, 15, 16, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29][("rubricc.state.urgency" - 4) * 2 + "rubricc.cell.automatable" + 1]
      ELSE "rubricc.state.urgency" END AS "rubricc.state.urgency"
  )
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.human-impact" BETWEEN 0 AND 0
      THEN [1, 1, 2, 8][("rubricc.state.human-impact" - 0) * 4 + "rubricc.cell.safety-impact" + 1]
      ELSE "rubricc.state.human-impact" END AS "rubricc.state.human-impact",
    CASE WHEN "rubricc.state.urgency" BETWEEN 13 AND 29
      THEN [30, 30, 31, 65, 32, 32, 33, 67, 34, 34, 35, 69, 36, 36, 37, 72, 38, 38, 39, 73, 40, 40, 41, 75, 42, 42, 43, 78, 44, 44, 45, 80, 46, 46, 47, 83, 48, 48, 49, 87, 50, 50, 51, 91, 52, 52, 53, 95, 54, 54, 55, 98, 56, 56, 57, 95, 58, 58, 59, 102, 60, 60, 61, 106, 62, 62, 63, 109][("rubricc.state.urgency" - 13) * 4 + "rubricc.cell.safety-impact" + 1]
      ELSE "rubricc.state.urgency" END AS "rubricc.state.urgency"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.human-impact" BETWEEN 1 AND 2
      THEN [3, 3, 4, 5, 6, 7, 7, 5][("rubricc.state.human-impact" - 1) * 4 + "rubricc.cell.mission-impact" + 1]
      ELSE "rubricc.state.human-impact" END AS "rubricc.state.human-impact",
    CASE WHEN "rubricc.state.urgency" BETWEEN 30 AND 63
      THEN [64, 64, 64, 65, 64, 65, 65, 65, 64, 64, 66, 67, 66, 67, 67, 67, 64, 64, 68, 69, 68, 69, 69, 69, 70, 70, 71, 72, 71, 72, 72, 72, 70, 70, 71, 73, 71, 72, 72, 73, 64, 64, 74, 75, 74, 75, 75, 75, 76, 76, 77, 78, 77, 78, 78, 78, 64, 64, 79, 80, 79, 80, 80, 80, 81, 81, 82, 83, 82, 84, 84, 83, 85, 85, 86, 87, 86, 88, 88, 87, 89, 89, 90, 91, 90, 92, 92, 91, 93, 93, 94, 95, 94, 95, 95, 95, 96, 96, 97, 98, 97, 98, 98, 98, 93, 93, 99, 95, 99, 95, 95, 95, 100, 100, 101, 102, 101, 103, 103, 102, 104, 104, 105, 106, 105, 107, 107, 106, 100, 100, 108, 109, 108, 110, 110, 109][("rubricc.state.urgency" - 30) * 4 + "rubricc.cell.mission-impact" + 1]
      ELSE "rubricc.state.urgency" END AS "rubricc.state.urgency"
  )
  FROM "rubricc.6"
)
SELECT * EXCLUDE ("rubricc.cell.exploitation", "rubricc.cell.exposure", "rubricc.cell.automatable", "rubricc.cell.safety-impact", "rubricc.cell.mission-impact", "rubricc.state.human-impact", "rubricc.state.urgency"),
    ['low', 'medium', 'very-high', 'medium', 'high', 'very-high']["rubricc.state.human-impact" - 3 + 1] AS "human-impact",
    ['H6', 'H5', 'H2', 'H4', 'H3', 'H1']["rubricc.state.human-impact" - 3 + 1] AS "human-impact.clauses",
    ['defer', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'out-of-cycle', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'out-of-cycle', 'scheduled', 'scheduled', 'scheduled', 'out-of-cycle', 'scheduled', 'scheduled', 'scheduled', 'out-of-cycle', 'out-of-cycle', 'scheduled', 'scheduled', 'out-of-cycle', 'scheduled', 'out-of-cycle', 'out-of-cycle', 'scheduled', 'out-of-cycle', 'out-of-cycle', 'out-of-cycle', 'out-of-cycle', 'scheduled', 'out-of-cycle', 'immediate', 'out-of-cycle', 'out-of-cycle', 'immediate', 'immediate']["rubricc.state.urgency" - 64 + 1] AS "urgency",
    ['U19', 'U11', 'U12', 'U11 U12', 'U13', 'U11 U13', 'U14', 'U12 U13 U14', 'U11 U12 U13 U14', 'U3', 'U15', 'U11 U15', 'U16', 'U12 U15 U16', 'U11 U12 U15 U16', 'U13 U15', 'U11 U13 U15', 'U14 U16', 'U12 U13 U14 U15 U16', 'U4', 'U11 U12 U13 U14 U15 U16', 'U17', 'U13 U15 U17', 'U5', 'U11 U13 U15 U17', 'U14 U16 U17', 'U12 U13 U14 U15 U16 U17', 'U3 U4 U5 U6', 'U6', 'U18', 'U15 U18', 'U7', 'U16 U18', 'U8', 'U7 U8', 'U13 U15 U18', 'U9', 'U8 U9', 'U4 U7 U8 U9', 'U7 U8 U9', 'U17 U18', 'U10', 'U1', 'U7 U10', 'U8 U9 U10', 'U1 U2', 'U2']["rubricc.state.urgency" - 64 + 1] AS "urgency.clauses"
FROM "rubricc.7";
