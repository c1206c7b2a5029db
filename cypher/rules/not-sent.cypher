// title: Notices and handovers that were never sent
// failure: NOT_SENT
// severity: high
// why: The victim, or the agency that looks after them next, was owed something by a day that has passed, and nobody
//   told them.
// do: Send it now, say that it is late, and find out why nobody noticed.
// maturity: stable
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(obligation:Obligation)-[:OF]->(duty:Duty)
WITH caseId, obligation, duty, obligation.state AS state
WHERE state = 'MISSED' AND duty.kind IN ['TELL_VICTIM', 'HAND_OVER']
MATCH (obligation)-[:ARISES_FROM]->(event:Event)
OPTIONAL MATCH (obligation)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (obligation)-[:OWED_TO]->(owed:Agency|Victim)
OPTIONAL MATCH (obligation)-[:CONCERNS]->(victim:Victim)
RETURN
  caseId,
  obligation.id AS key,
  victim.id AS victimId,
  bearer.id AS fromId,
  owed.id AS toId,
  datetime({date: obligation.dueOn + duration({days: 1}), timezone: 'Europe/London'}) AS at,
  duty.id + ' for event ' + event.id + ' was due on ' + toString(obligation.dueOn)
    + ' and has not been sent.' AS detail,
  obligation.id AS obligationId,
  duty.id AS dutyId,
  [event.id] AS eventIds,
  [obligation.dueOn] AS lostSince
