-- clip-events 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("happens" AS VARCHAR) IS NULL OR CAST("happens" AS VARCHAR) = '' THEN NULL WHEN CAST("happens" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("happens" AS VARCHAR), '(fall|collision|quarrel|fight|theft|fire)( (fall|collision|quarrel|fight|theft|fire))*') THEN -1 WHEN contains(' ' || CAST("happens" AS VARCHAR) || ' ', ' fall ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.happens/fall",
    CASE WHEN CAST("happens" AS VARCHAR) IS NULL OR CAST("happens" AS VARCHAR) = '' THEN NULL WHEN CAST("happens" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("happens" AS VARCHAR), '(fall|collision|quarrel|fight|theft|fire)( (fall|collision|quarrel|fight|theft|fire))*') THEN -1 WHEN contains(' ' || CAST("happens" AS VARCHAR) || ' ', ' collision ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.happens/collision",
    CASE WHEN CAST("happens" AS VARCHAR) IS NULL OR CAST("happens" AS VARCHAR) = '' THEN NULL WHEN CAST("happens" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("happens" AS VARCHAR), '(fall|collision|quarrel|fight|theft|fire)( (fall|collision|quarrel|fight|theft|fire))*') THEN -1 WHEN contains(' ' || CAST("happens" AS VARCHAR) || ' ', ' quarrel ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.happens/quarrel",
    CASE WHEN CAST("happens" AS VARCHAR) IS NULL OR CAST("happens" AS VARCHAR) = '' THEN NULL WHEN CAST("happens" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("happens" AS VARCHAR), '(fall|collision|quarrel|fight|theft|fire)( (fall|collision|quarrel|fight|theft|fire))*') THEN -1 WHEN contains(' ' || CAST("happens" AS VARCHAR) || ' ', ' fight ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.happens/fight",
    CASE WHEN CAST("happens" AS VARCHAR) IS NULL OR CAST("happens" AS VARCHAR) = '' THEN NULL WHEN CAST("happens" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("happens" AS VARCHAR), '(fall|collision|quarrel|fight|theft|fire)( (fall|collision|quarrel|fight|theft|fire))*') THEN -1 WHEN contains(' ' || CAST("happens" AS VARCHAR) || ' ', ' theft ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.happens/theft",
    CASE WHEN CAST("happens" AS VARCHAR) IS NULL OR CAST("happens" AS VARCHAR) = '' THEN NULL WHEN CAST("happens" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("happens" AS VARCHAR), '(fall|collision|quarrel|fight|theft|fire)( (fall|collision|quarrel|fight|theft|fire))*') THEN -1 WHEN contains(' ' || CAST("happens" AS VARCHAR) || ' ', ' fire ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.happens/fire",
    CASE WHEN CAST("medical" AS VARCHAR) IS NULL OR CAST("medical" AS VARCHAR) = '' THEN NULL WHEN CAST("medical" AS VARCHAR) = 'none' THEN 0 WHEN CAST("medical" AS VARCHAR) = 'symptoms' THEN 1 WHEN CAST("medical" AS VARCHAR) = 'treatment' THEN 2 ELSE -1 END AS "rubricc.cell.medical",
    CASE WHEN CAST("staged" AS VARCHAR) IS NULL OR CAST("staged" AS VARCHAR) = '' THEN NULL WHEN CAST("staged" AS VARCHAR) = 'no' THEN 0 WHEN CAST("staged" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.staged",
    CASE WHEN CAST("replay" AS VARCHAR) IS NULL OR CAST("replay" AS VARCHAR) = '' THEN NULL WHEN CAST("replay" AS VARCHAR) = 'no' THEN 0 WHEN CAST("replay" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.replay",
    CASE WHEN CAST("length" AS VARCHAR) IS NULL OR CAST("length" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("length" AS VARCHAR), '-?[0-9]{1,19}([.][0-9]{1,18})?') THEN -1 WHEN TRY_CAST(CAST("length" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("length" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0.4' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("length" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('600' AS DECIMAL(38, 18)) THEN 1 ELSE -1 END AS "rubricc.cell.length",
    CASE WHEN CAST("same-people" AS VARCHAR) IS NULL OR CAST("same-people" AS VARCHAR) = '' THEN NULL WHEN CAST("same-people" AS VARCHAR) = 'no' THEN 0 WHEN CAST("same-people" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.same-people",
    CASE WHEN CAST("start-seen" AS VARCHAR) IS NULL OR CAST("start-seen" AS VARCHAR) = '' THEN NULL WHEN CAST("start-seen" AS VARCHAR) = 'no' THEN 0 WHEN CAST("start-seen" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.start-seen",
    CASE WHEN CAST("end-seen" AS VARCHAR) IS NULL OR CAST("end-seen" AS VARCHAR) = '' THEN NULL WHEN CAST("end-seen" AS VARCHAR) = 'no' THEN 0 WHEN CAST("end-seen" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.end-seen"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.same-people" IN (1) THEN CASE WHEN CAST("gap" AS VARCHAR) IS NULL OR CAST("gap" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("gap" AS VARCHAR), '-?[0-9]{1,19}([.][0-9]{1,18})?') THEN -1 WHEN TRY_CAST(CAST("gap" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("gap" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('3' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("gap" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('600' AS DECIMAL(38, 18)) THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.same-people" IN (1) THEN CASE WHEN CAST("gap" AS VARCHAR) IS NULL OR CAST("gap" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("gap" AS VARCHAR) IS NULL OR CAST("gap" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("gap" AS VARCHAR), '-?[0-9]{1,19}([.][0-9]{1,18})?') THEN -1 WHEN TRY_CAST(CAST("gap" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("gap" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('3' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("gap" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('600' AS DECIMAL(38, 18)) THEN 1 ELSE -1 END IN (1) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.gap",
    CASE WHEN "rubricc.cell.same-people" IN (1) THEN CASE WHEN CAST("new-kind" AS VARCHAR) IS NULL OR CAST("new-kind" AS VARCHAR) = '' THEN NULL WHEN CAST("new-kind" AS VARCHAR) = 'no' THEN 0 WHEN CAST("new-kind" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.same-people" IN (1) THEN CASE WHEN CAST("new-kind" AS VARCHAR) IS NULL OR CAST("new-kind" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("new-kind" AS VARCHAR) IS NULL OR CAST("new-kind" AS VARCHAR) = '' THEN NULL WHEN CAST("new-kind" AS VARCHAR) = 'no' THEN 0 WHEN CAST("new-kind" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.new-kind",
    CASE WHEN ("rubricc.cell.happens/fall" IN (1) AND "rubricc.cell.happens/collision" IN (1)) THEN CASE WHEN CAST("fell-first" AS VARCHAR) IS NULL OR CAST("fell-first" AS VARCHAR) = '' THEN NULL WHEN CAST("fell-first" AS VARCHAR) = 'no' THEN 0 WHEN CAST("fell-first" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT ("rubricc.cell.happens/fall" IN (1) AND "rubricc.cell.happens/collision" IN (1)) THEN CASE WHEN CAST("fell-first" AS VARCHAR) IS NULL OR CAST("fell-first" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("fell-first" AS VARCHAR) IS NULL OR CAST("fell-first" AS VARCHAR) = '' THEN NULL WHEN CAST("fell-first" AS VARCHAR) = 'no' THEN 0 WHEN CAST("fell-first" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.fell-first",
    CASE WHEN "rubricc.cell.happens/fall" IN (1) THEN CASE WHEN CAST("helped-up" AS VARCHAR) IS NULL OR CAST("helped-up" AS VARCHAR) = '' THEN NULL WHEN CAST("helped-up" AS VARCHAR) = 'no' THEN 0 WHEN CAST("helped-up" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.happens/fall" IN (1) THEN CASE WHEN CAST("helped-up" AS VARCHAR) IS NULL OR CAST("helped-up" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("helped-up" AS VARCHAR) IS NULL OR CAST("helped-up" AS VARCHAR) = '' THEN NULL WHEN CAST("helped-up" AS VARCHAR) = 'no' THEN 0 WHEN CAST("helped-up" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.helped-up"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.new-kind" IN (1) THEN CASE WHEN CAST("caused" AS VARCHAR) IS NULL OR CAST("caused" AS VARCHAR) = '' THEN NULL WHEN CAST("caused" AS VARCHAR) = 'no' THEN 0 WHEN CAST("caused" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.new-kind" IN (1) THEN CASE WHEN CAST("caused" AS VARCHAR) IS NULL OR CAST("caused" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("caused" AS VARCHAR) IS NULL OR CAST("caused" AS VARCHAR) = '' THEN NULL WHEN CAST("caused" AS VARCHAR) = 'no' THEN 0 WHEN CAST("caused" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.caused"
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.happens/fall" = -1 OR "rubricc.cell.happens/collision" = -1 OR "rubricc.cell.happens/quarrel" = -1 OR "rubricc.cell.happens/fight" = -1 OR "rubricc.cell.happens/theft" = -1 OR "rubricc.cell.happens/fire" = -1 OR "rubricc.cell.medical" = -1 OR "rubricc.cell.staged" = -1 OR "rubricc.cell.replay" = -1 OR "rubricc.cell.length" = -1 OR "rubricc.cell.same-people" = -1 OR "rubricc.cell.gap" = -1 OR "rubricc.cell.new-kind" = -1 OR "rubricc.cell.caused" = -1 OR "rubricc.cell.fell-first" = -1 OR "rubricc.cell.helped-up" = -1 OR "rubricc.cell.start-seen" = -1 OR "rubricc.cell.end-seen" = -1 THEN NULL ELSE 0 END AS "rubricc.state.segment",
    CASE WHEN "rubricc.cell.happens/fall" = -1 OR "rubricc.cell.happens/collision" = -1 OR "rubricc.cell.happens/quarrel" = -1 OR "rubricc.cell.happens/fight" = -1 OR "rubricc.cell.happens/theft" = -1 OR "rubricc.cell.happens/fire" = -1 OR "rubricc.cell.medical" = -1 OR "rubricc.cell.staged" = -1 OR "rubricc.cell.replay" = -1 OR "rubricc.cell.length" = -1 OR "rubricc.cell.same-people" = -1 OR "rubricc.cell.gap" = -1 OR "rubricc.cell.new-kind" = -1 OR "rubricc.cell.caused" = -1 OR "rubricc.cell.fell-first" = -1 OR "rubricc.cell.helped-up" = -1 OR "rubricc.cell.start-seen" = -1 OR "rubricc.cell.end-seen" = -1 THEN NULL ELSE 0 END AS "rubricc.state.labels",
    CASE WHEN "rubricc.cell.happens/fall" = -1 OR "rubricc.cell.happens/collision" = -1 OR "rubricc.cell.happens/quarrel" = -1 OR "rubricc.cell.happens/fight" = -1 OR "rubricc.cell.happens/theft" = -1 OR "rubricc.cell.happens/fire" = -1 OR "rubricc.cell.medical" = -1 OR "rubricc.cell.staged" = -1 OR "rubricc.cell.replay" = -1 OR "rubricc.cell.length" = -1 OR "rubricc.cell.same-people" = -1 OR "rubricc.cell.gap" = -1 OR "rubricc.cell.new-kind" = -1 OR "rubricc.cell.caused" = -1 OR "rubricc.cell.fell-first" = -1 OR "rubricc.cell.helped-up" = -1 OR "rubricc.cell.start-seen" = -1 OR "rubricc.cell.end-seen" = -1 THEN NULL ELSE 0 END AS "rubricc.state.start",
    CASE WHEN "rubricc.cell.happens/fall" = -1 OR "rubricc.cell.happens/collision" = -1 OR "rubricc.cell.happens/quarrel" = -1 OR "rubricc.cell.happens/fight" = -1 OR "rubricc.cell.happens/theft" = -1 OR "rubricc.cell.happens/fire" = -1 OR "rubricc.cell.medical" = -1 OR "rubricc.cell.staged" = -1 OR "rubricc.cell.replay" = -1 OR "rubricc.cell.length" = -1 OR "rubricc.cell.same-people" = -1 OR "rubricc.cell.gap" = -1 OR "rubricc.cell.new-kind" = -1 OR "rubricc.cell.caused" = -1 OR "rubricc.cell.fell-first" = -1 OR "rubricc.cell.helped-up" = -1 OR "rubricc.cell.start-seen" = -1 OR "rubricc.cell.end-seen" = -1 THEN NULL ELSE 0 END AS "rubricc.state.end"
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.segment" - 0) * 2 + "rubricc.cell.happens/fall" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.labels" - 0) * 2 + "rubricc.cell.happens/fall" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.start" - 0) * 2 + "rubricc.cell.happens/fall" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.end" - 0) * 2 + "rubricc.cell.happens/fall" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 1 AND 2
      THEN [3, 8, 9, 10][("rubricc.state.segment" - 1) * 2 + "rubricc.cell.happens/collision" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 1 AND 2
      THEN [3, 4, 5, 6][("rubricc.state.labels" - 1) * 2 + "rubricc.cell.happens/collision" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 1 AND 2
      THEN [3, 10, 11, 12][("rubricc.state.start" - 1) * 2 + "rubricc.cell.happens/collision" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 1 AND 2
      THEN [3, 4, 5, 6][("rubricc.state.end" - 1) * 2 + "rubricc.cell.happens/collision" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 3 AND 3
      THEN [4, 8][("rubricc.state.segment" - 3) * 2 + "rubricc.cell.happens/quarrel" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 3 AND 6
      THEN [7, 8, 9, 10, 11, 12, 13, 14][("rubricc.state.labels" - 3) * 2 + "rubricc.cell.happens/quarrel" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 3 AND 3
      THEN [4, 9][("rubricc.state.start" - 3) * 2 + "rubricc.cell.happens/quarrel" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 3 AND 6
      THEN [7, 12, 8, 12, 9, 15, 10, 17][("rubricc.state.end" - 3) * 2 + "rubricc.cell.happens/quarrel" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.6"
),
"rubricc.8" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 4 AND 4
      THEN [5, 8][("rubricc.state.segment" - 4) * 2 + "rubricc.cell.happens/fight" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 7 AND 14
      THEN [15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30][("rubricc.state.labels" - 7) * 2 + "rubricc.cell.happens/fight" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 4 AND 4
      THEN [5, 8][("rubricc.state.start" - 4) * 2 + "rubricc.cell.happens/fight" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 7 AND 10
      THEN [11, 12, 13, 12, 14, 15, 16, 17][("rubricc.state.end" - 7) * 2 + "rubricc.cell.happens/fight" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.7"
),
"rubricc.9" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 5 AND 5
      THEN [6, 8][("rubricc.state.segment" - 5) * 2 + "rubricc.cell.happens/theft" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 15 AND 30
      THEN [31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62][("rubricc.state.labels" - 15) * 2 + "rubricc.cell.happens/theft" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 5 AND 5
      THEN [6, 7][("rubricc.state.start" - 5) * 2 + "rubricc.cell.happens/theft" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 11 AND 17
      THEN [18, 19, 20, 19, 21, 19, 22, 23, 24, 23, 25, 26, 27, 26][("rubricc.state.end" - 11) * 2 + "rubricc.cell.happens/theft" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.8"
),
"rubricc.10" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 6 AND 6
      THEN [7, 8][("rubricc.state.segment" - 6) * 2 + "rubricc.cell.happens/fire" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 31 AND 62
      THEN [315, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125][("rubricc.state.labels" - 31) * 2 + "rubricc.cell.happens/fire" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 6 AND 12
      THEN [49, 13, 14, 13, 15, 13, 16, 13, 17, 13, 18, 19, 20, 21][("rubricc.state.start" - 6) * 2 + "rubricc.cell.happens/fire" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 18 AND 27
      THEN [76, 28, 29, 28, 30, 28, 31, 28, 32, 33, 34, 33, 35, 33, 36, 37, 38, 37, 39, 37][("rubricc.state.end" - 18) * 2 + "rubricc.cell.happens/fire" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.9"
),
"rubricc.11" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 7 AND 10
      THEN [14, 36, 36, 11, 36, 36, 12, 49, 49, 13, 58, 58][("rubricc.state.segment" - 7) * 3 + "rubricc.cell.medical" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 63 AND 125
      THEN [126, 317, 317, 127, 319, 319, 128, 321, 321, 129, 323, 323, 130, 325, 325, 131, 327, 327, 132, 329, 329, 133, 331, 331, 134, 333, 333, 135, 335, 335, 136, 337, 337, 137, 339, 339, 138, 341, 341, 139, 343, 343, 140, 345, 345, 141, 347, 347, 142, 349, 349, 143, 351, 351, 144, 353, 353, 145, 355, 355, 146, 357, 357, 147, 359, 359, 148, 361, 361, 149, 363, 363, 150, 365, 365, 151, 367, 367, 152, 369, 369, 153, 371, 371, 154, 373, 373, 155, 375, 375, 156, 377, 377, 157, 380, 380, 158, 382, 382, 159, 384, 384, 160, 386, 386, 161, 388, 388, 162, 390, 390, 163, 392, 392, 164, 394, 394, 165, 396, 396, 166, 398, 398, 167, 400, 400, 168, 402, 402, 169, 404, 404, 170, 406, 406, 171, 408, 408, 172, 410, 410, 173, 413, 413, 174, 415, 415, 175, 417, 417, 176, 419, 419, 177, 421, 421, 178, 423, 423, 179, 425, 425, 180, 427, 427, 181, 429, 429, 182, 431, 431, 183, 433, 433, 184, 435, 435, 185, 437, 437, 186, 439, 439, 187, 441, 441, 188, 443, 443][("rubricc.state.labels" - 63) * 3 + "rubricc.cell.medical" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 13 AND 21
      THEN [22, 51, 51, 23, 53, 53, 24, 55, 55, 25, 57, 57, 26, 59, 59, 27, 62, 62, 28, 64, 64, 29, 67, 67, 30, 69, 69][("rubricc.state.start" - 13) * 3 + "rubricc.cell.medical" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 28 AND 39
      THEN [40, 78, 78, 41, 80, 80, 42, 82, 82, 43, 84, 84, 44, 87, 87, 45, 89, 89, 46, 91, 91, 47, 93, 93, 48, 96, 96, 49, 98, 98, 50, 100, 100, 51, 102, 102][("rubricc.state.end" - 28) * 3 + "rubricc.cell.medical" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.10"
),
"rubricc.12" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 11 AND 13
      THEN [15, 14, 16, 17, 18, 19][("rubricc.state.segment" - 11) * 2 + "rubricc.cell.staged" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 126 AND 188
      THEN [189, 315, 190, 315, 191, 315, 192, 315, 193, 315, 194, 315, 195, 315, 196, 315, 197, 315, 198, 315, 199, 315, 200, 315, 201, 315, 202, 315, 203, 315, 204, 315, 205, 315, 206, 315, 207, 315, 208, 315, 209, 315, 210, 315, 211, 315, 212, 315, 213, 315, 214, 315, 215, 315, 216, 315, 217, 315, 218, 315, 219, 315, 220, 378, 221, 378, 222, 378, 223, 378, 224, 378, 225, 378, 226, 378, 227, 378, 228, 378, 229, 378, 230, 378, 231, 378, 232, 378, 233, 378, 234, 378, 235, 378, 236, 411, 237, 411, 238, 411, 239, 411, 240, 411, 241, 411, 242, 411, 243, 411, 244, 411, 245, 411, 246, 411, 247, 411, 248, 411, 249, 411, 250, 411, 251, 411][("rubricc.state.labels" - 126) * 2 + "rubricc.cell.staged" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 22 AND 30
      THEN [31, 49, 32, 49, 33, 49, 34, 49, 35, 49, 36, 60, 37, 60, 38, 65, 39, 65][("rubricc.state.start" - 22) * 2 + "rubricc.cell.staged" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 40 AND 51
      THEN [52, 76, 53, 76, 54, 76, 55, 76, 56, 85, 57, 85, 58, 85, 59, 85, 60, 94, 61, 94, 62, 94, 63, 94][("rubricc.state.end" - 40) * 2 + "rubricc.cell.staged" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.11"
),
"rubricc.13" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 14 AND 19
      THEN [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31][("rubricc.state.segment" - 14) * 2 + "rubricc.cell.replay" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 189 AND 251
      THEN [252, 315, 253, 315, 254, 315, 255, 315, 256, 315, 257, 315, 258, 315, 259, 315, 260, 315, 261, 315, 262, 315, 263, 315, 264, 315, 265, 315, 266, 315, 267, 315, 268, 315, 269, 315, 270, 315, 271, 315, 272, 315, 273, 315, 274, 315, 275, 315, 276, 315, 277, 315, 278, 315, 279, 315, 280, 315, 281, 315, 282, 315, 283, 378, 284, 378, 285, 378, 286, 378, 287, 378, 288, 378, 289, 378, 290, 378, 291, 378, 292, 378, 293, 378, 294, 378, 295, 378, 296, 378, 297, 378, 298, 378, 299, 411, 300, 411, 301, 411, 302, 411, 303, 411, 304, 411, 305, 411, 306, 411, 307, 411, 308, 411, 309, 411, 310, 411, 311, 411, 312, 411, 313, 411, 314, 411][("rubricc.state.labels" - 189) * 2 + "rubricc.cell.replay" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 31 AND 39
      THEN [40, 49, 41, 49, 42, 49, 43, 49, 44, 49, 45, 60, 46, 60, 47, 65, 48, 65][("rubricc.state.start" - 31) * 2 + "rubricc.cell.replay" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 52 AND 63
      THEN [64, 76, 65, 76, 66, 76, 67, 76, 68, 85, 69, 85, 70, 85, 71, 85, 72, 94, 73, 94, 74, 94, 75, 94][("rubricc.state.end" - 52) * 2 + "rubricc.cell.replay" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.12"
),
"rubricc.14" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 20 AND 31
      THEN [32, 33, 34, 35, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 50, 51, 52, 53, 54, 55, 56, 57][("rubricc.state.segment" - 20) * 2 + "rubricc.cell.length" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 252 AND 314
      THEN [315, 316, 315, 318, 315, 320, 315, 322, 315, 324, 315, 326, 315, 328, 315, 330, 315, 332, 315, 334, 315, 336, 315, 338, 315, 340, 315, 342, 315, 344, 315, 346, 315, 348, 315, 350, 315, 352, 315, 354, 315, 356, 315, 358, 315, 360, 315, 362, 315, 364, 315, 366, 315, 368, 315, 370, 315, 372, 315, 374, 315, 376, 378, 379, 378, 381, 378, 383, 378, 385, 378, 387, 378, 389, 378, 391, 378, 393, 378, 395, 378, 397, 378, 399, 378, 401, 378, 403, 378, 405, 378, 407, 378, 409, 411, 412, 411, 414, 411, 416, 411, 418, 411, 420, 411, 422, 411, 424, 411, 426, 411, 428, 411, 430, 411, 432, 411, 434, 411, 436, 411, 438, 411, 440, 411, 442][("rubricc.state.labels" - 252) * 2 + "rubricc.cell.length" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 40 AND 48
      THEN [49, 50, 49, 52, 49, 54, 49, 56, 49, 58, 60, 61, 60, 63, 65, 66, 65, 68][("rubricc.state.start" - 40) * 2 + "rubricc.cell.length" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 64 AND 75
      THEN [76, 77, 76, 79, 76, 81, 76, 83, 85, 86, 85, 88, 85, 90, 85, 92, 94, 95, 94, 97, 94, 99, 94, 101][("rubricc.state.end" - 64) * 2 + "rubricc.cell.length" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.13"
),
"rubricc.15" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 32 AND 58
      THEN [59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112][("rubricc.state.segment" - 32) * 2 + "rubricc.cell.same-people" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 315 AND 443
      THEN [444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699, 700, 701][("rubricc.state.labels" - 315) * 2 + "rubricc.cell.same-people" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 49 AND 69
      THEN [70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111][("rubricc.state.start" - 49) * 2 + "rubricc.cell.same-people" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 76 AND 102
      THEN [103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156][("rubricc.state.end" - 76) * 2 + "rubricc.cell.same-people" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.14"
),
"rubricc.16" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 59 AND 112
      THEN [290, 290, 113, 114, 114, 290, 290, 290, 115, 116, 116, 290, 290, 290, 117, 118, 118, 290, 290, 290, 119, 120, 120, 290, 290, 290, 121, 122, 122, 290, 290, 290, 123, 124, 124, 290, 290, 290, 125, 126, 127, 290, 290, 290, 128, 129, 129, 290, 290, 290, 130, 131, 131, 290, 290, 290, 132, 133, 133, 290, 290, 290, 134, 135, 136, 290, 290, 290, 137, 138, 138, 290, 290, 290, 139, 140, 140, 290, 290, 290, 141, 142, 142, 290, 290, 290, 143, 144, 144, 290, 290, 290, 145, 146, 146, 290, 290, 290, 147, 148, 148, 290, 290, 290, 149, 150, 150, 290, 290, 290, 151, 152, 152, 290, 290, 290, 153, 154, 155, 290, 290, 290, 156, 157, 157, 290, 290, 290, 158, 159, 159, 290, 290, 290, 160, 161, 161, 290, 290, 290, 162, 163, 163, 290, 290, 290, 164, 165, 165, 290, 290, 290, 166, 167, 167, 290, 290, 290, 168, 169, 169, 290][("rubricc.state.segment" - 59) * 3 + "rubricc.cell.gap" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 444 AND 701
      THEN [1475, 1475, 702, 703, 703, 1475, 1475, 1475, 704, 705, 705, 1475, 1475, 1475, 706, 707, 707, 1475, 1475, 1475, 708, 709, 709, 1475, 1475, 1475, 710, 711, 711, 1475, 1475, 1475, 712, 713, 713, 1475, 1475, 1475, 714, 715, 715, 1475, 1475, 1475, 716, 717, 717, 1475, 1475, 1475, 718, 719, 719, 1475, 1475, 1475, 720, 721, 721, 1475, 1475, 1475, 722, 723, 723, 1475, 1475, 1475, 724, 725, 725, 1475, 1475, 1475, 726, 727, 727, 1475, 1475, 1475, 728, 729, 729, 1475, 1475, 1475, 730, 731, 731, 1475, 1475, 1475, 732, 733, 733, 1475, 1475, 1475, 734, 735, 735, 1475, 1475, 1475, 736, 737, 737, 1475, 1475, 1475, 738, 739, 739, 1475, 1475, 1475, 740, 741, 741, 1475, 1475, 1475, 742, 743, 743, 1475, 1475, 1475, 744, 745, 745, 1475, 1475, 1475, 746, 747, 747, 1475, 1475, 1475, 748, 749, 749, 1475, 1475, 1475, 750, 751, 751, 1475, 1475, 1475, 752, 753, 753, 1475, 1475, 1475, 754, 755, 755, 1475, 1475, 1475, 756, 757, 757, 1475, 1475, 1475, 758, 759, 759, 1475, 1475, 1475, 760, 761, 761, 1475, 1475, 1475, 762, 763, 763, 1475, 1475, 1475, 764, 765, 765, 1475, 1475, 1475, 766, 767, 767, 1475, 1475, 1475, 768, 769, 769, 1475, 1475, 1475, 770, 771, 771, 1475, 1475, 1475, 772, 773, 773, 1475, 1475, 1475, 774, 775, 775, 1475, 1475, 1475, 776, 777, 777, 1475, 1475, 1475, 778, 779, 779, 1475, 1475, 1475, 780, 781, 781, 1475, 1475, 1475, 782, 783, 783, 1475, 1475, 1475, 784, 785, 785, 1475, 1475, 1475, 786, 787, 787, 1475, 1475, 1475, 788, 789, 789, 1475, 1475, 1475, 790, 791, 791, 1475, 1475, 1475, 792, 793, 793, 1475, 1475, 1475, 794, 795, 795, 1475, 1475, 1475, 796, 797, 797, 1475, 1475, 1475, 798, 799, 799, 1475, 1475, 1475, 800, 801, 801, 1475, 1475, 1475, 802, 803, 803, 1475, 1475, 1475, 804, 805, 805, 1475, 1475, 1475, 806, 807, 807, 1475, 1475, 1475, 808, 809, 809, 1475, 1475, 1475, 810, 811, 811, 1475, 1475, 1475, 812, 813, 813, 1475, 1475, 1475, 814, 815, 815, 1475, 1475, 1475, 816, 817, 817, 1475, 1475, 1475, 818, 819, 819, 1475, 1475, 1475, 820, 821, 821, 1475, 1475, 1475, 822, 823, 823, 1475, 1475, 1475, 824, 825, 825, 1475, 1475, 1475, 826, 827, 827, 1475, 1475, 1475, 828, 829, 829, 1475, 1475, 1475, 830, 831, 831, 1475, 1475, 1475, 832, 833, 833, 1475, 1475, 1475, 834, 835, 835, 1475, 1475, 1475, 836, 837, 837, 1475, 1475, 1475, 838, 839, 839, 1475, 1475, 1475, 840, 841, 841, 1475, 1475, 1475, 842, 843, 843, 1475, 1475, 1475, 844, 845, 845, 1475, 1475, 1475, 846, 847, 847, 1475, 1475, 1475, 848, 849, 849, 1475, 1475, 1475, 850, 851, 851, 1475, 1475, 1475, 852, 853, 853, 1475, 1475, 1475, 854, 855, 855, 1475, 1475, 1475, 856, 857, 857, 1475, 1475, 1475, 858, 859, 859, 1475, 1475, 1475, 860, 861, 861, 1475, 1475, 1475, 862, 863, 863, 1475, 1475, 1475, 864, 865, 865, 1475, 1475, 1475, 866, 867, 867, 1475, 1475, 1475, 868, 869, 869, 1475, 1475, 1475, 870, 871, 871, 1475, 1475, 1475, 872, 873, 873, 1475, 1475, 1475, 874, 875, 875, 1475, 1475, 1475, 876, 877, 877, 1475, 1475, 1475, 878, 879, 879, 1475, 1475, 1475, 880, 881, 881, 1475, 1475, 1475, 882, 883, 883, 1475, 1475, 1475, 884, 885, 885, 1475, 1475, 1475, 886, 887, 887, 1475, 1475, 1475, 888, 889, 889, 1475, 1475, 1475, 890, 891, 891, 1475, 1475, 1475, 892, 893, 893, 1475, 1475, 1475, 894, 895, 895, 1475, 1475, 1475, 896, 897, 897, 1475, 1475, 1475, 898, 899, 899, 1475, 1475, 1475, 900, 901, 901, 1475, 1475, 1475, 902, 903, 903, 1475, 1475, 1475, 904, 905, 905, 1475, 1475, 1475, 906, 907, 907, 1475, 1475, 1475, 908, 909, 909, 1475, 1475, 1475, 910, 911, 911, 1475, 1475, 1475, 912, 913, 913, 1475, 1475, 1475, 914, 915, 915, 1475, 1475, 1475, 916, 917, 917, 1475, 1475, 1475, 918, 919, 919, 1475, 1475, 1475, 920, 921, 921, 1475, 1475, 1475, 922, 923, 923, 1475, 1475, 1475, 924, 925, 925, 1475, 1475, 1475, 926, 927, 927, 1475, 1475, 1475, 928, 929, 929, 1475, 1475, 1475, 930, 931, 931, 1475, 1475, 1475, 932, 933, 933, 1475, 1475, 1475, 934, 935, 935, 1475, 1475, 1475, 936, 937, 937, 1475, 1475, 1475, 938, 939, 939, 1475, 1475, 1475, 940, 941, 941, 1475, 1475, 1475, 942, 943, 943, 1475, 1475, 1475, 944, 945, 945, 1475, 1475, 1475, 946, 947, 947, 1475, 1475, 1475, 948, 949, 949, 1475, 1475, 1475, 950, 951, 951, 1475, 1475, 1475, 952, 953, 953, 1475, 1475, 1475, 954, 955, 955, 1475, 1475, 1475, 956, 957, 957, 1475, 1475, 1475, 958, 959, 959, 1475][("rubricc.state.labels" - 444) * 3 + "rubricc.cell.gap" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 70 AND 111
      THEN [277, 277, 112, 113, 113, 277, 277, 277, 114, 115, 116, 277, 277, 277, 117, 118, 118, 277, 277, 277, 119, 120, 121, 277, 277, 277, 122, 123, 123, 277, 277, 277, 124, 125, 126, 277, 277, 277, 127, 128, 128, 277, 277, 277, 129, 130, 131, 277, 277, 277, 132, 133, 133, 277, 277, 277, 134, 135, 136, 277, 277, 277, 137, 138, 138, 277, 277, 277, 139, 140, 140, 277, 277, 277, 141, 142, 143, 277, 277, 277, 144, 145, 145, 277, 277, 277, 146, 147, 148, 277, 277, 277, 149, 150, 150, 277, 277, 277, 151, 152, 152, 277, 277, 277, 153, 154, 155, 277, 277, 277, 156, 157, 157, 277, 277, 277, 158, 159, 160, 277, 277, 277, 161, 162, 162, 277][("rubricc.state.start" - 70) * 3 + "rubricc.cell.gap" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 103 AND 156
      THEN [320, 320, 157, 158, 158, 320, 320, 320, 159, 160, 160, 320, 320, 320, 161, 162, 162, 320, 320, 320, 163, 164, 164, 320, 320, 320, 165, 166, 166, 320, 320, 320, 167, 168, 168, 320, 320, 320, 169, 170, 170, 320, 320, 320, 171, 172, 172, 320, 320, 320, 173, 174, 174, 320, 320, 320, 175, 176, 176, 320, 320, 320, 177, 178, 178, 320, 320, 320, 179, 180, 180, 320, 320, 320, 181, 182, 182, 320, 320, 320, 183, 184, 184, 320, 320, 320, 185, 186, 186, 320, 320, 320, 187, 188, 188, 320, 320, 320, 189, 190, 190, 320, 320, 320, 191, 192, 192, 320, 320, 320, 193, 194, 194, 320, 320, 320, 195, 196, 196, 320, 320, 320, 197, 198, 198, 320, 320, 320, 199, 200, 200, 320, 320, 320, 201, 202, 202, 320, 320, 320, 203, 204, 204, 320, 320, 320, 205, 206, 206, 320, 320, 320, 207, 208, 208, 320, 320, 320, 209, 210, 210, 320][("rubricc.state.end" - 103) * 3 + "rubricc.cell.gap" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.15"
),
"rubricc.17" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 113 AND 169
      THEN [290, 290, 170, 170, 171, 290, 290, 290, 172, 172, 173, 290, 290, 290, 174, 174, 175, 290, 290, 290, 176, 176, 177, 290, 290, 290, 178, 178, 179, 290, 290, 290, 180, 180, 181, 290, 290, 290, 182, 183, 184, 290, 182, 185, 290, 290, 290, 186, 186, 187, 290, 290, 290, 188, 188, 189, 290, 290, 290, 190, 190, 191, 290, 290, 290, 192, 193, 194, 290, 192, 195, 290, 290, 290, 196, 196, 197, 290, 290, 290, 198, 198, 199, 290, 290, 290, 200, 200, 201, 290, 290, 290, 202, 202, 203, 290, 290, 290, 204, 204, 205, 290, 290, 290, 206, 206, 207, 290, 290, 290, 208, 208, 209, 290, 290, 290, 210, 210, 211, 290, 290, 290, 212, 213, 214, 290, 212, 215, 290, 290, 290, 216, 216, 217, 290, 290, 290, 218, 218, 219, 290, 290, 290, 220, 220, 221, 290, 290, 290, 222, 222, 223, 290, 290, 290, 224, 224, 225, 290, 290, 290, 226, 226, 227, 290, 290, 290, 228, 228, 229, 290][("rubricc.state.segment" - 113) * 3 + "rubricc.cell.new-kind" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 702 AND 959
      THEN [1475, 1475, 960, 960, 961, 1475, 1475, 1475, 962, 962, 963, 1475, 1475, 1475, 964, 964, 965, 1475, 1475, 1475, 966, 966, 967, 1475, 1475, 1475, 968, 968, 969, 1475, 1475, 1475, 970, 970, 971, 1475, 1475, 1475, 972, 972, 973, 1475, 1475, 1475, 974, 974, 975, 1475, 1475, 1475, 976, 976, 977, 1475, 1475, 1475, 978, 978, 979, 1475, 1475, 1475, 980, 980, 981, 1475, 1475, 1475, 982, 982, 983, 1475, 1475, 1475, 984, 984, 985, 1475, 1475, 1475, 986, 986, 987, 1475, 1475, 1475, 988, 988, 989, 1475, 1475, 1475, 990, 990, 991, 1475, 1475, 1475, 992, 992, 993, 1475, 1475, 1475, 994, 994, 995, 1475, 1475, 1475, 996, 996, 997, 1475, 1475, 1475, 998, 998, 999, 1475, 1475, 1475, 1000, 1000, 1001, 1475, 1475, 1475, 1002, 1002, 1003, 1475, 1475, 1475, 1004, 1004, 1005, 1475, 1475, 1475, 1006, 1006, 1007, 1475, 1475, 1475, 1008, 1008, 1009, 1475, 1475, 1475, 1010, 1010, 1011, 1475, 1475, 1475, 1012, 1012, 1013, 1475, 1475, 1475, 1014, 1014, 1015, 1475, 1475, 1475, 1016, 1016, 1017, 1475, 1475, 1475, 1018, 1018, 1019, 1475, 1475, 1475, 1020, 1020, 1021, 1475, 1475, 1475, 1022, 1022, 1023, 1475, 1475, 1475, 1024, 1024, 1025, 1475, 1475, 1475, 1026, 1026, 1027, 1475, 1475, 1475, 1028, 1028, 1029, 1475, 1475, 1475, 1030, 1030, 1031, 1475, 1475, 1475, 1032, 1032, 1033, 1475, 1475, 1475, 1034, 1034, 1035, 1475, 1475, 1475, 1036, 1036, 1037, 1475, 1475, 1475, 1038, 1038, 1039, 1475, 1475, 1475, 1040, 1040, 1041, 1475, 1475, 1475, 1042, 1042, 1043, 1475, 1475, 1475, 1044, 1044, 1045, 1475, 1475, 1475, 1046, 1046, 1047, 1475, 1475, 1475, 1048, 1048, 1049, 1475, 1475, 1475, 1050, 1050, 1051, 1475, 1475, 1475, 1052, 1052, 1053, 1475, 1475, 1475, 1054, 1054, 1055, 1475, 1475, 1475, 1056, 1056, 1057, 1475, 1475, 1475, 1058, 1058, 1059, 1475, 1475, 1475, 1060, 1060, 1061, 1475, 1475, 1475, 1062, 1062, 1063, 1475, 1475, 1475, 1064, 1064, 1065, 1475, 1475, 1475, 1066, 1066, 1067, 1475, 1475, 1475, 1068, 1068, 1069, 1475, 1475, 1475, 1070, 1070, 1071, 1475, 1475, 1475, 1072, 1072, 1073, 1475, 1475, 1475, 1074, 1074, 1075, 1475, 1475, 1475, 1076, 1076, 1077, 1475, 1475, 1475, 1078, 1078, 1079, 1475, 1475, 1475, 1080, 1080, 1081, 1475, 1475, 1475, 1082, 1082, 1083, 1475, 1475, 1475, 1084, 1084, 1085, 1475, 1475, 1475, 1086, 1086, 1087, 1475, 1475, 1475, 1088, 1088, 1089, 1475, 1475, 1475, 1090, 1090, 1091, 1475, 1475, 1475, 1092, 1092, 1093, 1475, 1475, 1475, 1094, 1094, 1095, 1475, 1475, 1475, 1096, 1096, 1097, 1475, 1475, 1475, 1098, 1098, 1099, 1475, 1475, 1475, 1100, 1100, 1101, 1475, 1475, 1475, 1102, 1102, 1103, 1475, 1475, 1475, 1104, 1104, 1105, 1475, 1475, 1475, 1106, 1106, 1107, 1475, 1475, 1475, 1108, 1108, 1109, 1475, 1475, 1475, 1110, 1110, 1111, 1475, 1475, 1475, 1112, 1112, 1113, 1475, 1475, 1475, 1114, 1114, 1115, 1475, 1475, 1475, 1116, 1116, 1117, 1475, 1475, 1475, 1118, 1118, 1119, 1475, 1475, 1475, 1120, 1120, 1121, 1475, 1475, 1475, 1122, 1122, 1123, 1475, 1475, 1475, 1124, 1124, 1125, 1475, 1475, 1475, 1126, 1126, 1127, 1475, 1475, 1475, 1128, 1128, 1129, 1475, 1475, 1475, 1130, 1130, 1131, 1475, 1475, 1475, 1132, 1132, 1133, 1475, 1475, 1475, 1134, 1134, 1135, 1475, 1475, 1475, 1136, 1136, 1137, 1475, 1475, 1475, 1138, 1138, 1139, 1475, 1475, 1475, 1140, 1140, 1141, 1475, 1475, 1475, 1142, 1142, 1143, 1475, 1475, 1475, 1144, 1144, 1145, 1475, 1475, 1475, 1146, 1146, 1147, 1475, 1475, 1475, 1148, 1148, 1149, 1475, 1475, 1475, 1150, 1150, 1151, 1475, 1475, 1475, 1152, 1152, 1153, 1475, 1475, 1475, 1154, 1154, 1155, 1475, 1475, 1475, 1156, 1156, 1157, 1475, 1475, 1475, 1158, 1158, 1159, 1475, 1475, 1475, 1160, 1160, 1161, 1475, 1475, 1475, 1162, 1162, 1163, 1475, 1475, 1475, 1164, 1164, 1165, 1475, 1475, 1475, 1166, 1166, 1167, 1475, 1475, 1475, 1168, 1168, 1169, 1475, 1475, 1475, 1170, 1170, 1171, 1475, 1475, 1475, 1172, 1172, 1173, 1475, 1475, 1475, 1174, 1174, 1175, 1475, 1475, 1475, 1176, 1176, 1177, 1475, 1475, 1475, 1178, 1178, 1179, 1475, 1475, 1475, 1180, 1180, 1181, 1475, 1475, 1475, 1182, 1182, 1183, 1475, 1475, 1475, 1184, 1184, 1185, 1475, 1475, 1475, 1186, 1186, 1187, 1475, 1475, 1475, 1188, 1188, 1189, 1475, 1475, 1475, 1190, 1190, 1191, 1475, 1475, 1475, 1192, 1192, 1193, 1475, 1475, 1475, 1194, 1194, 1195, 1475, 1475, 1475, 1196, 1196, 1197, 1475, 1475, 1475, 1198, 1198, 1199, 1475, 1475, 1475, 1200, 1200, 1201, 1475, 1475, 1475, 1202, 1202, 1203, 1475, 1475, 1475, 1204, 1204, 1205, 1475, 1475, 1475, 1206, 1206, 1207, 1475, 1475, 1475, 1208, 1208, 1209, 1475, 1475, 1475, 1210, 1210, 1211, 1475, 1475, 1475, 1212, 1212, 1213, 1475, 1475, 1475, 1214, 1214, 1215, 1475, 1475, 1475, 1216, 1216, 1217, 1475][("rubricc.state.labels" - 702) * 3 + "rubricc.cell.new-kind" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 112 AND 162
      THEN [277, 277, 163, 163, 164, 277, 277, 277, 165, 166, 167, 277, 165, 168, 277, 277, 277, 169, 169, 170, 277, 277, 277, 171, 166, 172, 277, 171, 173, 277, 277, 277, 174, 174, 175, 277, 277, 277, 176, 166, 177, 277, 176, 178, 277, 277, 277, 179, 179, 180, 277, 277, 277, 181, 166, 182, 277, 181, 183, 277, 277, 277, 184, 184, 185, 277, 277, 277, 186, 166, 187, 277, 186, 188, 277, 277, 277, 189, 189, 190, 277, 277, 277, 191, 191, 192, 277, 277, 277, 193, 194, 195, 277, 193, 196, 277, 277, 277, 197, 197, 198, 277, 277, 277, 199, 194, 200, 277, 199, 201, 277, 277, 277, 202, 202, 203, 277, 277, 277, 204, 204, 205, 277, 277, 277, 206, 207, 208, 277, 206, 209, 277, 277, 277, 210, 210, 211, 277, 277, 277, 212, 207, 213, 277, 212, 214, 277, 277, 277, 215, 215, 216, 277][("rubricc.state.start" - 112) * 3 + "rubricc.cell.new-kind" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 157 AND 210
      THEN [320, 320, 211, 211, 212, 320, 320, 320, 213, 213, 214, 320, 320, 320, 215, 215, 216, 320, 320, 320, 217, 217, 218, 320, 320, 320, 219, 219, 220, 320, 320, 320, 221, 221, 222, 320, 320, 320, 223, 223, 224, 320, 320, 320, 225, 225, 226, 320, 320, 320, 227, 227, 228, 320, 320, 320, 229, 229, 230, 320, 320, 320, 231, 231, 232, 320, 320, 320, 233, 233, 234, 320, 320, 320, 235, 235, 236, 320, 320, 320, 237, 237, 238, 320, 320, 320, 239, 239, 240, 320, 320, 320, 241, 241, 242, 320, 320, 320, 243, 243, 244, 320, 320, 320, 245, 245, 246, 320, 320, 320, 247, 247, 248, 320, 320, 320, 249, 249, 250, 320, 320, 320, 251, 251, 252, 320, 320, 320, 253, 253, 254, 320, 320, 320, 255, 255, 256, 320, 320, 320, 257, 257, 258, 320, 320, 320, 259, 259, 260, 320, 320, 320, 261, 261, 262, 320, 320, 320, 263, 263, 264, 320][("rubricc.state.end" - 157) * 3 + "rubricc.cell.new-kind" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.16"
),
"rubricc.18" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 170 AND 229
      THEN [290, 290, 230, 230, 230, 290, 290, 290, 231, 231, 231, 290, 290, 290, 232, 232, 232, 290, 290, 290, 233, 233, 233, 290, 290, 290, 234, 234, 234, 290, 290, 290, 235, 235, 235, 290, 290, 290, 236, 290, 290, 237, 238, 239, 290, 236, 236, 290, 290, 290, 240, 240, 240, 290, 290, 290, 241, 241, 241, 290, 290, 290, 242, 242, 242, 290, 290, 290, 243, 290, 290, 244, 245, 246, 290, 243, 243, 290, 290, 290, 247, 247, 247, 290, 290, 290, 248, 248, 248, 290, 290, 290, 249, 249, 249, 290, 290, 290, 250, 250, 250, 290, 290, 290, 251, 251, 251, 290, 290, 290, 252, 252, 252, 290, 290, 290, 253, 253, 253, 290, 290, 290, 254, 254, 254, 290, 290, 290, 255, 290, 290, 256, 257, 258, 290, 255, 255, 290, 290, 290, 259, 259, 259, 290, 290, 290, 260, 260, 260, 290, 290, 290, 261, 261, 261, 290, 290, 290, 262, 262, 262, 290, 290, 290, 263, 263, 263, 290, 290, 290, 264, 264, 264, 290, 290, 290, 265, 265, 265, 290][("rubricc.state.segment" - 170) * 3 + "rubricc.cell.caused" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 960 AND 1217
      THEN [1475, 1475, 1218, 1218, 1218, 1475, 1475, 1475, 1219, 1219, 1219, 1475, 1475, 1475, 1220, 1220, 1220, 1475, 1475, 1475, 1221, 1221, 1221, 1475, 1475, 1475, 1222, 1222, 1222, 1475, 1475, 1475, 1223, 1223, 1223, 1475, 1475, 1475, 1224, 1224, 1224, 1475, 1475, 1475, 1225, 1225, 1225, 1475, 1475, 1475, 1226, 1226, 1226, 1475, 1475, 1475, 1227, 1227, 1227, 1475, 1475, 1475, 1228, 1228, 1228, 1475, 1475, 1475, 1229, 1229, 1229, 1475, 1475, 1475, 1230, 1230, 1230, 1475, 1475, 1475, 1231, 1231, 1231, 1475, 1475, 1475, 1232, 1232, 1232, 1475, 1475, 1475, 1233, 1233, 1233, 1475, 1475, 1475, 1234, 1234, 1234, 1475, 1475, 1475, 1235, 1235, 1235, 1475, 1475, 1475, 1236, 1236, 1236, 1475, 1475, 1475, 1237, 1237, 1237, 1475, 1475, 1475, 1238, 1238, 1238, 1475, 1475, 1475, 1239, 1239, 1239, 1475, 1475, 1475, 1240, 1240, 1240, 1475, 1475, 1475, 1241, 1241, 1241, 1475, 1475, 1475, 1242, 1242, 1242, 1475, 1475, 1475, 1243, 1243, 1243, 1475, 1475, 1475, 1244, 1244, 1244, 1475, 1475, 1475, 1245, 1245, 1245, 1475, 1475, 1475, 1246, 1246, 1246, 1475, 1475, 1475, 1247, 1247, 1247, 1475, 1475, 1475, 1248, 1248, 1248, 1475, 1475, 1475, 1249, 1249, 1249, 1475, 1475, 1475, 1250, 1250, 1250, 1475, 1475, 1475, 1251, 1251, 1251, 1475, 1475, 1475, 1252, 1252, 1252, 1475, 1475, 1475, 1253, 1253, 1253, 1475, 1475, 1475, 1254, 1254, 1254, 1475, 1475, 1475, 1255, 1255, 1255, 1475, 1475, 1475, 1256, 1256, 1256, 1475, 1475, 1475, 1257, 1257, 1257, 1475, 1475, 1475, 1258, 1258, 1258, 1475, 1475, 1475, 1259, 1259, 1259, 1475, 1475, 1475, 1260, 1260, 1260, 1475, 1475, 1475, 1261, 1261, 1261, 1475, 1475, 1475, 1262, 1262, 1262, 1475, 1475, 1475, 1263, 1263, 1263, 1475, 1475, 1475, 1264, 1264, 1264, 1475, 1475, 1475, 1265, 1265, 1265, 1475, 1475, 1475, 1266, 1266, 1266, 1475, 1475, 1475, 1267, 1267, 1267, 1475, 1475, 1475, 1268, 1268, 1268, 1475, 1475, 1475, 1269, 1269, 1269, 1475, 1475, 1475, 1270, 1270, 1270, 1475, 1475, 1475, 1271, 1271, 1271, 1475, 1475, 1475, 1272, 1272, 1272, 1475, 1475, 1475, 1273, 1273, 1273, 1475, 1475, 1475, 1274, 1274, 1274, 1475, 1475, 1475, 1275, 1275, 1275, 1475, 1475, 1475, 1276, 1276, 1276, 1475, 1475, 1475, 1277, 1277, 1277, 1475, 1475, 1475, 1278, 1278, 1278, 1475, 1475, 1475, 1279, 1279, 1279, 1475, 1475, 1475, 1280, 1280, 1280, 1475, 1475, 1475, 1281, 1281, 1281, 1475, 1475, 1475, 1282, 1282, 1282, 1475, 1475, 1475, 1283, 1283, 1283, 1475, 1475, 1475, 1284, 1284, 1284, 1475, 1475, 1475, 1285, 1285, 1285, 1475, 1475, 1475, 1286, 1286, 1286, 1475, 1475, 1475, 1287, 1287, 1287, 1475, 1475, 1475, 1288, 1288, 1288, 1475, 1475, 1475, 1289, 1289, 1289, 1475, 1475, 1475, 1290, 1290, 1290, 1475, 1475, 1475, 1291, 1291, 1291, 1475, 1475, 1475, 1292, 1292, 1292, 1475, 1475, 1475, 1293, 1293, 1293, 1475, 1475, 1475, 1294, 1294, 1294, 1475, 1475, 1475, 1295, 1295, 1295, 1475, 1475, 1475, 1296, 1296, 1296, 1475, 1475, 1475, 1297, 1297, 1297, 1475, 1475, 1475, 1298, 1298, 1298, 1475, 1475, 1475, 1299, 1299, 1299, 1475, 1475, 1475, 1300, 1300, 1300, 1475, 1475, 1475, 1301, 1301, 1301, 1475, 1475, 1475, 1302, 1302, 1302, 1475, 1475, 1475, 1303, 1303, 1303, 1475, 1475, 1475, 1304, 1304, 1304, 1475, 1475, 1475, 1305, 1305, 1305, 1475, 1475, 1475, 1306, 1306, 1306, 1475, 1475, 1475, 1307, 1307, 1307, 1475, 1475, 1475, 1308, 1308, 1308, 1475, 1475, 1475, 1309, 1309, 1309, 1475, 1475, 1475, 1310, 1310, 1310, 1475, 1475, 1475, 1311, 1311, 1311, 1475, 1475, 1475, 1312, 1312, 1312, 1475, 1475, 1475, 1313, 1313, 1313, 1475, 1475, 1475, 1314, 1314, 1314, 1475, 1475, 1475, 1315, 1315, 1315, 1475, 1475, 1475, 1316, 1316, 1316, 1475, 1475, 1475, 1317, 1317, 1317, 1475, 1475, 1475, 1318, 1318, 1318, 1475, 1475, 1475, 1319, 1319, 1319, 1475, 1475, 1475, 1320, 1320, 1320, 1475, 1475, 1475, 1321, 1321, 1321, 1475, 1475, 1475, 1322, 1322, 1322, 1475, 1475, 1475, 1323, 1323, 1323, 1475, 1475, 1475, 1324, 1324, 1324, 1475, 1475, 1475, 1325, 1325, 1325, 1475, 1475, 1475, 1326, 1326, 1326, 1475, 1475, 1475, 1327, 1327, 1327, 1475, 1475, 1475, 1328, 1328, 1328, 1475, 1475, 1475, 1329, 1329, 1329, 1475, 1475, 1475, 1330, 1330, 1330, 1475, 1475, 1475, 1331, 1331, 1331, 1475, 1475, 1475, 1332, 1332, 1332, 1475, 1475, 1475, 1333, 1333, 1333, 1475, 1475, 1475, 1334, 1334, 1334, 1475, 1475, 1475, 1335, 1335, 1335, 1475, 1475, 1475, 1336, 1336, 1336, 1475, 1475, 1475, 1337, 1337, 1337, 1475, 1475, 1475, 1338, 1338, 1338, 1475, 1475, 1475, 1339, 1339, 1339, 1475, 1475, 1475, 1340, 1340, 1340, 1475, 1475, 1475, 1341, 1341, 1341, 1475, 1475, 1475, 1342, 1342, 1342, 1475, 1475, 1475, 1343, 1343, 1343, 1475, 1475, 1475, 1344, 1344, 1344, 1475, 1475, 1475, 1345, 1345, 1345, 1475, 1475, 1475, 1346, 1346, 1346, 1475][("rubricc.state.labels" - 960) * 3 + "rubricc.cell.caused" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 163 AND 216
      THEN [277, 277, 217, 217, 217, 277, 277, 277, 218, 277, 277, 219, 218, 219, 277, 218, 218, 277, 277, 277, 220, 220, 220, 277, 277, 277, 221, 221, 219, 277, 221, 221, 277, 277, 277, 222, 222, 222, 277, 277, 277, 223, 223, 219, 277, 223, 223, 277, 277, 277, 224, 224, 224, 277, 277, 277, 225, 225, 219, 277, 225, 225, 277, 277, 277, 226, 226, 226, 277, 277, 277, 227, 227, 219, 277, 227, 227, 277, 277, 277, 228, 228, 228, 277, 277, 277, 229, 229, 229, 277, 277, 277, 230, 277, 277, 231, 230, 231, 277, 230, 230, 277, 277, 277, 232, 232, 232, 277, 277, 277, 233, 233, 231, 277, 233, 233, 277, 277, 277, 234, 234, 234, 277, 277, 277, 235, 235, 235, 277, 277, 277, 236, 277, 277, 237, 236, 237, 277, 236, 236, 277, 277, 277, 238, 238, 238, 277, 277, 277, 239, 239, 237, 277, 239, 239, 277, 277, 277, 240, 240, 240, 277][("rubricc.state.start" - 163) * 3 + "rubricc.cell.caused" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 211 AND 264
      THEN [320, 320, 265, 265, 265, 320, 320, 320, 266, 266, 266, 320, 320, 320, 267, 267, 267, 320, 320, 320, 268, 268, 268, 320, 320, 320, 269, 269, 269, 320, 320, 320, 270, 270, 270, 320, 320, 320, 271, 271, 271, 320, 320, 320, 272, 272, 272, 320, 320, 320, 273, 273, 273, 320, 320, 320, 274, 274, 274, 320, 320, 320, 275, 275, 275, 320, 320, 320, 276, 276, 276, 320, 320, 320, 277, 277, 277, 320, 320, 320, 278, 278, 278, 320, 320, 320, 279, 279, 279, 320, 320, 320, 280, 280, 280, 320, 320, 320, 281, 281, 281, 320, 320, 320, 282, 282, 282, 320, 320, 320, 283, 283, 283, 320, 320, 320, 284, 284, 284, 320, 320, 320, 285, 285, 285, 320, 320, 320, 286, 286, 286, 320, 320, 320, 287, 287, 287, 320, 320, 320, 288, 288, 288, 320, 320, 320, 289, 289, 289, 320, 320, 320, 290, 290, 290, 320, 320, 320, 291, 291, 291, 320][("rubricc.state.end" - 211) * 3 + "rubricc.cell.caused" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.17"
),
"rubricc.19" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 230 AND 265
      THEN [290, 290, 266, 290, 290, 267, 290, 290, 268, 290, 290, 269, 290, 290, 270, 290, 290, 271, 290, 290, 272, 290, 290, 273, 290, 290, 274, 290, 290, 275, 290, 290, 276, 290, 290, 277, 290, 290, 278, 290, 290, 279, 290, 290, 280, 290, 290, 281, 290, 290, 282, 290, 290, 283, 290, 290, 284, 290, 290, 285, 290, 290, 286, 290, 290, 287, 290, 290, 288, 290, 290, 289, 278, 278, 290, 279, 279, 290, 280, 280, 290, 281, 281, 290, 282, 282, 290, 283, 283, 290, 284, 284, 290, 285, 285, 290, 286, 286, 290, 287, 287, 290, 288, 288, 290, 289, 289, 290][("rubricc.state.segment" - 230) * 3 + "rubricc.cell.fell-first" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 1218 AND 1346
      THEN [1475, 1475, 1347, 1475, 1475, 1348, 1475, 1475, 1349, 1475, 1475, 1350, 1475, 1475, 1351, 1475, 1475, 1352, 1475, 1475, 1353, 1475, 1475, 1354, 1475, 1475, 1355, 1475, 1475, 1356, 1475, 1475, 1357, 1475, 1475, 1358, 1475, 1475, 1359, 1475, 1475, 1360, 1475, 1475, 1361, 1475, 1475, 1362, 1475, 1475, 1363, 1475, 1475, 1364, 1475, 1475, 1365, 1475, 1475, 1366, 1475, 1475, 1367, 1475, 1475, 1368, 1475, 1475, 1369, 1475, 1475, 1370, 1475, 1475, 1371, 1475, 1475, 1372, 1475, 1475, 1373, 1475, 1475, 1374, 1475, 1475, 1375, 1475, 1475, 1376, 1475, 1475, 1377, 1475, 1475, 1378, 1475, 1475, 1379, 1475, 1475, 1380, 1475, 1475, 1381, 1475, 1475, 1382, 1475, 1475, 1383, 1475, 1475, 1384, 1475, 1475, 1385, 1475, 1475, 1386, 1475, 1475, 1387, 1475, 1475, 1388, 1475, 1475, 1389, 1475, 1475, 1390, 1475, 1475, 1391, 1475, 1475, 1392, 1475, 1475, 1393, 1475, 1475, 1394, 1475, 1475, 1395, 1475, 1475, 1396, 1475, 1475, 1397, 1475, 1475, 1398, 1475, 1475, 1399, 1475, 1475, 1400, 1475, 1475, 1401, 1475, 1475, 1402, 1475, 1475, 1403, 1475, 1475, 1404, 1475, 1475, 1405, 1475, 1475, 1406, 1475, 1475, 1407, 1475, 1475, 1408, 1475, 1475, 1409, 1475, 1475, 1410, 1475, 1475, 1411, 1475, 1475, 1412, 1475, 1475, 1413, 1475, 1475, 1414, 1475, 1475, 1415, 1475, 1475, 1416, 1475, 1475, 1417, 1475, 1475, 1418, 1475, 1475, 1419, 1475, 1475, 1420, 1475, 1475, 1421, 1475, 1475, 1422, 1475, 1475, 1423, 1475, 1475, 1424, 1475, 1475, 1425, 1475, 1475, 1426, 1475, 1475, 1427, 1475, 1475, 1428, 1475, 1475, 1429, 1475, 1475, 1430, 1475, 1475, 1431, 1475, 1475, 1432, 1475, 1475, 1433, 1475, 1475, 1434, 1475, 1475, 1435, 1475, 1475, 1436, 1475, 1475, 1437, 1475, 1475, 1438, 1475, 1475, 1439, 1475, 1475, 1440, 1475, 1475, 1441, 1475, 1475, 1442, 1410, 1410, 1475, 1443, 1443, 1475, 1444, 1444, 1475, 1445, 1445, 1475, 1446, 1446, 1475, 1447, 1447, 1475, 1448, 1448, 1475, 1449, 1449, 1475, 1450, 1450, 1475, 1451, 1451, 1475, 1452, 1452, 1475, 1453, 1453, 1475, 1454, 1454, 1475, 1455, 1455, 1475, 1456, 1456, 1475, 1457, 1457, 1475, 1458, 1458, 1475, 1459, 1459, 1475, 1460, 1460, 1475, 1461, 1461, 1475, 1462, 1462, 1475, 1463, 1463, 1475, 1464, 1464, 1475, 1465, 1465, 1475, 1466, 1466, 1475, 1467, 1467, 1475, 1468, 1468, 1475, 1469, 1469, 1475, 1470, 1470, 1475, 1471, 1471, 1475, 1472, 1472, 1475, 1473, 1473, 1475, 1474, 1474, 1475][("rubricc.state.labels" - 1218) * 3 + "rubricc.cell.fell-first" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 217 AND 240
      THEN [277, 277, 241, 277, 277, 242, 277, 277, 243, 277, 277, 244, 277, 277, 245, 277, 277, 246, 277, 277, 247, 277, 277, 248, 277, 277, 249, 277, 277, 250, 277, 277, 251, 277, 277, 252, 277, 277, 253, 277, 277, 254, 277, 277, 255, 277, 277, 256, 277, 277, 257, 277, 277, 258, 253, 253, 277, 259, 260, 277, 255, 255, 277, 261, 262, 277, 257, 257, 277, 258, 258, 277][("rubricc.state.start" - 217) * 3 + "rubricc.cell.fell-first" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 265 AND 291
      THEN [320, 320, 292, 320, 320, 293, 320, 320, 294, 320, 320, 295, 320, 320, 296, 320, 320, 297, 320, 320, 298, 320, 320, 299, 320, 320, 300, 320, 320, 301, 320, 320, 302, 320, 320, 303, 320, 320, 304, 320, 320, 305, 320, 320, 306, 320, 320, 307, 320, 320, 308, 320, 320, 309, 301, 301, 320, 302, 302, 320, 303, 303, 320, 304, 304, 320, 305, 305, 320, 306, 306, 320, 307, 307, 320, 308, 308, 320, 309, 309, 320][("rubricc.state.end" - 265) * 3 + "rubricc.cell.fell-first" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.18"
),
"rubricc.20" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.segment" BETWEEN 266 AND 289
      THEN [290, 290, 291, 290, 290, 292, 290, 290, 293, 290, 290, 294, 290, 290, 295, 290, 290, 296, 290, 290, 297, 290, 290, 298, 290, 290, 299, 290, 290, 300, 290, 290, 301, 290, 290, 302, 296, 296, 290, 297, 297, 290, 298, 298, 290, 299, 299, 290, 300, 300, 290, 301, 301, 290, 302, 302, 290, 291, 291, 290, 292, 292, 290, 293, 293, 290, 294, 294, 290, 295, 295, 290][("rubricc.state.segment" - 266) * 3 + "rubricc.cell.helped-up" + 1]
      ELSE "rubricc.state.segment" END AS "rubricc.state.segment",
    CASE WHEN "rubricc.state.labels" BETWEEN 1347 AND 1474
      THEN [1475, 1475, 1476, 1475, 1475, 1477, 1475, 1475, 1478, 1475, 1475, 1479, 1475, 1475, 1480, 1475, 1475, 1481, 1475, 1475, 1482, 1475, 1475, 1483, 1475, 1475, 1484, 1475, 1475, 1485, 1475, 1475, 1486, 1475, 1475, 1487, 1475, 1475, 1488, 1475, 1475, 1489, 1475, 1475, 1490, 1475, 1475, 1491, 1475, 1475, 1492, 1475, 1475, 1493, 1475, 1475, 1494, 1475, 1475, 1495, 1475, 1475, 1496, 1475, 1475, 1497, 1475, 1475, 1498, 1475, 1475, 1499, 1475, 1475, 1500, 1475, 1475, 1501, 1475, 1475, 1502, 1475, 1475, 1503, 1475, 1475, 1504, 1475, 1475, 1505, 1475, 1475, 1506, 1475, 1475, 1507, 1475, 1475, 1508, 1475, 1475, 1509, 1475, 1475, 1510, 1475, 1475, 1511, 1475, 1475, 1512, 1475, 1475, 1513, 1475, 1475, 1514, 1475, 1475, 1515, 1475, 1475, 1516, 1475, 1475, 1517, 1475, 1475, 1518, 1475, 1475, 1519, 1475, 1475, 1520, 1475, 1475, 1521, 1475, 1475, 1522, 1475, 1475, 1523, 1475, 1475, 1524, 1475, 1475, 1525, 1475, 1475, 1526, 1475, 1475, 1527, 1475, 1475, 1528, 1475, 1475, 1529, 1475, 1475, 1530, 1475, 1475, 1531, 1475, 1475, 1532, 1475, 1475, 1533, 1475, 1475, 1534, 1475, 1475, 1535, 1475, 1475, 1536, 1475, 1475, 1537, 1475, 1475, 1538, 1476, 1476, 1475, 1539, 1539, 1475, 1540, 1540, 1475, 1541, 1541, 1475, 1542, 1542, 1475, 1543, 1543, 1475, 1544, 1544, 1475, 1545, 1545, 1475, 1546, 1546, 1475, 1547, 1547, 1475, 1548, 1548, 1475, 1549, 1549, 1475, 1550, 1550, 1475, 1551, 1551, 1475, 1552, 1552, 1475, 1553, 1553, 1475, 1554, 1554, 1475, 1555, 1555, 1475, 1556, 1556, 1475, 1557, 1557, 1475, 1558, 1558, 1475, 1559, 1559, 1475, 1560, 1560, 1475, 1561, 1561, 1475, 1562, 1562, 1475, 1563, 1563, 1475, 1564, 1564, 1475, 1565, 1565, 1475, 1566, 1566, 1475, 1567, 1567, 1475, 1568, 1568, 1475, 1569, 1569, 1475, 1570, 1570, 1475, 1571, 1571, 1475, 1572, 1572, 1475, 1573, 1573, 1475, 1574, 1574, 1475, 1575, 1575, 1475, 1576, 1576, 1475, 1577, 1577, 1475, 1578, 1578, 1475, 1579, 1579, 1475, 1580, 1580, 1475, 1581, 1581, 1475, 1582, 1582, 1475, 1583, 1583, 1475, 1584, 1584, 1475, 1585, 1585, 1475, 1586, 1586, 1475, 1587, 1587, 1475, 1588, 1588, 1475, 1589, 1589, 1475, 1590, 1590, 1475, 1591, 1591, 1475, 1592, 1592, 1475, 1593, 1593, 1475, 1594, 1594, 1475, 1595, 1595, 1475, 1596, 1596, 1475, 1597, 1597, 1475, 1598, 1598, 1475, 1599, 1599, 1475, 1600, 1600, 1475, 1601, 1601, 1475, 1602, 1602, 1475][("rubricc.state.labels" - 1347) * 3 + "rubricc.cell.helped-up" + 1]
      ELSE "rubricc.state.labels" END AS "rubricc.state.labels",
    CASE WHEN "rubricc.state.start" BETWEEN 241 AND 262
      THEN [277, 277, 278, 277, 277, 263, 277, 277, 281, 277, 277, 264, 277, 277, 265, 277, 277, 266, 277, 277, 267, 277, 277, 268, 277, 277, 269, 277, 277, 270, 277, 277, 271, 277, 277, 272, 278, 278, 277, 273, 273, 277, 281, 281, 277, 274, 274, 277, 263, 263, 277, 264, 264, 277, 271, 271, 277, 275, 275, 277, 272, 272, 277, 276, 276, 277][("rubricc.state.start" - 241) * 3 + "rubricc.cell.helped-up" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start",
    CASE WHEN "rubricc.state.end" BETWEEN 292 AND 309
      THEN [320, 320, 321, 320, 320, 310, 320, 320, 311, 320, 320, 312, 320, 320, 313, 320, 320, 314, 320, 320, 315, 320, 320, 316, 320, 320, 317, 321, 321, 320, 316, 318, 320, 317, 319, 320, 310, 310, 320, 311, 311, 320, 312, 312, 320, 313, 313, 320, 314, 314, 320, 315, 315, 320][("rubricc.state.end" - 292) * 3 + "rubricc.cell.helped-up" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.19"
),
"rubricc.21" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.start" BETWEEN 263 AND 276
      THEN [279, 280, 282, 283, 279, 284, 282, 285, 279, 286, 282, 287, 279, 288, 282, 289, 279, 290, 282, 291, 279, 292, 282, 293, 279, 294, 282, 295][("rubricc.state.start" - 263) * 2 + "rubricc.cell.start-seen" + 1]
      ELSE "rubricc.state.start" END AS "rubricc.state.start"
  )
  FROM "rubricc.20"
),
"rubricc.22" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.end" BETWEEN 310 AND 319
      THEN [322, 323, 324, 325, 322, 326, 324, 327, 322, 328, 324, 329, 322, 330, 324, 331, 322, 332, 324, 333][("rubricc.state.end" - 310) * 2 + "rubricc.cell.end-seen" + 1]
      ELSE "rubricc.state.end" END AS "rubricc.state.end"
  )
  FROM "rubricc.21"
)
SELECT * EXCLUDE ("rubricc.cell.happens/fall", "rubricc.cell.happens/collision", "rubricc.cell.happens/quarrel", "rubricc.cell.happens/fight", "rubricc.cell.happens/theft", "rubricc.cell.happens/fire", "rubricc.cell.medical", "rubricc.cell.staged", "rubricc.cell.replay", "rubricc.cell.length", "rubricc.cell.same-people", "rubricc.cell.gap", "rubricc.cell.new-kind", "rubricc.cell.caused", "rubricc.cell.fell-first", "rubricc.cell.helped-up", "rubricc.cell.start-seen", "rubricc.cell.end-seen", "rubricc.state.segment", "rubricc.state.labels", "rubricc.state.start", "rubricc.state.end"),
    [NULL, 'no-event', 'no-event', 'no-event', 'no-event', 'flag:clinicians', 'no-event', 'new-event', 'continue', 'new-event', 'continue', 'no-event', 'no-event']["rubricc.state.segment" - 290 + 1] AS "segment",
    [NULL, 'V2 V4', 'V2', 'V2 V3 V4', 'V2 V3', 'V1', 'V4', 'V6', 'V5', 'V5a', 'V5b', 'V3 V4', 'V3']["rubricc.state.segment" - 290 + 1] AS "segment.clauses",
    [NULL, 'n/a', 'fire', 'flag:clinicians', 'theft', 'flag:clinicians', 'theft fire', 'flag:clinicians', 'fight', 'flag:clinicians', 'fight fire', 'flag:clinicians', 'fight robbery', 'flag:clinicians', 'fight robbery fire', 'flag:clinicians', 'quarrel', 'flag:clinicians', 'quarrel fire', 'flag:clinicians', 'quarrel theft', 'flag:clinicians', 'quarrel theft fire', 'flag:clinicians', 'fight', 'flag:clinicians', 'fight fire', 'flag:clinicians', 'fight robbery', 'flag:clinicians', 'fight robbery fire', 'flag:clinicians', 'collision', 'flag:clinicians', 'collision fire', 'flag:clinicians', 'collision theft', 'flag:clinicians', 'collision theft fire', 'flag:clinicians', 'collision fight', 'flag:clinicians', 'collision fight fire', 'flag:clinicians', 'collision fight robbery', 'flag:clinicians', 'collision fight robbery fire', 'flag:clinicians', 'collision quarrel', 'flag:clinicians', 'collision quarrel fire', 'flag:clinicians', 'collision quarrel theft', 'flag:clinicians', 'collision quarrel theft fire', 'flag:clinicians', 'collision fight', 'flag:clinicians', 'collision fight fire', 'flag:clinicians', 'collision fight robbery', 'flag:clinicians', 'collision fight robbery fire', 'flag:clinicians', 'fall', 'flag:clinicians', 'fall fire', 'flag:clinicians', 'fall theft', 'flag:clinicians', 'fall theft fire', 'flag:clinicians', 'fall fight', 'flag:clinicians', 'fall fight fire', 'flag:clinicians', 'fall fight robbery', 'flag:clinicians', 'fall fight robbery fire', 'flag:clinicians', 'fall quarrel', 'flag:clinicians', 'fall quarrel fire', 'flag:clinicians', 'fall quarrel theft', 'flag:clinicians', 'fall quarrel theft fire', 'flag:clinicians', 'fall fight', 'flag:clinicians', 'fall fight fire', 'flag:clinicians', 'fall fight robbery', 'flag:clinicians', 'fall fight robbery fire', 'flag:clinicians', 'fall collision', 'flag:clinicians', 'fall collision fire', 'flag:clinicians', 'fall collision theft', 'flag:clinicians', 'fall collision theft fire', 'flag:clinicians', 'fall collision fight', 'flag:clinicians', 'fall collision fight fire', 'flag:clinicians', 'fall collision fight robbery', 'flag:clinicians', 'fall collision fight robbery fire', 'flag:clinicians', 'fall collision quarrel', 'flag:clinicians', 'fall collision quarrel fire', 'flag:clinicians', 'fall collision quarrel theft', 'flag:clinicians', 'fall collision quarrel theft fire', 'flag:clinicians', 'fall collision fight', 'flag:clinicians', 'fall collision fight fire', 'flag:clinicians', 'fall collision fight robbery', 'flag:clinicians', 'fall collision fight robbery fire', 'flag:clinicians']["rubricc.state.labels" - 1475 + 1] AS "labels",
    [NULL, 'N1', 'L7', 'N1 L7', 'L5', 'N1 L5', 'L5 L7', 'N1 L5 L7', 'L4', 'N1 L4', 'L4 L7', 'N1 L4 L7', 'L4 L5a L6', 'N1 L4 L5a L6', 'L4 L5a L6 L7', 'N1 L4 L5a L6 L7', 'L3', 'N1 L3', 'L3 L7', 'N1 L3 L7', 'L3 L5', 'N1 L3 L5', 'L3 L5 L7', 'N1 L3 L5 L7', 'L3a L4', 'N1 L3a L4', 'L3a L4 L7', 'N1 L3a L4 L7', 'L3a L4 L5a L6', 'N1 L3a L4 L5a L6', 'L3a L4 L5a L6 L7', 'N1 L3a L4 L5a L6 L7', 'L2', 'N1 L2', 'L2 L7', 'N1 L2 L7', 'L2 L5', 'N1 L2 L5', 'L2 L5 L7', 'N1 L2 L5 L7', 'L2 L4', 'N1 L2 L4', 'L2 L4 L7', 'N1 L2 L4 L7', 'L2 L4 L5a L6', 'N1 L2 L4 L5a L6', 'L2 L4 L5a L6 L7', 'N1 L2 L4 L5a L6 L7', 'L2 L3', 'N1 L2 L3', 'L2 L3 L7', 'N1 L2 L3 L7', 'L2 L3 L5', 'N1 L2 L3 L5', 'L2 L3 L5 L7', 'N1 L2 L3 L5 L7', 'L2 L3a L4', 'N1 L2 L3a L4', 'L2 L3a L4 L7', 'N1 L2 L3a L4 L7', 'L2 L3a L4 L5a L6', 'N1 L2 L3a L4 L5a L6', 'L2 L3a L4 L5a L6 L7', 'N1 L2 L3a L4 L5a L6 L7', 'L1', 'N1 L1', 'L1 L7', 'N1 L1 L7', 'L1 L5', 'N1 L1 L5', 'L1 L5 L7', 'N1 L1 L5 L7', 'L1 L4', 'N1 L1 L4', 'L1 L4 L7', 'N1 L1 L4 L7', 'L1 L4 L5a L6', 'N1 L1 L4 L5a L6', 'L1 L4 L5a L6 L7', 'N1 L1 L4 L5a L6 L7', 'L1 L3', 'N1 L1 L3', 'L1 L3 L7', 'N1 L1 L3 L7', 'L1 L3 L5', 'N1 L1 L3 L5', 'L1 L3 L5 L7', 'N1 L1 L3 L5 L7', 'L1 L3a L4', 'N1 L1 L3a L4', 'L1 L3a L4 L7', 'N1 L1 L3a L4 L7', 'L1 L3a L4 L5a L6', 'N1 L1 L3a L4 L5a L6', 'L1 L3a L4 L5a L6 L7', 'N1 L1 L3a L4 L5a L6 L7', 'L1 L2', 'N1 L1 L2', 'L1 L2 L7', 'N1 L1 L2 L7', 'L1 L2 L5', 'N1 L1 L2 L5', 'L1 L2 L5 L7', 'N1 L1 L2 L5 L7', 'L1 L2 L4', 'N1 L1 L2 L4', 'L1 L2 L4 L7', 'N1 L1 L2 L4 L7', 'L1 L2 L4 L5a L6', 'N1 L1 L2 L4 L5a L6', 'L1 L2 L4 L5a L6 L7', 'N1 L1 L2 L4 L5a L6 L7', 'L1 L2 L3', 'N1 L1 L2 L3', 'L1 L2 L3 L7', 'N1 L1 L2 L3 L7', 'L1 L2 L3 L5', 'N1 L1 L2 L3 L5', 'L1 L2 L3 L5 L7', 'N1 L1 L2 L3 L5 L7', 'L1 L2 L3a L4', 'N1 L1 L2 L3a L4', 'L1 L2 L3a L4 L7', 'N1 L1 L2 L3a L4 L7', 'L1 L2 L3a L4 L5a L6', 'N1 L1 L2 L3a L4 L5a L6', 'L1 L2 L3a L4 L5a L6 L7', 'N1 L1 L2 L3a L4 L5a L6 L7']["rubricc.state.labels" - 1475 + 1] AS "labels.clauses",
    [NULL, 'n/a', 'clip-start', 'first-flame', 'n/a', 'flag:clinicians', 'flag:clinicians', 'hand-out', 'flag:clinicians', 'first-blow', 'flag:clinicians', 'raised-arm', 'flag:clinicians', 'first-contact', 'flag:clinicians', 'loss-of-balance', 'flag:clinicians', 'loss-of-balance', 'flag:clinicians']["rubricc.state.start" - 277 + 1] AS "start",
    [NULL, 'N1', 'S7', 'S1', 'N2', 'N1 N2 S7', 'N1 N2 S1', 'S6', 'N1 N2 S6', 'S5', 'N1 N2 S5', 'S4', 'N1 N2 S4', 'S2', 'N1 N2 S2', 'S3', 'N1 N2 S3', 'S2a', 'N1 N2 S2a']["rubricc.state.start" - 277 + 1] AS "start.clauses",
    [NULL, 'n/a', 'clip-end', 'last-flame', 'flag:clinicians', 'flag:clinicians', 'out-of-sight', 'flag:clinicians', 'parted', 'flag:clinicians', 'at-rest', 'flag:clinicians', 'first-help', 'flag:clinicians']["rubricc.state.end" - 320 + 1] AS "end",
    [NULL, 'N1', 'F5', 'F1', 'N1 F5', 'N1 F1', 'F2', 'N1 F2', 'F3', 'N1 F3', 'F4', 'N1 F4', 'F4a', 'N1 F4a']["rubricc.state.end" - 320 + 1] AS "end.clauses"
FROM "rubricc.22";
