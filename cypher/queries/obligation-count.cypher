// title: The number of obligations
// parameter: obligationIds list = null
// parameter: caseIds list = null
// parameter: victimIds list = null; whom they concern, or who are owed
// parameter: triggerIds list = null
// parameter: dutyIds list = null
// parameter: dutyKinds list = null
// parameter: rights list = null
// parameter: stages list = null
// parameter: states list = null
// parameter: owedByIds list = null
// parameter: owedToIds list = null
// parameter: dueFrom date = null
// parameter: dueTo date = null
// parameter: everywhere boolean; whether they are found from nothing in particular
CALL () {
  UNWIND $obligationIds AS id
  MATCH (obligation:Obligation {id: id})
  RETURN obligation
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(obligation:Obligation)
  RETURN obligation
  UNION
  UNWIND $victimIds AS victimId
  MATCH (:Victim {id: victimId})<-[:CONCERNS|OWED_TO]-(obligation:Obligation)
  RETURN obligation
  UNION
  UNWIND $triggerIds AS eventId
  MATCH (:Event {id: eventId})<-[:ARISES_FROM]-(obligation:Obligation)
  RETURN obligation
  UNION
  UNWIND CASE WHEN $everywhere THEN [1] ELSE [] END AS once
  MATCH (obligation:Obligation)
  RETURN obligation
}
WITH obligation
WHERE ($obligationIds IS NULL OR obligation.id IN $obligationIds)
  AND ($caseIds IS NULL OR EXISTS { (obligation)-[:IN]->(file:Case) WHERE file.id IN $caseIds })
  AND ($victimIds IS NULL OR EXISTS { (obligation)-[:CONCERNS|OWED_TO]->(victim:Victim) WHERE victim.id IN $victimIds })
  AND ($triggerIds IS NULL OR EXISTS { (obligation)-[:ARISES_FROM]->(event:Event) WHERE event.id IN $triggerIds })
  AND ($dutyIds IS NULL OR EXISTS { (obligation)-[:OF]->(duty:Duty) WHERE duty.id IN $dutyIds })
  AND ($dutyKinds IS NULL OR EXISTS { (obligation)-[:OF]->(duty:Duty) WHERE duty.kind IN $dutyKinds })
  AND ($rights IS NULL OR EXISTS { (obligation)-[:OF]->(:Duty)-[:UNDER]->(right:Right) WHERE right.id IN $rights })
  AND ($stages IS NULL OR EXISTS { (obligation)-[:OF]->(duty:Duty) WHERE duty.stage IN $stages })
  AND ($states IS NULL OR obligation.state IN $states)
  AND ($owedByIds IS NULL OR EXISTS { (obligation)-[:OWED_BY]->(bearer:Agency) WHERE bearer.id IN $owedByIds })
  AND ($owedToIds IS NULL OR EXISTS { (obligation)-[:OWED_TO]->(owed) WHERE owed.id IN $owedToIds })
  AND ($dueFrom IS NULL OR obligation.dueOn >= $dueFrom)
  AND ($dueTo IS NULL OR obligation.dueOn <= $dueTo)
RETURN count(obligation) AS total
