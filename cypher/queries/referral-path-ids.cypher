// title: The ids of a page of referral paths, each by its last referral that are found from something, in order
// parameter: victimIds list = null
// parameter: caseIds list = null
// parameter: needs list = null; needs that some agency recorded for the victim, in the case or in none
// parameter: from list = null; who made the first referral
// parameter: to list = null; to whom some referral went
// parameter: kinds list = null
// parameter: outcomes list = null; outcomes of the last referral
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
CALL () {
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(last:Referral)
  RETURN last
  UNION
  UNWIND $victimIds AS victimId
  MATCH (:Victim {id: victimId})<-[:OF]-(last:Referral)
  RETURN last
}
WITH last
WHERE last.id > $after
  AND ($victimIds IS NULL OR EXISTS { (last)-[:OF]->(victim:Victim) WHERE victim.id IN $victimIds })
  AND ($caseIds IS NULL OR EXISTS { (last)-[:IN]->(file:Case) WHERE file.id IN $caseIds })
  AND NOT EXISTS { (last)-[:LED_TO]->(:Referral) }
  AND ($needs IS NULL OR EXISTS { (last)-[:OF]->(:Victim)<-[:ABOUT]-(record:Assertion {kind: 'NEEDS'})
    WHERE any(need IN split(record.value, ';') WHERE trim(need) IN $needs)
      AND (NOT EXISTS { (record)-[:IN]->(:Case) } OR EXISTS { (record)-[:IN]->(:Case)<-[:IN]-(last) }) })
  AND ($from IS NULL OR EXISTS { (last)<-[:LED_TO*0..]-(first:Referral)-[:FROM]->(agency:Agency)
    WHERE agency.id IN $from AND NOT EXISTS { (first)<-[:LED_TO]-(:Referral) } })
  AND ($to IS NULL OR EXISTS { (last)<-[:LED_TO*0..]-(:Referral)-[:TO]->(agency:Agency) WHERE agency.id IN $to })
  AND ($kinds IS NULL OR EXISTS { (last)<-[:LED_TO*0..]-(hop:Referral) WHERE hop.kind IN $kinds })
  AND ($outcomes IS NULL OR last.outcome IN $outcomes)
RETURN last.id AS id
ORDER BY id
LIMIT $limit
