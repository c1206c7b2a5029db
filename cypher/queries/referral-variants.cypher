// title: Referral paths by their route
// parameter: victimIds list = null
// parameter: caseIds list = null
// parameter: needs list = null; needs that some agency recorded for the victim, in the case or in none
// parameter: from list = null; who made the first referral
// parameter: to list = null; to whom some referral went
// parameter: kinds list = null
// parameter: outcomes list = null; outcomes of the last referral
// parameter: deadEnds list; outcomes that are dead ends
// parameter: byKind boolean; whether a route names kinds of agency, not agencies
// parameter: limit integer; variants at most
MATCH path = (first:Referral)-[:LED_TO*0..]->(last:Referral)
WHERE NOT EXISTS { (first)<-[:LED_TO]-(:Referral) }
  AND NOT EXISTS { (last)-[:LED_TO]->(:Referral) }
  AND ($needs IS NULL OR EXISTS { (last)-[:OF]->(:Victim)<-[:ABOUT]-(record:Assertion {kind: 'NEEDS'})
    WHERE any(need IN split(record.value, ';') WHERE trim(need) IN $needs)
      AND (NOT EXISTS { (record)-[:IN]->(:Case) } OR EXISTS { (record)-[:IN]->(:Case)<-[:IN]-(last) }) })
  AND ($from IS NULL OR EXISTS { (last)<-[:LED_TO*0..]-(first:Referral)-[:FROM]->(agency:Agency)
    WHERE agency.id IN $from AND NOT EXISTS { (first)<-[:LED_TO]-(:Referral) } })
  AND ($to IS NULL OR EXISTS { (last)<-[:LED_TO*0..]-(:Referral)-[:TO]->(agency:Agency) WHERE agency.id IN $to })
  AND ($kinds IS NULL OR EXISTS { (last)<-[:LED_TO*0..]-(hop:Referral) WHERE hop.kind IN $kinds })
  AND ($outcomes IS NULL OR last.outcome IN $outcomes)
  AND ($victimIds IS NULL OR EXISTS { (last)-[:OF]->(victim:Victim) WHERE victim.id IN $victimIds })
  AND ($caseIds IS NULL OR EXISTS { (last)-[:IN]->(file:Case) WHERE file.id IN $caseIds })
WITH first, last, nodes(path) AS hops
MATCH (first)-[:FROM]->(giver:Agency)
WITH last, hops, first.madeAt AS begunAt, CASE WHEN $byKind THEN giver.kind ELSE giver.id END AS origin,
  [hop IN hops | head([(hop)-[:TO]->(taker:Agency) | CASE WHEN $byKind THEN taker.kind ELSE taker.id END])] AS stops
WITH last, begunAt, reduce(route = origin, stop IN stops | route + ' > ' + stop) AS route,
  reduce(earliest = null, hop IN hops |
    CASE WHEN earliest IS NULL OR hop.firstContactAt < earliest THEN hop.firstContactAt ELSE earliest END) AS metAt
OPTIONAL MATCH (begun:Day)
WHERE begun.date = CASE WHEN begunAt IS NOT NULL THEN date(datetime({datetime: begunAt, timezone: 'Europe/London'})) END
OPTIONAL MATCH (met:Day)
WHERE met.date = CASE WHEN metAt IS NOT NULL THEN date(datetime({datetime: metAt, timezone: 'Europe/London'})) END
RETURN
  route, count(*) AS count, count(metAt) AS contacted,
  sum(CASE WHEN last.outcome IN $deadEnds THEN 1 ELSE 0 END) AS lost,
  percentileCont(met.ordinal - begun.ordinal, 0.5) AS medianWaitWorkingDays
ORDER BY count DESC, route
LIMIT $limit
