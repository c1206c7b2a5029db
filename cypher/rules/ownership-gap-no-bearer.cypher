// title: Obligations that are nobody's job
// failure: OWNERSHIP_GAP
// severity: high
// why: No agency of the kind that must act serves the area or has ever acted in the case, so nobody will.
// do: Decide who acts for this area, and put it on the list of who serves whom.
// maturity: stable
// needs: serves
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(obligation:Obligation)-[:OF]->(duty:Duty)
WHERE obligation.state <> 'OPTED_OUT' AND NOT EXISTS { (obligation)-[:OWED_BY]->(:Agency) }
MATCH (obligation)-[:ARISES_FROM]->(event:Event)
OPTIONAL MATCH (obligation)-[:OWED_TO]->(owed:Agency|Victim)
OPTIONAL MATCH (obligation)-[:CONCERNS]->(victim:Victim)
RETURN
  caseId,
  obligation.id AS key,
  victim.id AS victimId,
  null AS fromId,
  owed.id AS toId,
  event.occurredAt AS at,
  duty.id + ' for event ' + event.id + ' falls to no agency; the catalogue names '
    + CASE duty.bearer WHEN 'ANY' THEN 'the agency of the event' ELSE duty.bearer END + ' as its bearer.' AS detail,
  obligation.id AS obligationId,
  duty.id AS dutyId,
  [event.id] AS eventIds
