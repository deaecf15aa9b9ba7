-- Who is poor at each year's end, by unit. A class and a dwelling each hold from their fact to the next one: spans of
-- years; where the two meet, a household counts in every unit above the hamlet as the tree stands at the year's end.
WITH RECURSIVE
fact AS MATERIALIZED (
  SELECT seq, "on", type, household, payload FROM events
  WHERE NOT voided AND type IN ('household.registered', 'household.moved', 'household.entered-poverty',
    'household.entered-near-poverty', 'household.exited-poverty', 'household.exited-near-poverty', 'household.left-area',
    'household.merged', 'household.split')),
review AS (
  SELECT payload->>'review' AS review, max((payload->>'year')::int) AS year FROM events
  WHERE NOT voided AND type IN ('poverty-review.result-submitted', 'poverty-review.result-approved') GROUP BY 1),
stated AS MATERIALIZED (
  SELECT household, payload->>'standard' AS standard, "on", seq, coalesce(review.year, extract(year FROM "on")::int) AS year,
    CASE type WHEN 'household.entered-poverty' THEN 1 WHEN 'household.entered-near-poverty' THEN 2
      WHEN 'household.exited-poverty' THEN CASE payload->>'toStatus' WHEN 'near-poor' THEN 2 ELSE 0 END ELSE 0 END AS class
  FROM fact LEFT JOIN review ON review.review = payload->>'review'
  WHERE type IN ('household.entered-poverty', 'household.entered-near-poverty', 'household.exited-poverty',
    'household.exited-near-poverty')),
standard AS MATERIALIZED (SELECT DISTINCT standard FROM stated),
split AS MATERIALIZED (
  SELECT seq, "on", household, into_household
  FROM fact, jsonb_array_elements_text(payload->'into') AS into_household WHERE type = 'household.split'),
-- Of each household that was split off: whom it comes from, and whom that one comes from, each until the split.
line AS (
  SELECT seq, "on", into_household, household AS source, "on" AS until_on, seq AS until_seq FROM split
  UNION ALL
  SELECT line.seq, line."on", line.into_household, split.household, split."on", split.seq
  FROM line JOIN split ON split.into_household = line.source AND (split."on", split.seq) < (line.until_on, line.until_seq)),
class AS (
  SELECT * FROM stated
  UNION ALL
  SELECT ended, standard, "on", seq, extract(year FROM "on")::int, 0
  FROM fact, standard, LATERAL (
    SELECT household AS ended WHERE type = 'household.left-area'
    UNION ALL SELECT jsonb_array_elements_text(payload->'from') WHERE type = 'household.merged') AS gone
  WHERE type IN ('household.left-area', 'household.merged')
  UNION ALL
  SELECT into_household, standard, "on", seq, extract(year FROM "on")::int, class
  FROM (SELECT DISTINCT ON (line.seq, into_household, standard) into_household, standard, line."on", line.seq, class
        FROM line JOIN stated ON stated.household = source AND (stated."on", stated.seq) < (until_on, until_seq)
        ORDER BY line.seq, into_household, standard, stated."on" DESC, stated.seq DESC) AS inherited),
class_span AS (
  SELECT household, standard, class, year AS first, coalesce(lead(year) OVER said - 1, 9999) AS last
  FROM class WINDOW said AS (PARTITION BY household, standard ORDER BY "on", seq)),
home_span AS (
  SELECT household, coalesce(payload->>'hamlet', payload->>'to') AS hamlet, extract(year FROM "on")::int AS first,
    coalesce(lead(extract(year FROM "on")::int) OVER said - 1, 9999) AS last
  FROM fact WHERE type IN ('household.registered', 'household.moved')
  WINDOW said AS (PARTITION BY household ORDER BY "on", seq)),
year AS (SELECT generate_series(min(year), max(year)) AS year FROM stated),
counted AS MATERIALIZED (
  SELECT standard, year, hamlet, count(*) FILTER (WHERE class = 1) AS poor, count(*) FILTER (WHERE class = 2) AS near
  FROM class_span JOIN home_span USING (household)
    JOIN year ON year BETWEEN class_span.first AND class_span.last AND year BETWEEN home_span.first AND home_span.last
  WHERE class > 0 GROUP BY 1, 2, 3),
above AS MATERIALIZED (
  SELECT DISTINCT ON (unit, year) unit, year, parent
  FROM (SELECT payload->>'registered' AS unit, payload->>'parent' AS parent, '-infinity'::date AS "on", seq FROM events
        WHERE type = 'unit.registered' AND NOT voided
        UNION ALL
        SELECT payload->>'moved', payload->>'parent', "on", seq FROM events
        WHERE type = 'unit.reparented' AND NOT voided) AS said
    JOIN year ON "on" <= make_date(year, 12, 31)
  ORDER BY unit, year, "on" DESC, seq DESC),
heir AS MATERIALIZED (
  SELECT DISTINCT ON (unit, year) giver->>'unit' AS unit, year, payload->'to'->>0 AS heir
  FROM events, jsonb_array_elements(payload->'from') AS giver, year
  WHERE type = 'unit.succeeded' AND NOT voided AND giver->>'share' = 'full' AND NOT payload->'to' ? (giver->>'unit')
    AND "on" <= make_date(year, 12, 31)
  ORDER BY unit, year, "on" DESC, seq DESC),
path AS (
  SELECT hamlet, year, hamlet AS unit FROM (SELECT DISTINCT hamlet, year FROM counted) AS lived
  UNION ALL
  SELECT hamlet, path.year, coalesce(heir.heir, above.parent)
  FROM path LEFT JOIN heir ON heir.unit = path.unit AND heir.year = path.year
    LEFT JOIN above ON above.unit = path.unit AND above.year = path.year
  WHERE coalesce(heir.heir, above.parent) IS NOT NULL)
SELECT standard, year, unit, sum(poor)::bigint, sum(near)::bigint
FROM counted JOIN path USING (hamlet, year)
WHERE NOT EXISTS (SELECT 1 FROM heir WHERE heir.unit = path.unit AND heir.year = path.year)
GROUP BY 1, 2, 3
