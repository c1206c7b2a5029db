// title: Assessments and records that were not made, or not in time
// failure: NOT_DONE
// severity: medium
// why: What is not assessed or recorded cannot be handed over: everything later in the chain works without it.
// do: Make the assessment or the record now, and look at who relied on it in the meantime.
// maturity: stable
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(obligation:Obligation)-[:OF]->(duty:Duty)
WITH caseId, obligation, duty, obligation.state AS state
WHERE duty.kind IN ['ASSESS', 'RECORD'] AND state IN ['MISSED', 'LATE']
MATCH (obligation)-[:ARISES_FROM]->(event:Event)
OPTIONAL MATCH (obligation)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (obligation)-[:CONCERNS]->(victim:Victim)
RETURN
  caseId,
  obligation.id AS key,
  victim.id AS victimId,
  bearer.id AS fromId,
  null AS toId,
  CASE state
    WHEN 'LATE' THEN obligation.dischargedAt
    ELSE datetime({date: obligation.dueOn + duration({days: 1}), timezone: 'Europe/London'})
  END AS at,
  duty.id + ' for event ' + event.id + ' was due on ' + toString(obligation.dueOn) + ' and '
    + coalesce('was done on ' + toString(obligation.dischargedOn), 'has not been done') + '.' AS detail,
  obligation.id AS obligationId,
  duty.id AS dutyId,
  [event.id] AS eventIds,
  CASE state WHEN 'LATE' THEN obligation.workingDaysLate END AS daysLost,
  CASE state WHEN 'MISSED' THEN [obligation.dueOn] END AS lostSince
