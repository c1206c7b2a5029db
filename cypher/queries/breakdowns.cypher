// title: Breakdowns by id or by case, with their legs
// parameter: obligationIds list = null
// parameter: caseIds list = null
// parameter: limit integer; rows at most
CALL () {
  UNWIND $obligationIds AS id
  MATCH (breakdown:Breakdown {id: id})
  RETURN breakdown
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(breakdown:Breakdown)
  RETURN breakdown
}
MATCH (breakdown)-[:IN]->(file:Case)
MATCH (breakdown)-[:ROOT]->(root:Obligation)
RETURN
  breakdown.id AS id, file.id AS caseId, root.id AS rootId,
  head([(breakdown)-[:OF]->(:Obligation)-[:OWED_TO]->(victim:Victim) | victim.id]) AS victimId,
  [(breakdown)-[leg:LEG]->(obligation:Obligation) | {
    position: leg.position, obligationId: obligation.id,
    workingDaysLost: leg.workingDaysLost, shareOfDelay: leg.shareOfDelay
  }] AS legs
LIMIT $limit
