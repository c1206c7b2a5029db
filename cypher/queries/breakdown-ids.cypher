// title: The ids of a page of breakdowns that are found from something, in order
// parameter: obligationIds list = null; the broken obligations to a victim
// parameter: caseIds list = null
// parameter: victimIds list = null
// parameter: dutyIds list = null; duties of the broken obligations to a victim
// parameter: states list = null
// parameter: rootDutyIds list = null
// parameter: rootOwedByIds list = null
// parameter: rootOwedToIds list = null
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
CALL () {
  UNWIND $obligationIds AS id
  MATCH (breakdown:Breakdown {id: id})
  RETURN breakdown
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(breakdown:Breakdown)
  RETURN breakdown
  UNION
  UNWIND $victimIds AS victimId
  MATCH (:Victim {id: victimId})<-[:OWED_TO]-(:Obligation)<-[:OF]-(breakdown:Breakdown)
  RETURN breakdown
}
WITH breakdown
WHERE breakdown.id > $after
  AND ($obligationIds IS NULL OR breakdown.id IN $obligationIds)
  AND ($caseIds IS NULL OR EXISTS { (breakdown)-[:IN]->(file:Case) WHERE file.id IN $caseIds })
  AND ($victimIds IS NULL
    OR EXISTS { (breakdown)-[:OF]->(:Obligation)-[:OWED_TO]->(victim:Victim) WHERE victim.id IN $victimIds })
  AND ($dutyIds IS NULL OR EXISTS { (breakdown)-[:OF]->(:Obligation)-[:OF]->(duty:Duty) WHERE duty.id IN $dutyIds })
  AND ($states IS NULL OR EXISTS { (breakdown)-[:OF]->(obligation:Obligation) WHERE obligation.state IN $states })
  AND ($rootDutyIds IS NULL OR EXISTS { (breakdown)-[:ROOT]->(:Obligation)-[:OF]->(duty:Duty) WHERE duty.id IN $rootDutyIds })
  AND ($rootOwedByIds IS NULL
    OR EXISTS { (breakdown)-[:ROOT]->(:Obligation)-[:OWED_BY]->(bearer:Agency) WHERE bearer.id IN $rootOwedByIds })
  AND ($rootOwedToIds IS NULL
    OR EXISTS { (breakdown)-[:ROOT]->(:Obligation)-[:OWED_TO]->(owed) WHERE owed.id IN $rootOwedToIds })
RETURN breakdown.id AS id
ORDER BY id
LIMIT $limit
