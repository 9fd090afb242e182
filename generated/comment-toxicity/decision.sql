-- comment-toxicity 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("english" AS VARCHAR) IS NULL OR CAST("english" AS VARCHAR) = '' THEN NULL WHEN CAST("english" AS VARCHAR) = 'no' THEN 0 WHEN CAST("english" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.english"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("swearing" AS VARCHAR) IS NULL OR CAST("swearing" AS VARCHAR) = '' THEN NULL WHEN CAST("swearing" AS VARCHAR) = 'none' THEN 0 WHEN CAST("swearing" AS VARCHAR) = 'mild' THEN 1 WHEN CAST("swearing" AS VARCHAR) = 'strong' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("swearing" AS VARCHAR) IS NULL OR CAST("swearing" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("swearing" AS VARCHAR) IS NULL OR CAST("swearing" AS VARCHAR) = '' THEN NULL WHEN CAST("swearing" AS VARCHAR) = 'none' THEN 0 WHEN CAST("swearing" AS VARCHAR) = 'mild' THEN 1 WHEN CAST("swearing" AS VARCHAR) = 'strong' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.swearing",
    CASE WHEN "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("sexual-content" AS VARCHAR) IS NULL OR CAST("sexual-content" AS VARCHAR) = '' THEN NULL WHEN CAST("sexual-content" AS VARCHAR) = 'none' THEN 0 WHEN CAST("sexual-content" AS VARCHAR) = 'suggestive' THEN 1 WHEN CAST("sexual-content" AS VARCHAR) = 'explicit' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("sexual-content" AS VARCHAR) IS NULL OR CAST("sexual-content" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("sexual-content" AS VARCHAR) IS NULL OR CAST("sexual-content" AS VARCHAR) = '' THEN NULL WHEN CAST("sexual-content" AS VARCHAR) = 'none' THEN 0 WHEN CAST("sexual-content" AS VARCHAR) = 'suggestive' THEN 1 WHEN CAST("sexual-content" AS VARCHAR) = 'explicit' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.sexual-content",
    CASE WHEN "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("harm" AS VARCHAR) IS NULL OR CAST("harm" AS VARCHAR) = '' THEN NULL WHEN CAST("harm" AS VARCHAR) = 'none' THEN 0 WHEN CAST("harm" AS VARCHAR) = 'vague' THEN 1 WHEN CAST("harm" AS VARCHAR) = 'stated' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("harm" AS VARCHAR) IS NULL OR CAST("harm" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("harm" AS VARCHAR) IS NULL OR CAST("harm" AS VARCHAR) = '' THEN NULL WHEN CAST("harm" AS VARCHAR) = 'none' THEN 0 WHEN CAST("harm" AS VARCHAR) = 'vague' THEN 1 WHEN CAST("harm" AS VARCHAR) = 'stated' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.harm",
    CASE WHEN "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("about-target" AS VARCHAR) IS NULL OR CAST("about-target" AS VARCHAR) = '' THEN NULL WHEN CAST("about-target" AS VARCHAR) = 'nothing-bad' THEN 0 WHEN CAST("about-target" AS VARCHAR) = 'stereotype' THEN 1 WHEN CAST("about-target" AS VARCHAR) = 'negative' THEN 2 WHEN CAST("about-target" AS VARCHAR) = 'hateful' THEN 3 ELSE -1 END WHEN NOT "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("about-target" AS VARCHAR) IS NULL OR CAST("about-target" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("about-target" AS VARCHAR) IS NULL OR CAST("about-target" AS VARCHAR) = '' THEN NULL WHEN CAST("about-target" AS VARCHAR) = 'nothing-bad' THEN 0 WHEN CAST("about-target" AS VARCHAR) = 'stereotype' THEN 1 WHEN CAST("about-target" AS VARCHAR) = 'negative' THEN 2 WHEN CAST("about-target" AS VARCHAR) = 'hateful' THEN 3 ELSE -1 END IN (0) THEN 4 ELSE -1 END ELSE NULL END AS "rubricc.cell.about-target",
    CASE WHEN "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("tone" AS VARCHAR) IS NULL OR CAST("tone" AS VARCHAR) = '' THEN NULL WHEN CAST("tone" AS VARCHAR) = 'civil' THEN 0 WHEN CAST("tone" AS VARCHAR) = 'rude' THEN 1 WHEN CAST("tone" AS VARCHAR) = 'aggressive' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("tone" AS VARCHAR) IS NULL OR CAST("tone" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("tone" AS VARCHAR) IS NULL OR CAST("tone" AS VARCHAR) = '' THEN NULL WHEN CAST("tone" AS VARCHAR) = 'civil' THEN 0 WHEN CAST("tone" AS VARCHAR) = 'rude' THEN 1 WHEN CAST("tone" AS VARCHAR) = 'aggressive' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.tone",
    CASE WHEN "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("drives-away" AS VARCHAR) IS NULL OR CAST("drives-away" AS VARCHAR) = '' THEN NULL WHEN CAST("drives-away" AS VARCHAR) = 'unlikely' THEN 0 WHEN CAST("drives-away" AS VARCHAR) = 'likely' THEN 1 WHEN CAST("drives-away" AS VARCHAR) = 'surely' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("drives-away" AS VARCHAR) IS NULL OR CAST("drives-away" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("drives-away" AS VARCHAR) IS NULL OR CAST("drives-away" AS VARCHAR) = '' THEN NULL WHEN CAST("drives-away" AS VARCHAR) = 'unlikely' THEN 0 WHEN CAST("drives-away" AS VARCHAR) = 'likely' THEN 1 WHEN CAST("drives-away" AS VARCHAR) = 'surely' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.drives-away",
    CASE WHEN "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("quoting" AS VARCHAR) IS NULL OR CAST("quoting" AS VARCHAR) = '' THEN NULL WHEN CAST("quoting" AS VARCHAR) = 'no' THEN 0 WHEN CAST("quoting" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.english" IN (1) THEN CASE WHEN CAST("quoting" AS VARCHAR) IS NULL OR CAST("quoting" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("quoting" AS VARCHAR) IS NULL OR CAST("quoting" AS VARCHAR) = '' THEN NULL WHEN CAST("quoting" AS VARCHAR) = 'no' THEN 0 WHEN CAST("quoting" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.quoting"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.about-target" IN (1, 2, 3) THEN CASE WHEN CAST("for-identity" AS VARCHAR) IS NULL OR CAST("for-identity" AS VARCHAR) = '' THEN NULL WHEN CAST("for-identity" AS VARCHAR) = 'no' THEN 0 WHEN CAST("for-identity" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.about-target" IN (1, 2, 3) THEN CASE WHEN CAST("for-identity" AS VARCHAR) IS NULL OR CAST("for-identity" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("for-identity" AS VARCHAR) IS NULL OR CAST("for-identity" AS VARCHAR) = '' THEN NULL WHEN CAST("for-identity" AS VARCHAR) = 'no' THEN 0 WHEN CAST("for-identity" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.for-identity"
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT *,
    CASE WHEN ("rubricc.cell.about-target" IN (2) AND NOT "rubricc.cell.for-identity" IN (1)) THEN CASE WHEN CAST("banter" AS VARCHAR) IS NULL OR CAST("banter" AS VARCHAR) = '' THEN NULL WHEN CAST("banter" AS VARCHAR) = 'no' THEN 0 WHEN CAST("banter" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT ("rubricc.cell.about-target" IN (2) AND NOT "rubricc.cell.for-identity" IN (1)) THEN CASE WHEN CAST("banter" AS VARCHAR) IS NULL OR CAST("banter" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("banter" AS VARCHAR) IS NULL OR CAST("banter" AS VARCHAR) = '' THEN NULL WHEN CAST("banter" AS VARCHAR) = 'no' THEN 0 WHEN CAST("banter" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.banter"
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.english" = -1 OR "rubricc.cell.swearing" = -1 OR "rubricc.cell.sexual-content" = -1 OR "rubricc.cell.harm" = -1 OR "rubricc.cell.about-target" = -1 OR "rubricc.cell.for-identity" = -1 OR "rubricc.cell.banter" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.drives-away" = -1 OR "rubricc.cell.quoting" = -1 THEN NULL ELSE 0 END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.cell.english" = -1 OR "rubricc.cell.swearing" = -1 OR "rubricc.cell.sexual-content" = -1 OR "rubricc.cell.harm" = -1 OR "rubricc.cell.about-target" = -1 OR "rubricc.cell.for-identity" = -1 OR "rubricc.cell.banter" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.drives-away" = -1 OR "rubricc.cell.quoting" = -1 THEN NULL ELSE 0 END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.cell.english" = -1 OR "rubricc.cell.swearing" = -1 OR "rubricc.cell.sexual-content" = -1 OR "rubricc.cell.harm" = -1 OR "rubricc.cell.about-target" = -1 OR "rubricc.cell.for-identity" = -1 OR "rubricc.cell.banter" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.drives-away" = -1 OR "rubricc.cell.quoting" = -1 THEN NULL ELSE 0 END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.cell.english" = -1 OR "rubricc.cell.swearing" = -1 OR "rubricc.cell.sexual-content" = -1 OR "rubricc.cell.harm" = -1 OR "rubricc.cell.about-target" = -1 OR "rubricc.cell.for-identity" = -1 OR "rubricc.cell.banter" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.drives-away" = -1 OR "rubricc.cell.quoting" = -1 THEN NULL ELSE 0 END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.cell.english" = -1 OR "rubricc.cell.swearing" = -1 OR "rubricc.cell.sexual-content" = -1 OR "rubricc.cell.harm" = -1 OR "rubricc.cell.about-target" = -1 OR "rubricc.cell.for-identity" = -1 OR "rubricc.cell.banter" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.drives-away" = -1 OR "rubricc.cell.quoting" = -1 THEN NULL ELSE 0 END AS "rubricc.state.insult",
    CASE WHEN "rubricc.cell.english" = -1 OR "rubricc.cell.swearing" = -1 OR "rubricc.cell.sexual-content" = -1 OR "rubricc.cell.harm" = -1 OR "rubricc.cell.about-target" = -1 OR "rubricc.cell.for-identity" = -1 OR "rubricc.cell.banter" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.drives-away" = -1 OR "rubricc.cell.quoting" = -1 THEN NULL ELSE 0 END AS "rubricc.state.threat",
    CASE WHEN "rubricc.cell.english" = -1 OR "rubricc.cell.swearing" = -1 OR "rubricc.cell.sexual-content" = -1 OR "rubricc.cell.harm" = -1 OR "rubricc.cell.about-target" = -1 OR "rubricc.cell.for-identity" = -1 OR "rubricc.cell.banter" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.drives-away" = -1 OR "rubricc.cell.quoting" = -1 THEN NULL ELSE 0 END AS "rubricc.state.violation",
    CASE WHEN "rubricc.cell.english" = -1 OR "rubricc.cell.swearing" = -1 OR "rubricc.cell.sexual-content" = -1 OR "rubricc.cell.harm" = -1 OR "rubricc.cell.about-target" = -1 OR "rubricc.cell.for-identity" = -1 OR "rubricc.cell.banter" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.drives-away" = -1 OR "rubricc.cell.quoting" = -1 THEN NULL ELSE 0 END AS "rubricc.state.handling"
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.toxicity" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.toxicity" - 0) * 2 + "rubricc.cell.english" + 1]
      ELSE "rubricc.state.toxicity" END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.state.profanity" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.profanity" - 0) * 2 + "rubricc.cell.english" + 1]
      ELSE "rubricc.state.profanity" END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.state.sexually-explicit" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.sexually-explicit" - 0) * 2 + "rubricc.cell.english" + 1]
      ELSE "rubricc.state.sexually-explicit" END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.state.identity-attack" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.identity-attack" - 0) * 2 + "rubricc.cell.english" + 1]
      ELSE "rubricc.state.identity-attack" END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.state.insult" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.insult" - 0) * 2 + "rubricc.cell.english" + 1]
      ELSE "rubricc.state.insult" END AS "rubricc.state.insult",
    CASE WHEN "rubricc.state.threat" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.threat" - 0) * 2 + "rubricc.cell.english" + 1]
      ELSE "rubricc.state.threat" END AS "rubricc.state.threat",
    CASE WHEN "rubricc.state.violation" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.violation" - 0) * 2 + "rubricc.cell.english" + 1]
      ELSE "rubricc.state.violation" END AS "rubricc.state.violation",
    CASE WHEN "rubricc.state.handling" BETWEEN 0 AND 0
      THEN [1, 2][("rubricc.state.handling" - 0) * 2 + "rubricc.cell.english" + 1]
      ELSE "rubricc.state.handling" END AS "rubricc.state.handling"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.toxicity" BETWEEN 1 AND 2
      THEN [56, 56, 56, 3, 4, 4, 4, 56][("rubricc.state.toxicity" - 1) * 4 + "rubricc.cell.swearing" + 1]
      ELSE "rubricc.state.toxicity" END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.state.profanity" BETWEEN 1 AND 2
      THEN [44, 44, 44, 3, 4, 5, 6, 44][("rubricc.state.profanity" - 1) * 4 + "rubricc.cell.swearing" + 1]
      ELSE "rubricc.state.profanity" END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.state.sexually-explicit" BETWEEN 1 AND 2
      THEN [42, 42, 42, 3, 4, 4, 4, 42][("rubricc.state.sexually-explicit" - 1) * 4 + "rubricc.cell.swearing" + 1]
      ELSE "rubricc.state.sexually-explicit" END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.state.identity-attack" BETWEEN 1 AND 2
      THEN [31, 31, 31, 3, 4, 4, 4, 31][("rubricc.state.identity-attack" - 1) * 4 + "rubricc.cell.swearing" + 1]
      ELSE "rubricc.state.identity-attack" END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.state.insult" BETWEEN 1 AND 2
      THEN [30, 30, 30, 3, 4, 4, 4, 30][("rubricc.state.insult" - 1) * 4 + "rubricc.cell.swearing" + 1]
      ELSE "rubricc.state.insult" END AS "rubricc.state.insult",
    CASE WHEN "rubricc.state.threat" BETWEEN 1 AND 2
      THEN [40, 40, 40, 3, 4, 4, 4, 40][("rubricc.state.threat" - 1) * 4 + "rubricc.cell.swearing" + 1]
      ELSE "rubricc.state.threat" END AS "rubricc.state.threat",
    CASE WHEN "rubricc.state.violation" BETWEEN 1 AND 2
      THEN [69, 69, 69, 3, 4, 4, 4, 69][("rubricc.state.violation" - 1) * 4 + "rubricc.cell.swearing" + 1]
      ELSE "rubricc.state.violation" END AS "rubricc.state.violation",
    CASE WHEN "rubricc.state.handling" BETWEEN 1 AND 2
      THEN [60, 60, 60, 3, 4, 4, 4, 60][("rubricc.state.handling" - 1) * 4 + "rubricc.cell.swearing" + 1]
      ELSE "rubricc.state.handling" END AS "rubricc.state.handling"
  )
  FROM "rubricc.6"
),
"rubricc.8" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.toxicity" BETWEEN 3 AND 4
      THEN [56, 56, 56, 5, 6, 6, 7, 56][("rubricc.state.toxicity" - 3) * 4 + "rubricc.cell.sexual-content" + 1]
      ELSE "rubricc.state.toxicity" END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.state.profanity" BETWEEN 3 AND 6
      THEN [44, 44, 44, 7, 8, 8, 8, 44, 9, 9, 9, 44, 10, 10, 10, 44][("rubricc.state.profanity" - 3) * 4 + "rubricc.cell.sexual-content" + 1]
      ELSE "rubricc.state.profanity" END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.state.sexually-explicit" BETWEEN 3 AND 4
      THEN [42, 42, 42, 5, 6, 7, 8, 42][("rubricc.state.sexually-explicit" - 3) * 4 + "rubricc.cell.sexual-content" + 1]
      ELSE "rubricc.state.sexually-explicit" END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.state.identity-attack" BETWEEN 3 AND 4
      THEN [31, 31, 31, 5, 6, 6, 6, 31][("rubricc.state.identity-attack" - 3) * 4 + "rubricc.cell.sexual-content" + 1]
      ELSE "rubricc.state.identity-attack" END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.state.insult" BETWEEN 3 AND 4
      THEN [30, 30, 30, 5, 6, 6, 6, 30][("rubricc.state.insult" - 3) * 4 + "rubricc.cell.sexual-content" + 1]
      ELSE "rubricc.state.insult" END AS "rubricc.state.insult",
    CASE WHEN "rubricc.state.threat" BETWEEN 3 AND 4
      THEN [40, 40, 40, 5, 6, 6, 6, 40][("rubricc.state.threat" - 3) * 4 + "rubricc.cell.sexual-content" + 1]
      ELSE "rubricc.state.threat" END AS "rubricc.state.threat",
    CASE WHEN "rubricc.state.violation" BETWEEN 3 AND 4
      THEN [69, 69, 69, 5, 6, 6, 7, 69][("rubricc.state.violation" - 3) * 4 + "rubricc.cell.sexual-content" + 1]
      ELSE "rubricc.state.violation" END AS "rubricc.state.violation",
    CASE WHEN "rubricc.state.handling" BETWEEN 3 AND 4
      THEN [60, 60, 60, 5, 6, 6, 7, 60][("rubricc.state.handling" - 3) * 4 + "rubricc.cell.sexual-content" + 1]
      ELSE "rubricc.state.handling" END AS "rubricc.state.handling"
  )
  FROM "rubricc.7"
),
"rubricc.9" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.toxicity" BETWEEN 5 AND 7
      THEN [56, 56, 56, 8, 9, 10, 11, 56, 12, 10, 11, 56][("rubricc.state.toxicity" - 5) * 4 + "rubricc.cell.harm" + 1]
      ELSE "rubricc.state.toxicity" END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.state.profanity" BETWEEN 7 AND 10
      THEN [44, 44, 44, 11, 12, 12, 12, 44, 13, 13, 13, 44, 14, 14, 14, 44][("rubricc.state.profanity" - 7) * 4 + "rubricc.cell.harm" + 1]
      ELSE "rubricc.state.profanity" END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.state.sexually-explicit" BETWEEN 5 AND 8
      THEN [42, 42, 42, 9, 10, 10, 10, 42, 11, 11, 11, 42, 12, 12, 12, 42][("rubricc.state.sexually-explicit" - 5) * 4 + "rubricc.cell.harm" + 1]
      ELSE "rubricc.state.sexually-explicit" END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.state.identity-attack" BETWEEN 5 AND 6
      THEN [31, 31, 31, 7, 8, 8, 8, 31][("rubricc.state.identity-attack" - 5) * 4 + "rubricc.cell.harm" + 1]
      ELSE "rubricc.state.identity-attack" END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.state.insult" BETWEEN 5 AND 6
      THEN [30, 30, 30, 7, 8, 8, 8, 30][("rubricc.state.insult" - 5) * 4 + "rubricc.cell.harm" + 1]
      ELSE "rubricc.state.insult" END AS "rubricc.state.insult",
    CASE WHEN "rubricc.state.threat" BETWEEN 5 AND 6
      THEN [40, 40, 40, 7, 8, 9, 10, 40][("rubricc.state.threat" - 5) * 4 + "rubricc.cell.harm" + 1]
      ELSE "rubricc.state.threat" END AS "rubricc.state.threat",
    CASE WHEN "rubricc.state.violation" BETWEEN 5 AND 7
      THEN [69, 69, 69, 8, 9, 10, 11, 69, 12, 12, 13, 69][("rubricc.state.violation" - 5) * 4 + "rubricc.cell.harm" + 1]
      ELSE "rubricc.state.violation" END AS "rubricc.state.violation",
    CASE WHEN "rubricc.state.handling" BETWEEN 5 AND 7
      THEN [60, 60, 60, 8, 9, 10, 11, 60, 12, 12, 13, 60][("rubricc.state.handling" - 5) * 4 + "rubricc.cell.harm" + 1]
      ELSE "rubricc.state.handling" END AS "rubricc.state.handling"
  )
  FROM "rubricc.8"
),
"rubricc.10" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.toxicity" BETWEEN 8 AND 12
      THEN [56, 56, 56, 56, 13, 14, 15, 16, 17, 56, 18, 19, 16, 17, 56, 20, 17, 21, 17, 56, 22, 23, 16, 17, 56][("rubricc.state.toxicity" - 8) * 5 + "rubricc.cell.about-target" + 1]
      ELSE "rubricc.state.toxicity" END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.state.profanity" BETWEEN 11 AND 14
      THEN [44, 44, 44, 44, 15, 16, 17, 18, 17, 44, 19, 20, 21, 20, 44, 22, 23, 24, 23, 44][("rubricc.state.profanity" - 11) * 5 + "rubricc.cell.about-target" + 1]
      ELSE "rubricc.state.profanity" END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.state.sexually-explicit" BETWEEN 9 AND 12
      THEN [42, 42, 42, 42, 13, 14, 15, 16, 15, 42, 17, 18, 19, 18, 42, 20, 21, 22, 21, 42][("rubricc.state.sexually-explicit" - 9) * 5 + "rubricc.cell.about-target" + 1]
      ELSE "rubricc.state.sexually-explicit" END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.state.identity-attack" BETWEEN 7 AND 8
      THEN [31, 31, 31, 31, 9, 10, 11, 12, 13, 31][("rubricc.state.identity-attack" - 7) * 5 + "rubricc.cell.about-target" + 1]
      ELSE "rubricc.state.identity-attack" END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.state.insult" BETWEEN 7 AND 8
      THEN [30, 30, 30, 30, 9, 10, 11, 12, 13, 30][("rubricc.state.insult" - 7) * 5 + "rubricc.cell.about-target" + 1]
      ELSE "rubricc.state.insult" END AS "rubricc.state.insult",
    CASE WHEN "rubricc.state.threat" BETWEEN 7 AND 10
      THEN [40, 40, 40, 40, 11, 12, 13, 14, 13, 40, 15, 16, 17, 16, 40, 18, 19, 20, 19, 40][("rubricc.state.threat" - 7) * 5 + "rubricc.cell.about-target" + 1]
      ELSE "rubricc.state.threat" END AS "rubricc.state.threat",
    CASE WHEN "rubricc.state.violation" BETWEEN 8 AND 13
      THEN [69, 69, 69, 69, 14, 15, 16, 17, 18, 69, 19, 20, 17, 18, 69, 21, 22, 23, 22, 69, 24, 25, 26, 27, 69, 28, 29, 30, 29, 69][("rubricc.state.violation" - 8) * 5 + "rubricc.cell.about-target" + 1]
      ELSE "rubricc.state.violation" END AS "rubricc.state.violation",
    CASE WHEN "rubricc.state.handling" BETWEEN 8 AND 13
      THEN [60, 60, 60, 60, 14, 15, 16, 17, 18, 60, 19, 18, 17, 18, 60, 20, 21, 22, 21, 60, 23, 24, 25, 24, 60, 26, 27, 28, 27, 60][("rubricc.state.handling" - 8) * 5 + "rubricc.cell.about-target" + 1]
      ELSE "rubricc.state.handling" END AS "rubricc.state.handling"
  )
  FROM "rubricc.9"
),
"rubricc.11" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.toxicity" BETWEEN 13 AND 23
      THEN [56, 56, 24, 56, 56, 25, 26, 26, 56, 27, 28, 56, 29, 29, 56, 56, 56, 28, 28, 28, 56, 56, 56, 29, 30, 29, 56, 56, 56, 31, 31, 31, 56][("rubricc.state.toxicity" - 13) * 3 + "rubricc.cell.for-identity" + 1]
      ELSE "rubricc.state.toxicity" END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.state.profanity" BETWEEN 15 AND 24
      THEN [44, 44, 25, 44, 44, 26, 26, 26, 44, 27, 26, 44, 44, 44, 28, 28, 28, 44, 29, 28, 44, 44, 44, 30, 30, 30, 44, 31, 30, 44][("rubricc.state.profanity" - 15) * 3 + "rubricc.cell.for-identity" + 1]
      ELSE "rubricc.state.profanity" END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.state.sexually-explicit" BETWEEN 13 AND 22
      THEN [42, 42, 23, 42, 42, 24, 24, 24, 42, 25, 24, 42, 42, 42, 26, 26, 26, 42, 27, 26, 42, 42, 42, 28, 28, 28, 42, 29, 28, 42][("rubricc.state.sexually-explicit" - 13) * 3 + "rubricc.cell.for-identity" + 1]
      ELSE "rubricc.state.sexually-explicit" END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.state.identity-attack" BETWEEN 9 AND 13
      THEN [31, 31, 14, 31, 31, 15, 15, 16, 31, 17, 18, 31, 15, 18, 31][("rubricc.state.identity-attack" - 9) * 3 + "rubricc.cell.for-identity" + 1]
      ELSE "rubricc.state.identity-attack" END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.state.insult" BETWEEN 9 AND 13
      THEN [30, 30, 14, 30, 30, 15, 15, 15, 30, 16, 17, 30, 17, 17, 30][("rubricc.state.insult" - 9) * 3 + "rubricc.cell.for-identity" + 1]
      ELSE "rubricc.state.insult" END AS "rubricc.state.insult",
    CASE WHEN "rubricc.state.threat" BETWEEN 11 AND 20
      THEN [40, 40, 21, 40, 40, 22, 22, 22, 40, 23, 22, 40, 40, 40, 24, 24, 24, 40, 25, 24, 40, 40, 40, 26, 26, 26, 40, 27, 26, 40][("rubricc.state.threat" - 11) * 3 + "rubricc.cell.for-identity" + 1]
      ELSE "rubricc.state.threat" END AS "rubricc.state.threat",
    CASE WHEN "rubricc.state.violation" BETWEEN 14 AND 30
      THEN [69, 69, 31, 69, 69, 32, 32, 32, 69, 33, 34, 69, 35, 34, 69, 69, 69, 35, 35, 35, 69, 69, 69, 36, 36, 36, 69, 37, 36, 69, 69, 69, 38, 38, 38, 69, 39, 40, 69, 38, 40, 69, 69, 69, 41, 41, 41, 69, 42, 41, 69][("rubricc.state.violation" - 14) * 3 + "rubricc.cell.for-identity" + 1]
      ELSE "rubricc.state.violation" END AS "rubricc.state.violation",
    CASE WHEN "rubricc.state.handling" BETWEEN 14 AND 28
      THEN [60, 60, 29, 60, 60, 30, 30, 30, 60, 31, 32, 60, 32, 32, 60, 60, 60, 32, 60, 60, 33, 33, 33, 60, 34, 33, 60, 60, 60, 35, 35, 35, 60, 36, 35, 60, 60, 60, 37, 37, 37, 60, 38, 37, 60][("rubricc.state.handling" - 14) * 3 + "rubricc.cell.for-identity" + 1]
      ELSE "rubricc.state.handling" END AS "rubricc.state.handling"
  )
  FROM "rubricc.10"
),
"rubricc.12" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.toxicity" BETWEEN 24 AND 31
      THEN [56, 56, 32, 56, 56, 33, 56, 56, 34, 35, 36, 56, 56, 56, 35, 56, 56, 37, 37, 38, 56, 56, 56, 39][("rubricc.state.toxicity" - 24) * 3 + "rubricc.cell.banter" + 1]
      ELSE "rubricc.state.toxicity" END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.state.profanity" BETWEEN 25 AND 31
      THEN [44, 44, 32, 44, 44, 33, 33, 33, 44, 44, 44, 34, 34, 34, 44, 44, 44, 35, 35, 35, 44][("rubricc.state.profanity" - 25) * 3 + "rubricc.cell.banter" + 1]
      ELSE "rubricc.state.profanity" END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.state.sexually-explicit" BETWEEN 23 AND 29
      THEN [42, 42, 30, 42, 42, 31, 31, 31, 42, 42, 42, 32, 32, 32, 42, 42, 42, 33, 33, 33, 42][("rubricc.state.sexually-explicit" - 23) * 3 + "rubricc.cell.banter" + 1]
      ELSE "rubricc.state.sexually-explicit" END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.state.identity-attack" BETWEEN 14 AND 18
      THEN [31, 31, 19, 31, 31, 20, 31, 31, 21, 20, 20, 31, 31, 31, 22][("rubricc.state.identity-attack" - 14) * 3 + "rubricc.cell.banter" + 1]
      ELSE "rubricc.state.identity-attack" END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.state.insult" BETWEEN 14 AND 17
      THEN [30, 30, 18, 30, 30, 19, 20, 21, 30, 30, 30, 20][("rubricc.state.insult" - 14) * 3 + "rubricc.cell.banter" + 1]
      ELSE "rubricc.state.insult" END AS "rubricc.state.insult",
    CASE WHEN "rubricc.state.threat" BETWEEN 21 AND 27
      THEN [40, 40, 28, 40, 40, 29, 29, 29, 40, 40, 40, 30, 30, 30, 40, 40, 40, 31, 31, 31, 40][("rubricc.state.threat" - 21) * 3 + "rubricc.cell.banter" + 1]
      ELSE "rubricc.state.threat" END AS "rubricc.state.threat",
    CASE WHEN "rubricc.state.violation" BETWEEN 31 AND 42
      THEN [69, 69, 43, 69, 69, 44, 45, 46, 69, 69, 69, 47, 69, 69, 45, 69, 69, 48, 48, 48, 69, 69, 69, 49, 49, 49, 69, 69, 69, 50, 69, 69, 51, 51, 51, 69][("rubricc.state.violation" - 31) * 3 + "rubricc.cell.banter" + 1]
      ELSE "rubricc.state.violation" END AS "rubricc.state.violation",
    CASE WHEN "rubricc.state.handling" BETWEEN 29 AND 38
      THEN [60, 60, 39, 60, 60, 40, 41, 42, 60, 60, 60, 41, 60, 60, 43, 43, 43, 60, 60, 60, 44, 44, 44, 60, 60, 60, 45, 45, 45, 60][("rubricc.state.handling" - 29) * 3 + "rubricc.cell.banter" + 1]
      ELSE "rubricc.state.handling" END AS "rubricc.state.handling"
  )
  FROM "rubricc.11"
),
"rubricc.13" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.toxicity" BETWEEN 32 AND 39
      THEN [56, 56, 56, 40, 41, 42, 43, 56, 44, 42, 43, 56, 42, 42, 43, 56, 45, 45, 46, 56, 43, 43, 43, 56, 46, 46, 46, 56, 47, 42, 43, 56][("rubricc.state.toxicity" - 32) * 4 + "rubricc.cell.tone" + 1]
      ELSE "rubricc.state.toxicity" END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.state.profanity" BETWEEN 32 AND 35
      THEN [44, 44, 44, 36, 37, 37, 37, 44, 38, 38, 38, 44, 39, 39, 39, 44][("rubricc.state.profanity" - 32) * 4 + "rubricc.cell.tone" + 1]
      ELSE "rubricc.state.profanity" END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.state.sexually-explicit" BETWEEN 30 AND 33
      THEN [42, 42, 42, 34, 35, 35, 35, 42, 36, 36, 36, 42, 37, 37, 37, 42][("rubricc.state.sexually-explicit" - 30) * 4 + "rubricc.cell.tone" + 1]
      ELSE "rubricc.state.sexually-explicit" END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.state.identity-attack" BETWEEN 19 AND 22
      THEN [31, 31, 31, 23, 24, 24, 24, 31, 25, 25, 25, 31, 26, 26, 26, 31][("rubricc.state.identity-attack" - 19) * 4 + "rubricc.cell.tone" + 1]
      ELSE "rubricc.state.identity-attack" END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.state.insult" BETWEEN 18 AND 21
      THEN [30, 30, 30, 22, 23, 23, 23, 30, 24, 24, 24, 30, 25, 25, 25, 30][("rubricc.state.insult" - 18) * 4 + "rubricc.cell.tone" + 1]
      ELSE "rubricc.state.insult" END AS "rubricc.state.insult",
    CASE WHEN "rubricc.state.threat" BETWEEN 28 AND 31
      THEN [40, 40, 40, 32, 33, 33, 33, 40, 34, 34, 34, 40, 35, 35, 35, 40][("rubricc.state.threat" - 28) * 4 + "rubricc.cell.tone" + 1]
      ELSE "rubricc.state.threat" END AS "rubricc.state.threat",
    CASE WHEN "rubricc.state.violation" BETWEEN 43 AND 51
      THEN [69, 69, 69, 52, 53, 54, 54, 69, 54, 54, 54, 69, 55, 55, 54, 69, 56, 56, 56, 69, 57, 57, 57, 69, 58, 58, 58, 69, 59, 59, 59, 69, 60, 60, 60, 69][("rubricc.state.violation" - 43) * 4 + "rubricc.cell.tone" + 1]
      ELSE "rubricc.state.violation" END AS "rubricc.state.violation",
    CASE WHEN "rubricc.state.handling" BETWEEN 39 AND 45
      THEN [60, 60, 60, 46, 47, 48, 48, 60, 48, 48, 48, 60, 49, 49, 48, 60, 50, 50, 50, 60, 51, 51, 51, 60, 52, 52, 52, 60][("rubricc.state.handling" - 39) * 4 + "rubricc.cell.tone" + 1]
      ELSE "rubricc.state.handling" END AS "rubricc.state.handling"
  )
  FROM "rubricc.12"
),
"rubricc.14" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.toxicity" BETWEEN 40 AND 47
      THEN [56, 56, 56, 48, 49, 50, 51, 56, 50, 50, 51, 56, 51, 51, 51, 56, 52, 50, 51, 56, 53, 53, 54, 56, 54, 54, 54, 56, 55, 50, 51, 56][("rubricc.state.toxicity" - 40) * 4 + "rubricc.cell.drives-away" + 1]
      ELSE "rubricc.state.toxicity" END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.state.profanity" BETWEEN 36 AND 39
      THEN [44, 44, 44, 40, 41, 41, 41, 44, 42, 42, 42, 44, 43, 43, 43, 44][("rubricc.state.profanity" - 36) * 4 + "rubricc.cell.drives-away" + 1]
      ELSE "rubricc.state.profanity" END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.state.sexually-explicit" BETWEEN 34 AND 37
      THEN [42, 42, 42, 38, 39, 39, 39, 42, 40, 40, 40, 42, 41, 41, 41, 42][("rubricc.state.sexually-explicit" - 34) * 4 + "rubricc.cell.drives-away" + 1]
      ELSE "rubricc.state.sexually-explicit" END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.state.identity-attack" BETWEEN 23 AND 26
      THEN [31, 31, 31, 27, 28, 28, 28, 31, 29, 29, 29, 31, 30, 30, 30, 31][("rubricc.state.identity-attack" - 23) * 4 + "rubricc.cell.drives-away" + 1]
      ELSE "rubricc.state.identity-attack" END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.state.insult" BETWEEN 22 AND 25
      THEN [30, 30, 30, 26, 27, 27, 27, 30, 28, 28, 28, 30, 29, 29, 29, 30][("rubricc.state.insult" - 22) * 4 + "rubricc.cell.drives-away" + 1]
      ELSE "rubricc.state.insult" END AS "rubricc.state.insult",
    CASE WHEN "rubricc.state.threat" BETWEEN 32 AND 35
      THEN [40, 40, 40, 36, 37, 37, 37, 40, 38, 38, 38, 40, 39, 39, 39, 40][("rubricc.state.threat" - 32) * 4 + "rubricc.cell.drives-away" + 1]
      ELSE "rubricc.state.threat" END AS "rubricc.state.threat",
    CASE WHEN "rubricc.state.violation" BETWEEN 52 AND 60
      THEN [69, 69, 69, 61, 62, 63, 63, 69, 63, 63, 63, 69, 62, 62, 63, 69, 64, 64, 64, 69, 65, 65, 65, 69, 66, 66, 66, 69, 67, 67, 67, 69, 68, 68, 68, 69][("rubricc.state.violation" - 52) * 4 + "rubricc.cell.drives-away" + 1]
      ELSE "rubricc.state.violation" END AS "rubricc.state.violation",
    CASE WHEN "rubricc.state.handling" BETWEEN 46 AND 52
      THEN [60, 60, 60, 53, 54, 55, 55, 60, 55, 55, 55, 60, 56, 56, 55, 60, 57, 57, 57, 60, 58, 58, 58, 60, 59, 59, 59, 60][("rubricc.state.handling" - 46) * 4 + "rubricc.cell.drives-away" + 1]
      ELSE "rubricc.state.handling" END AS "rubricc.state.handling"
  )
  FROM "rubricc.13"
),
"rubricc.15" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.toxicity" BETWEEN 48 AND 55
      THEN [56, 56, 57, 58, 58, 56, 59, 60, 56, 61, 62, 56, 63, 63, 56, 64, 64, 56, 65, 66, 56, 67, 67, 56][("rubricc.state.toxicity" - 48) * 3 + "rubricc.cell.quoting" + 1]
      ELSE "rubricc.state.toxicity" END AS "rubricc.state.toxicity",
    CASE WHEN "rubricc.state.profanity" BETWEEN 40 AND 43
      THEN [44, 44, 45, 46, 46, 44, 47, 47, 44, 48, 48, 44][("rubricc.state.profanity" - 40) * 3 + "rubricc.cell.quoting" + 1]
      ELSE "rubricc.state.profanity" END AS "rubricc.state.profanity",
    CASE WHEN "rubricc.state.sexually-explicit" BETWEEN 38 AND 41
      THEN [42, 42, 43, 44, 44, 42, 45, 45, 42, 46, 46, 42][("rubricc.state.sexually-explicit" - 38) * 3 + "rubricc.cell.quoting" + 1]
      ELSE "rubricc.state.sexually-explicit" END AS "rubricc.state.sexually-explicit",
    CASE WHEN "rubricc.state.identity-attack" BETWEEN 27 AND 30
      THEN [31, 31, 32, 33, 33, 31, 34, 35, 31, 36, 37, 31][("rubricc.state.identity-attack" - 27) * 3 + "rubricc.cell.quoting" + 1]
      ELSE "rubricc.state.identity-attack" END AS "rubricc.state.identity-attack",
    CASE WHEN "rubricc.state.insult" BETWEEN 26 AND 29
      THEN [30, 30, 31, 32, 32, 30, 33, 34, 30, 35, 36, 30][("rubricc.state.insult" - 26) * 3 + "rubricc.cell.quoting" + 1]
      ELSE "rubricc.state.insult" END AS "rubricc.state.insult",
    CASE WHEN "rubricc.state.threat" BETWEEN 36 AND 39
      THEN [40, 40, 41, 42, 42, 40, 43, 44, 40, 45, 46, 40][("rubricc.state.threat" - 36) * 3 + "rubricc.cell.quoting" + 1]
      ELSE "rubricc.state.threat" END AS "rubricc.state.threat",
    CASE WHEN "rubricc.state.violation" BETWEEN 61 AND 68
      THEN [69, 69, 70, 71, 71, 69, 72, 71, 69, 73, 71, 69, 74, 71, 69, 75, 75, 69, 73, 75, 69, 74, 75, 69][("rubricc.state.violation" - 61) * 3 + "rubricc.cell.quoting" + 1]
      ELSE "rubricc.state.violation" END AS "rubricc.state.violation",
    CASE WHEN "rubricc.state.handling" BETWEEN 53 AND 59
      THEN [60, 60, 61, 62, 62, 60, 63, 64, 60, 64, 64, 60, 65, 64, 60, 63, 63, 60, 65, 63, 60][("rubricc.state.handling" - 53) * 3 + "rubricc.cell.quoting" + 1]
      ELSE "rubricc.state.handling" END AS "rubricc.state.handling"
  )
  FROM "rubricc.14"
)
SELECT * EXCLUDE ("rubricc.cell.english", "rubricc.cell.swearing", "rubricc.cell.sexual-content", "rubricc.cell.harm", "rubricc.cell.about-target", "rubricc.cell.for-identity", "rubricc.cell.banter", "rubricc.cell.tone", "rubricc.cell.drives-away", "rubricc.cell.quoting", "rubricc.state.toxicity", "rubricc.state.profanity", "rubricc.state.sexually-explicit", "rubricc.state.identity-attack", "rubricc.state.insult", "rubricc.state.threat", "rubricc.state.violation", "rubricc.state.handling"),
    [NULL, 'n/a', 'not-toxic', 'toxic', 'slightly-toxic', 'very-toxic', 'slightly-toxic', 'not-toxic|slightly-toxic', 'slightly-toxic', 'toxic', 'slightly-toxic', 'slightly-toxic']["rubricc.state.toxicity" - 56 + 1] AS "toxicity",
    [NULL, 'G1', 'T5', 'T2', 'T2 E1', 'T1', 'T1 E1', 'T4', 'T2 E3', 'T1 E3', 'T1 E1 E3', 'T3']["rubricc.state.toxicity" - 56 + 1] AS "toxicity.clauses",
    [NULL, 'n/a', 'no', 'slightly', 'yes']["rubricc.state.profanity" - 44 + 1] AS "profanity",
    [NULL, 'G1', 'P3', 'P2', 'P1']["rubricc.state.profanity" - 44 + 1] AS "profanity.clauses",
    [NULL, 'n/a', 'no', 'slightly', 'yes']["rubricc.state.sexually-explicit" - 42 + 1] AS "sexually-explicit",
    [NULL, 'G1', 'S3', 'S2', 'S1']["rubricc.state.sexually-explicit" - 42 + 1] AS "sexually-explicit.clauses",
    [NULL, 'n/a', 'no', 'slightly', 'no', 'yes', 'no']["rubricc.state.identity-attack" - 31 + 1] AS "identity-attack",
    [NULL, 'G1', 'A3', 'A2', 'A2 E2', 'A1', 'A1 E2']["rubricc.state.identity-attack" - 31 + 1] AS "identity-attack.clauses",
    [NULL, 'n/a', 'no', 'yes', 'no', 'slightly', 'no']["rubricc.state.insult" - 30 + 1] AS "insult",
    [NULL, 'G1', 'I2', 'I1', 'I1 E2', 'I1 E3', 'I1 E2 E3']["rubricc.state.insult" - 30 + 1] AS "insult.clauses",
    [NULL, 'n/a', 'no', 'slightly', 'no', 'yes', 'no']["rubricc.state.threat" - 40 + 1] AS "threat",
    [NULL, 'G1', 'H3', 'H2', 'H2 E2', 'H1', 'H1 E2']["rubricc.state.threat" - 40 + 1] AS "threat.clauses",
    [NULL, 'n/a', 'clean', 'abuse', 'hate', 'threatening', 'sexual']["rubricc.state.violation" - 69 + 1] AS "violation",
    [NULL, 'G1', 'V5', 'V4', 'V2', 'V1', 'V3']["rubricc.state.violation" - 69 + 1] AS "violation.clauses",
    [NULL, 'flag:languages', 'publish', 'flag:moderators', 'collapse', 'flag:crisis-desk']["rubricc.state.handling" - 60 + 1] AS "handling",
    [NULL, 'D1', 'D5', 'D3', 'D4', 'D2']["rubricc.state.handling" - 60 + 1] AS "handling.clauses"
FROM "rubricc.15";
