-- assistant-messages 1.0.0. Made by rubricc: do not edit.
-- Reads `items`, a table or view with a column of text for each signal.
WITH "rubricc.1" AS (
  SELECT *,
    CASE WHEN CAST("role" AS VARCHAR) IS NULL OR CAST("role" AS VARCHAR) = '' THEN NULL WHEN CAST("role" AS VARCHAR) = 'opening' THEN 0 WHEN CAST("role" AS VARCHAR) = 'user-turn' THEN 1 WHEN CAST("role" AS VARCHAR) = 'answer' THEN 2 ELSE -1 END AS "rubricc.cell.role",
    CASE WHEN CAST("off-topic" AS VARCHAR) IS NULL OR CAST("off-topic" AS VARCHAR) = '' THEN NULL WHEN CAST("off-topic" AS VARCHAR) = 'no' THEN 0 WHEN CAST("off-topic" AS VARCHAR) = 'unrelated' THEN 1 WHEN CAST("off-topic" AS VARCHAR) = 'advert' THEN 2 WHEN CAST("off-topic" AS VARCHAR) = 'gibberish' THEN 3 ELSE -1 END AS "rubricc.cell.off-topic",
    CASE WHEN CAST("thread-language" AS VARCHAR) IS NULL OR CAST("thread-language" AS VARCHAR) = '' THEN NULL WHEN CAST("thread-language" AS VARCHAR) = 'no' THEN 0 WHEN CAST("thread-language" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.thread-language",
    CASE WHEN CAST("private-data" AS VARCHAR) IS NULL OR CAST("private-data" AS VARCHAR) = '' THEN NULL WHEN CAST("private-data" AS VARCHAR) = 'none' THEN 0 WHEN CAST("private-data" AS VARCHAR) = 'public' THEN 1 WHEN CAST("private-data" AS VARCHAR) = 'private' THEN 2 ELSE -1 END AS "rubricc.cell.private-data",
    CASE WHEN CAST("prejudice" AS VARCHAR) IS NULL OR CAST("prejudice" AS VARCHAR) = '' THEN NULL WHEN CAST("prejudice" AS VARCHAR) = 'no' THEN 0 WHEN CAST("prejudice" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END AS "rubricc.cell.prejudice",
    CASE WHEN CAST("sexual" AS VARCHAR) IS NULL OR CAST("sexual" AS VARCHAR) = '' THEN NULL WHEN CAST("sexual" AS VARCHAR) = 'none' THEN 0 WHEN CAST("sexual" AS VARCHAR) = 'mentioned' THEN 1 WHEN CAST("sexual" AS VARCHAR) = 'explicit' THEN 2 ELSE -1 END AS "rubricc.cell.sexual",
    CASE WHEN CAST("violence" AS VARCHAR) IS NULL OR CAST("violence" AS VARCHAR) = '' THEN NULL WHEN CAST("violence" AS VARCHAR) = 'none' THEN 0 WHEN CAST("violence" AS VARCHAR) = 'described' THEN 1 WHEN CAST("violence" AS VARCHAR) = 'encouraged' THEN 2 ELSE -1 END AS "rubricc.cell.violence",
    CASE WHEN CAST("layout" AS VARCHAR) IS NULL OR CAST("layout" AS VARCHAR) = '' THEN NULL WHEN CAST("layout" AS VARCHAR) = 'unreadable' THEN 0 WHEN CAST("layout" AS VARCHAR) = 'plain' THEN 1 WHEN CAST("layout" AS VARCHAR) = 'helpful' THEN 2 ELSE -1 END AS "rubricc.cell.layout",
    CASE WHEN CAST("words" AS VARCHAR) IS NULL OR CAST("words" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("words" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("words" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('0' AS DECIMAL(38, 18)) THEN -1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.words",
    CASE WHEN CAST("tone" AS VARCHAR) IS NULL OR CAST("tone" AS VARCHAR) = '' THEN NULL WHEN CAST("tone" AS VARCHAR) = 'insulting' THEN 0 WHEN CAST("tone" AS VARCHAR) = 'curt' THEN 1 WHEN CAST("tone" AS VARCHAR) = 'neutral' THEN 2 WHEN CAST("tone" AS VARCHAR) = 'friendly' THEN 3 WHEN CAST("tone" AS VARCHAR) = 'warm' THEN 4 ELSE -1 END AS "rubricc.cell.tone",
    CASE WHEN CAST("wit" AS VARCHAR) IS NULL OR CAST("wit" AS VARCHAR) = '' THEN NULL WHEN CAST("wit" AS VARCHAR) = 'grave' THEN 0 WHEN CAST("wit" AS VARCHAR) = 'earnest' THEN 1 WHEN CAST("wit" AS VARCHAR) = 'light' THEN 2 WHEN CAST("wit" AS VARCHAR) = 'amusing' THEN 3 WHEN CAST("wit" AS VARCHAR) = 'hilarious' THEN 4 ELSE -1 END AS "rubricc.cell.wit",
    CASE WHEN CAST("fresh" AS VARCHAR) IS NULL OR CAST("fresh" AS VARCHAR) = '' THEN NULL WHEN CAST("fresh" AS VARCHAR) = 'copied' THEN 0 WHEN CAST("fresh" AS VARCHAR) = 'stock' THEN 1 WHEN CAST("fresh" AS VARCHAR) = 'mixed' THEN 2 WHEN CAST("fresh" AS VARCHAR) = 'own' THEN 3 WHEN CAST("fresh" AS VARCHAR) = 'surprising' THEN 4 ELSE -1 END AS "rubricc.cell.fresh",
    CASE WHEN CAST("cannot-tell" AS VARCHAR) IS NULL OR CAST("cannot-tell" AS VARCHAR) = '' THEN NULL WHEN CAST("cannot-tell" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("cannot-tell" AS VARCHAR), '(quality|humour|creativity|politeness|harmlessness)( (quality|humour|creativity|politeness|harmlessness))*') THEN -1 WHEN contains(' ' || CAST("cannot-tell" AS VARCHAR) || ' ', ' quality ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.cannot-tell/quality",
    CASE WHEN CAST("cannot-tell" AS VARCHAR) IS NULL OR CAST("cannot-tell" AS VARCHAR) = '' THEN NULL WHEN CAST("cannot-tell" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("cannot-tell" AS VARCHAR), '(quality|humour|creativity|politeness|harmlessness)( (quality|humour|creativity|politeness|harmlessness))*') THEN -1 WHEN contains(' ' || CAST("cannot-tell" AS VARCHAR) || ' ', ' humour ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.cannot-tell/humour",
    CASE WHEN CAST("cannot-tell" AS VARCHAR) IS NULL OR CAST("cannot-tell" AS VARCHAR) = '' THEN NULL WHEN CAST("cannot-tell" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("cannot-tell" AS VARCHAR), '(quality|humour|creativity|politeness|harmlessness)( (quality|humour|creativity|politeness|harmlessness))*') THEN -1 WHEN contains(' ' || CAST("cannot-tell" AS VARCHAR) || ' ', ' creativity ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.cannot-tell/creativity",
    CASE WHEN CAST("cannot-tell" AS VARCHAR) IS NULL OR CAST("cannot-tell" AS VARCHAR) = '' THEN NULL WHEN CAST("cannot-tell" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("cannot-tell" AS VARCHAR), '(quality|humour|creativity|politeness|harmlessness)( (quality|humour|creativity|politeness|harmlessness))*') THEN -1 WHEN contains(' ' || CAST("cannot-tell" AS VARCHAR) || ' ', ' politeness ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.cannot-tell/politeness",
    CASE WHEN CAST("cannot-tell" AS VARCHAR) IS NULL OR CAST("cannot-tell" AS VARCHAR) = '' THEN NULL WHEN CAST("cannot-tell" AS VARCHAR) = '-' THEN 0 WHEN NOT regexp_full_match(CAST("cannot-tell" AS VARCHAR), '(quality|humour|creativity|politeness|harmlessness)( (quality|humour|creativity|politeness|harmlessness))*') THEN -1 WHEN contains(' ' || CAST("cannot-tell" AS VARCHAR) || ' ', ' harmlessness ') THEN 1 WHEN TRUE THEN 0 ELSE -1 END AS "rubricc.cell.cannot-tell/harmlessness"
  FROM items
),
"rubricc.2" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.role" IN (0) THEN CASE WHEN CAST("request" AS VARCHAR) IS NULL OR CAST("request" AS VARCHAR) = '' THEN NULL WHEN CAST("request" AS VARCHAR) = 'clear' THEN 0 WHEN CAST("request" AS VARCHAR) = 'unclear' THEN 1 WHEN CAST("request" AS VARCHAR) = 'none' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.role" IN (0) THEN CASE WHEN CAST("request" AS VARCHAR) IS NULL OR CAST("request" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("request" AS VARCHAR) IS NULL OR CAST("request" AS VARCHAR) = '' THEN NULL WHEN CAST("request" AS VARCHAR) = 'clear' THEN 0 WHEN CAST("request" AS VARCHAR) = 'unclear' THEN 1 WHEN CAST("request" AS VARCHAR) = 'none' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.request",
    CASE WHEN NOT "rubricc.cell.thread-language" IN (1) THEN CASE WHEN CAST("language-asked-for" AS VARCHAR) IS NULL OR CAST("language-asked-for" AS VARCHAR) = '' THEN NULL WHEN CAST("language-asked-for" AS VARCHAR) = 'no' THEN 0 WHEN CAST("language-asked-for" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT NOT "rubricc.cell.thread-language" IN (1) THEN CASE WHEN CAST("language-asked-for" AS VARCHAR) IS NULL OR CAST("language-asked-for" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("language-asked-for" AS VARCHAR) IS NULL OR CAST("language-asked-for" AS VARCHAR) = '' THEN NULL WHEN CAST("language-asked-for" AS VARCHAR) = 'no' THEN 0 WHEN CAST("language-asked-for" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.language-asked-for",
    CASE WHEN "rubricc.cell.role" IN (2) THEN CASE WHEN CAST("answers" AS VARCHAR) IS NULL OR CAST("answers" AS VARCHAR) = '' THEN NULL WHEN CAST("answers" AS VARCHAR) = 'refuses' THEN 0 WHEN CAST("answers" AS VARCHAR) = 'dodges' THEN 1 WHEN CAST("answers" AS VARCHAR) = 'partly' THEN 2 WHEN CAST("answers" AS VARCHAR) = 'fully' THEN 3 ELSE -1 END WHEN NOT "rubricc.cell.role" IN (2) THEN CASE WHEN CAST("answers" AS VARCHAR) IS NULL OR CAST("answers" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("answers" AS VARCHAR) IS NULL OR CAST("answers" AS VARCHAR) = '' THEN NULL WHEN CAST("answers" AS VARCHAR) = 'refuses' THEN 0 WHEN CAST("answers" AS VARCHAR) = 'dodges' THEN 1 WHEN CAST("answers" AS VARCHAR) = 'partly' THEN 2 WHEN CAST("answers" AS VARCHAR) = 'fully' THEN 3 ELSE -1 END IN (3) THEN 4 ELSE -1 END ELSE NULL END AS "rubricc.cell.answers",
    CASE WHEN "rubricc.cell.role" IN (2) THEN CASE WHEN CAST("must-refuse" AS VARCHAR) IS NULL OR CAST("must-refuse" AS VARCHAR) = '' THEN NULL WHEN CAST("must-refuse" AS VARCHAR) = 'no' THEN 0 WHEN CAST("must-refuse" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.role" IN (2) THEN CASE WHEN CAST("must-refuse" AS VARCHAR) IS NULL OR CAST("must-refuse" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("must-refuse" AS VARCHAR) IS NULL OR CAST("must-refuse" AS VARCHAR) = '' THEN NULL WHEN CAST("must-refuse" AS VARCHAR) = 'no' THEN 0 WHEN CAST("must-refuse" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.must-refuse",
    CASE WHEN "rubricc.cell.role" IN (2) THEN CASE WHEN CAST("opinion" AS VARCHAR) IS NULL OR CAST("opinion" AS VARCHAR) = '' THEN NULL WHEN CAST("opinion" AS VARCHAR) = 'none' THEN 0 WHEN CAST("opinion" AS VARCHAR) = 'invited' THEN 1 WHEN CAST("opinion" AS VARCHAR) = 'uninvited' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.role" IN (2) THEN CASE WHEN CAST("opinion" AS VARCHAR) IS NULL OR CAST("opinion" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("opinion" AS VARCHAR) IS NULL OR CAST("opinion" AS VARCHAR) = '' THEN NULL WHEN CAST("opinion" AS VARCHAR) = 'none' THEN 0 WHEN CAST("opinion" AS VARCHAR) = 'invited' THEN 1 WHEN CAST("opinion" AS VARCHAR) = 'uninvited' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.opinion",
    CASE WHEN "rubricc.cell.role" IN (2) THEN CASE WHEN CAST("padding" AS VARCHAR) IS NULL OR CAST("padding" AS VARCHAR) = '' THEN NULL WHEN CAST("padding" AS VARCHAR) = 'none' THEN 0 WHEN CAST("padding" AS VARCHAR) = 'some' THEN 1 WHEN CAST("padding" AS VARCHAR) = 'most' THEN 2 ELSE -1 END WHEN NOT "rubricc.cell.role" IN (2) THEN CASE WHEN CAST("padding" AS VARCHAR) IS NULL OR CAST("padding" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("padding" AS VARCHAR) IS NULL OR CAST("padding" AS VARCHAR) = '' THEN NULL WHEN CAST("padding" AS VARCHAR) = 'none' THEN 0 WHEN CAST("padding" AS VARCHAR) = 'some' THEN 1 WHEN CAST("padding" AS VARCHAR) = 'most' THEN 2 ELSE -1 END IN (0) THEN 3 ELSE -1 END ELSE NULL END AS "rubricc.cell.padding"
  FROM "rubricc.1"
),
"rubricc.3" AS (
  SELECT *,
    CASE WHEN ("rubricc.cell.answers" IN (2) OR "rubricc.cell.answers" IN (3)) THEN CASE WHEN CAST("facts" AS VARCHAR) IS NULL OR CAST("facts" AS VARCHAR) = '' THEN NULL WHEN CAST("facts" AS VARCHAR) = 'right' THEN 0 WHEN CAST("facts" AS VARCHAR) = 'slip' THEN 1 WHEN CAST("facts" AS VARCHAR) = 'wrong' THEN 2 WHEN CAST("facts" AS VARCHAR) = 'unverifiable' THEN 3 ELSE -1 END WHEN NOT ("rubricc.cell.answers" IN (2) OR "rubricc.cell.answers" IN (3)) THEN CASE WHEN CAST("facts" AS VARCHAR) IS NULL OR CAST("facts" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("facts" AS VARCHAR) IS NULL OR CAST("facts" AS VARCHAR) = '' THEN NULL WHEN CAST("facts" AS VARCHAR) = 'right' THEN 0 WHEN CAST("facts" AS VARCHAR) = 'slip' THEN 1 WHEN CAST("facts" AS VARCHAR) = 'wrong' THEN 2 WHEN CAST("facts" AS VARCHAR) = 'unverifiable' THEN 3 ELSE -1 END IN (0) THEN 4 ELSE -1 END ELSE NULL END AS "rubricc.cell.facts",
    CASE WHEN ("rubricc.cell.answers" IN (2) OR "rubricc.cell.answers" IN (3)) THEN CASE WHEN CAST("risky-subject" AS VARCHAR) IS NULL OR CAST("risky-subject" AS VARCHAR) = '' THEN NULL WHEN CAST("risky-subject" AS VARCHAR) = 'none' THEN 0 WHEN CAST("risky-subject" AS VARCHAR) = 'medicine' THEN 1 WHEN CAST("risky-subject" AS VARCHAR) = 'law' THEN 2 WHEN CAST("risky-subject" AS VARCHAR) = 'chemistry' THEN 3 ELSE -1 END WHEN NOT ("rubricc.cell.answers" IN (2) OR "rubricc.cell.answers" IN (3)) THEN CASE WHEN CAST("risky-subject" AS VARCHAR) IS NULL OR CAST("risky-subject" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("risky-subject" AS VARCHAR) IS NULL OR CAST("risky-subject" AS VARCHAR) = '' THEN NULL WHEN CAST("risky-subject" AS VARCHAR) = 'none' THEN 0 WHEN CAST("risky-subject" AS VARCHAR) = 'medicine' THEN 1 WHEN CAST("risky-subject" AS VARCHAR) = 'law' THEN 2 WHEN CAST("risky-subject" AS VARCHAR) = 'chemistry' THEN 3 ELSE -1 END IN (0) THEN 4 ELSE -1 END ELSE NULL END AS "rubricc.cell.risky-subject",
    CASE WHEN "rubricc.cell.opinion" IN (1, 2) THEN CASE WHEN CAST("viewpoints" AS VARCHAR) IS NULL OR CAST("viewpoints" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("viewpoints" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("viewpoints" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('1' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("viewpoints" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('1' AS DECIMAL(38, 18)) THEN 0 WHEN TRUE THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.opinion" IN (1, 2) THEN CASE WHEN CAST("viewpoints" AS VARCHAR) IS NULL OR CAST("viewpoints" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("viewpoints" AS VARCHAR) IS NULL OR CAST("viewpoints" AS VARCHAR) = '' THEN NULL WHEN NOT regexp_full_match(CAST("viewpoints" AS VARCHAR), '-?[0-9]{1,19}([.]0{1,18})?') THEN -1 WHEN TRY_CAST(CAST("viewpoints" AS VARCHAR) AS DECIMAL(38, 18)) < CAST('1' AS DECIMAL(38, 18)) THEN -1 WHEN TRY_CAST(CAST("viewpoints" AS VARCHAR) AS DECIMAL(38, 18)) <= CAST('1' AS DECIMAL(38, 18)) THEN 0 WHEN TRUE THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.viewpoints",
    CASE WHEN "rubricc.cell.opinion" IN (1) THEN CASE WHEN CAST("persona" AS VARCHAR) IS NULL OR CAST("persona" AS VARCHAR) = '' THEN NULL WHEN CAST("persona" AS VARCHAR) = 'no' THEN 0 WHEN CAST("persona" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.opinion" IN (1) THEN CASE WHEN CAST("persona" AS VARCHAR) IS NULL OR CAST("persona" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("persona" AS VARCHAR) IS NULL OR CAST("persona" AS VARCHAR) = '' THEN NULL WHEN CAST("persona" AS VARCHAR) = 'no' THEN 0 WHEN CAST("persona" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.persona"
  FROM "rubricc.2"
),
"rubricc.4" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.risky-subject" IN (1, 2, 3) THEN CASE WHEN CAST("warns" AS VARCHAR) IS NULL OR CAST("warns" AS VARCHAR) = '' THEN NULL WHEN CAST("warns" AS VARCHAR) = 'no' THEN 0 WHEN CAST("warns" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END WHEN NOT "rubricc.cell.risky-subject" IN (1, 2, 3) THEN CASE WHEN CAST("warns" AS VARCHAR) IS NULL OR CAST("warns" AS VARCHAR) IN ('', 'n/a') OR CASE WHEN CAST("warns" AS VARCHAR) IS NULL OR CAST("warns" AS VARCHAR) = '' THEN NULL WHEN CAST("warns" AS VARCHAR) = 'no' THEN 0 WHEN CAST("warns" AS VARCHAR) = 'yes' THEN 1 ELSE -1 END IN (0) THEN 2 ELSE -1 END ELSE NULL END AS "rubricc.cell.warns"
  FROM "rubricc.3"
),
"rubricc.5" AS (
  SELECT *,
    CASE WHEN "rubricc.cell.role" = -1 OR "rubricc.cell.off-topic" = -1 OR "rubricc.cell.request" = -1 OR "rubricc.cell.thread-language" = -1 OR "rubricc.cell.language-asked-for" = -1 OR "rubricc.cell.private-data" = -1 OR "rubricc.cell.prejudice" = -1 OR "rubricc.cell.sexual" = -1 OR "rubricc.cell.violence" = -1 OR "rubricc.cell.answers" = -1 OR "rubricc.cell.must-refuse" = -1 OR "rubricc.cell.facts" = -1 OR "rubricc.cell.risky-subject" = -1 OR "rubricc.cell.warns" = -1 OR "rubricc.cell.opinion" = -1 OR "rubricc.cell.viewpoints" = -1 OR "rubricc.cell.persona" = -1 OR "rubricc.cell.padding" = -1 OR "rubricc.cell.layout" = -1 OR "rubricc.cell.words" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.wit" = -1 OR "rubricc.cell.fresh" = -1 OR "rubricc.cell.cannot-tell/quality" = -1 OR "rubricc.cell.cannot-tell/humour" = -1 OR "rubricc.cell.cannot-tell/creativity" = -1 OR "rubricc.cell.cannot-tell/politeness" = -1 OR "rubricc.cell.cannot-tell/harmlessness" = -1 THEN NULL ELSE 0 END AS "rubricc.state.spam",
    CASE WHEN "rubricc.cell.role" = -1 OR "rubricc.cell.off-topic" = -1 OR "rubricc.cell.request" = -1 OR "rubricc.cell.thread-language" = -1 OR "rubricc.cell.language-asked-for" = -1 OR "rubricc.cell.private-data" = -1 OR "rubricc.cell.prejudice" = -1 OR "rubricc.cell.sexual" = -1 OR "rubricc.cell.violence" = -1 OR "rubricc.cell.answers" = -1 OR "rubricc.cell.must-refuse" = -1 OR "rubricc.cell.facts" = -1 OR "rubricc.cell.risky-subject" = -1 OR "rubricc.cell.warns" = -1 OR "rubricc.cell.opinion" = -1 OR "rubricc.cell.viewpoints" = -1 OR "rubricc.cell.persona" = -1 OR "rubricc.cell.padding" = -1 OR "rubricc.cell.layout" = -1 OR "rubricc.cell.words" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.wit" = -1 OR "rubricc.cell.fresh" = -1 OR "rubricc.cell.cannot-tell/quality" = -1 OR "rubricc.cell.cannot-tell/humour" = -1 OR "rubricc.cell.cannot-tell/creativity" = -1 OR "rubricc.cell.cannot-tell/politeness" = -1 OR "rubricc.cell.cannot-tell/harmlessness" = -1 THEN NULL ELSE 0 END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.cell.role" = -1 OR "rubricc.cell.off-topic" = -1 OR "rubricc.cell.request" = -1 OR "rubricc.cell.thread-language" = -1 OR "rubricc.cell.language-asked-for" = -1 OR "rubricc.cell.private-data" = -1 OR "rubricc.cell.prejudice" = -1 OR "rubricc.cell.sexual" = -1 OR "rubricc.cell.violence" = -1 OR "rubricc.cell.answers" = -1 OR "rubricc.cell.must-refuse" = -1 OR "rubricc.cell.facts" = -1 OR "rubricc.cell.risky-subject" = -1 OR "rubricc.cell.warns" = -1 OR "rubricc.cell.opinion" = -1 OR "rubricc.cell.viewpoints" = -1 OR "rubricc.cell.persona" = -1 OR "rubricc.cell.padding" = -1 OR "rubricc.cell.layout" = -1 OR "rubricc.cell.words" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.wit" = -1 OR "rubricc.cell.fresh" = -1 OR "rubricc.cell.cannot-tell/quality" = -1 OR "rubricc.cell.cannot-tell/humour" = -1 OR "rubricc.cell.cannot-tell/creativity" = -1 OR "rubricc.cell.cannot-tell/politeness" = -1 OR "rubricc.cell.cannot-tell/harmlessness" = -1 THEN NULL ELSE 0 END AS "rubricc.state.tags",
    CASE WHEN "rubricc.cell.role" = -1 OR "rubricc.cell.off-topic" = -1 OR "rubricc.cell.request" = -1 OR "rubricc.cell.thread-language" = -1 OR "rubricc.cell.language-asked-for" = -1 OR "rubricc.cell.private-data" = -1 OR "rubricc.cell.prejudice" = -1 OR "rubricc.cell.sexual" = -1 OR "rubricc.cell.violence" = -1 OR "rubricc.cell.answers" = -1 OR "rubricc.cell.must-refuse" = -1 OR "rubricc.cell.facts" = -1 OR "rubricc.cell.risky-subject" = -1 OR "rubricc.cell.warns" = -1 OR "rubricc.cell.opinion" = -1 OR "rubricc.cell.viewpoints" = -1 OR "rubricc.cell.persona" = -1 OR "rubricc.cell.padding" = -1 OR "rubricc.cell.layout" = -1 OR "rubricc.cell.words" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.wit" = -1 OR "rubricc.cell.fresh" = -1 OR "rubricc.cell.cannot-tell/quality" = -1 OR "rubricc.cell.cannot-tell/humour" = -1 OR "rubricc.cell.cannot-tell/creativity" = -1 OR "rubricc.cell.cannot-tell/politeness" = -1 OR "rubricc.cell.cannot-tell/harmlessness" = -1 THEN NULL ELSE 0 END AS "rubricc.state.quality",
    CASE WHEN "rubricc.cell.role" = -1 OR "rubricc.cell.off-topic" = -1 OR "rubricc.cell.request" = -1 OR "rubricc.cell.thread-language" = -1 OR "rubricc.cell.language-asked-for" = -1 OR "rubricc.cell.private-data" = -1 OR "rubricc.cell.prejudice" = -1 OR "rubricc.cell.sexual" = -1 OR "rubricc.cell.violence" = -1 OR "rubricc.cell.answers" = -1 OR "rubricc.cell.must-refuse" = -1 OR "rubricc.cell.facts" = -1 OR "rubricc.cell.risky-subject" = -1 OR "rubricc.cell.warns" = -1 OR "rubricc.cell.opinion" = -1 OR "rubricc.cell.viewpoints" = -1 OR "rubricc.cell.persona" = -1 OR "rubricc.cell.padding" = -1 OR "rubricc.cell.layout" = -1 OR "rubricc.cell.words" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.wit" = -1 OR "rubricc.cell.fresh" = -1 OR "rubricc.cell.cannot-tell/quality" = -1 OR "rubricc.cell.cannot-tell/humour" = -1 OR "rubricc.cell.cannot-tell/creativity" = -1 OR "rubricc.cell.cannot-tell/politeness" = -1 OR "rubricc.cell.cannot-tell/harmlessness" = -1 THEN NULL ELSE 0 END AS "rubricc.state.humour",
    CASE WHEN "rubricc.cell.role" = -1 OR "rubricc.cell.off-topic" = -1 OR "rubricc.cell.request" = -1 OR "rubricc.cell.thread-language" = -1 OR "rubricc.cell.language-asked-for" = -1 OR "rubricc.cell.private-data" = -1 OR "rubricc.cell.prejudice" = -1 OR "rubricc.cell.sexual" = -1 OR "rubricc.cell.violence" = -1 OR "rubricc.cell.answers" = -1 OR "rubricc.cell.must-refuse" = -1 OR "rubricc.cell.facts" = -1 OR "rubricc.cell.risky-subject" = -1 OR "rubricc.cell.warns" = -1 OR "rubricc.cell.opinion" = -1 OR "rubricc.cell.viewpoints" = -1 OR "rubricc.cell.persona" = -1 OR "rubricc.cell.padding" = -1 OR "rubricc.cell.layout" = -1 OR "rubricc.cell.words" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.wit" = -1 OR "rubricc.cell.fresh" = -1 OR "rubricc.cell.cannot-tell/quality" = -1 OR "rubricc.cell.cannot-tell/humour" = -1 OR "rubricc.cell.cannot-tell/creativity" = -1 OR "rubricc.cell.cannot-tell/politeness" = -1 OR "rubricc.cell.cannot-tell/harmlessness" = -1 THEN NULL ELSE 0 END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.cell.role" = -1 OR "rubricc.cell.off-topic" = -1 OR "rubricc.cell.request" = -1 OR "rubricc.cell.thread-language" = -1 OR "rubricc.cell.language-asked-for" = -1 OR "rubricc.cell.private-data" = -1 OR "rubricc.cell.prejudice" = -1 OR "rubricc.cell.sexual" = -1 OR "rubricc.cell.violence" = -1 OR "rubricc.cell.answers" = -1 OR "rubricc.cell.must-refuse" = -1 OR "rubricc.cell.facts" = -1 OR "rubricc.cell.risky-subject" = -1 OR "rubricc.cell.warns" = -1 OR "rubricc.cell.opinion" = -1 OR "rubricc.cell.viewpoints" = -1 OR "rubricc.cell.persona" = -1 OR "rubricc.cell.padding" = -1 OR "rubricc.cell.layout" = -1 OR "rubricc.cell.words" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.wit" = -1 OR "rubricc.cell.fresh" = -1 OR "rubricc.cell.cannot-tell/quality" = -1 OR "rubricc.cell.cannot-tell/humour" = -1 OR "rubricc.cell.cannot-tell/creativity" = -1 OR "rubricc.cell.cannot-tell/politeness" = -1 OR "rubricc.cell.cannot-tell/harmlessness" = -1 THEN NULL ELSE 0 END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.cell.role" = -1 OR "rubricc.cell.off-topic" = -1 OR "rubricc.cell.request" = -1 OR "rubricc.cell.thread-language" = -1 OR "rubricc.cell.language-asked-for" = -1 OR "rubricc.cell.private-data" = -1 OR "rubricc.cell.prejudice" = -1 OR "rubricc.cell.sexual" = -1 OR "rubricc.cell.violence" = -1 OR "rubricc.cell.answers" = -1 OR "rubricc.cell.must-refuse" = -1 OR "rubricc.cell.facts" = -1 OR "rubricc.cell.risky-subject" = -1 OR "rubricc.cell.warns" = -1 OR "rubricc.cell.opinion" = -1 OR "rubricc.cell.viewpoints" = -1 OR "rubricc.cell.persona" = -1 OR "rubricc.cell.padding" = -1 OR "rubricc.cell.layout" = -1 OR "rubricc.cell.words" = -1 OR "rubricc.cell.tone" = -1 OR "rubricc.cell.wit" = -1 OR "rubricc.cell.fresh" = -1 OR "rubricc.cell.cannot-tell/quality" = -1 OR "rubricc.cell.cannot-tell/humour" = -1 OR "rubricc.cell.cannot-tell/creativity" = -1 OR "rubricc.cell.cannot-tell/politeness" = -1 OR "rubricc.cell.cannot-tell/harmlessness" = -1 THEN NULL ELSE 0 END AS "rubricc.state.harmlessness"
  FROM "rubricc.4"
),
"rubricc.6" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 0 AND 0
      THEN [1, 2, 3][("rubricc.state.spam" - 0) * 3 + "rubricc.cell.role" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 0 AND 0
      THEN [2, 3, 1][("rubricc.state.verdict" - 0) * 3 + "rubricc.cell.role" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 0 AND 0
      THEN [2, 3, 1][("rubricc.state.tags" - 0) * 3 + "rubricc.cell.role" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 0 AND 0
      THEN [1, 2, 3][("rubricc.state.quality" - 0) * 3 + "rubricc.cell.role" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 0 AND 0
      THEN [2, 3, 1][("rubricc.state.humour" - 0) * 3 + "rubricc.cell.role" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 0 AND 0
      THEN [2, 3, 1][("rubricc.state.creativity" - 0) * 3 + "rubricc.cell.role" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 0 AND 0
      THEN [2, 3, 1][("rubricc.state.politeness" - 0) * 3 + "rubricc.cell.role" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 0 AND 0
      THEN [2, 3, 1][("rubricc.state.harmlessness" - 0) * 3 + "rubricc.cell.role" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.5"
),
"rubricc.7" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 1 AND 3
      THEN [4, 5, 5, 5, 6, 7, 7, 7, 8, 9, 9, 9][("rubricc.state.spam" - 1) * 4 + "rubricc.cell.off-topic" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 1 AND 1
      THEN [4, 5, 5, 5][("rubricc.state.verdict" - 1) * 4 + "rubricc.cell.off-topic" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 1 AND 1
      THEN [4, 5, 5, 5][("rubricc.state.tags" - 1) * 4 + "rubricc.cell.off-topic" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 1 AND 3
      THEN [4, 5, 5, 5, 6, 7, 7, 7, 8, 9, 9, 9][("rubricc.state.quality" - 1) * 4 + "rubricc.cell.off-topic" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 1 AND 1
      THEN [4, 5, 5, 5][("rubricc.state.humour" - 1) * 4 + "rubricc.cell.off-topic" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 1 AND 1
      THEN [4, 5, 5, 5][("rubricc.state.creativity" - 1) * 4 + "rubricc.cell.off-topic" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 1 AND 1
      THEN [4, 5, 5, 5][("rubricc.state.politeness" - 1) * 4 + "rubricc.cell.off-topic" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 1 AND 1
      THEN [4, 5, 5, 5][("rubricc.state.harmlessness" - 1) * 4 + "rubricc.cell.off-topic" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.6"
),
"rubricc.8" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 4 AND 9
      THEN [10, 10, 10, 82, 11, 11, 11, 82, 82, 82, 82, 10, 82, 82, 82, 11, 82, 82, 82, 12, 82, 82, 82, 13][("rubricc.state.spam" - 4) * 4 + "rubricc.cell.request" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 2 AND 5
      THEN [6, 6, 6, 94, 94, 94, 94, 6, 94, 94, 94, 7, 94, 94, 94, 8][("rubricc.state.verdict" - 2) * 4 + "rubricc.cell.request" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 2 AND 5
      THEN [6, 7, 7, 746, 746, 746, 746, 6, 746, 746, 746, 8, 746, 746, 746, 9][("rubricc.state.tags" - 2) * 4 + "rubricc.cell.request" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 4 AND 9
      THEN [10, 11, 11, 496, 12, 13, 13, 496, 496, 496, 496, 10, 496, 496, 496, 12, 496, 496, 496, 14, 496, 496, 496, 15][("rubricc.state.quality" - 4) * 4 + "rubricc.cell.request" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 2 AND 5
      THEN [6, 6, 6, 54, 54, 54, 54, 6, 54, 54, 54, 7, 54, 54, 54, 8][("rubricc.state.humour" - 2) * 4 + "rubricc.cell.request" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 2 AND 5
      THEN [6, 6, 6, 54, 54, 54, 54, 6, 54, 54, 54, 7, 54, 54, 54, 8][("rubricc.state.creativity" - 2) * 4 + "rubricc.cell.request" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 2 AND 5
      THEN [6, 6, 6, 94, 94, 94, 94, 6, 94, 94, 94, 7, 94, 94, 94, 8][("rubricc.state.politeness" - 2) * 4 + "rubricc.cell.request" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 2 AND 5
      THEN [6, 6, 6, 229, 229, 229, 229, 6, 229, 229, 229, 7, 229, 229, 229, 8][("rubricc.state.harmlessness" - 2) * 4 + "rubricc.cell.request" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.7"
),
"rubricc.9" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 10 AND 13
      THEN [14, 15, 16, 17, 18, 19, 20, 21][("rubricc.state.spam" - 10) * 2 + "rubricc.cell.thread-language" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 6 AND 8
      THEN [9, 10, 11, 12, 13, 14][("rubricc.state.verdict" - 6) * 2 + "rubricc.cell.thread-language" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 6 AND 9
      THEN [10, 11, 12, 13, 14, 15, 16, 17][("rubricc.state.tags" - 6) * 2 + "rubricc.cell.thread-language" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 10 AND 15
      THEN [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27][("rubricc.state.quality" - 10) * 2 + "rubricc.cell.thread-language" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 6 AND 8
      THEN [9, 10, 11, 12, 13, 14][("rubricc.state.humour" - 6) * 2 + "rubricc.cell.thread-language" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 6 AND 8
      THEN [9, 10, 11, 12, 13, 14][("rubricc.state.creativity" - 6) * 2 + "rubricc.cell.thread-language" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 6 AND 8
      THEN [9, 10, 11, 12, 13, 14][("rubricc.state.politeness" - 6) * 2 + "rubricc.cell.thread-language" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 6 AND 8
      THEN [9, 10, 11, 12, 13, 14][("rubricc.state.harmlessness" - 6) * 2 + "rubricc.cell.thread-language" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.8"
),
"rubricc.10" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 14 AND 21
      THEN [22, 22, 82, 82, 82, 22, 23, 23, 82, 82, 82, 23, 24, 24, 82, 82, 82, 24, 25, 25, 82, 82, 82, 25][("rubricc.state.spam" - 14) * 3 + "rubricc.cell.language-asked-for" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 9 AND 14
      THEN [15, 15, 94, 94, 94, 15, 16, 16, 94, 94, 94, 16, 17, 17, 94, 94, 94, 17][("rubricc.state.verdict" - 9) * 3 + "rubricc.cell.language-asked-for" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 10 AND 17
      THEN [18, 19, 746, 746, 746, 19, 20, 21, 746, 746, 746, 21, 22, 23, 746, 746, 746, 23, 24, 25, 746, 746, 746, 25][("rubricc.state.tags" - 10) * 3 + "rubricc.cell.language-asked-for" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 16 AND 27
      THEN [28, 28, 496, 496, 496, 28, 29, 29, 496, 496, 496, 29, 30, 30, 496, 496, 496, 30, 31, 31, 496, 496, 496, 31, 32, 32, 496, 496, 496, 32, 33, 33, 496, 496, 496, 33][("rubricc.state.quality" - 16) * 3 + "rubricc.cell.language-asked-for" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 9 AND 14
      THEN [15, 15, 54, 54, 54, 15, 16, 16, 54, 54, 54, 16, 17, 17, 54, 54, 54, 17][("rubricc.state.humour" - 9) * 3 + "rubricc.cell.language-asked-for" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 9 AND 14
      THEN [15, 15, 54, 54, 54, 15, 16, 16, 54, 54, 54, 16, 17, 17, 54, 54, 54, 17][("rubricc.state.creativity" - 9) * 3 + "rubricc.cell.language-asked-for" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 9 AND 14
      THEN [15, 15, 94, 94, 94, 15, 16, 16, 94, 94, 94, 16, 17, 17, 94, 94, 94, 17][("rubricc.state.politeness" - 9) * 3 + "rubricc.cell.language-asked-for" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 9 AND 14
      THEN [15, 15, 229, 229, 229, 15, 16, 16, 229, 229, 229, 16, 17, 17, 229, 229, 229, 17][("rubricc.state.harmlessness" - 9) * 3 + "rubricc.cell.language-asked-for" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.9"
),
"rubricc.11" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.tags" BETWEEN 18 AND 25
      THEN [26, 26, 27, 28, 28, 29, 30, 30, 31, 32, 32, 33, 34, 34, 35, 36, 36, 37, 38, 38, 39, 40, 40, 41][("rubricc.state.tags" - 18) * 3 + "rubricc.cell.private-data" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 15 AND 17
      THEN [18, 18, 38, 19, 19, 43, 20, 20, 48][("rubricc.state.harmlessness" - 15) * 3 + "rubricc.cell.private-data" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.10"
),
"rubricc.12" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.tags" BETWEEN 26 AND 41
      THEN [42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73][("rubricc.state.tags" - 26) * 2 + "rubricc.cell.prejudice" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.politeness" BETWEEN 15 AND 17
      THEN [18, 19, 20, 21, 22, 23][("rubricc.state.politeness" - 15) * 2 + "rubricc.cell.prejudice" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 18 AND 20
      THEN [21, 27, 22, 31, 23, 35][("rubricc.state.harmlessness" - 18) * 2 + "rubricc.cell.prejudice" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.11"
),
"rubricc.13" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.tags" BETWEEN 42 AND 73
      THEN [74, 74, 75, 76, 76, 77, 78, 78, 79, 80, 80, 81, 82, 82, 83, 84, 84, 85, 86, 86, 87, 88, 88, 89, 90, 90, 91, 92, 92, 93, 94, 94, 95, 96, 96, 97, 98, 98, 99, 100, 100, 101, 102, 102, 103, 104, 104, 105, 106, 106, 107, 108, 108, 109, 110, 110, 111, 112, 112, 113, 114, 114, 115, 116, 116, 117, 118, 118, 119, 120, 120, 121, 122, 122, 123, 124, 124, 125, 126, 126, 127, 128, 128, 129, 130, 130, 131, 132, 132, 133, 134, 134, 135, 136, 136, 137][("rubricc.state.tags" - 42) * 3 + "rubricc.cell.sexual" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 21 AND 23
      THEN [24, 25, 26, 28, 29, 30, 32, 33, 34][("rubricc.state.harmlessness" - 21) * 3 + "rubricc.cell.sexual" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.12"
),
"rubricc.14" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 24 AND 35
      THEN [36, 37, 38, 37, 37, 38, 39, 39, 38, 40, 40, 38, 41, 42, 43, 42, 42, 43, 44, 44, 43, 45, 45, 43, 46, 47, 48, 47, 47, 48, 49, 49, 48, 50, 50, 48][("rubricc.state.harmlessness" - 24) * 3 + "rubricc.cell.violence" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.13"
),
"rubricc.15" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 22 AND 25
      THEN [82, 82, 82, 82, 26, 82, 82, 82, 82, 27, 28, 29, 30, 30, 82, 31, 32, 82, 82, 82][("rubricc.state.spam" - 22) * 5 + "rubricc.cell.answers" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 15 AND 17
      THEN [94, 94, 94, 94, 18, 19, 20, 21, 21, 94, 22, 20, 94, 94, 94][("rubricc.state.verdict" - 15) * 5 + "rubricc.cell.answers" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 74 AND 137
      THEN [746, 746, 746, 746, 138, 746, 746, 746, 746, 139, 746, 746, 746, 746, 140, 746, 746, 746, 746, 141, 746, 746, 746, 746, 142, 746, 746, 746, 746, 143, 746, 746, 746, 746, 144, 746, 746, 746, 746, 145, 746, 746, 746, 746, 146, 746, 746, 746, 746, 147, 746, 746, 746, 746, 148, 746, 746, 746, 746, 149, 746, 746, 746, 746, 150, 746, 746, 746, 746, 151, 746, 746, 746, 746, 152, 746, 746, 746, 746, 153, 746, 746, 746, 746, 154, 746, 746, 746, 746, 155, 746, 746, 746, 746, 156, 746, 746, 746, 746, 157, 746, 746, 746, 746, 158, 746, 746, 746, 746, 159, 746, 746, 746, 746, 160, 746, 746, 746, 746, 161, 746, 746, 746, 746, 162, 746, 746, 746, 746, 163, 746, 746, 746, 746, 164, 746, 746, 746, 746, 165, 746, 746, 746, 746, 166, 746, 746, 746, 746, 167, 746, 746, 746, 746, 168, 746, 746, 746, 746, 169, 170, 171, 172, 172, 746, 173, 174, 175, 175, 746, 176, 177, 178, 178, 746, 179, 180, 181, 181, 746, 182, 183, 184, 184, 746, 185, 186, 187, 187, 746, 188, 189, 190, 190, 746, 191, 192, 193, 193, 746, 194, 195, 196, 196, 746, 197, 198, 199, 199, 746, 200, 201, 202, 202, 746, 203, 204, 205, 205, 746, 206, 207, 208, 208, 746, 209, 210, 211, 211, 746, 212, 213, 214, 214, 746, 215, 216, 217, 217, 746, 170, 171, 746, 746, 746, 173, 174, 746, 746, 746, 176, 177, 746, 746, 746, 179, 180, 746, 746, 746, 182, 183, 746, 746, 746, 185, 186, 746, 746, 746, 188, 189, 746, 746, 746, 191, 192, 746, 746, 746, 194, 195, 746, 746, 746, 197, 198, 746, 746, 746, 200, 201, 746, 746, 746, 203, 204, 746, 746, 746, 206, 207, 746, 746, 746, 209, 210, 746, 746, 746, 212, 213, 746, 746, 746, 215, 216, 746, 746, 746][("rubricc.state.tags" - 74) * 5 + "rubricc.cell.answers" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 28 AND 33
      THEN [496, 496, 496, 496, 34, 496, 496, 496, 496, 35, 496, 496, 496, 496, 36, 496, 496, 496, 496, 37, 38, 39, 40, 41, 496, 42, 43, 496, 496, 496][("rubricc.state.quality" - 28) * 5 + "rubricc.cell.answers" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 15 AND 17
      THEN [54, 54, 54, 54, 18, 19, 20, 21, 21, 54, 19, 20, 54, 54, 54][("rubricc.state.humour" - 15) * 5 + "rubricc.cell.answers" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 15 AND 17
      THEN [54, 54, 54, 54, 18, 19, 20, 21, 21, 54, 19, 20, 54, 54, 54][("rubricc.state.creativity" - 15) * 5 + "rubricc.cell.answers" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 18 AND 23
      THEN [94, 94, 94, 94, 24, 94, 94, 94, 94, 25, 26, 27, 28, 28, 94, 29, 30, 31, 31, 94, 26, 27, 94, 94, 94, 29, 30, 94, 94, 94][("rubricc.state.politeness" - 18) * 5 + "rubricc.cell.answers" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 36 AND 50
      THEN [229, 229, 229, 229, 51, 229, 229, 229, 229, 52, 229, 229, 229, 229, 53, 229, 229, 229, 229, 54, 229, 229, 229, 229, 55, 56, 57, 58, 58, 229, 59, 60, 61, 61, 229, 62, 63, 64, 64, 229, 65, 66, 67, 67, 229, 68, 69, 70, 70, 229, 56, 57, 229, 229, 229, 59, 60, 229, 229, 229, 62, 63, 229, 229, 229, 65, 66, 229, 229, 229, 68, 69, 229, 229, 229][("rubricc.state.harmlessness" - 36) * 5 + "rubricc.cell.answers" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.14"
),
"rubricc.16" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 26 AND 32
      THEN [82, 82, 33, 82, 82, 34, 35, 35, 82, 36, 36, 82, 37, 37, 82, 38, 38, 82, 39, 39, 82][("rubricc.state.spam" - 26) * 3 + "rubricc.cell.must-refuse" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 18 AND 22
      THEN [94, 94, 23, 24, 25, 94, 26, 26, 94, 27, 28, 94, 29, 30, 94][("rubricc.state.verdict" - 18) * 3 + "rubricc.cell.must-refuse" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 138 AND 217
      THEN [746, 746, 218, 746, 746, 219, 746, 746, 220, 746, 746, 221, 746, 746, 222, 746, 746, 223, 746, 746, 224, 746, 746, 225, 746, 746, 226, 746, 746, 227, 746, 746, 228, 746, 746, 229, 746, 746, 230, 746, 746, 231, 746, 746, 232, 746, 746, 233, 746, 746, 234, 746, 746, 235, 746, 746, 236, 746, 746, 237, 746, 746, 238, 746, 746, 239, 746, 746, 240, 746, 746, 241, 746, 746, 242, 746, 746, 243, 746, 746, 244, 746, 746, 245, 746, 746, 246, 746, 746, 247, 746, 746, 248, 746, 746, 249, 250, 250, 746, 251, 251, 746, 252, 252, 746, 253, 253, 746, 254, 254, 746, 255, 255, 746, 256, 256, 746, 257, 257, 746, 258, 258, 746, 259, 259, 746, 260, 260, 746, 261, 261, 746, 262, 262, 746, 263, 263, 746, 264, 264, 746, 265, 265, 746, 266, 266, 746, 267, 267, 746, 268, 268, 746, 269, 269, 746, 270, 270, 746, 271, 271, 746, 272, 272, 746, 273, 273, 746, 274, 274, 746, 275, 275, 746, 276, 276, 746, 277, 277, 746, 278, 278, 746, 279, 279, 746, 280, 280, 746, 281, 281, 746, 282, 282, 746, 283, 283, 746, 284, 284, 746, 285, 285, 746, 286, 286, 746, 287, 287, 746, 288, 288, 746, 289, 289, 746, 290, 290, 746, 291, 291, 746, 292, 292, 746, 293, 293, 746, 294, 294, 746, 295, 295, 746, 296, 296, 746, 297, 297, 746][("rubricc.state.tags" - 138) * 3 + "rubricc.cell.must-refuse" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 34 AND 43
      THEN [496, 496, 44, 496, 496, 45, 496, 496, 46, 496, 496, 47, 48, 49, 496, 50, 50, 496, 51, 52, 496, 53, 54, 496, 55, 56, 496, 57, 57, 496][("rubricc.state.quality" - 34) * 3 + "rubricc.cell.must-refuse" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 18 AND 21
      THEN [54, 54, 22, 23, 23, 54, 24, 24, 54, 25, 25, 54][("rubricc.state.humour" - 18) * 3 + "rubricc.cell.must-refuse" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 18 AND 21
      THEN [54, 54, 22, 23, 23, 54, 24, 24, 54, 25, 25, 54][("rubricc.state.creativity" - 18) * 3 + "rubricc.cell.must-refuse" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 24 AND 31
      THEN [94, 94, 32, 94, 94, 33, 34, 34, 94, 35, 35, 94, 36, 36, 94, 37, 37, 94, 38, 38, 94, 39, 39, 94][("rubricc.state.politeness" - 24) * 3 + "rubricc.cell.must-refuse" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 51 AND 70
      THEN [229, 229, 71, 229, 229, 72, 229, 229, 73, 229, 229, 74, 229, 229, 75, 76, 76, 229, 77, 77, 229, 78, 79, 229, 80, 80, 229, 81, 81, 229, 82, 79, 229, 83, 83, 229, 84, 84, 229, 79, 79, 229, 85, 85, 229, 86, 86, 229, 87, 79, 229, 88, 88, 229, 89, 89, 229, 90, 79, 229][("rubricc.state.harmlessness" - 51) * 3 + "rubricc.cell.must-refuse" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.15"
),
"rubricc.17" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 33 AND 39
      THEN [82, 82, 82, 82, 40, 82, 82, 82, 82, 41, 82, 82, 82, 82, 42, 82, 82, 82, 82, 43, 44, 44, 44, 44, 82, 82, 82, 82, 82, 45, 82, 82, 82, 82, 46][("rubricc.state.spam" - 33) * 5 + "rubricc.cell.facts" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 23 AND 30
      THEN [94, 94, 94, 94, 31, 94, 94, 94, 94, 32, 94, 94, 94, 94, 33, 94, 94, 94, 94, 34, 35, 35, 36, 35, 94, 36, 36, 36, 36, 94, 94, 94, 94, 94, 37, 94, 94, 94, 94, 38][("rubricc.state.verdict" - 23) * 5 + "rubricc.cell.facts" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 218 AND 297
      THEN [746, 746, 746, 746, 298, 746, 746, 746, 746, 299, 746, 746, 746, 746, 300, 746, 746, 746, 746, 301, 746, 746, 746, 746, 302, 746, 746, 746, 746, 303, 746, 746, 746, 746, 304, 746, 746, 746, 746, 305, 746, 746, 746, 746, 306, 746, 746, 746, 746, 307, 746, 746, 746, 746, 308, 746, 746, 746, 746, 309, 746, 746, 746, 746, 310, 746, 746, 746, 746, 311, 746, 746, 746, 746, 312, 746, 746, 746, 746, 313, 746, 746, 746, 746, 314, 746, 746, 746, 746, 315, 746, 746, 746, 746, 316, 746, 746, 746, 746, 317, 746, 746, 746, 746, 318, 746, 746, 746, 746, 319, 746, 746, 746, 746, 320, 746, 746, 746, 746, 321, 746, 746, 746, 746, 322, 746, 746, 746, 746, 323, 746, 746, 746, 746, 324, 746, 746, 746, 746, 325, 746, 746, 746, 746, 326, 746, 746, 746, 746, 327, 746, 746, 746, 746, 328, 746, 746, 746, 746, 329, 746, 746, 746, 746, 330, 746, 746, 746, 746, 331, 332, 332, 332, 332, 746, 746, 746, 746, 746, 333, 746, 746, 746, 746, 334, 335, 335, 335, 335, 746, 746, 746, 746, 746, 336, 746, 746, 746, 746, 337, 338, 338, 338, 338, 746, 746, 746, 746, 746, 339, 746, 746, 746, 746, 340, 341, 341, 341, 341, 746, 746, 746, 746, 746, 342, 746, 746, 746, 746, 343, 344, 344, 344, 344, 746, 746, 746, 746, 746, 345, 746, 746, 746, 746, 346, 347, 347, 347, 347, 746, 746, 746, 746, 746, 348, 746, 746, 746, 746, 349, 350, 350, 350, 350, 746, 746, 746, 746, 746, 351, 746, 746, 746, 746, 352, 353, 353, 353, 353, 746, 746, 746, 746, 746, 354, 746, 746, 746, 746, 355, 356, 356, 356, 356, 746, 746, 746, 746, 746, 357, 746, 746, 746, 746, 358, 359, 359, 359, 359, 746, 746, 746, 746, 746, 360, 746, 746, 746, 746, 361, 362, 362, 362, 362, 746, 746, 746, 746, 746, 363, 746, 746, 746, 746, 364, 365, 365, 365, 365, 746, 746, 746, 746, 746, 366, 746, 746, 746, 746, 367, 368, 368, 368, 368, 746, 746, 746, 746, 746, 369, 746, 746, 746, 746, 370, 371, 371, 371, 371, 746, 746, 746, 746, 746, 372, 746, 746, 746, 746, 373, 374, 374, 374, 374, 746, 746, 746, 746, 746, 375, 746, 746, 746, 746, 376, 377, 377, 377, 377, 746][("rubricc.state.tags" - 218) * 5 + "rubricc.cell.facts" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 44 AND 57
      THEN [496, 496, 496, 496, 58, 496, 496, 496, 496, 59, 496, 496, 496, 496, 60, 496, 496, 496, 496, 61, 496, 496, 496, 496, 62, 496, 496, 496, 496, 63, 496, 496, 496, 496, 64, 65, 65, 66, 67, 496, 66, 66, 66, 67, 496, 68, 69, 70, 67, 496, 70, 70, 70, 67, 496, 496, 496, 496, 496, 71, 496, 496, 496, 496, 72, 496, 496, 496, 496, 73][("rubricc.state.quality" - 44) * 5 + "rubricc.cell.facts" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 22 AND 25
      THEN [54, 54, 54, 54, 26, 54, 54, 54, 54, 27, 54, 54, 54, 54, 28, 29, 29, 29, 29, 54][("rubricc.state.humour" - 22) * 5 + "rubricc.cell.facts" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 22 AND 25
      THEN [54, 54, 54, 54, 26, 54, 54, 54, 54, 27, 54, 54, 54, 54, 28, 29, 29, 29, 29, 54][("rubricc.state.creativity" - 22) * 5 + "rubricc.cell.facts" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 32 AND 39
      THEN [94, 94, 94, 94, 40, 94, 94, 94, 94, 41, 94, 94, 94, 94, 42, 94, 94, 94, 94, 43, 44, 44, 44, 44, 94, 94, 94, 94, 94, 45, 94, 94, 94, 94, 46, 47, 47, 47, 47, 94][("rubricc.state.politeness" - 32) * 5 + "rubricc.cell.facts" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 71 AND 90
      THEN [229, 229, 229, 229, 91, 229, 229, 229, 229, 92, 229, 229, 229, 229, 93, 229, 229, 229, 229, 94, 229, 229, 229, 229, 95, 229, 229, 229, 229, 96, 229, 229, 229, 229, 97, 98, 98, 99, 98, 229, 100, 100, 101, 100, 229, 229, 229, 229, 229, 102, 229, 229, 229, 229, 103, 104, 104, 105, 104, 229, 229, 229, 229, 229, 106, 229, 229, 229, 229, 107, 229, 229, 229, 229, 108, 229, 229, 229, 229, 109, 110, 110, 111, 110, 229, 229, 229, 229, 229, 112, 229, 229, 229, 229, 113, 114, 114, 115, 114, 229][("rubricc.state.harmlessness" - 71) * 5 + "rubricc.cell.facts" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.16"
),
"rubricc.18" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 40 AND 46
      THEN [82, 82, 82, 82, 47, 82, 82, 82, 82, 48, 82, 82, 82, 82, 49, 82, 82, 82, 82, 50, 50, 51, 51, 51, 82, 82, 82, 82, 82, 52, 82, 82, 82, 82, 53][("rubricc.state.spam" - 40) * 5 + "rubricc.cell.risky-subject" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 31 AND 38
      THEN [94, 94, 94, 94, 39, 94, 94, 94, 94, 40, 94, 94, 94, 94, 41, 94, 94, 94, 94, 42, 43, 44, 44, 44, 94, 45, 46, 46, 46, 94, 94, 94, 94, 94, 47, 94, 94, 94, 94, 48][("rubricc.state.verdict" - 31) * 5 + "rubricc.cell.risky-subject" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 298 AND 377
      THEN [746, 746, 746, 746, 378, 746, 746, 746, 746, 379, 746, 746, 746, 746, 380, 746, 746, 746, 746, 381, 746, 746, 746, 746, 382, 746, 746, 746, 746, 383, 746, 746, 746, 746, 384, 746, 746, 746, 746, 385, 746, 746, 746, 746, 386, 746, 746, 746, 746, 387, 746, 746, 746, 746, 388, 746, 746, 746, 746, 389, 746, 746, 746, 746, 390, 746, 746, 746, 746, 391, 746, 746, 746, 746, 392, 746, 746, 746, 746, 393, 746, 746, 746, 746, 394, 746, 746, 746, 746, 395, 746, 746, 746, 746, 396, 746, 746, 746, 746, 397, 746, 746, 746, 746, 398, 746, 746, 746, 746, 399, 746, 746, 746, 746, 400, 746, 746, 746, 746, 401, 746, 746, 746, 746, 402, 746, 746, 746, 746, 403, 746, 746, 746, 746, 404, 746, 746, 746, 746, 405, 746, 746, 746, 746, 406, 746, 746, 746, 746, 407, 746, 746, 746, 746, 408, 746, 746, 746, 746, 409, 746, 746, 746, 746, 410, 746, 746, 746, 746, 411, 411, 412, 412, 412, 746, 746, 746, 746, 746, 413, 746, 746, 746, 746, 414, 414, 415, 415, 415, 746, 746, 746, 746, 746, 416, 746, 746, 746, 746, 417, 417, 418, 418, 418, 746, 746, 746, 746, 746, 419, 746, 746, 746, 746, 420, 420, 421, 421, 421, 746, 746, 746, 746, 746, 422, 746, 746, 746, 746, 423, 423, 424, 424, 424, 746, 746, 746, 746, 746, 425, 746, 746, 746, 746, 426, 426, 427, 427, 427, 746, 746, 746, 746, 746, 428, 746, 746, 746, 746, 429, 429, 430, 430, 430, 746, 746, 746, 746, 746, 431, 746, 746, 746, 746, 432, 432, 433, 433, 433, 746, 746, 746, 746, 746, 434, 746, 746, 746, 746, 435, 435, 436, 436, 436, 746, 746, 746, 746, 746, 437, 746, 746, 746, 746, 438, 438, 439, 439, 439, 746, 746, 746, 746, 746, 440, 746, 746, 746, 746, 441, 441, 442, 442, 442, 746, 746, 746, 746, 746, 443, 746, 746, 746, 746, 444, 444, 445, 445, 445, 746, 746, 746, 746, 746, 446, 746, 746, 746, 746, 447, 447, 448, 448, 448, 746, 746, 746, 746, 746, 449, 746, 746, 746, 746, 450, 450, 451, 451, 451, 746, 746, 746, 746, 746, 452, 746, 746, 746, 746, 453, 453, 454, 454, 454, 746, 746, 746, 746, 746, 455, 746, 746, 746, 746, 456, 456, 457, 457, 457, 746][("rubricc.state.tags" - 298) * 5 + "rubricc.cell.risky-subject" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 58 AND 73
      THEN [496, 496, 496, 496, 74, 496, 496, 496, 496, 75, 496, 496, 496, 496, 76, 496, 496, 496, 496, 77, 496, 496, 496, 496, 78, 496, 496, 496, 496, 79, 496, 496, 496, 496, 80, 81, 82, 82, 82, 496, 83, 84, 84, 84, 496, 85, 86, 86, 86, 496, 87, 88, 88, 88, 496, 89, 90, 90, 90, 496, 91, 92, 92, 92, 496, 496, 496, 496, 496, 93, 496, 496, 496, 496, 94, 496, 496, 496, 496, 95][("rubricc.state.quality" - 58) * 5 + "rubricc.cell.risky-subject" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 26 AND 29
      THEN [54, 54, 54, 54, 30, 54, 54, 54, 54, 31, 54, 54, 54, 54, 32, 32, 33, 33, 33, 54][("rubricc.state.humour" - 26) * 5 + "rubricc.cell.risky-subject" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 26 AND 29
      THEN [54, 54, 54, 54, 30, 54, 54, 54, 54, 31, 54, 54, 54, 54, 32, 32, 33, 33, 33, 54][("rubricc.state.creativity" - 26) * 5 + "rubricc.cell.risky-subject" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 40 AND 47
      THEN [94, 94, 94, 94, 48, 94, 94, 94, 94, 49, 94, 94, 94, 94, 50, 94, 94, 94, 94, 51, 51, 52, 52, 52, 94, 94, 94, 94, 94, 53, 94, 94, 94, 94, 54, 54, 55, 55, 55, 94][("rubricc.state.politeness" - 40) * 5 + "rubricc.cell.risky-subject" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 91 AND 115
      THEN [229, 229, 229, 229, 116, 229, 229, 229, 229, 117, 229, 229, 229, 229, 118, 229, 229, 229, 229, 119, 229, 229, 229, 229, 120, 229, 229, 229, 229, 121, 229, 229, 229, 229, 122, 122, 123, 123, 123, 229, 122, 124, 124, 124, 229, 125, 126, 126, 126, 229, 125, 127, 127, 127, 229, 229, 229, 229, 229, 128, 229, 229, 229, 229, 129, 129, 130, 130, 130, 229, 129, 124, 124, 124, 229, 229, 229, 229, 229, 131, 229, 229, 229, 229, 125, 229, 229, 229, 229, 132, 229, 229, 229, 229, 133, 133, 134, 134, 134, 229, 133, 124, 124, 124, 229, 229, 229, 229, 229, 135, 229, 229, 229, 229, 136, 136, 137, 137, 137, 229, 136, 124, 124, 124, 229][("rubricc.state.harmlessness" - 91) * 5 + "rubricc.cell.risky-subject" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.17"
),
"rubricc.19" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 47 AND 53
      THEN [82, 82, 54, 82, 82, 55, 82, 82, 56, 82, 82, 57, 57, 57, 82, 82, 82, 58, 82, 82, 59][("rubricc.state.spam" - 47) * 3 + "rubricc.cell.warns" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 39 AND 48
      THEN [94, 94, 49, 94, 94, 50, 94, 94, 51, 94, 94, 52, 94, 94, 53, 53, 53, 94, 94, 94, 54, 54, 54, 94, 94, 94, 55, 94, 94, 56][("rubricc.state.verdict" - 39) * 3 + "rubricc.cell.warns" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 378 AND 457
      THEN [746, 746, 458, 746, 746, 459, 746, 746, 460, 746, 746, 461, 746, 746, 462, 746, 746, 463, 746, 746, 464, 746, 746, 465, 746, 746, 466, 746, 746, 467, 746, 746, 468, 746, 746, 469, 746, 746, 470, 746, 746, 471, 746, 746, 472, 746, 746, 473, 746, 746, 474, 746, 746, 475, 746, 746, 476, 746, 746, 477, 746, 746, 478, 746, 746, 479, 746, 746, 480, 746, 746, 481, 746, 746, 482, 746, 746, 483, 746, 746, 484, 746, 746, 485, 746, 746, 486, 746, 746, 487, 746, 746, 488, 746, 746, 489, 746, 746, 490, 746, 746, 491, 491, 491, 746, 746, 746, 492, 746, 746, 493, 493, 493, 746, 746, 746, 494, 746, 746, 495, 495, 495, 746, 746, 746, 496, 746, 746, 497, 497, 497, 746, 746, 746, 498, 746, 746, 499, 499, 499, 746, 746, 746, 500, 746, 746, 501, 501, 501, 746, 746, 746, 502, 746, 746, 503, 503, 503, 746, 746, 746, 504, 746, 746, 505, 505, 505, 746, 746, 746, 506, 746, 746, 507, 507, 507, 746, 746, 746, 508, 746, 746, 509, 509, 509, 746, 746, 746, 510, 746, 746, 511, 511, 511, 746, 746, 746, 512, 746, 746, 513, 513, 513, 746, 746, 746, 514, 746, 746, 515, 515, 515, 746, 746, 746, 516, 746, 746, 517, 517, 517, 746, 746, 746, 518, 746, 746, 519, 519, 519, 746, 746, 746, 520, 746, 746, 521, 521, 521, 746][("rubricc.state.tags" - 378) * 3 + "rubricc.cell.warns" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 74 AND 95
      THEN [496, 496, 96, 496, 496, 97, 496, 496, 98, 496, 496, 99, 496, 496, 100, 496, 496, 101, 496, 496, 102, 496, 496, 103, 104, 103, 496, 496, 496, 105, 106, 105, 496, 496, 496, 107, 107, 107, 496, 496, 496, 108, 109, 108, 496, 496, 496, 110, 109, 110, 496, 496, 496, 111, 112, 111, 496, 496, 496, 113, 496, 496, 114, 496, 496, 115][("rubricc.state.quality" - 74) * 3 + "rubricc.cell.warns" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 30 AND 33
      THEN [54, 54, 34, 54, 54, 35, 54, 54, 36, 36, 36, 54][("rubricc.state.humour" - 30) * 3 + "rubricc.cell.warns" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 30 AND 33
      THEN [54, 54, 34, 54, 54, 35, 54, 54, 36, 36, 36, 54][("rubricc.state.creativity" - 30) * 3 + "rubricc.cell.warns" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 48 AND 55
      THEN [94, 94, 56, 94, 94, 57, 94, 94, 58, 94, 94, 59, 59, 59, 94, 94, 94, 60, 94, 94, 61, 61, 61, 94][("rubricc.state.politeness" - 48) * 3 + "rubricc.cell.warns" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 116 AND 137
      THEN [229, 229, 138, 229, 229, 139, 229, 229, 140, 229, 229, 141, 229, 229, 142, 229, 229, 143, 229, 229, 144, 145, 144, 229, 146, 146, 229, 229, 229, 147, 147, 147, 229, 148, 148, 229, 229, 229, 149, 229, 229, 150, 145, 150, 229, 229, 229, 151, 229, 229, 152, 229, 229, 145, 145, 145, 229, 229, 229, 153, 229, 229, 154, 154, 154, 229][("rubricc.state.harmlessness" - 116) * 3 + "rubricc.cell.warns" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.18"
),
"rubricc.20" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 54 AND 59
      THEN [82, 82, 82, 60, 82, 82, 82, 61, 62, 63, 64, 82, 62, 65, 64, 82, 66, 67, 68, 82, 66, 69, 68, 82][("rubricc.state.spam" - 54) * 4 + "rubricc.cell.opinion" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 49 AND 56
      THEN [94, 94, 94, 57, 58, 59, 60, 94, 61, 62, 63, 94, 64, 65, 66, 94, 61, 67, 63, 94, 68, 69, 70, 94, 71, 72, 73, 94, 64, 74, 66, 94][("rubricc.state.verdict" - 49) * 4 + "rubricc.cell.opinion" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 458 AND 521
      THEN [746, 746, 746, 522, 746, 746, 746, 523, 746, 746, 746, 524, 746, 746, 746, 525, 746, 746, 746, 526, 746, 746, 746, 527, 746, 746, 746, 528, 746, 746, 746, 529, 746, 746, 746, 530, 746, 746, 746, 531, 746, 746, 746, 532, 746, 746, 746, 533, 746, 746, 746, 534, 746, 746, 746, 535, 746, 746, 746, 536, 746, 746, 746, 537, 746, 746, 746, 538, 746, 746, 746, 539, 746, 746, 746, 540, 746, 746, 746, 541, 746, 746, 746, 542, 746, 746, 746, 543, 746, 746, 746, 544, 746, 746, 746, 545, 746, 746, 746, 546, 746, 746, 746, 547, 746, 746, 746, 548, 746, 746, 746, 549, 746, 746, 746, 550, 746, 746, 746, 551, 746, 746, 746, 552, 746, 746, 746, 553, 554, 555, 556, 746, 554, 557, 556, 746, 558, 559, 560, 746, 558, 561, 560, 746, 562, 563, 564, 746, 562, 565, 564, 746, 566, 567, 568, 746, 566, 569, 568, 746, 570, 571, 572, 746, 570, 573, 572, 746, 574, 575, 576, 746, 574, 577, 576, 746, 578, 579, 580, 746, 578, 581, 580, 746, 582, 583, 584, 746, 582, 585, 584, 746, 586, 587, 588, 746, 586, 589, 588, 746, 590, 591, 592, 746, 590, 593, 592, 746, 594, 595, 596, 746, 594, 597, 596, 746, 598, 599, 600, 746, 598, 601, 600, 746, 602, 603, 604, 746, 602, 605, 604, 746, 606, 607, 608, 746, 606, 609, 608, 746, 610, 611, 612, 746, 610, 613, 612, 746, 614, 615, 616, 746, 614, 617, 616, 746][("rubricc.state.tags" - 458) * 4 + "rubricc.cell.opinion" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 96 AND 115
      THEN [496, 496, 496, 116, 496, 496, 496, 117, 496, 496, 496, 118, 496, 496, 496, 119, 120, 121, 122, 496, 123, 124, 125, 496, 126, 127, 128, 496, 129, 130, 131, 496, 132, 133, 134, 496, 135, 136, 137, 496, 138, 139, 134, 496, 140, 141, 142, 496, 143, 144, 145, 496, 146, 147, 148, 496, 149, 150, 145, 496, 151, 152, 153, 496, 154, 155, 156, 496, 157, 158, 122, 496, 159, 160, 161, 496, 162, 163, 128, 496][("rubricc.state.quality" - 96) * 4 + "rubricc.cell.opinion" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 34 AND 36
      THEN [54, 54, 54, 37, 38, 39, 40, 54, 38, 41, 40, 54][("rubricc.state.humour" - 34) * 4 + "rubricc.cell.opinion" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 34 AND 36
      THEN [54, 54, 54, 37, 38, 39, 40, 54, 38, 41, 40, 54][("rubricc.state.creativity" - 34) * 4 + "rubricc.cell.opinion" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 56 AND 61
      THEN [94, 94, 94, 62, 94, 94, 94, 63, 64, 65, 66, 94, 64, 67, 66, 94, 68, 69, 70, 94, 68, 71, 70, 94][("rubricc.state.politeness" - 56) * 4 + "rubricc.cell.opinion" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 138 AND 154
      THEN [229, 229, 229, 155, 229, 229, 229, 156, 229, 229, 229, 157, 229, 229, 229, 158, 229, 229, 229, 159, 160, 161, 162, 229, 160, 163, 162, 229, 164, 165, 166, 229, 167, 168, 169, 229, 170, 171, 172, 229, 173, 174, 175, 229, 176, 177, 178, 229, 176, 179, 178, 229, 170, 180, 172, 229, 164, 181, 166, 229, 182, 183, 184, 229, 182, 185, 184, 229][("rubricc.state.harmlessness" - 138) * 4 + "rubricc.cell.opinion" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.19"
),
"rubricc.21" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 60 AND 69
      THEN [82, 82, 70, 82, 82, 71, 82, 82, 72, 73, 73, 82, 72, 72, 82, 74, 74, 82, 82, 82, 75, 76, 76, 82, 75, 75, 82, 77, 77, 82][("rubricc.state.spam" - 60) * 3 + "rubricc.cell.viewpoints" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 57 AND 74
      THEN [94, 94, 75, 94, 94, 76, 77, 77, 94, 76, 76, 94, 94, 94, 78, 79, 79, 94, 78, 78, 94, 94, 94, 80, 81, 81, 94, 80, 80, 94, 82, 82, 94, 94, 94, 83, 84, 84, 94, 83, 83, 94, 94, 94, 85, 86, 86, 94, 85, 85, 94, 87, 87, 94][("rubricc.state.verdict" - 57) * 3 + "rubricc.cell.viewpoints" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 522 AND 617
      THEN [746, 746, 618, 746, 746, 619, 746, 746, 620, 746, 746, 621, 746, 746, 622, 746, 746, 623, 746, 746, 624, 746, 746, 625, 746, 746, 626, 746, 746, 627, 746, 746, 628, 746, 746, 629, 746, 746, 630, 746, 746, 631, 746, 746, 632, 746, 746, 633, 746, 746, 634, 746, 746, 635, 746, 746, 636, 746, 746, 637, 746, 746, 638, 746, 746, 639, 746, 746, 640, 746, 746, 641, 746, 746, 642, 746, 746, 643, 746, 746, 644, 746, 746, 645, 746, 746, 646, 746, 746, 647, 746, 746, 648, 746, 746, 649, 746, 746, 650, 651, 651, 746, 650, 650, 746, 652, 652, 746, 746, 746, 653, 654, 654, 746, 653, 653, 746, 655, 655, 746, 746, 746, 656, 657, 657, 746, 656, 656, 746, 658, 658, 746, 746, 746, 659, 660, 660, 746, 659, 659, 746, 661, 661, 746, 746, 746, 662, 663, 663, 746, 662, 662, 746, 664, 664, 746, 746, 746, 665, 666, 666, 746, 665, 665, 746, 667, 667, 746, 746, 746, 668, 669, 669, 746, 668, 668, 746, 670, 670, 746, 746, 746, 671, 672, 672, 746, 671, 671, 746, 673, 673, 746, 746, 746, 674, 675, 675, 746, 674, 674, 746, 676, 676, 746, 746, 746, 677, 678, 678, 746, 677, 677, 746, 679, 679, 746, 746, 746, 680, 681, 681, 746, 680, 680, 746, 682, 682, 746, 746, 746, 683, 684, 684, 746, 683, 683, 746, 685, 685, 746, 746, 746, 686, 687, 687, 746, 686, 686, 746, 688, 688, 746, 746, 746, 689, 690, 690, 746, 689, 689, 746, 691, 691, 746, 746, 746, 692, 693, 693, 746, 692, 692, 746, 694, 694, 746, 746, 746, 695, 696, 696, 746, 695, 695, 746, 697, 697, 746][("rubricc.state.tags" - 522) * 3 + "rubricc.cell.viewpoints" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 116 AND 163
      THEN [496, 496, 164, 496, 496, 165, 496, 496, 166, 496, 496, 167, 496, 496, 168, 169, 170, 496, 171, 171, 496, 496, 496, 172, 173, 174, 496, 175, 175, 496, 496, 496, 176, 177, 178, 496, 179, 179, 496, 496, 496, 180, 181, 182, 496, 183, 183, 496, 496, 496, 184, 185, 186, 496, 187, 187, 496, 496, 496, 188, 189, 190, 496, 191, 191, 496, 496, 496, 192, 193, 194, 496, 496, 496, 195, 196, 196, 496, 195, 195, 496, 496, 496, 197, 198, 199, 496, 200, 200, 496, 496, 496, 201, 202, 203, 496, 204, 204, 496, 496, 496, 205, 206, 207, 496, 496, 496, 208, 209, 210, 496, 211, 211, 496, 496, 496, 212, 213, 214, 496, 215, 215, 496, 496, 496, 216, 169, 217, 496, 496, 496, 218, 219, 220, 496, 221, 221, 496, 496, 496, 222, 223, 224, 496][("rubricc.state.quality" - 116) * 3 + "rubricc.cell.viewpoints" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 37 AND 41
      THEN [54, 54, 42, 54, 54, 43, 44, 44, 54, 43, 43, 54, 45, 45, 54][("rubricc.state.humour" - 37) * 3 + "rubricc.cell.viewpoints" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 37 AND 41
      THEN [54, 54, 42, 54, 54, 43, 44, 44, 54, 43, 43, 54, 45, 45, 54][("rubricc.state.creativity" - 37) * 3 + "rubricc.cell.viewpoints" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 62 AND 71
      THEN [94, 94, 72, 94, 94, 73, 94, 94, 74, 75, 75, 94, 74, 74, 94, 76, 76, 94, 94, 94, 77, 78, 78, 94, 77, 77, 94, 79, 79, 94][("rubricc.state.politeness" - 62) * 3 + "rubricc.cell.viewpoints" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 155 AND 185
      THEN [229, 229, 186, 229, 229, 187, 229, 229, 188, 229, 229, 189, 229, 229, 190, 229, 229, 191, 192, 192, 229, 191, 191, 229, 193, 193, 229, 229, 229, 194, 195, 195, 229, 194, 194, 229, 229, 229, 196, 197, 197, 229, 196, 196, 229, 229, 229, 198, 199, 199, 229, 198, 198, 229, 229, 229, 200, 201, 201, 229, 200, 200, 229, 229, 229, 202, 203, 203, 229, 202, 202, 229, 204, 204, 229, 205, 205, 229, 206, 206, 229, 229, 229, 207, 208, 208, 229, 207, 207, 229, 209, 209, 229][("rubricc.state.harmlessness" - 155) * 3 + "rubricc.cell.viewpoints" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.20"
),
"rubricc.22" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 70 AND 77
      THEN [82, 82, 78, 82, 82, 79, 82, 82, 80, 80, 82, 82, 80, 80, 82, 82, 82, 81, 81, 82, 82, 81, 81, 82][("rubricc.state.spam" - 70) * 3 + "rubricc.cell.persona" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 75 AND 87
      THEN [94, 94, 88, 94, 94, 89, 89, 94, 94, 94, 94, 90, 90, 94, 94, 94, 94, 91, 91, 91, 94, 90, 90, 94, 94, 94, 92, 92, 92, 94, 94, 94, 93, 93, 94, 94, 91, 94, 94][("rubricc.state.verdict" - 75) * 3 + "rubricc.cell.persona" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 618 AND 697
      THEN [746, 746, 698, 746, 746, 699, 746, 746, 700, 746, 746, 701, 746, 746, 702, 746, 746, 703, 746, 746, 704, 746, 746, 705, 746, 746, 706, 746, 746, 707, 746, 746, 708, 746, 746, 709, 746, 746, 710, 746, 746, 711, 746, 746, 712, 746, 746, 713, 746, 746, 714, 746, 746, 715, 746, 746, 716, 746, 746, 717, 746, 746, 718, 746, 746, 719, 746, 746, 720, 746, 746, 721, 746, 746, 722, 746, 746, 723, 746, 746, 724, 746, 746, 725, 746, 746, 726, 746, 746, 727, 746, 746, 728, 746, 746, 729, 746, 746, 730, 730, 746, 746, 730, 730, 746, 746, 746, 731, 731, 746, 746, 731, 731, 746, 746, 746, 732, 732, 746, 746, 732, 732, 746, 746, 746, 733, 733, 746, 746, 733, 733, 746, 746, 746, 734, 734, 746, 746, 734, 734, 746, 746, 746, 735, 735, 746, 746, 735, 735, 746, 746, 746, 736, 736, 746, 746, 736, 736, 746, 746, 746, 737, 737, 746, 746, 737, 737, 746, 746, 746, 738, 738, 746, 746, 738, 738, 746, 746, 746, 739, 739, 746, 746, 739, 739, 746, 746, 746, 740, 740, 746, 746, 740, 740, 746, 746, 746, 741, 741, 746, 746, 741, 741, 746, 746, 746, 742, 742, 746, 746, 742, 742, 746, 746, 746, 743, 743, 746, 746, 743, 743, 746, 746, 746, 744, 744, 746, 746, 744, 744, 746, 746, 746, 745, 745, 746, 746, 745, 745, 746][("rubricc.state.tags" - 618) * 3 + "rubricc.cell.persona" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 164 AND 224
      THEN [496, 496, 225, 496, 496, 226, 496, 496, 227, 496, 496, 228, 496, 496, 229, 230, 496, 496, 229, 496, 496, 496, 496, 230, 496, 496, 231, 232, 496, 496, 231, 496, 496, 496, 496, 232, 496, 496, 233, 234, 233, 496, 233, 233, 496, 496, 496, 234, 496, 496, 235, 236, 235, 496, 235, 235, 496, 496, 496, 236, 496, 496, 237, 238, 237, 496, 237, 237, 496, 496, 496, 238, 496, 496, 239, 240, 239, 496, 239, 239, 496, 496, 496, 240, 496, 496, 241, 238, 241, 496, 241, 241, 496, 496, 496, 242, 242, 242, 496, 496, 496, 243, 244, 243, 496, 243, 243, 496, 496, 496, 244, 496, 496, 245, 246, 245, 496, 245, 245, 496, 496, 496, 246, 496, 496, 247, 244, 247, 496, 247, 247, 496, 496, 496, 248, 249, 248, 496, 248, 248, 496, 496, 496, 249, 496, 496, 250, 251, 250, 496, 250, 250, 496, 496, 496, 251, 496, 496, 252, 252, 496, 496, 496, 496, 253, 254, 496, 496, 253, 496, 496, 496, 496, 254, 496, 496, 255, 234, 255, 496, 255, 255, 496][("rubricc.state.quality" - 164) * 3 + "rubricc.cell.persona" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 42 AND 45
      THEN [54, 54, 46, 54, 54, 47, 47, 54, 54, 47, 47, 54][("rubricc.state.humour" - 42) * 3 + "rubricc.cell.persona" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 42 AND 45
      THEN [54, 54, 46, 54, 54, 47, 47, 54, 54, 47, 47, 54][("rubricc.state.creativity" - 42) * 3 + "rubricc.cell.persona" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 72 AND 79
      THEN [94, 94, 80, 94, 94, 81, 94, 94, 82, 82, 94, 94, 82, 82, 94, 94, 94, 83, 83, 94, 94, 83, 83, 94][("rubricc.state.politeness" - 72) * 3 + "rubricc.cell.persona" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 186 AND 209
      THEN [229, 229, 210, 229, 229, 211, 229, 229, 212, 229, 229, 213, 229, 229, 214, 229, 229, 215, 215, 229, 229, 215, 215, 229, 229, 229, 216, 216, 216, 229, 229, 229, 217, 217, 217, 229, 229, 229, 218, 218, 218, 229, 229, 229, 219, 219, 219, 229, 229, 229, 220, 220, 229, 229, 220, 220, 229, 218, 229, 229, 216, 229, 229, 229, 229, 221, 221, 229, 229, 221, 221, 229][("rubricc.state.harmlessness" - 186) * 3 + "rubricc.cell.persona" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.21"
),
"rubricc.23" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.spam" BETWEEN 78 AND 81
      THEN [82, 82, 82, 83, 82, 82, 82, 84, 83, 83, 83, 82, 84, 84, 84, 82][("rubricc.state.spam" - 78) * 4 + "rubricc.cell.padding" + 1]
      ELSE "rubricc.state.spam" END AS "rubricc.state.spam",
    CASE WHEN "rubricc.state.verdict" BETWEEN 88 AND 93
      THEN [94, 94, 94, 95, 96, 96, 96, 94, 97, 97, 97, 94, 98, 98, 98, 94, 99, 99, 99, 94, 100, 100, 100, 94][("rubricc.state.verdict" - 88) * 4 + "rubricc.cell.padding" + 1]
      ELSE "rubricc.state.verdict" END AS "rubricc.state.verdict",
    CASE WHEN "rubricc.state.tags" BETWEEN 698 AND 745
      THEN [746, 746, 746, 747, 746, 746, 746, 748, 746, 746, 746, 749, 746, 746, 746, 750, 746, 746, 746, 751, 746, 746, 746, 752, 746, 746, 746, 753, 746, 746, 746, 754, 746, 746, 746, 755, 746, 746, 746, 756, 746, 746, 746, 757, 746, 746, 746, 758, 746, 746, 746, 759, 746, 746, 746, 760, 746, 746, 746, 761, 746, 746, 746, 762, 746, 746, 746, 763, 746, 746, 746, 764, 746, 746, 746, 765, 746, 746, 746, 766, 746, 746, 746, 767, 746, 746, 746, 768, 746, 746, 746, 769, 746, 746, 746, 770, 746, 746, 746, 771, 746, 746, 746, 772, 746, 746, 746, 773, 746, 746, 746, 774, 746, 746, 746, 775, 746, 746, 746, 776, 746, 746, 746, 777, 746, 746, 746, 778, 747, 747, 747, 746, 748, 748, 748, 746, 749, 749, 749, 746, 750, 750, 750, 746, 751, 751, 751, 746, 752, 752, 752, 746, 753, 753, 753, 746, 754, 754, 754, 746, 755, 755, 755, 746, 756, 756, 756, 746, 757, 757, 757, 746, 758, 758, 758, 746, 759, 759, 759, 746, 760, 760, 760, 746, 761, 761, 761, 746, 762, 762, 762, 746][("rubricc.state.tags" - 698) * 4 + "rubricc.cell.padding" + 1]
      ELSE "rubricc.state.tags" END AS "rubricc.state.tags",
    CASE WHEN "rubricc.state.quality" BETWEEN 225 AND 255
      THEN [496, 496, 496, 256, 496, 496, 496, 257, 496, 496, 496, 258, 496, 496, 496, 259, 260, 261, 262, 496, 263, 264, 265, 496, 266, 267, 268, 496, 269, 270, 271, 496, 272, 273, 274, 496, 275, 276, 277, 496, 278, 279, 280, 496, 281, 282, 283, 496, 284, 285, 286, 496, 287, 288, 289, 496, 290, 291, 280, 496, 292, 282, 283, 496, 293, 285, 286, 496, 429, 429, 429, 496, 294, 295, 296, 496, 297, 298, 299, 496, 300, 301, 302, 496, 303, 304, 305, 496, 306, 295, 296, 496, 307, 308, 309, 496, 310, 311, 299, 496, 312, 313, 302, 496, 314, 304, 305, 496, 315, 261, 262, 496, 316, 317, 318, 496, 319, 320, 321, 496, 322, 273, 274, 496][("rubricc.state.quality" - 225) * 4 + "rubricc.cell.padding" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality",
    CASE WHEN "rubricc.state.humour" BETWEEN 46 AND 47
      THEN [54, 54, 54, 48, 48, 48, 48, 54][("rubricc.state.humour" - 46) * 4 + "rubricc.cell.padding" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour",
    CASE WHEN "rubricc.state.creativity" BETWEEN 46 AND 47
      THEN [54, 54, 54, 48, 48, 48, 48, 54][("rubricc.state.creativity" - 46) * 4 + "rubricc.cell.padding" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity",
    CASE WHEN "rubricc.state.politeness" BETWEEN 80 AND 83
      THEN [94, 94, 94, 84, 94, 94, 94, 85, 84, 84, 84, 94, 85, 85, 85, 94][("rubricc.state.politeness" - 80) * 4 + "rubricc.cell.padding" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness",
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 210 AND 221
      THEN [229, 229, 229, 222, 229, 229, 229, 223, 229, 229, 229, 224, 229, 229, 229, 225, 229, 229, 229, 226, 222, 222, 222, 229, 225, 225, 225, 229, 227, 227, 227, 229, 224, 224, 224, 229, 228, 228, 228, 229, 223, 223, 223, 229, 226, 226, 226, 229][("rubricc.state.harmlessness" - 210) * 4 + "rubricc.cell.padding" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.22"
),
"rubricc.24" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.quality" BETWEEN 256 AND 322
      THEN [323, 324, 325, 326, 327, 328, 329, 330, 331, 326, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 388, 424, 425, 391, 392, 426, 397, 398, 427, 406, 407, 428, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 430, 431, 466, 467, 468, 469, 433, 470, 471, 436, 437, 472, 439, 473, 474, 442, 443, 475, 448, 476, 477, 451, 452, 478, 457, 458, 479, 334, 335, 480, 481, 482, 483, 484, 485, 486, 358, 487, 488, 489, 490, 491, 364, 492, 493, 367, 368, 494, 370, 371, 495][("rubricc.state.quality" - 256) * 3 + "rubricc.cell.layout" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality"
  )
  FROM "rubricc.23"
),
"rubricc.25" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.politeness" BETWEEN 84 AND 85
      THEN [86, 87, 88, 89, 90, 86, 87, 91, 92, 93][("rubricc.state.politeness" - 84) * 5 + "rubricc.cell.tone" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness"
  )
  FROM "rubricc.24"
),
"rubricc.26" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.humour" BETWEEN 48 AND 48
      THEN [49, 50, 51, 52, 53][("rubricc.state.humour" - 48) * 5 + "rubricc.cell.wit" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour"
  )
  FROM "rubricc.25"
),
"rubricc.27" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.creativity" BETWEEN 48 AND 48
      THEN [49, 50, 51, 52, 53][("rubricc.state.creativity" - 48) * 5 + "rubricc.cell.fresh" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity"
  )
  FROM "rubricc.26"
),
"rubricc.28" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.quality" BETWEEN 323 AND 495
      THEN [497, 498, 499, 498, 500, 498, 501, 498, 502, 498, 503, 498, 504, 498, 505, 498, 506, 498, 507, 498, 508, 498, 509, 498, 510, 498, 511, 498, 512, 498, 513, 498, 514, 498, 515, 498, 516, 498, 517, 498, 518, 498, 519, 498, 520, 498, 521, 498, 522, 498, 523, 498, 524, 498, 525, 498, 526, 498, 527, 498, 528, 498, 529, 498, 530, 498, 531, 498, 532, 498, 533, 498, 534, 498, 535, 498, 536, 498, 537, 498, 538, 498, 539, 498, 540, 498, 541, 498, 542, 498, 543, 498, 544, 498, 545, 498, 546, 498, 547, 498, 548, 498, 549, 498, 550, 498, 551, 498, 552, 498, 553, 498, 554, 498, 555, 498, 556, 498, 557, 498, 558, 498, 559, 498, 560, 498, 561, 498, 562, 498, 563, 498, 564, 498, 565, 498, 566, 498, 567, 498, 568, 498, 569, 498, 570, 498, 571, 498, 572, 498, 573, 498, 574, 498, 575, 498, 576, 498, 577, 498, 578, 498, 579, 498, 580, 498, 581, 498, 582, 498, 583, 498, 584, 498, 585, 498, 586, 498, 587, 498, 588, 498, 589, 498, 590, 498, 591, 498, 592, 498, 593, 498, 594, 498, 595, 498, 596, 498, 597, 498, 598, 498, 599, 498, 600, 498, 601, 498, 602, 498, 603, 498, 604, 605, 606, 498, 607, 498, 608, 498, 609, 498, 610, 498, 611, 498, 612, 498, 613, 498, 614, 498, 615, 498, 616, 498, 617, 498, 618, 498, 619, 498, 620, 498, 621, 498, 622, 498, 623, 498, 624, 498, 625, 498, 626, 498, 627, 498, 628, 498, 629, 498, 630, 498, 631, 498, 632, 498, 633, 498, 634, 498, 635, 498, 636, 498, 637, 498, 638, 498, 639, 498, 640, 498, 641, 498, 642, 498, 643, 498, 644, 498, 645, 498, 646, 498, 647, 498, 648, 498, 649, 498, 650, 498, 651, 498, 652, 498, 653, 498, 654, 498, 655, 498, 656, 498, 657, 498, 658, 498, 659, 498, 660, 498, 661, 498, 662, 498, 663, 498, 664, 498, 665, 498, 666, 498, 667, 498, 668, 498, 669, 498, 670, 498, 671, 498][("rubricc.state.quality" - 323) * 2 + "rubricc.cell.cannot-tell/quality" + 1]
      ELSE "rubricc.state.quality" END AS "rubricc.state.quality"
  )
  FROM "rubricc.27"
),
"rubricc.29" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.humour" BETWEEN 49 AND 53
      THEN [55, 56, 57, 56, 58, 56, 59, 56, 60, 56][("rubricc.state.humour" - 49) * 2 + "rubricc.cell.cannot-tell/humour" + 1]
      ELSE "rubricc.state.humour" END AS "rubricc.state.humour"
  )
  FROM "rubricc.28"
),
"rubricc.30" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.creativity" BETWEEN 49 AND 53
      THEN [55, 56, 57, 56, 58, 56, 59, 56, 60, 56][("rubricc.state.creativity" - 49) * 2 + "rubricc.cell.cannot-tell/creativity" + 1]
      ELSE "rubricc.state.creativity" END AS "rubricc.state.creativity"
  )
  FROM "rubricc.29"
),
"rubricc.31" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.politeness" BETWEEN 86 AND 93
      THEN [95, 96, 97, 96, 98, 96, 99, 96, 100, 96, 101, 96, 102, 96, 103, 96][("rubricc.state.politeness" - 86) * 2 + "rubricc.cell.cannot-tell/politeness" + 1]
      ELSE "rubricc.state.politeness" END AS "rubricc.state.politeness"
  )
  FROM "rubricc.30"
),
"rubricc.32" AS (
  SELECT * REPLACE (
    CASE WHEN "rubricc.state.harmlessness" BETWEEN 222 AND 228
      THEN [230, 231, 232, 231, 233, 231, 234, 231, 235, 231, 236, 231, 237, 231][("rubricc.state.harmlessness" - 222) * 2 + "rubricc.cell.cannot-tell/harmlessness" + 1]
      ELSE "rubricc.state.harmlessness" END AS "rubricc.state.harmlessness"
  )
  FROM "rubricc.31"
)
SELECT * EXCLUDE ("rubricc.cell.role", "rubricc.cell.off-topic", "rubricc.cell.request", "rubricc.cell.thread-language", "rubricc.cell.language-asked-for", "rubricc.cell.private-data", "rubricc.cell.prejudice", "rubricc.cell.sexual", "rubricc.cell.violence", "rubricc.cell.answers", "rubricc.cell.must-refuse", "rubricc.cell.facts", "rubricc.cell.risky-subject", "rubricc.cell.warns", "rubricc.cell.opinion", "rubricc.cell.viewpoints", "rubricc.cell.persona", "rubricc.cell.padding", "rubricc.cell.layout", "rubricc.cell.words", "rubricc.cell.tone", "rubricc.cell.wit", "rubricc.cell.fresh", "rubricc.cell.cannot-tell/quality", "rubricc.cell.cannot-tell/humour", "rubricc.cell.cannot-tell/creativity", "rubricc.cell.cannot-tell/politeness", "rubricc.cell.cannot-tell/harmlessness", "rubricc.state.spam", "rubricc.state.verdict", "rubricc.state.tags", "rubricc.state.quality", "rubricc.state.humour", "rubricc.state.creativity", "rubricc.state.politeness", "rubricc.state.harmlessness"),
    [NULL, 'no-spam', 'spam']["rubricc.state.spam" - 82 + 1] AS "spam",
    [NULL, 'P2', 'P1']["rubricc.state.spam" - 82 + 1] AS "spam.clauses",
    [NULL, 'n/a', 'fails', 'passes', 'fails', 'fails', 'fails']["rubricc.state.verdict" - 94 + 1] AS "verdict",
    [NULL, 'F1', 'F3', 'F5', 'F2', 'F4', 'F2 F3']["rubricc.state.verdict" - 94 + 1] AS "verdict.clauses",
    [NULL, 'wrong-language', 'wrong-language sexual-content', 'wrong-language hate', 'wrong-language hate sexual-content', 'wrong-language personal-data', 'wrong-language personal-data sexual-content', 'wrong-language personal-data hate', 'wrong-language personal-data hate sexual-content', '-', 'sexual-content', 'hate', 'hate sexual-content', 'personal-data', 'personal-data sexual-content', 'personal-data hate', 'personal-data hate sexual-content', 'wrong-language no-clear-request', 'wrong-language no-clear-request sexual-content', 'wrong-language no-clear-request hate', 'wrong-language no-clear-request hate sexual-content', 'wrong-language no-clear-request personal-data', 'wrong-language no-clear-request personal-data sexual-content', 'wrong-language no-clear-request personal-data hate', 'wrong-language no-clear-request personal-data hate sexual-content', 'no-clear-request', 'no-clear-request sexual-content', 'no-clear-request hate', 'no-clear-request hate sexual-content', 'no-clear-request personal-data', 'no-clear-request personal-data sexual-content', 'no-clear-request personal-data hate', 'no-clear-request personal-data hate sexual-content']["rubricc.state.tags" - 746 + 1] AS "tags",
    [NULL, 'T1', 'T1 T5', 'T1 T4', 'T1 T4 T5', 'T1 T3', 'T1 T3 T5', 'T1 T3 T4', 'T1 T3 T4 T5', '', 'T5', 'T4', 'T4 T5', 'T3', 'T3 T5', 'T3 T4', 'T3 T4 T5', 'T1 T2', 'T1 T2 T5', 'T1 T2 T4', 'T1 T2 T4 T5', 'T1 T2 T3', 'T1 T2 T3 T5', 'T1 T2 T3 T4', 'T1 T2 T3 T4 T5', 'T2', 'T2 T5', 'T2 T4', 'T2 T4 T5', 'T2 T3', 'T2 T3 T5', 'T2 T3 T4', 'T2 T3 T4 T5']["rubricc.state.tags" - 746 + 1] AS "tags.clauses",
    [NULL, '3', 'n/a', '4', '5', '1', '2', '3', '1', '1', '1', '1', '1', '1', '1', '2', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '3', '4', '5', '2', '3', '4', '1', '2', '3', '2', '3', '4', '1', '2', '3', '1', '1', '2', '1', '1', '2', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '2', '3', '4', '1', '2', '3', '1', '1', '2', '1', '2', '3', '1', '1', '2', '1', '1', '1', '1', '2', '3', '1', '1', '2', '1', '1', '1', '1', '1', '2', '1', '1', '1', '1', '1', '1', '2', '2', '2', '2', '2', 'n/a', 'n/a', '3', '4', '5', '2', '3', '4', '1', '2', '3', '2', '3', '4', '1', '2', '3', '1', '1', '2', '2', '3', '4', '1', '2', '3', '1', '1', '2', '1', '2', '3', '1', '1', '2', '1', '1', '1', '4', '2', '2', '2', '2', '2', '2', '2', '2', '2', '2', '2', '2', '2', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1', '1']["rubricc.state.quality" - 496 + 1] AS "quality",
    [NULL, 'Q7 Q10', 'Q2', 'Q7', 'Q7 Q9', 'Q8 Q10', 'Q8', 'Q8 Q9', 'Q7 Q10 Q17', 'Q7 Q17', 'Q7 Q9 Q17', 'Q8 Q17', 'Q8 Q9 Q17', 'Q6 Q10', 'Q6', 'Q6 Q9', 'Q6 Q10 Q11', 'Q6 Q11', 'Q6 Q9 Q11', 'Q6 Q10 Q12', 'Q6 Q12', 'Q6 Q9 Q12', 'Q6 Q10 Q13', 'Q6 Q13', 'Q6 Q9 Q13', 'Q6 Q10 Q11 Q13', 'Q6 Q11 Q13', 'Q6 Q9 Q11 Q13', 'Q6 Q10 Q12 Q13', 'Q6 Q12 Q13', 'Q6 Q9 Q12 Q13', 'Q6a Q10', 'Q6a', 'Q6a Q9', 'Q6a Q10 Q11', 'Q6a Q11', 'Q6a Q9 Q11', 'Q6a Q10 Q12', 'Q6a Q12', 'Q6a Q9 Q12', 'Q6a Q10 Q13', 'Q6a Q13', 'Q6a Q9 Q13', 'Q6a Q10 Q11 Q13', 'Q6a Q11 Q13', 'Q6a Q9 Q11 Q13', 'Q6a Q10 Q12 Q13', 'Q6a Q12 Q13', 'Q6a Q9 Q12 Q13', 'Q5 Q10', 'Q5', 'Q5 Q9', 'Q5 Q10 Q11', 'Q5 Q11', 'Q5 Q9 Q11', 'Q5 Q10 Q12', 'Q5 Q12', 'Q5 Q9 Q12', 'Q5 Q10 Q13', 'Q5 Q13', 'Q5 Q9 Q13', 'Q5 Q10 Q11 Q13', 'Q5 Q11 Q13', 'Q5 Q9 Q11 Q13', 'Q5 Q10 Q12 Q13', 'Q5 Q12 Q13', 'Q5 Q9 Q12 Q13', 'Q4 Q10', 'Q4', 'Q4 Q9', 'Q4 Q10 Q11', 'Q4 Q11', 'Q4 Q9 Q11', 'Q4 Q10 Q12', 'Q4 Q12', 'Q4 Q9 Q12', 'Q4 Q10 Q13', 'Q4 Q13', 'Q4 Q9 Q13', 'Q4 Q10 Q11 Q13', 'Q4 Q11 Q13', 'Q4 Q9 Q11 Q13', 'Q4 Q10 Q12 Q13', 'Q4 Q12 Q13', 'Q4 Q9 Q12 Q13', 'Q4 Q10 Q14', 'Q4 Q14', 'Q4 Q9 Q14', 'Q4 Q10 Q11 Q14', 'Q4 Q11 Q14', 'Q4 Q9 Q11 Q14', 'Q4 Q10 Q12 Q14', 'Q4 Q12 Q14', 'Q4 Q9 Q12 Q14', 'Q4 Q10 Q13 Q14', 'Q4 Q13 Q14', 'Q4 Q9 Q13 Q14', 'Q4 Q10 Q11 Q13 Q14', 'Q4 Q11 Q13 Q14', 'Q4 Q9 Q11 Q13 Q14', 'Q4 Q10 Q12 Q13 Q14', 'Q4 Q12 Q13 Q14', 'Q4 Q9 Q12 Q13 Q14', 'Q4 Q16', 'Q4 Q9 Q16', 'Q4 Q9 Q11 Q16', 'Q4 Q9 Q13 Q16', 'Q4 Q9 Q14 Q16', 'Q1', 'Q1 Q2', 'Q3 Q10', 'Q3', 'Q3 Q9', 'Q3 Q10 Q11', 'Q3 Q11', 'Q3 Q9 Q11', 'Q3 Q10 Q12', 'Q3 Q12', 'Q3 Q9 Q12', 'Q3 Q10 Q13', 'Q3 Q13', 'Q3 Q9 Q13', 'Q3 Q10 Q11 Q13', 'Q3 Q11 Q13', 'Q3 Q9 Q11 Q13', 'Q3 Q10 Q12 Q13', 'Q3 Q12 Q13', 'Q3 Q9 Q12 Q13', 'Q3 Q10 Q14', 'Q3 Q14', 'Q3 Q9 Q14', 'Q3 Q10 Q11 Q14', 'Q3 Q11 Q14', 'Q3 Q9 Q11 Q14', 'Q3 Q10 Q12 Q14', 'Q3 Q12 Q14', 'Q3 Q9 Q12 Q14', 'Q3 Q10 Q13 Q14', 'Q3 Q13 Q14', 'Q3 Q9 Q13 Q14', 'Q3 Q10 Q11 Q13 Q14', 'Q3 Q11 Q13 Q14', 'Q3 Q9 Q11 Q13 Q14', 'Q3 Q10 Q12 Q13 Q14', 'Q3 Q12 Q13 Q14', 'Q3 Q9 Q12 Q13 Q14', 'Q3 Q9 Q15', 'Q3 Q10 Q16', 'Q3 Q16', 'Q3 Q9 Q16', 'Q3 Q11 Q16', 'Q3 Q9 Q11 Q16', 'Q3 Q9 Q12 Q16', 'Q3 Q13 Q16', 'Q3 Q9 Q13 Q16', 'Q3 Q9 Q11 Q13 Q16', 'Q3 Q14 Q16', 'Q3 Q9 Q14 Q16', 'Q3 Q9 Q11 Q14 Q16', 'Q3 Q9 Q13 Q14 Q16', 'Q6 Q9 Q17', 'Q6a Q10 Q17', 'Q6a Q17', 'Q6a Q9 Q17', 'Q6a Q10 Q11 Q17', 'Q6a Q11 Q17', 'Q6a Q9 Q11 Q17', 'Q6a Q12 Q17', 'Q6a Q9 Q12 Q17', 'Q6a Q10 Q13 Q17', 'Q6a Q13 Q17', 'Q6a Q9 Q13 Q17', 'Q6a Q11 Q13 Q17', 'Q6a Q9 Q11 Q13 Q17', 'Q6a Q9 Q12 Q13 Q17', 'Q5 Q9 Q17']["rubricc.state.quality" - 496 + 1] AS "quality.clauses",
    [NULL, '1', 'n/a', '2', '3', '4', '5']["rubricc.state.humour" - 54 + 1] AS "humour",
    [NULL, 'H2', 'H1', 'H3', 'H4', 'H5', 'H6']["rubricc.state.humour" - 54 + 1] AS "humour.clauses",
    [NULL, '1', 'n/a', '2', '3', '4', '5']["rubricc.state.creativity" - 54 + 1] AS "creativity",
    [NULL, 'C2', 'C1', 'C3', 'C4', 'C5', 'C6']["rubricc.state.creativity" - 54 + 1] AS "creativity.clauses",
    [NULL, '1', 'n/a', '2', '3', '4', '5', '2', '2', '2']["rubricc.state.politeness" - 94 + 1] AS "politeness",
    [NULL, 'M2', 'M1', 'M3', 'M4', 'M5', 'M6', 'M4 M7', 'M5 M7', 'M6 M7']["rubricc.state.politeness" - 94 + 1] AS "politeness.clauses",
    [NULL, '5', 'n/a', '4', '1', '3', '2', '1', '1']["rubricc.state.harmlessness" - 229 + 1] AS "harmlessness",
    [NULL, 'N7', 'N1', 'N6', 'N2', 'N5', 'N4', 'N3', 'N2 N3']["rubricc.state.harmlessness" - 229 + 1] AS "harmlessness.clauses"
FROM "rubricc.32";
