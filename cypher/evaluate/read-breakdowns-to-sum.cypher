// title: What the breakdowns of the cases, or their drafts, add to the summaries
// parameter: caseIds list
// parameter: label string; Breakdown or BreakdownDraft
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})-[:INVESTIGATED_BY]->(area:Agency)
MATCH (file)<-[:IN]-(breakdown)
WHERE $label IN labels(breakdown)
MATCH (breakdown)-[:ROOT]->(root)-[:OF]->(duty:Duty)
MATCH (root)-[:ARISES_FROM]->(event:Event)
OPTIONAL MATCH (root)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (root)-[:OWED_TO]->(owed:Agency)
RETURN
  caseId, duty.id AS dutyId, duty.recipient = 'VICTIM' AS toVictim, area.id AS areaId, bearer.id AS bearerId,
  owed.id AS owedId, event.occurredAt AS arisenAt, file.offenceGroup AS offenceGroup
