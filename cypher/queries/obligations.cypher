// title: Obligations by id or by case, with their parties
// parameter: obligationIds list = null
// parameter: caseIds list = null
// parameter: limit integer; rows at most
CALL () {
  UNWIND $obligationIds AS id
  MATCH (obligation:Obligation {id: id})
  RETURN obligation
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(obligation:Obligation)
  RETURN obligation
}
MATCH (obligation)-[:OF]->(duty:Duty)
MATCH (obligation)-[:IN]->(file:Case)
MATCH (obligation)-[:ARISES_FROM]->(trigger:Event)
RETURN
  obligation.id AS id, duty.id AS dutyId, file.id AS caseId, trigger.id AS triggerId,
  head([(obligation)-[:CONCERNS]->(victim:Victim) | victim.id]) AS victimId,
  head([(obligation)-[:OWED_BY]->(bearer:Agency) | bearer.id]) AS owedById,
  [(obligation)-[:OWED_TO]->(owed) | {id: owed.id, label: head(labels(owed))}] AS owedTo,
  head([(obligation)-[:STARTED_BY]->(message:Message) | message.id]) AS startedById,
  [(obligation)-[:DISCHARGED_BY]->(act) | {id: act.id, label: head(labels(act))}] AS dischargedBy,
  obligation.startedOn AS startedOn, obligation.startedAt AS startedAt,
  obligation.dueOn AS dueOn, obligation.dueAt AS dueAt,
  obligation.dischargedOn AS dischargedOn, obligation.dischargedAt AS dischargedAt,
  obligation.state AS state, obligation.missingFields AS missingFields,
  obligation.workingDaysLate AS workingDaysLate
LIMIT $limit
