// title: Referral paths with their hops, by the last referral
// parameter: pathIds list
UNWIND $pathIds AS pathId
MATCH path = (first:Referral)-[:LED_TO*0..]->(last:Referral {id: pathId})
WHERE NOT EXISTS { (first)<-[:LED_TO]-(:Referral) }
MATCH (victim:Victim)<-[:OF]-(last)-[:IN]->(file:Case)
UNWIND range(0, length(path)) AS place
WITH victim, file, last, first, place, nodes(path)[place] AS hop
MATCH (giver:Agency)<-[:FROM]-(hop)-[:TO]->(taker:Agency)
OPTIONAL MATCH (made:Day)
WHERE made.date = CASE WHEN hop.madeAt IS NOT NULL THEN date(datetime({datetime: hop.madeAt, timezone: 'Europe/London'})) END
OPTIONAL MATCH (begun:Day)
WHERE begun.date = CASE WHEN first.madeAt IS NOT NULL THEN date(datetime({datetime: first.madeAt, timezone: 'Europe/London'})) END
OPTIONAL MATCH (met:Day)
WHERE met.date = CASE WHEN hop.firstContactAt IS NOT NULL THEN date(datetime({datetime: hop.firstContactAt, timezone: 'Europe/London'})) END
WITH victim, file, last, place, hop, giver, taker, made, begun, met
ORDER BY last.id, place
RETURN
  last.id AS id, victim.id AS victimId, file.id AS caseId, last.outcome AS outcome,
  min(met.ordinal - begun.ordinal) AS waitWorkingDays,
  collect({
    position: place + 1, referralId: hop.id, fromId: giver.id, toId: taker.id, outcome: hop.outcome,
    waitWorkingDays: met.ordinal - made.ordinal
  }) AS hops
ORDER BY id
