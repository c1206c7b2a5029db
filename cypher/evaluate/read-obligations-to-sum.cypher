// title: What the obligations of the cases, or their drafts, add to the summaries
// parameter: caseIds list
// parameter: label string; Obligation or ObligationDraft
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})-[:INVESTIGATED_BY]->(area:Agency)
MATCH (file)<-[:IN]-(obligation)
WHERE $label IN labels(obligation)
MATCH (duty:Duty)<-[:OF]-(obligation)-[:ARISES_FROM]->(event:Event)
OPTIONAL MATCH (obligation)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (obligation)-[:OWED_TO]->(owed:Agency)
OPTIONAL MATCH (begun:Day {date: CASE WHEN obligation.state IN ['PENDING', 'MISSED'] THEN obligation.startedOn END})
RETURN
  duty.id AS dutyId, duty.recipient = 'VICTIM' AS toVictim, area.id AS areaId, bearer.id AS bearerId, owed.id AS owedId,
  event.occurredAt AS arisenAt, file.offenceGroup AS offenceGroup, begun.ordinal AS openFrom,
  obligation.enhanced AS enhanced, obligation.state AS state, obligation.workingDaysLate AS workingDaysLate,
  obligation.startedOn AS startedOn, obligation.dischargedOn AS dischargedOn
