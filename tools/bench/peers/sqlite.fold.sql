-- Who is poor at each year's end, by unit: the same fold as postgresql.fold.sql, in SQLite's words.
WITH RECURSIVE
fact AS MATERIALIZED (
  SELECT seq, "on", type, household, payload, 0 + substr("on", 1, 4) AS on_year FROM events
  WHERE type IN ('household.registered', 'household.moved', 'household.entered-poverty',
    'household.entered-near-poverty', 'household.exited-poverty', 'household.exited-near-poverty', 'household.left-area',
    'household.merged', 'household.split') AND voided = 'f'),
review AS MATERIALIZED (
  SELECT payload ->> '$.review' AS review, max(payload ->> '$.year') AS year FROM events
  WHERE type IN ('poverty-review.result-submitted', 'poverty-review.result-approved') AND voided = 'f' GROUP BY 1),
stated AS MATERIALIZED (
  SELECT household, payload ->> '$.standard' AS standard, "on", seq, coalesce(review.year, on_year) AS year,
    CASE type WHEN 'household.entered-poverty' THEN 1 WHEN 'household.entered-near-poverty' THEN 2
      WHEN 'household.exited-poverty' THEN iif(payload ->> '$.toStatus' = 'near-poor', 2, 0) ELSE 0 END AS class
  FROM fact LEFT JOIN review ON review.review = payload ->> '$.review'
  WHERE type IN ('household.entered-poverty', 'household.entered-near-poverty', 'household.exited-poverty',
    'household.exited-near-poverty')),
standard AS MATERIALIZED (SELECT DISTINCT standard FROM stated),
split AS MATERIALIZED (
  SELECT seq, "on", on_year, household, new.value AS new FROM fact, json_each(payload, '$.into') AS new
  WHERE fact.type = 'household.split'),
-- Of each household that was split off: whom it comes from, and whom that one comes from, each until the split.
line AS (
  SELECT seq, "on", on_year, new, household AS source, "on" AS until_on, seq AS until_seq FROM split
  UNION ALL
  SELECT line.seq, line."on", line.on_year, line.new, split.household, split."on", split.seq
  FROM line JOIN split ON split.new = line.source AND (split."on", split.seq) < (line.until_on, line.until_seq)),
inherited AS (
  SELECT line.new AS household, standard, line."on", line.seq, line.on_year, class,
    row_number() OVER (PARTITION BY line.seq, line.new, standard ORDER BY stated."on" DESC, stated.seq DESC) AS place
  FROM line JOIN stated ON stated.household = source AND (stated."on", stated.seq) < (until_on, until_seq)),
class AS (
  SELECT * FROM stated
  UNION ALL SELECT household, standard, "on", seq, on_year, 0 FROM fact, standard WHERE type = 'household.left-area'
  UNION ALL SELECT ended.value, standard, "on", seq, on_year, 0
    FROM fact, json_each(payload, '$.from') AS ended, standard WHERE fact.type = 'household.merged'
  UNION ALL SELECT household, standard, "on", seq, on_year, class FROM inherited WHERE place = 1),
class_span AS (
  SELECT household, standard, class, year AS first, coalesce(lead(year) OVER said - 1, 9999) AS last
  FROM class WINDOW said AS (PARTITION BY household, standard ORDER BY "on", seq)),
home_span AS MATERIALIZED (
  SELECT household, coalesce(payload ->> '$.hamlet', payload ->> '$.to') AS hamlet, on_year AS first,
    coalesce(lead(on_year) OVER said - 1, 9999) AS last
  FROM fact WHERE type IN ('household.registered', 'household.moved')
  WINDOW said AS (PARTITION BY household ORDER BY "on", seq)),
year(year) AS (
  SELECT min(year) FROM stated UNION ALL SELECT year + 1 FROM year WHERE year < (SELECT max(year) FROM stated)),
counted AS MATERIALIZED (
  SELECT standard, year, hamlet, sum(class = 1) AS poor, sum(class = 2) AS near
  FROM class_span JOIN home_span USING (household)
    JOIN year ON year BETWEEN class_span.first AND class_span.last AND year BETWEEN home_span.first AND home_span.last
  WHERE class > 0 GROUP BY 1, 2, 3),
parent_said AS (
  SELECT payload ->> '$.registered' AS unit, payload ->> '$.parent' AS parent, '' AS "on", seq FROM events
  WHERE type = 'unit.registered' AND voided = 'f'
  UNION ALL
  SELECT payload ->> '$.moved', payload ->> '$.parent', "on", seq FROM events WHERE type = 'unit.reparented' AND voided = 'f'),
-- A bare column beside row_number() = 1 is what was last said by the year's end.
above AS MATERIALIZED (
  SELECT unit, year, parent FROM (
    SELECT unit, year, parent, row_number() OVER (PARTITION BY unit, year ORDER BY "on" DESC, seq DESC) AS place
    FROM parent_said JOIN year ON "on" <= year || '-12-31') WHERE place = 1),
heir AS MATERIALIZED (
  SELECT unit, year, heir FROM (
    SELECT giver.value ->> '$.unit' AS unit, year, payload ->> '$.to[0]' AS heir,
      row_number() OVER (PARTITION BY giver.value ->> '$.unit', year ORDER BY "on" DESC, seq DESC) AS place
    FROM events, json_each(payload, '$.from') AS giver JOIN year ON "on" <= year || '-12-31'
    WHERE events.type = 'unit.succeeded' AND voided = 'f' AND giver.value ->> '$.share' = 'full'
      AND NOT EXISTS (SELECT 1 FROM json_each(payload, '$.to') AS taker WHERE taker.value = giver.value ->> '$.unit'))
  WHERE place = 1),
path AS (
  SELECT hamlet, year, hamlet AS unit FROM (SELECT DISTINCT hamlet, year FROM counted)
  UNION ALL
  SELECT hamlet, path.year, coalesce(heir.heir, above.parent)
  FROM path LEFT JOIN heir ON heir.unit = path.unit AND heir.year = path.year
    LEFT JOIN above ON above.unit = path.unit AND above.year = path.year
  WHERE coalesce(heir.heir, above.parent) IS NOT NULL)
SELECT standard, year, unit, sum(poor), sum(near)
FROM path JOIN counted USING (hamlet, year)
WHERE NOT EXISTS (SELECT 1 FROM heir WHERE heir.unit = path.unit AND heir.year = path.year)
GROUP BY 1, 2, 3;
