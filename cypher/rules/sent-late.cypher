// title: Notices, handovers and referrals that were sent late
// failure: SENT_LATE
// severity: medium
// why: What was owed arrived after its limit, and whoever waited for it lost that time.
// do: Look at what held it up, and at what the next agency in the chain could still do in time.
// maturity: stable
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(obligation:Obligation)-[:OF]->(duty:Duty)
WITH caseId, obligation, duty, obligation.state AS state
WHERE state = 'LATE' AND duty.kind IN ['TELL_VICTIM', 'HAND_OVER', 'REFER']
MATCH (event:Event)<-[:ARISES_FROM]-(obligation)-[:DISCHARGED_BY]->(message:Message)
OPTIONAL MATCH (obligation)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (obligation)-[:OWED_TO]->(owed:Agency|Victim)
OPTIONAL MATCH (obligation)-[:CONCERNS]->(victim:Victim)
RETURN
  caseId,
  obligation.id AS key,
  victim.id AS victimId,
  bearer.id AS fromId,
  owed.id AS toId,
  obligation.dischargedAt AS at,
  duty.id + ' for event ' + event.id + ' was due on ' + toString(obligation.dueOn) + ' and was sent on '
    + toString(obligation.dischargedOn) + ' by ' + message.id + '; working days late: '
    + toString(obligation.workingDaysLate) + '.' AS detail,
  obligation.id AS obligationId,
  duty.id AS dutyId,
  [event.id] AS eventIds,
  [message.id] AS messageIds,
  obligation.workingDaysLate AS daysLost
