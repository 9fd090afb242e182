-- web-genres 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("words" AS VARCHAR) IS NULL OR CAST("words" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("words" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("words" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("words" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('4' AS DECIMAL(38, 18)) THEN 0 WHEN TRY_CAST(CAST("words" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('5000' AS DECIMAL(38, 18)) THEN 1 WHEN TRUE THEN 2 ELSE -1 END AS "rubricc.cell.words",
    CASE WHEN CAST("spoiled-by" AS VARCHAR) IS NULL OR CAST("spoiled-by" AS VARCHAR) = '' THEN NULL WHEN CAST("spoiled-by" AS VARCHAR) = 'nothing' THEN 0 WHEN CAST("spoiled-by" AS VARCHAR) = 'boilerplate' THEN 1 WHEN CAST("spoiled-by" AS VARCHAR) = 'encoding' THEN 2 WHEN CAST("spoiled-by" AS VARCHAR) = 'generated' THEN 3 WHEN CAST("spoiled-by" AS VARCHAR) = 'markup' THEN 4 WHEN CAST("spoiled-by" AS VARCHAR) = 'machine-translation' THEN 5 WHEN CAST("spoiled-by" AS VARCHAR) = 'other-language' THEN 6 WHEN CAST("spoiled-by" AS VARCHAR) = 'several-texts' THEN 7 ELSE -1 END AS "rubricc.cell.spoiled-by",
    CASE WHEN CAST("sentences" AS VARCHAR) IS NULL OR CAST("sentences" AS VARCHAR) = '' THEN NULL WHEN CAST("sentences" AS VARCHAR) = 'no' THEN 0 WHEN CAST("sentences" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.sentences",
    CASE WHEN CAST("form" AS VARCHAR) IS NULL OR CAST("form" AS VARCHAR) = '' THEN NULL WHEN CAST("form" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("form" AS VARCHAR), '(legal-wording|research|recipe|comments|invitation|verse|script|interview|letter)( (legal-wording|research|recipe|comments|invitation|verse|script|interview|letter))*') THEN -1 WHEN contains(' ' || CAST("form" AS VARCHAR) || ' ', ' legal-wording ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.form/legal-wording",
    CASE WHEN CAST("form" AS VARCHAR) IS NULL OR CAST("form" AS VARCHAR) = '' THEN NULL WHEN CAST("form" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("form" AS VARCHAR), '(legal-wording|research|recipe|comments|invitation|verse|script|interview|letter)( (legal-wording|research|recipe|comments|invitation|verse|script|interview|letter))*') THEN -1 WHEN contains(' ' || CAST("form" AS VARCHAR) || ' ', ' research ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.form/research",
    CASE WHEN CAST("form" AS VARCHAR) IS NULL OR CAST("form" AS VARCHAR) = '' THEN NULL WHEN CAST("form" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("form" AS VARCHAR), '(legal-wording|research|recipe|comments|invitation|verse|script|interview|letter)( (legal-wording|research|recipe|comments|invitation|verse|script|interview|letter))*') THEN -1 WHEN contains(' ' || CAST("form" AS VARCHAR) || ' ', ' recipe ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.form/recipe",
    CASE WHEN CAST("form" AS VARCHAR) IS NULL OR CAST("form" AS VARCHAR) = '' THEN NULL WHEN CAST("form" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("form" AS VARCHAR), '(legal-wording|research|recipe|comments|invitation|verse|script|interview|letter)( (legal-wording|research|recipe|comments|invitation|verse|script|interview|letter))*') THEN -1 WHEN contains(' ' || CAST("form" AS VARCHAR) || ' ', ' comments ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.form/comments",
    CASE WHEN CAST("form" AS VARCHAR) IS NULL OR CAST("form" AS VARCHAR) = '' THEN NULL WHEN CAST("form" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("form" AS VARCHAR), '(legal-wording|research|recipe|comments|invitation|verse|script|interview|letter)( (legal-wording|research|recipe|comments|invitation|verse|script|interview|letter))*') THEN -1 WHEN contains(' ' || CAST("form" AS VARCHAR) || ' ', ' invitation ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.form/invitation",
    CASE WHEN CAST("form" AS VARCHAR) IS NULL OR CAST("form" AS VARCHAR) = '' THEN NULL WHEN CAST("form" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("form" AS VARCHAR), '(legal-wording|research|recipe|comments|invitation|verse|script|interview|letter)( (legal-wording|research|recipe|comments|invitation|verse|script|interview|letter))*') THEN -1 WHEN contains(' ' || CAST("form" AS VARCHAR) || ' ', ' verse ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.form/verse",
    CASE WHEN CAST("form" AS VARCHAR) IS NULL OR CAST("form" AS VARCHAR) = '' THEN NULL WHEN CAST("form" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("form" AS VARCHAR), '(legal-wording|research|recipe|comments|invitation|verse|script|interview|letter)( (legal-wording|research|recipe|comments|invitation|verse|script|interview|letter))*') THEN -1 WHEN contains(' ' || CAST("form" AS VARCHAR) || ' ', ' script ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.form/script",
    CASE WHEN CAST("form" AS VARCHAR) IS NULL OR CAST("form" AS VARCHAR) = '' THEN NULL WHEN CAST("form" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("form" AS VARCHAR), '(legal-wording|research|recipe|comments|invitation|verse|script|interview|letter)( (legal-wording|research|recipe|comments|invitation|verse|script|interview|letter))*') THEN -1 WHEN contains(' ' || CAST("form" AS VARCHAR) || ' ', ' interview ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.form/interview",
    CASE WHEN CAST("form" AS VARCHAR) IS NULL OR CAST("form" AS VARCHAR) = '' THEN NULL WHEN CAST("form" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("form" AS VARCHAR), '(legal-wording|research|recipe|comments|invitation|verse|script|interview|letter)( (legal-wording|research|recipe|comments|invitation|verse|script|interview|letter))*') THEN -1 WHEN contains(' ' || CAST("form" AS VARCHAR) || ' ', ' letter ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.form/letter",
    CASE WHEN CAST("objective" AS VARCHAR) IS NULL OR CAST("objective" AS VARCHAR) = '' THEN NULL WHEN CAST("objective" AS VARCHAR) = 'no' THEN 0 WHEN CAST("objective" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.objective",
    CASE WHEN CAST("recent-event" AS VARCHAR) IS NULL OR CAST("recent-event" AS VARCHAR) = '' THEN NULL WHEN CAST("recent-event" AS VARCHAR) = 'no' THEN 0 WHEN CAST("recent-event" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.recent-event",
    CASE WHEN CAST("teaches" AS VARCHAR) IS NULL OR CAST("teaches" AS VARCHAR) = '' THEN NULL WHEN CAST("teaches" AS VARCHAR) = 'no' THEN 0 WHEN CAST("teaches" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.teaches",
    CASE WHEN CAST("addresses-reader" AS VARCHAR) IS NULL OR CAST("addresses-reader" AS VARCHAR) = '' THEN NULL WHEN CAST("addresses-reader" AS VARCHAR) = 'no' THEN 0 WHEN CAST("addresses-reader" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.addresses-reader",
    CASE WHEN CAST("superlatives" AS VARCHAR) IS NULL OR CAST("superlatives" AS VARCHAR) = '' THEN NULL WHEN CAST("superlatives" AS VARCHAR) = 'no' THEN 0 WHEN CAST("superlatives" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.superlatives",
    CASE WHEN CAST("order-link" AS VARCHAR) IS NULL OR CAST("order-link" AS VARCHAR) = '' THEN NULL WHEN CAST("order-link" AS VARCHAR) = 'no' THEN 0 WHEN CAST("order-link" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.order-link",
    CASE WHEN CAST("sells" AS VARCHAR) IS NULL OR CAST("sells" AS VARCHAR) = '' THEN NULL WHEN CAST("sells" AS VARCHAR) = 'nothing' THEN 0 WHEN CAST("sells" AS VARCHAR) = 'product' THEN 1 WHEN CAST("sells" AS VARCHAR) = 'cause' THEN 2 ELSE -1 END AS "rubricc.cell.sells",
    CASE WHEN CAST("argues" AS VARCHAR) IS NULL OR CAST("argues" AS VARCHAR) = '' THEN NULL WHEN CAST("argues" AS VARCHAR) = 'no' THEN 0 WHEN CAST("argues" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.argues",
    CASE WHEN CAST("own-experience" AS VARCHAR) IS NULL OR CAST("own-experience" AS VARCHAR) = '' THEN NULL WHEN CAST("own-experience" AS VARCHAR) = 'no' THEN 0 WHEN CAST("own-experience" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.own-experience",
    CASE WHEN CAST("review" AS VARCHAR) IS NULL OR CAST("review" AS VARCHAR) = '' THEN NULL WHEN CAST("review" AS VARCHAR) = 'none' THEN 0 WHEN CAST("review" AS VARCHAR) = 'text' THEN 1 WHEN CAST("review" AS VARCHAR) = 'shop-comments' THEN 2 WHEN CAST("review" AS VARCHAR) = 'quotes' THEN 3 ELSE -1 END AS "rubricc.cell.review",
    CASE WHEN CAST("compares-products" AS VARCHAR) IS NULL OR CAST("compares-products" AS VARCHAR) = '' THEN NULL WHEN CAST("compares-products" AS VARCHAR) = 'no' THEN 0 WHEN CAST("compares-products" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.compares-products",
    CASE WHEN CAST("about-law" AS VARCHAR) IS NULL OR CAST("about-law" AS VARCHAR) = '' THEN NULL WHEN CAST("about-law" AS VARCHAR) = 'no' THEN 0 WHEN CAST("about-law" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.about-law"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.sells" IN (2) THEN CASE WHEN CAST("calls-to-act" AS VARCHAR) IS NULL OR CAST("calls-to-act" AS VARCHAR) = '' THEN NULL WHEN CAST("calls-to-act" AS VARCHAR) = 'no' THEN 0 WHEN CAST("calls-to-act" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.sells" IN (2) THEN CASE WHEN CAST("calls-to-act" AS VARCHAR) IS NULL OR CAST("calls-to-act" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("calls-to-act" AS VARCHAR) IS NULL OR CAST("calls-to-act" AS VARCHAR) = '' THEN NULL WHEN CAST("calls-to-act" AS VARCHAR) = 'no' THEN 0 WHEN CAST("calls-to-act" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.calls-to-act",
    CASE WHEN "rubricc.cell.own-experience" IN (1) THEN CASE WHEN CAST("newsworthy" AS VARCHAR) IS NULL OR CAST("newsworthy" AS VARCHAR) = '' THEN NULL WHEN CAST("newsworthy" AS VARCHAR) = 'no' THEN 0 WHEN CAST("newsworthy" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.own-experience" IN (1) THEN CASE WHEN CAST("newsworthy" AS VARCHAR) IS NULL OR CAST("newsworthy" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("newsworthy" AS VARCHAR) IS NULL OR CAST("newsworthy" AS VARCHAR) = '' THEN NULL WHEN CAST("newsworthy" AS VARCHAR) = 'no' THEN 0 WHEN CAST("newsworthy" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.newsworthy"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.words" = -1 OR "rubricc.cell.spoiled-by" = -1 OR "rubricc.cell.sentences" = -1 OR "rubricc.cell.form/legal-wording" = -1 OR "rubricc.cell.form/research" = -1 OR "rubricc.cell.form/recipe" = -1 OR "rubricc.cell.form/comments" = -1 OR "rubricc.cell.form/invitation" = -1 OR "rubricc.cell.form/verse" = -1 OR "rubricc.cell.form/script" = -1 OR "rubricc.cell.form/interview" = -1 OR "rubricc.cell.form/letter" = -1 OR "rubricc.cell.objective" = -1 OR "rubricc.cell.recent-event" = -1 OR "rubricc.cell.teaches" = -1 OR "rubricc.cell.addresses-reader" = -1 OR "rubricc.cell.superlatives" = -1 OR "rubricc.cell.order-link" = -1 OR "rubricc.cell.sells" = -1 OR "rubricc.cell.calls-to-act" = -1 OR "rubricc.cell.argues" = -1 OR "rubricc.cell.own-experience" = -1 OR "rubricc.cell.newsworthy" = -1 OR "rubricc.cell.review" = -1 OR "rubricc.cell.compares-products" = -1 OR "rubricc.cell.about-law" = -1 THEN NULL ELSE 0 END AS "rubricc.state.genre",
    CASE WHEN "rubricc.cell.words" = -1 OR "rubricc.cell.spoiled-by" = -1 OR "rubricc.cell.sentences" = -1 OR "rubricc.cell.form/legal-wording" = -1 OR "rubricc.cell.form/research" = -1 OR "rubricc.cell.form/recipe" = -1 OR "rubricc.cell.form/comments" = -1 OR "rubricc.cell.form/invitation" = -1 OR "rubricc.cell.form/verse" = -1 OR "rubricc.cell.form/script" = -1 OR "rubricc.cell.form/interview" = -1 OR "rubricc.cell.form/letter" = -1 OR "rubricc.cell.objective" = -1 OR "rubricc.cell.recent-event" = -1 OR "rubricc.cell.teaches" = -1 OR "rubricc.cell.addresses-reader" = -1 OR "rubricc.cell.superlatives" = -1 OR "rubricc.cell.order-link" = -1 OR "rubricc.cell.sells" = -1 OR "rubricc.cell.calls-to-act" = -1 OR "rubricc.cell.argues" = -1 OR "rubricc.cell.own-experience" = -1 OR "rubricc.cell.newsworthy" = -1 OR "rubricc.cell.review" = -1 OR "rubricc.cell.compares-products" = -1 OR "rubricc.cell.about-law" = -1 THEN NULL ELSE 0 END AS "rubricc.state.second-genre"
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 0 AND 0
      THEN [1, 2, 3][("rubricc.state.genre" - 0) * 3 + "rubricc.cell.words" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 0 AND 0
      THEN [5, 1, 5][("rubricc.state.second-genre" - 0) * 3 + "rubricc.cell.words" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 1 AND 3
      THEN [4, 11, 12, 13, 14, 15, 16, 17, 5, 11, 12, 13, 14, 15, 16, 17, 6, 11, 12, 13, 14, 15, 16, 17][("rubricc.state.genre" - 1) * 8 + "rubricc.cell.spoiled-by" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 1 AND 1
      THEN [2, 5, 5, 5, 5, 5, 5, 5][("rubricc.state.second-genre" - 1) * 8 + "rubricc.cell.spoiled-by" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 4 AND 6
      THEN [9, 10, 9, 7, 9, 21][("rubricc.state.genre" - 4) * 2 + "rubricc.cell.sentences" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 2 AND 2
      THEN [5, 3][("rubricc.state.second-genre" - 2) * 2 + "rubricc.cell.sentences" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 7 AND 7
      THEN [8, 20][("rubricc.state.genre" - 7) * 2 + "rubricc.cell.form/legal-wording" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 3 AND 3
      THEN [4, 8][("rubricc.state.second-genre" - 3) * 2 + "rubricc.cell.form/legal-wording" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.6"
),
"rubricc.8" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 8 AND 8
      THEN [18, 19][("rubricc.state.genre" - 8) * 2 + "rubricc.cell.form/research" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 4 AND 4
      THEN [6, 7][("rubricc.state.second-genre" - 4) * 2 + "rubricc.cell.form/research" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.7"
),
"rubricc.9" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 9 AND 21
      THEN [50, 31, 51, 32, 52, 33, 53, 34, 54, 35, 55, 36, 56, 37, 57, 38, 58, 39, 22, 42, 70, 43, 71, 44, 72, 45][("rubricc.state.genre" - 9) * 2 + "rubricc.cell.form/recipe" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 5 AND 8
      THEN [31, 19, 9, 22, 41, 23, 40, 24][("rubricc.state.second-genre" - 5) * 2 + "rubricc.cell.form/recipe" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.8"
),
"rubricc.10" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 22 AND 22
      THEN [23, 68][("rubricc.state.genre" - 22) * 2 + "rubricc.cell.form/comments" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 9 AND 9
      THEN [10, 34][("rubricc.state.second-genre" - 9) * 2 + "rubricc.cell.form/comments" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.9"
),
"rubricc.11" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 23 AND 23
      THEN [24, 67][("rubricc.state.genre" - 23) * 2 + "rubricc.cell.form/invitation" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 10 AND 10
      THEN [11, 18][("rubricc.state.second-genre" - 10) * 2 + "rubricc.cell.form/invitation" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.10"
),
"rubricc.12" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 24 AND 24
      THEN [25, 66][("rubricc.state.genre" - 24) * 2 + "rubricc.cell.form/verse" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 11 AND 11
      THEN [12, 34][("rubricc.state.second-genre" - 11) * 2 + "rubricc.cell.form/verse" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.11"
),
"rubricc.13" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 25 AND 25
      THEN [26, 66][("rubricc.state.genre" - 25) * 2 + "rubricc.cell.form/script" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 12 AND 12
      THEN [13, 34][("rubricc.state.second-genre" - 12) * 2 + "rubricc.cell.form/script" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.12"
),
"rubricc.14" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 26 AND 26
      THEN [27, 65][("rubricc.state.genre" - 26) * 2 + "rubricc.cell.form/interview" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 13 AND 13
      THEN [14, 34][("rubricc.state.second-genre" - 13) * 2 + "rubricc.cell.form/interview" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.13"
),
"rubricc.15" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 27 AND 27
      THEN [28, 65][("rubricc.state.genre" - 27) * 2 + "rubricc.cell.form/letter" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 14 AND 14
      THEN [15, 34][("rubricc.state.second-genre" - 14) * 2 + "rubricc.cell.form/letter" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.14"
),
"rubricc.16" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 28 AND 28
      THEN [29, 30][("rubricc.state.genre" - 28) * 2 + "rubricc.cell.objective" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 15 AND 15
      THEN [16, 17][("rubricc.state.second-genre" - 15) * 2 + "rubricc.cell.objective" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.15"
),
"rubricc.17" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 29 AND 30
      THEN [40, 46, 41, 46][("rubricc.state.genre" - 29) * 2 + "rubricc.cell.recent-event" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 16 AND 18
      THEN [20, 25, 21, 25, 38, 35][("rubricc.state.second-genre" - 16) * 2 + "rubricc.cell.recent-event" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.16"
),
"rubricc.18" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 31 AND 45
      THEN [209, 50, 209, 51, 209, 52, 209, 53, 209, 54, 209, 55, 209, 56, 209, 57, 209, 58, 59, 60, 63, 64, 209, 69, 209, 70, 209, 71, 209, 72][("rubricc.state.genre" - 31) * 2 + "rubricc.cell.teaches" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 19 AND 24
      THEN [108, 31, 32, 33, 36, 26, 108, 27, 108, 41, 108, 40][("rubricc.state.second-genre" - 19) * 2 + "rubricc.cell.teaches" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.17"
),
"rubricc.19" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 46 AND 46
      THEN [47, 48][("rubricc.state.genre" - 46) * 2 + "rubricc.cell.addresses-reader" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 25 AND 27
      THEN [28, 29, 37, 34, 39, 40][("rubricc.state.second-genre" - 25) * 2 + "rubricc.cell.addresses-reader" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.18"
),
"rubricc.20" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 47 AND 48
      THEN [61, 49, 49, 62][("rubricc.state.genre" - 47) * 2 + "rubricc.cell.superlatives" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 28 AND 29
      THEN [34, 30, 30, 35][("rubricc.state.second-genre" - 28) * 2 + "rubricc.cell.superlatives" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.19"
),
"rubricc.21" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 49 AND 49
      THEN [61, 62][("rubricc.state.genre" - 49) * 2 + "rubricc.cell.order-link" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 30 AND 30
      THEN [34, 35][("rubricc.state.second-genre" - 30) * 2 + "rubricc.cell.order-link" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.20"
),
"rubricc.22" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 50 AND 72
      THEN [73, 73, 74, 75, 75, 76, 77, 77, 78, 79, 79, 80, 81, 81, 82, 83, 83, 84, 85, 85, 86, 87, 87, 88, 89, 89, 90, 91, 92, 93, 94, 92, 95, 96, 96, 97, 98, 98, 99, 100, 100, 101, 102, 102, 103, 104, 104, 105, 106, 106, 107, 108, 108, 109, 110, 110, 111, 112, 112, 113, 114, 114, 115, 116, 116, 117, 118, 118, 119][("rubricc.state.genre" - 50) * 3 + "rubricc.cell.sells" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 31 AND 41
      THEN [42, 42, 43, 44, 45, 46, 47, 45, 48, 49, 49, 50, 51, 51, 52, 53, 53, 54, 55, 55, 56, 57, 57, 58, 59, 59, 60, 61, 61, 62, 63, 63, 64][("rubricc.state.second-genre" - 31) * 3 + "rubricc.cell.sells" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.21"
),
"rubricc.23" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 73 AND 119
      THEN [209, 209, 121, 121, 121, 209, 209, 209, 122, 122, 122, 209, 209, 209, 123, 123, 123, 209, 209, 209, 124, 124, 124, 209, 209, 209, 125, 125, 125, 209, 209, 209, 126, 126, 126, 209, 209, 209, 127, 127, 127, 209, 209, 209, 128, 128, 128, 209, 209, 209, 129, 129, 129, 209, 209, 209, 120, 209, 209, 132, 120, 133, 209, 209, 209, 131, 131, 133, 209, 209, 209, 134, 134, 134, 209, 209, 209, 135, 135, 135, 209, 209, 209, 136, 136, 136, 209, 209, 209, 137, 137, 137, 209, 209, 209, 138, 138, 138, 209, 209, 209, 139, 139, 139, 209, 209, 209, 140, 140, 140, 209, 209, 209, 141, 141, 141, 209, 209, 209, 142, 142, 142, 209, 209, 209, 143, 143, 143, 209, 209, 209, 144, 144, 144, 209, 209, 209, 145, 145, 145, 209][("rubricc.state.genre" - 73) * 3 + "rubricc.cell.calls-to-act" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 42 AND 64
      THEN [108, 108, 65, 65, 65, 108, 108, 108, 66, 108, 108, 67, 66, 67, 108, 108, 108, 68, 68, 67, 108, 108, 108, 69, 69, 69, 108, 108, 108, 70, 70, 70, 108, 108, 108, 71, 71, 71, 108, 108, 108, 72, 72, 72, 108, 108, 108, 73, 73, 73, 108, 108, 108, 74, 74, 74, 108, 108, 108, 75, 75, 75, 108, 108, 108, 76, 76, 76, 108][("rubricc.state.second-genre" - 42) * 3 + "rubricc.cell.calls-to-act" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.22"
),
"rubricc.24" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 120 AND 120
      THEN [130, 131][("rubricc.state.genre" - 120) * 2 + "rubricc.cell.argues" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre"
  )
  FROM "rubricc.23"
),
"rubricc.25" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 121 AND 145
      THEN [146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 165, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194][("rubricc.state.genre" - 121) * 2 + "rubricc.cell.own-experience" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 65 AND 76
      THEN [77, 78, 79, 80, 79, 81, 82, 83, 84, 80, 85, 86, 87, 88, 89, 90, 79, 91, 92, 93, 94, 95, 96, 97][("rubricc.state.second-genre" - 65) * 2 + "rubricc.cell.own-experience" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.24"
),
"rubricc.26" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 146 AND 194
      THEN [209, 209, 210, 210, 210, 209, 209, 209, 211, 211, 211, 209, 209, 209, 212, 212, 212, 209, 209, 209, 213, 213, 213, 209, 209, 209, 214, 214, 214, 209, 209, 209, 215, 215, 215, 209, 209, 209, 216, 216, 216, 209, 209, 209, 217, 217, 217, 209, 209, 209, 218, 218, 218, 209, 209, 209, 195, 196, 197, 209, 209, 209, 198, 209, 209, 199, 199, 197, 209, 209, 209, 200, 200, 197, 209, 209, 209, 197, 197, 197, 209, 209, 209, 201, 201, 201, 209, 209, 209, 202, 202, 197, 209, 209, 209, 203, 203, 197, 209, 209, 209, 204, 204, 204, 209, 209, 209, 205, 205, 205, 209, 209, 209, 206, 206, 206, 209, 209, 209, 222, 222, 222, 209, 209, 209, 232, 232, 232, 209, 209, 209, 233, 233, 233, 209, 209, 209, 234, 234, 234, 209, 209, 209, 235, 235, 235, 209][("rubricc.state.genre" - 146) * 3 + "rubricc.cell.newsworthy" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 77 AND 97
      THEN [108, 108, 109, 109, 109, 108, 108, 108, 98, 99, 99, 108, 98, 99, 108, 108, 108, 100, 101, 99, 108, 108, 108, 99, 108, 108, 102, 102, 102, 108, 108, 108, 103, 103, 99, 108, 108, 108, 104, 104, 99, 108, 98, 98, 108, 108, 108, 116, 116, 116, 108, 108, 108, 110, 110, 110, 108, 108, 108, 107, 107, 107, 108][("rubricc.state.second-genre" - 77) * 3 + "rubricc.cell.newsworthy" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.25"
),
"rubricc.27" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 195 AND 206
      THEN [207, 208, 222, 208, 221, 221, 222, 221, 223, 223, 222, 223, 208, 208, 222, 208, 224, 224, 222, 224, 225, 225, 222, 225, 226, 226, 222, 226, 227, 227, 222, 227, 228, 228, 222, 228, 229, 229, 222, 229, 230, 230, 222, 230, 231, 231, 222, 231][("rubricc.state.genre" - 195) * 4 + "rubricc.cell.review" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 98 AND 104
      THEN [105, 105, 112, 105, 110, 110, 112, 110, 106, 106, 112, 106, 113, 113, 112, 113, 114, 114, 112, 114, 107, 107, 112, 107, 116, 116, 112, 116][("rubricc.state.second-genre" - 98) * 4 + "rubricc.cell.review" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.26"
),
"rubricc.28" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.genre" BETWEEN 207 AND 208
      THEN [219, 220, 221, 220][("rubricc.state.genre" - 207) * 2 + "rubricc.cell.compares-products" + 1]
      ELSE "rubricc.state.genre" END AS "rubricc.state.genre",
    CASE WHEN "rubricc.state.second-genre" BETWEEN 105 AND 106
      THEN [110, 111, 113, 111][("rubricc.state.second-genre" - 105) * 2 + "rubricc.cell.compares-products" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.27"
),
"rubricc.29" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.second-genre" BETWEEN 107 AND 107
      THEN [110, 115][("rubricc.state.second-genre" - 107) * 2 + "rubricc.cell.about-law" + 1]
      ELSE "rubricc.state.second-genre" END AS "rubricc.state.second-genre"
  )
  FROM "rubricc.28"
)
SELECT * EXCLUDE ("rubricc.cell.words", "rubricc.cell.spoiled-by", "rubricc.cell.sentences", "rubricc.cell.form/legal-wording", "rubricc.cell.form/research", "rubricc.cell.form/recipe", "rubricc.cell.form/comments", "rubricc.cell.form/invitation", "rubricc.cell.form/verse", "rubricc.cell.form/script", "rubricc.cell.form/interview", "rubricc.cell.form/letter", "rubricc.cell.objective", "rubricc.cell.recent-event", "rubricc.cell.teaches", "rubricc.cell.addresses-reader", "rubricc.cell.superlatives", "rubricc.cell.order-link", "rubricc.cell.sells", "rubricc.cell.calls-to-act", "rubricc.cell.argues", "rubricc.cell.own-experience", "rubricc.cell.newsworthy", "rubricc.cell.review", "rubricc.cell.compares-products", "rubricc.cell.about-law", "rubricc.state.genre", "rubricc.state.second-genre"),
    [NULL, 'no-sentences', 'too-short', 'boilerplate', 'encoding', 'generated', 'markup', 'machine-translated', 'other-language', 'several-texts', 'other', 'promotion', 'opinion', 'forum', 'news', 'promotion', 'promotion', 'promotion', 'information', 'instruction', 'other', 'literary', 'promotion', 'instruction', 'information', 'legal', 'too-long']["rubricc.state.genre" - 209 + 1] AS "genre",
    [NULL, 'N8', 'N10', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'R8', 'R6', 'R7', 'Q4', 'R1', 'R4', 'R5', 'R1a', 'R3', 'R2', 'Q7', 'Q6', 'Q5', 'Q3', 'Q2', 'Q1', 'N9']["rubricc.state.genre" - 209 + 1] AS "genre.clauses",
    [NULL, 'n/a', 'no-second', 'opinion', 'opinion', 'instruction', 'news', 'legal', 'information']["rubricc.state.second-genre" - 108 + 1] AS "second-genre",
    [NULL, 'X1', 'X8', 'X7', 'X5', 'X2', 'X6', 'X4', 'X3']["rubricc.state.second-genre" - 108 + 1] AS "second-genre.clauses"
FROM "rubricc.29";
