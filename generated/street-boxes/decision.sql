-- street-boxes 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("thing" AS VARCHAR) IS NULL OR CAST("thing" AS VARCHAR) = '' THEN NULL WHEN CAST("thing" AS VARCHAR) = 'person' THEN 0 WHEN CAST("thing" AS VARCHAR) = 'cycle' THEN 1 WHEN CAST("thing" AS VARCHAR) = 'vehicle' THEN 2 WHEN CAST("thing" AS VARCHAR) = 'animal' THEN 3 WHEN CAST("thing" AS VARCHAR) = 'other' THEN 4 ELSE -1 END AS "rubricc.cell.thing",
    CASE WHEN CAST("image-of" AS VARCHAR) IS NULL OR CAST("image-of" AS VARCHAR) = '' THEN NULL WHEN CAST("image-of" AS VARCHAR) = 'itself' THEN 0 WHEN CAST("image-of" AS VARCHAR) = 'picture' THEN 1 WHEN CAST("image-of" AS VARCHAR) = 'reflection' THEN 2 ELSE -1 END AS "rubricc.cell.image-of",
    CASE WHEN CAST("visible" AS VARCHAR) IS NULL OR CAST("visible" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("visible" AS VARCHAR), '-?[0-9]{1,19}([.][0-9]{1,18})?') THEN -1 WHEN TRY_CAST(CAST("visible" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("visible" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('0' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("visible" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('15' AS DECIMAL(38, 18)) THEN 1 WHEN TRY_CAST(CAST("visible" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('40' AS DECIMAL(38, 18)) THEN 2 WHEN TRY_CAST(CAST("visible" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('70' AS DECIMAL(38, 18)) THEN 3 WHEN TRY_CAST(CAST("visible" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('95' AS DECIMAL(38, 18)) THEN 4 WHEN TRY_CAST(CAST("visible" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('100' AS DECIMAL(38, 18)) THEN 5 ELSE -1 END AS "rubricc.cell.visible",
    CASE WHEN CAST("height" AS VARCHAR) IS NULL OR CAST("height" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("height" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("height" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("height" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('15' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("height" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('24' AS DECIMAL(38, 18)) THEN 1 WHEN TRY_CAST(CAST("height" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('59' AS DECIMAL(38, 18)) THEN 2 WHEN TRUE THEN 3 ELSE -1 END AS "rubricc.cell.height",
    CASE WHEN CAST("cut-by-edge" AS VARCHAR) IS NULL OR CAST("cut-by-edge" AS VARCHAR) = '' THEN NULL WHEN CAST("cut-by-edge" AS VARCHAR) = 'no' THEN 0 WHEN CAST("cut-by-edge" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.cut-by-edge",
    CASE WHEN CAST("in-lane" AS VARCHAR) IS NULL OR CAST("in-lane" AS VARCHAR) = '' THEN NULL WHEN CAST("in-lane" AS VARCHAR) = 'no' THEN 0 WHEN CAST("in-lane" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.in-lane",
    CASE WHEN CAST("inseparable" AS VARCHAR) IS NULL OR CAST("inseparable" AS VARCHAR) = '' THEN NULL WHEN CAST("inseparable" AS VARCHAR) = 'no' THEN 0 WHEN CAST("inseparable" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.inseparable"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.thing" IN (0) THEN CASE WHEN CAST("pose" AS VARCHAR) IS NULL OR CAST("pose" AS VARCHAR) = '' THEN NULL WHEN CAST("pose" AS VARCHAR) = 'on-foot' THEN 0 WHEN CAST("pose" AS VARCHAR) = 'riding' THEN 1 WHEN CAST("pose" AS VARCHAR) = 'seated' THEN 2 WHEN CAST("pose" AS VARCHAR) = 'wheelchair' THEN 3 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (0) THEN CASE WHEN CAST("pose" AS VARCHAR) IS NULL OR CAST("pose" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("pose" AS VARCHAR) IS NULL OR CAST("pose" AS VARCHAR) = '' THEN NULL WHEN CAST("pose" AS VARCHAR) = 'on-foot' THEN 0 WHEN CAST("pose" AS VARCHAR) = 'riding' THEN 1 WHEN CAST("pose" AS VARCHAR) = 'seated' THEN 2 WHEN CAST("pose" AS VARCHAR) = 'wheelchair' THEN 3 ELSE -1 END IN (0) THEN 4 ELSE -1 END ELSE NULL END AS "rubricc.cell.pose",
    CASE WHEN "rubricc.cell.thing" IN (0) THEN CASE WHEN CAST("child" AS VARCHAR) IS NULL OR CAST("child" AS VARCHAR) = '' THEN NULL WHEN CAST("child" AS VARCHAR) = 'no' THEN 0 WHEN CAST("child" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (0) THEN CASE WHEN CAST("child" AS VARCHAR) IS NULL OR CAST("child" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("child" AS VARCHAR) IS NULL OR CAST("child" AS VARCHAR) = '' THEN NULL WHEN CAST("child" AS VARCHAR) = 'no' THEN 0 WHEN CAST("child" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.child",
    CASE WHEN "rubricc.cell.thing" IN (0) THEN CASE WHEN CAST("in-vehicle" AS VARCHAR) IS NULL OR CAST("in-vehicle" AS VARCHAR) = '' THEN NULL WHEN CAST("in-vehicle" AS VARCHAR) = 'no' THEN 0 WHEN CAST("in-vehicle" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (0) THEN CASE WHEN CAST("in-vehicle" AS VARCHAR) IS NULL OR CAST("in-vehicle" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("in-vehicle" AS VARCHAR) IS NULL OR CAST("in-vehicle" AS VARCHAR) = '' THEN NULL WHEN CAST("in-vehicle" AS VARCHAR) = 'no' THEN 0 WHEN CAST("in-vehicle" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.in-vehicle",
    CASE WHEN "rubricc.cell.thing" IN (1) THEN CASE WHEN CAST("mount" AS VARCHAR) IS NULL OR CAST("mount" AS VARCHAR) = '' THEN NULL WHEN CAST("mount" AS VARCHAR) = 'bicycle' THEN 0 WHEN CAST("mount" AS VARCHAR) = 'motorcycle' THEN 1 WHEN CAST("mount" AS VARCHAR) = 'scooter' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (1) THEN CASE WHEN CAST("mount" AS VARCHAR) IS NULL OR CAST("mount" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("mount" AS VARCHAR) IS NULL OR CAST("mount" AS VARCHAR) = '' THEN NULL WHEN CAST("mount" AS VARCHAR) = 'bicycle' THEN 0 WHEN CAST("mount" AS VARCHAR) = 'motorcycle' THEN 1 WHEN CAST("mount" AS VARCHAR) = 'scooter' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.mount",
    CASE WHEN "rubricc.cell.thing" IN (1) THEN CASE WHEN CAST("ridden" AS VARCHAR) IS NULL OR CAST("ridden" AS VARCHAR) = '' THEN NULL WHEN CAST("ridden" AS VARCHAR) = 'no' THEN 0 WHEN CAST("ridden" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (1) THEN CASE WHEN CAST("ridden" AS VARCHAR) IS NULL OR CAST("ridden" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("ridden" AS VARCHAR) IS NULL OR CAST("ridden" AS VARCHAR) = '' THEN NULL WHEN CAST("ridden" AS VARCHAR) = 'no' THEN 0 WHEN CAST("ridden" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.ridden",
    CASE WHEN "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("body" AS VARCHAR) IS NULL OR CAST("body" AS VARCHAR) = '' THEN NULL WHEN CAST("body" AS VARCHAR) = 'car' THEN 0 WHEN CAST("body" AS VARCHAR) = 'people-carrier' THEN 1 WHEN CAST("body" AS VARCHAR) = 'van' THEN 2 WHEN CAST("body" AS VARCHAR) = 'truck' THEN 3 WHEN CAST("body" AS VARCHAR) = 'bus' THEN 4 WHEN CAST("body" AS VARCHAR) = 'tram' THEN 5 WHEN CAST("body" AS VARCHAR) = 'trailer' THEN 6 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("body" AS VARCHAR) IS NULL OR CAST("body" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("body" AS VARCHAR) IS NULL OR CAST("body" AS VARCHAR) = '' THEN NULL WHEN CAST("body" AS VARCHAR) = 'car' THEN 0 WHEN CAST("body" AS VARCHAR) = 'people-carrier' THEN 1 WHEN CAST("body" AS VARCHAR) = 'van' THEN 2 WHEN CAST("body" AS VARCHAR) = 'truck' THEN 3 WHEN CAST("body" AS VARCHAR) = 'bus' THEN 4 WHEN CAST("body" AS VARCHAR) = 'tram' THEN 5 WHEN CAST("body" AS VARCHAR) = 'trailer' THEN 6 ELSE -1 END IN (0) THEN 7 ELSE -1 END ELSE NULL END AS "rubricc.cell.body",
    CASE WHEN "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("parked" AS VARCHAR) IS NULL OR CAST("parked" AS VARCHAR) = '' THEN NULL WHEN CAST("parked" AS VARCHAR) = 'no' THEN 0 WHEN CAST("parked" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("parked" AS VARCHAR) IS NULL OR CAST("parked" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("parked" AS VARCHAR) IS NULL OR CAST("parked" AS VARCHAR) = '' THEN NULL WHEN CAST("parked" AS VARCHAR) = 'no' THEN 0 WHEN CAST("parked" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.parked",
    CASE WHEN "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) = '' THEN NULL WHEN CAST("lights" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("lights" AS VARCHAR), '(brake|left|right|blue)( (brake|left|right|blue))*') THEN -1 WHEN contains(' ' || CAST("lights" AS VARCHAR) || ' ', ' brake ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) = '' THEN NULL WHEN CAST("lights" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("lights" AS VARCHAR), '(brake|left|right|blue)( (brake|left|right|blue))*') THEN -1 WHEN contains(' ' || CAST("lights" AS VARCHAR) || ' ', ' brake ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.lights/brake",
    CASE WHEN "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) = '' THEN NULL WHEN CAST("lights" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("lights" AS VARCHAR), '(brake|left|right|blue)( (brake|left|right|blue))*') THEN -1 WHEN contains(' ' || CAST("lights" AS VARCHAR) || ' ', ' left ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) = '' THEN NULL WHEN CAST("lights" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("lights" AS VARCHAR), '(brake|left|right|blue)( (brake|left|right|blue))*') THEN -1 WHEN contains(' ' || CAST("lights" AS VARCHAR) || ' ', ' left ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.lights/left",
    CASE WHEN "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) = '' THEN NULL WHEN CAST("lights" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("lights" AS VARCHAR), '(brake|left|right|blue)( (brake|left|right|blue))*') THEN -1 WHEN contains(' ' || CAST("lights" AS VARCHAR) || ' ', ' right ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) = '' THEN NULL WHEN CAST("lights" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("lights" AS VARCHAR), '(brake|left|right|blue)( (brake|left|right|blue))*') THEN -1 WHEN contains(' ' || CAST("lights" AS VARCHAR) || ' ', ' right ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.lights/right",
    CASE WHEN "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) = '' THEN NULL WHEN CAST("lights" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("lights" AS VARCHAR), '(brake|left|right|blue)( (brake|left|right|blue))*') THEN -1 WHEN contains(' ' || CAST("lights" AS VARCHAR) || ' ', ' blue ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END WHEN NOT "rubricc.cell.thing" IN (2) THEN CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("lights" AS VARCHAR) IS NULL OR CAST("lights" AS VARCHAR) = '' THEN NULL WHEN CAST("lights" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("lights" AS VARCHAR), '(brake|left|right|blue)( (brake|left|right|blue))*') THEN -1 WHEN contains(' ' || CAST("lights" AS VARCHAR) || ' ', ' blue ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.lights/blue"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.thing" = -1 OR "rubricc.cell.body" = -1 OR "rubricc.cell.pose" = -1 OR "rubricc.cell.in-vehicle" = -1 OR "rubricc.cell.mount" = -1 OR "rubricc.cell.ridden" = -1 OR "rubricc.cell.parked" = -1 OR "rubricc.cell.lights/brake" = -1 OR "rubricc.cell.lights/left" = -1 OR "rubricc.cell.lights/right" = -1 OR "rubricc.cell.lights/blue" = -1 OR "rubricc.cell.child" = -1 OR "rubricc.cell.in-lane" = -1 OR "rubricc.cell.visible" = -1 OR "rubricc.cell.image-of" = -1 OR "rubricc.cell.height" = -1 OR "rubricc.cell.cut-by-edge" = -1 OR "rubricc.cell.inseparable" = -1 THEN NULL ELSE 0 END AS "rubricc.state.box",
    CASE WHEN "rubricc.cell.thing" = -1 OR "rubricc.cell.body" = -1 OR "rubricc.cell.pose" = -1 OR "rubricc.cell.in-vehicle" = -1 OR "rubricc.cell.mount" = -1 OR "rubricc.cell.ridden" = -1 OR "rubricc.cell.parked" = -1 OR "rubricc.cell.lights/brake" = -1 OR "rubricc.cell.lights/left" = -1 OR "rubricc.cell.lights/right" = -1 OR "rubricc.cell.lights/blue" = -1 OR "rubricc.cell.child" = -1 OR "rubricc.cell.in-lane" = -1 OR "rubricc.cell.visible" = -1 OR "rubricc.cell.image-of" = -1 OR "rubricc.cell.height" = -1 OR "rubricc.cell.cut-by-edge" = -1 OR "rubricc.cell.inseparable" = -1 THEN NULL ELSE 0 END AS "rubricc.state.class",
    CASE WHEN "rubricc.cell.thing" = -1 OR "rubricc.cell.body" = -1 OR "rubricc.cell.pose" = -1 OR "rubricc.cell.in-vehicle" = -1 OR "rubricc.cell.mount" = -1 OR "rubricc.cell.ridden" = -1 OR "rubricc.cell.parked" = -1 OR "rubricc.cell.lights/brake" = -1 OR "rubricc.cell.lights/left" = -1 OR "rubricc.cell.lights/right" = -1 OR "rubricc.cell.lights/blue" = -1 OR "rubricc.cell.child" = -1 OR "rubricc.cell.in-lane" = -1 OR "rubricc.cell.visible" = -1 OR "rubricc.cell.image-of" = -1 OR "rubricc.cell.height" = -1 OR "rubricc.cell.cut-by-edge" = -1 OR "rubricc.cell.inseparable" = -1 THEN NULL ELSE 0 END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.cell.thing" = -1 OR "rubricc.cell.body" = -1 OR "rubricc.cell.pose" = -1 OR "rubricc.cell.in-vehicle" = -1 OR "rubricc.cell.mount" = -1 OR "rubricc.cell.ridden" = -1 OR "rubricc.cell.parked" = -1 OR "rubricc.cell.lights/brake" = -1 OR "rubricc.cell.lights/left" = -1 OR "rubricc.cell.lights/right" = -1 OR "rubricc.cell.lights/blue" = -1 OR "rubricc.cell.child" = -1 OR "rubricc.cell.in-lane" = -1 OR "rubricc.cell.visible" = -1 OR "rubricc.cell.image-of" = -1 OR "rubricc.cell.height" = -1 OR "rubricc.cell.cut-by-edge" = -1 OR "rubricc.cell.inseparable" = -1 THEN NULL ELSE 0 END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.cell.thing" = -1 OR "rubricc.cell.body" = -1 OR "rubricc.cell.pose" = -1 OR "rubricc.cell.in-vehicle" = -1 OR "rubricc.cell.mount" = -1 OR "rubricc.cell.ridden" = -1 OR "rubricc.cell.parked" = -1 OR "rubricc.cell.lights/brake" = -1 OR "rubricc.cell.lights/left" = -1 OR "rubricc.cell.lights/right" = -1 OR "rubricc.cell.lights/blue" = -1 OR "rubricc.cell.child" = -1 OR "rubricc.cell.in-lane" = -1 OR "rubricc.cell.visible" = -1 OR "rubricc.cell.image-of" = -1 OR "rubricc.cell.height" = -1 OR "rubricc.cell.cut-by-edge" = -1 OR "rubricc.cell.inseparable" = -1 THEN NULL ELSE 0 END AS "rubricc.state.attributes"
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 0 AND 0
      THEN [1, 2, 3, 4, 5][("rubricc.state.box" - 0) * 5 + "rubricc.cell.thing" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 0 AND 0
      THEN [1, 2, 3, 4, 4][("rubricc.state.class" - 0) * 5 + "rubricc.cell.thing" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 0 AND 0
      THEN [1, 2, 3, 4, 5][("rubricc.state.occlusion" - 0) * 5 + "rubricc.cell.thing" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 0 AND 0
      THEN [1, 2, 3, 4, 5][("rubricc.state.difficulty" - 0) * 5 + "rubricc.cell.thing" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 0 AND 0
      THEN [1, 2, 3, 4, 5][("rubricc.state.attributes" - 0) * 5 + "rubricc.cell.thing" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 1 AND 5
      THEN [74, 74, 74, 74, 74, 74, 74, 6, 74, 74, 74, 74, 74, 74, 74, 7, 8, 8, 8, 8, 8, 8, 8, 74, 74, 74, 74, 74, 74, 74, 74, 9, 74, 74, 74, 74, 74, 74, 74, 10][("rubricc.state.box" - 1) * 8 + "rubricc.cell.body" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 1 AND 4
      THEN [222, 222, 222, 222, 222, 222, 222, 5, 222, 222, 222, 222, 222, 222, 222, 6, 7, 8, 9, 10, 11, 12, 13, 222, 222, 222, 222, 222, 222, 222, 222, 14][("rubricc.state.class" - 1) * 8 + "rubricc.cell.body" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 1 AND 5
      THEN [87, 87, 87, 87, 87, 87, 87, 6, 87, 87, 87, 87, 87, 87, 87, 7, 8, 8, 8, 8, 8, 8, 8, 87, 87, 87, 87, 87, 87, 87, 87, 9, 87, 87, 87, 87, 87, 87, 87, 10][("rubricc.state.occlusion" - 1) * 8 + "rubricc.cell.body" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 1 AND 5
      THEN [103, 103, 103, 103, 103, 103, 103, 6, 103, 103, 103, 103, 103, 103, 103, 7, 8, 8, 8, 8, 8, 8, 8, 103, 103, 103, 103, 103, 103, 103, 103, 9, 103, 103, 103, 103, 103, 103, 103, 10][("rubricc.state.difficulty" - 1) * 8 + "rubricc.cell.body" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 1 AND 5
      THEN [135, 135, 135, 135, 135, 135, 135, 6, 135, 135, 135, 135, 135, 135, 135, 7, 8, 8, 8, 8, 8, 8, 8, 135, 135, 135, 135, 135, 135, 135, 135, 9, 135, 135, 135, 135, 135, 135, 135, 10][("rubricc.state.attributes" - 1) * 8 + "rubricc.cell.body" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 6 AND 10
      THEN [11, 11, 11, 11, 74, 74, 74, 74, 74, 12, 74, 74, 74, 74, 13, 74, 74, 74, 74, 14, 74, 74, 74, 74, 15][("rubricc.state.box" - 6) * 5 + "rubricc.cell.pose" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 5 AND 14
      THEN [15, 16, 17, 18, 222, 222, 222, 222, 222, 19, 222, 222, 222, 222, 20, 222, 222, 222, 222, 21, 222, 222, 222, 222, 22, 222, 222, 222, 222, 23, 222, 222, 222, 222, 24, 222, 222, 222, 222, 25, 222, 222, 222, 222, 26, 222, 222, 222, 222, 27][("rubricc.state.class" - 5) * 5 + "rubricc.cell.pose" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 6 AND 10
      THEN [11, 11, 11, 11, 87, 87, 87, 87, 87, 12, 87, 87, 87, 87, 13, 87, 87, 87, 87, 14, 87, 87, 87, 87, 15][("rubricc.state.occlusion" - 6) * 5 + "rubricc.cell.pose" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 6 AND 10
      THEN [11, 11, 11, 11, 103, 103, 103, 103, 103, 12, 103, 103, 103, 103, 13, 103, 103, 103, 103, 14, 103, 103, 103, 103, 15][("rubricc.state.difficulty" - 6) * 5 + "rubricc.cell.pose" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 6 AND 10
      THEN [11, 11, 11, 11, 135, 135, 135, 135, 135, 12, 135, 135, 135, 135, 13, 135, 135, 135, 135, 14, 135, 135, 135, 135, 15][("rubricc.state.attributes" - 6) * 5 + "rubricc.cell.pose" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 11 AND 15
      THEN [16, 17, 74, 74, 74, 18, 74, 74, 19, 74, 74, 20, 74, 74, 21][("rubricc.state.box" - 11) * 3 + "rubricc.cell.in-vehicle" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 15 AND 27
      THEN [28, 29, 222, 30, 29, 222, 31, 29, 222, 32, 29, 222, 222, 222, 33, 222, 222, 34, 222, 222, 35, 222, 222, 36, 222, 222, 37, 222, 222, 38, 222, 222, 39, 222, 222, 40, 222, 222, 41][("rubricc.state.class" - 15) * 3 + "rubricc.cell.in-vehicle" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 11 AND 15
      THEN [16, 17, 87, 87, 87, 18, 87, 87, 19, 87, 87, 20, 87, 87, 21][("rubricc.state.occlusion" - 11) * 3 + "rubricc.cell.in-vehicle" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 11 AND 15
      THEN [16, 17, 103, 103, 103, 18, 103, 103, 19, 103, 103, 20, 103, 103, 21][("rubricc.state.difficulty" - 11) * 3 + "rubricc.cell.in-vehicle" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 11 AND 15
      THEN [16, 17, 135, 135, 135, 18, 135, 135, 19, 135, 135, 20, 135, 135, 21][("rubricc.state.attributes" - 11) * 3 + "rubricc.cell.in-vehicle" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.6"
),
"rubricc.8" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 16 AND 21
      THEN [74, 74, 74, 22, 74, 74, 74, 23, 24, 24, 24, 74, 74, 74, 74, 25, 74, 74, 74, 26, 74, 74, 74, 27][("rubricc.state.box" - 16) * 4 + "rubricc.cell.mount" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 28 AND 41
      THEN [222, 222, 222, 42, 222, 222, 222, 43, 222, 222, 222, 44, 222, 222, 222, 45, 222, 222, 222, 46, 47, 48, 49, 222, 222, 222, 222, 50, 222, 222, 222, 51, 222, 222, 222, 52, 222, 222, 222, 53, 222, 222, 222, 54, 222, 222, 222, 55, 222, 222, 222, 56, 222, 222, 222, 57][("rubricc.state.class" - 28) * 4 + "rubricc.cell.mount" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 16 AND 21
      THEN [87, 87, 87, 22, 87, 87, 87, 23, 24, 24, 24, 87, 87, 87, 87, 25, 87, 87, 87, 26, 87, 87, 87, 27][("rubricc.state.occlusion" - 16) * 4 + "rubricc.cell.mount" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 16 AND 21
      THEN [103, 103, 103, 22, 103, 103, 103, 23, 24, 24, 24, 103, 103, 103, 103, 25, 103, 103, 103, 26, 103, 103, 103, 27][("rubricc.state.difficulty" - 16) * 4 + "rubricc.cell.mount" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 16 AND 21
      THEN [135, 135, 135, 22, 135, 135, 135, 23, 24, 24, 24, 135, 135, 135, 135, 25, 135, 135, 135, 26, 135, 135, 135, 27][("rubricc.state.attributes" - 16) * 4 + "rubricc.cell.mount" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.7"
),
"rubricc.9" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 22 AND 27
      THEN [74, 74, 28, 74, 74, 29, 30, 30, 74, 74, 74, 31, 74, 74, 32, 74, 74, 33][("rubricc.state.box" - 22) * 3 + "rubricc.cell.ridden" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 42 AND 57
      THEN [222, 222, 58, 222, 222, 59, 222, 222, 60, 222, 222, 61, 222, 222, 62, 63, 63, 222, 64, 64, 222, 65, 65, 222, 222, 222, 66, 222, 222, 67, 222, 222, 68, 222, 222, 69, 222, 222, 70, 222, 222, 71, 222, 222, 72, 222, 222, 73][("rubricc.state.class" - 42) * 3 + "rubricc.cell.ridden" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 22 AND 27
      THEN [87, 87, 28, 87, 87, 29, 30, 30, 87, 87, 87, 31, 87, 87, 32, 87, 87, 33][("rubricc.state.occlusion" - 22) * 3 + "rubricc.cell.ridden" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 22 AND 27
      THEN [103, 103, 28, 103, 103, 29, 30, 30, 103, 103, 103, 31, 103, 103, 32, 103, 103, 33][("rubricc.state.difficulty" - 22) * 3 + "rubricc.cell.ridden" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 22 AND 27
      THEN [135, 135, 28, 135, 135, 29, 30, 31, 135, 135, 135, 32, 135, 135, 33, 135, 135, 34][("rubricc.state.attributes" - 22) * 3 + "rubricc.cell.ridden" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.8"
),
"rubricc.10" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 28 AND 33
      THEN [74, 74, 34, 74, 74, 35, 74, 74, 36, 37, 37, 74, 74, 74, 38, 74, 74, 39][("rubricc.state.box" - 28) * 3 + "rubricc.cell.parked" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 58 AND 73
      THEN [222, 222, 74, 222, 222, 75, 222, 222, 76, 222, 222, 77, 222, 222, 78, 222, 222, 79, 222, 222, 80, 222, 222, 81, 82, 82, 222, 83, 83, 222, 84, 84, 222, 85, 85, 222, 86, 86, 222, 87, 87, 222, 88, 88, 222, 222, 222, 89][("rubricc.state.class" - 58) * 3 + "rubricc.cell.parked" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 28 AND 33
      THEN [87, 87, 34, 87, 87, 35, 87, 87, 36, 37, 37, 87, 87, 87, 38, 87, 87, 39][("rubricc.state.occlusion" - 28) * 3 + "rubricc.cell.parked" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 28 AND 33
      THEN [103, 103, 34, 103, 103, 35, 103, 103, 36, 37, 37, 103, 103, 103, 38, 103, 103, 39][("rubricc.state.difficulty" - 28) * 3 + "rubricc.cell.parked" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 28 AND 34
      THEN [135, 135, 35, 135, 135, 36, 135, 135, 37, 135, 135, 38, 39, 40, 135, 135, 135, 41, 135, 135, 42][("rubricc.state.attributes" - 28) * 3 + "rubricc.cell.parked" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.9"
),
"rubricc.11" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 34 AND 39
      THEN [74, 74, 40, 74, 74, 41, 74, 74, 42, 43, 43, 74, 74, 74, 44, 74, 74, 45][("rubricc.state.box" - 34) * 3 + "rubricc.cell.lights/brake" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 74 AND 89
      THEN [222, 222, 90, 222, 222, 91, 222, 222, 92, 222, 222, 93, 222, 222, 94, 222, 222, 95, 222, 222, 96, 222, 222, 97, 98, 98, 222, 99, 99, 222, 100, 100, 222, 101, 101, 222, 102, 102, 222, 103, 103, 222, 104, 104, 222, 222, 222, 105][("rubricc.state.class" - 74) * 3 + "rubricc.cell.lights/brake" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 34 AND 39
      THEN [87, 87, 40, 87, 87, 41, 87, 87, 42, 43, 43, 87, 87, 87, 44, 87, 87, 45][("rubricc.state.occlusion" - 34) * 3 + "rubricc.cell.lights/brake" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 34 AND 39
      THEN [103, 103, 40, 103, 103, 41, 103, 103, 42, 43, 43, 103, 103, 103, 44, 103, 103, 45][("rubricc.state.difficulty" - 34) * 3 + "rubricc.cell.lights/brake" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 35 AND 42
      THEN [135, 135, 43, 135, 135, 44, 135, 135, 45, 135, 135, 46, 47, 48, 135, 49, 49, 135, 135, 135, 50, 135, 135, 51][("rubricc.state.attributes" - 35) * 3 + "rubricc.cell.lights/brake" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.10"
),
"rubricc.12" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 40 AND 45
      THEN [74, 74, 46, 74, 74, 47, 74, 74, 48, 49, 49, 74, 74, 74, 50, 74, 74, 51][("rubricc.state.box" - 40) * 3 + "rubricc.cell.lights/left" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 90 AND 105
      THEN [222, 222, 106, 222, 222, 107, 222, 222, 108, 222, 222, 109, 222, 222, 110, 222, 222, 111, 222, 222, 112, 222, 222, 113, 114, 114, 222, 115, 115, 222, 116, 116, 222, 117, 117, 222, 118, 118, 222, 119, 119, 222, 120, 120, 222, 222, 222, 121][("rubricc.state.class" - 90) * 3 + "rubricc.cell.lights/left" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 40 AND 45
      THEN [87, 87, 46, 87, 87, 47, 87, 87, 48, 49, 49, 87, 87, 87, 50, 87, 87, 51][("rubricc.state.occlusion" - 40) * 3 + "rubricc.cell.lights/left" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 40 AND 45
      THEN [103, 103, 46, 103, 103, 47, 103, 103, 48, 49, 49, 103, 103, 103, 50, 103, 103, 51][("rubricc.state.difficulty" - 40) * 3 + "rubricc.cell.lights/left" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 43 AND 51
      THEN [135, 135, 52, 135, 135, 53, 135, 135, 54, 135, 135, 55, 56, 56, 135, 57, 57, 135, 58, 58, 135, 135, 135, 59, 135, 135, 60][("rubricc.state.attributes" - 43) * 3 + "rubricc.cell.lights/left" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.11"
),
"rubricc.13" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 46 AND 51
      THEN [74, 74, 52, 74, 74, 53, 74, 74, 54, 55, 55, 74, 74, 74, 56, 74, 74, 57][("rubricc.state.box" - 46) * 3 + "rubricc.cell.lights/right" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 106 AND 121
      THEN [222, 222, 122, 222, 222, 123, 222, 222, 124, 222, 222, 125, 222, 222, 126, 222, 222, 127, 222, 222, 128, 222, 222, 129, 130, 130, 222, 131, 131, 222, 132, 132, 222, 133, 133, 222, 134, 134, 222, 135, 135, 222, 136, 136, 222, 222, 222, 137][("rubricc.state.class" - 106) * 3 + "rubricc.cell.lights/right" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 46 AND 51
      THEN [87, 87, 52, 87, 87, 53, 87, 87, 54, 55, 55, 87, 87, 87, 56, 87, 87, 57][("rubricc.state.occlusion" - 46) * 3 + "rubricc.cell.lights/right" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 46 AND 51
      THEN [103, 103, 52, 103, 103, 53, 103, 103, 54, 55, 55, 103, 103, 103, 56, 103, 103, 57][("rubricc.state.difficulty" - 46) * 3 + "rubricc.cell.lights/right" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 52 AND 60
      THEN [135, 135, 61, 135, 135, 62, 135, 135, 63, 135, 135, 64, 65, 65, 135, 66, 66, 135, 67, 67, 135, 135, 135, 68, 135, 135, 69][("rubricc.state.attributes" - 52) * 3 + "rubricc.cell.lights/right" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.12"
),
"rubricc.14" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 52 AND 57
      THEN [74, 74, 58, 74, 74, 59, 74, 74, 60, 60, 60, 74, 74, 74, 61, 74, 74, 62][("rubricc.state.box" - 52) * 3 + "rubricc.cell.lights/blue" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 122 AND 137
      THEN [222, 222, 138, 222, 222, 139, 222, 222, 140, 222, 222, 141, 222, 222, 142, 222, 222, 143, 222, 222, 144, 222, 222, 145, 146, 146, 222, 147, 147, 222, 148, 148, 222, 149, 149, 222, 150, 150, 222, 151, 151, 222, 152, 152, 222, 222, 222, 153][("rubricc.state.class" - 122) * 3 + "rubricc.cell.lights/blue" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 52 AND 57
      THEN [87, 87, 58, 87, 87, 59, 87, 87, 60, 60, 60, 87, 87, 87, 61, 87, 87, 62][("rubricc.state.occlusion" - 52) * 3 + "rubricc.cell.lights/blue" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 52 AND 57
      THEN [103, 103, 58, 103, 103, 59, 103, 103, 60, 60, 60, 103, 103, 103, 61, 103, 103, 62][("rubricc.state.difficulty" - 52) * 3 + "rubricc.cell.lights/blue" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 61 AND 69
      THEN [135, 135, 70, 135, 135, 71, 135, 135, 72, 135, 135, 73, 73, 74, 135, 75, 76, 135, 77, 78, 135, 135, 135, 79, 135, 135, 80][("rubricc.state.attributes" - 61) * 3 + "rubricc.cell.lights/blue" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.13"
),
"rubricc.15" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 58 AND 62
      THEN [64, 63, 74, 81, 81, 74, 74, 74, 64, 74, 74, 69, 74, 74, 70][("rubricc.state.box" - 58) * 3 + "rubricc.cell.child" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 138 AND 153
      THEN [158, 154, 222, 223, 223, 222, 160, 155, 222, 162, 156, 222, 164, 157, 222, 222, 222, 166, 222, 222, 167, 222, 222, 168, 222, 222, 169, 222, 222, 170, 222, 222, 171, 222, 222, 172, 222, 222, 173, 222, 222, 174, 222, 222, 175, 222, 222, 238][("rubricc.state.class" - 138) * 3 + "rubricc.cell.child" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 58 AND 62
      THEN [64, 63, 87, 88, 88, 87, 87, 87, 64, 87, 87, 66, 87, 87, 88][("rubricc.state.occlusion" - 58) * 3 + "rubricc.cell.child" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 58 AND 62
      THEN [64, 63, 103, 104, 104, 103, 103, 103, 64, 103, 103, 70, 103, 103, 104][("rubricc.state.difficulty" - 58) * 3 + "rubricc.cell.child" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 70 AND 80
      THEN [82, 81, 135, 136, 136, 135, 135, 135, 85, 135, 135, 82, 135, 135, 86, 135, 135, 87, 135, 135, 88, 135, 135, 89, 135, 135, 90, 135, 135, 100, 135, 135, 136][("rubricc.state.attributes" - 70) * 3 + "rubricc.cell.child" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.14"
),
"rubricc.16" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 63 AND 63
      THEN [64, 65][("rubricc.state.box" - 63) * 2 + "rubricc.cell.in-lane" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 154 AND 157
      THEN [158, 159, 160, 161, 162, 163, 164, 165][("rubricc.state.class" - 154) * 2 + "rubricc.cell.in-lane" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 63 AND 63
      THEN [64, 65][("rubricc.state.occlusion" - 63) * 2 + "rubricc.cell.in-lane" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 63 AND 63
      THEN [64, 65][("rubricc.state.difficulty" - 63) * 2 + "rubricc.cell.in-lane" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 81 AND 81
      THEN [83, 84][("rubricc.state.attributes" - 81) * 2 + "rubricc.cell.in-lane" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.15"
),
"rubricc.17" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 64 AND 65
      THEN [66, 66, 67, 67, 67, 67, 66, 68, 68, 68, 68, 68][("rubricc.state.box" - 64) * 6 + "rubricc.cell.visible" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 158 AND 175
      THEN [223, 223, 176, 176, 176, 176, 223, 177, 177, 177, 177, 177, 223, 223, 178, 178, 178, 178, 223, 179, 179, 179, 179, 179, 223, 223, 180, 180, 180, 180, 223, 181, 181, 181, 181, 181, 223, 223, 182, 182, 182, 182, 223, 183, 183, 183, 183, 183, 223, 223, 184, 184, 184, 184, 223, 223, 185, 185, 185, 185, 223, 223, 186, 186, 186, 186, 223, 223, 187, 187, 187, 187, 223, 223, 188, 188, 188, 188, 223, 223, 189, 189, 189, 189, 223, 223, 190, 190, 190, 190, 223, 223, 191, 191, 191, 191, 223, 223, 192, 192, 192, 192, 223, 223, 193, 193, 193, 193][("rubricc.state.class" - 158) * 6 + "rubricc.cell.visible" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 64 AND 66
      THEN [88, 88, 67, 68, 69, 70, 88, 71, 71, 72, 73, 74, 75, 75, 75, 76, 77, 78][("rubricc.state.occlusion" - 64) * 6 + "rubricc.cell.visible" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 64 AND 65
      THEN [104, 104, 66, 66, 67, 67, 104, 68, 68, 68, 69, 69][("rubricc.state.difficulty" - 64) * 6 + "rubricc.cell.visible" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 82 AND 90
      THEN [136, 136, 91, 91, 91, 91, 136, 136, 92, 92, 92, 92, 136, 93, 93, 93, 93, 93, 136, 136, 94, 94, 94, 94, 136, 136, 95, 95, 95, 95, 136, 136, 96, 96, 96, 96, 136, 136, 97, 97, 97, 97, 136, 136, 98, 98, 98, 98, 136, 136, 99, 99, 99, 99][("rubricc.state.attributes" - 82) * 6 + "rubricc.cell.visible" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.16"
),
"rubricc.18" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 66 AND 70
      THEN [72, 77, 77, 71, 77, 77, 80, 77, 77, 82, 77, 77, 83, 77, 77][("rubricc.state.box" - 66) * 3 + "rubricc.cell.image-of" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 176 AND 193
      THEN [194, 223, 223, 224, 223, 223, 195, 223, 223, 225, 223, 223, 196, 223, 223, 226, 223, 223, 197, 223, 223, 227, 223, 223, 198, 223, 223, 199, 223, 223, 200, 223, 223, 201, 223, 223, 202, 223, 223, 203, 223, 223, 204, 223, 223, 205, 223, 223, 206, 223, 223, 207, 223, 223][("rubricc.state.class" - 176) * 3 + "rubricc.cell.image-of" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 67 AND 78
      THEN [79, 88, 88, 80, 88, 88, 81, 88, 88, 82, 88, 88, 89, 88, 88, 90, 88, 88, 91, 88, 88, 92, 88, 88, 93, 88, 88, 94, 88, 88, 95, 88, 88, 96, 88, 88][("rubricc.state.occlusion" - 67) * 3 + "rubricc.cell.image-of" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 66 AND 70
      THEN [71, 104, 104, 72, 104, 104, 73, 104, 104, 74, 104, 104, 75, 104, 104][("rubricc.state.difficulty" - 66) * 3 + "rubricc.cell.image-of" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 91 AND 100
      THEN [101, 136, 136, 102, 136, 136, 111, 136, 136, 103, 136, 136, 104, 136, 136, 105, 136, 136, 106, 136, 136, 107, 136, 136, 108, 136, 136, 118, 136, 136][("rubricc.state.attributes" - 91) * 3 + "rubricc.cell.image-of" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.17"
),
"rubricc.19" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 71 AND 71
      THEN [72, 73, 73, 73][("rubricc.state.box" - 71) * 4 + "rubricc.cell.height" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 194 AND 207
      THEN [223, 208, 208, 208, 223, 209, 209, 209, 223, 210, 210, 210, 223, 211, 211, 211, 223, 212, 212, 212, 223, 213, 213, 213, 223, 214, 214, 214, 223, 215, 215, 215, 223, 216, 216, 216, 223, 217, 217, 217, 223, 218, 218, 218, 223, 219, 219, 219, 223, 220, 220, 220, 223, 221, 221, 221][("rubricc.state.class" - 194) * 4 + "rubricc.cell.height" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 79 AND 82
      THEN [88, 83, 83, 83, 88, 84, 84, 84, 88, 85, 85, 85, 88, 86, 86, 86][("rubricc.state.occlusion" - 79) * 4 + "rubricc.cell.height" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 71 AND 75
      THEN [104, 76, 77, 78, 104, 79, 80, 81, 82, 82, 83, 84, 85, 85, 86, 87, 88, 88, 89, 90][("rubricc.state.difficulty" - 71) * 4 + "rubricc.cell.height" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 101 AND 108
      THEN [136, 109, 109, 109, 136, 110, 110, 110, 136, 112, 112, 112, 136, 113, 113, 113, 136, 114, 114, 114, 136, 115, 115, 115, 136, 116, 116, 116, 136, 117, 117, 117][("rubricc.state.attributes" - 101) * 4 + "rubricc.cell.height" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.18"
),
"rubricc.20" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.difficulty" BETWEEN 76 AND 90
      THEN [91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122][("rubricc.state.difficulty" - 76) * 2 + "rubricc.cell.cut-by-edge" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 109 AND 118
      THEN [119, 120, 121, 122, 139, 140, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 153, 154][("rubricc.state.attributes" - 109) * 2 + "rubricc.cell.cut-by-edge" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.19"
),
"rubricc.21" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.box" BETWEEN 72 AND 73
      THEN [75, 76, 78, 79][("rubricc.state.box" - 72) * 2 + "rubricc.cell.inseparable" + 1]
      ELSE "rubricc.state.box" END AS "rubricc.state.box",
    CASE WHEN "rubricc.state.class" BETWEEN 208 AND 221
      THEN [224, 223, 225, 223, 226, 223, 227, 223, 228, 223, 229, 223, 230, 223, 231, 223, 232, 223, 233, 223, 234, 223, 235, 223, 236, 223, 237, 223][("rubricc.state.class" - 208) * 2 + "rubricc.cell.inseparable" + 1]
      ELSE "rubricc.state.class" END AS "rubricc.state.class",
    CASE WHEN "rubricc.state.occlusion" BETWEEN 83 AND 86
      THEN [89, 88, 90, 88, 91, 88, 92, 88][("rubricc.state.occlusion" - 83) * 2 + "rubricc.cell.inseparable" + 1]
      ELSE "rubricc.state.occlusion" END AS "rubricc.state.occlusion",
    CASE WHEN "rubricc.state.difficulty" BETWEEN 91 AND 102
      THEN [105, 104, 106, 104, 107, 104, 108, 104, 109, 104, 110, 104, 111, 104, 112, 104, 113, 104, 114, 104, 115, 104, 116, 104][("rubricc.state.difficulty" - 91) * 2 + "rubricc.cell.inseparable" + 1]
      ELSE "rubricc.state.difficulty" END AS "rubricc.state.difficulty",
    CASE WHEN "rubricc.state.attributes" BETWEEN 119 AND 134
      THEN [137, 136, 138, 136, 139, 136, 140, 136, 141, 136, 142, 136, 143, 136, 144, 136, 145, 136, 146, 136, 147, 136, 148, 136, 149, 136, 150, 136, 151, 136, 152, 136][("rubricc.state.attributes" - 119) * 2 + "rubricc.cell.inseparable" + 1]
      ELSE "rubricc.state.attributes" END AS "rubricc.state.attributes"
  )
  FROM "rubricc.20"
)
SELECT * EXCLUDE ("rubricc.cell.thing", "rubricc.cell.body", "rubricc.cell.pose", "rubricc.cell.in-vehicle", "rubricc.cell.mount", "rubricc.cell.ridden", "rubricc.cell.parked", "rubricc.cell.lights/brake", "rubricc.cell.lights/left", "rubricc.cell.lights/right", "rubricc.cell.lights/blue", "rubricc.cell.child", "rubricc.cell.in-lane", "rubricc.cell.visible", "rubricc.cell.image-of", "rubricc.cell.height", "rubricc.cell.cut-by-edge", "rubricc.cell.inseparable", "rubricc.state.box", "rubricc.state.class", "rubricc.state.occlusion", "rubricc.state.difficulty", "rubricc.state.attributes"),
    [NULL, 'ignore', 'ignore', 'ignore', 'draw', 'ignore', 'draw', 'leave', 'flag:taxonomy', 'leave']["rubricc.state.box" - 74 + 1] AS "box",
    [NULL, 'B4', 'B4 B5', 'B1', 'B6', 'B5', 'B7', 'B2', 'B8', 'B3']["rubricc.state.box" - 74 + 1] AS "box.clauses",
    [NULL, 'n/a', 'pedestrian', 'rider', 'sitting', 'wheelchair-user', 'bicycle', 'motorcycle', 'scooter', 'car', 'car|van', 'van', 'truck', 'bus', 'tram', 'trailer', 'n/a']["rubricc.state.class" - 222 + 1] AS "class",
    [NULL, 'N1', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13', 'C14', 'N1 N2']["rubricc.state.class" - 222 + 1] AS "class.clauses",
    [NULL, 'n/a', 'heavy', 'partial', 'light', 'none', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy']["rubricc.state.occlusion" - 87 + 1] AS "occlusion",
    [NULL, 'N1', 'O4', 'O3', 'O2', 'O1', 'N1 O4', 'N1 O3', 'N1 O2', 'N1 O1']["rubricc.state.occlusion" - 87 + 1] AS "occlusion.clauses",
    [NULL, 'n/a', 'hard', 'hard', 'hard', 'hard', 'medium', 'hard', 'hard', 'hard', 'medium', 'hard', 'easy', 'medium', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy', 'flag:taxonomy']["rubricc.state.difficulty" - 103 + 1] AS "difficulty",
    [NULL, 'N1', 'D1 D4', 'D1 D4 D5', 'D2 D4', 'D2 D4 D5', 'D3 D4', 'D3 D4 D5', 'D1', 'D1 D5', 'D2', 'D2 D5', 'D3', 'D3 D5', 'N1 D1 D4', 'N1 D1 D4 D5', 'N1 D2 D4', 'N1 D2 D4 D5', 'N1 D3 D4', 'N1 D3 D4 D5']["rubricc.state.difficulty" - 103 + 1] AS "difficulty.clauses",
    [NULL, 'n/a', '-', 'truncated', 'minor', 'truncated minor', 'riderless', 'truncated riderless', 'emergency', 'truncated emergency', 'braking', 'truncated braking', 'braking emergency', 'truncated braking emergency', 'parked', 'truncated parked', 'parked emergency', 'truncated parked emergency', 'flag:taxonomy', 'flag:taxonomy']["rubricc.state.attributes" - 135 + 1] AS "attributes",
    [NULL, 'N1', '', 'T1', 'T2', 'T1 T2', 'T3', 'T1 T3', 'T6', 'T1 T6', 'T5', 'T1 T5', 'T5 T6', 'T1 T5 T6', 'T4', 'T1 T4', 'T4 T6', 'T1 T4 T6', 'N1', 'N1 T1']["rubricc.state.attributes" - 135 + 1] AS "attributes.clauses"
FROM "rubricc.21";
