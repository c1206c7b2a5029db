// title: Referrals that were required and not made
// failure: NOT_REFERRED
// severity: high
// why: A victim who is not referred gets no support, and no service knows that they are waiting.
// do: Make the referral now, and ask the victim whether the need is still the same.
// maturity: stable
// parameter: caseIds list
// parameter: calendarDays integer = 28; calendar days after the clock's start, for a duty without a number
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(obligation:Obligation)-[:OF]->(duty:Duty {kind: 'REFER'})
WITH caseId, obligation, duty, obligation.state AS state
WHERE state = 'MISSED'
  OR state = 'PENDING' AND duty.unit IS NULL
MATCH (obligation)-[:ARISES_FROM]->(event:Event)
OPTIONAL MATCH (obligation)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (obligation)-[:OWED_TO]->(owed:Agency|Victim)
OPTIONAL MATCH (obligation)-[:CONCERNS]->(victim:Victim)
WITH caseId, obligation, duty, event, bearer, owed, victim, state,
  coalesce(obligation.dueOn, obligation.startedOn + duration({days: $calendarDays})) AS lastDay
RETURN
  caseId,
  obligation.id AS key,
  victim.id AS victimId,
  bearer.id AS fromId,
  owed.id AS toId,
  datetime({date: lastDay + duration({days: 1}), timezone: 'Europe/London'}) AS at,
  duty.id + ' for event ' + event.id + coalesce(
    ' was due on ' + toString(obligation.dueOn),
    ' has no limit, could be done from ' + toString(obligation.startedOn) + ' on') + ' and has not been done.' AS detail,
  obligation.id AS obligationId,
  duty.id AS dutyId,
  [event.id] AS eventIds,
  [day IN [obligation.dueOn] WHERE day IS NOT NULL] AS lostSince,
  CASE state WHEN 'PENDING' THEN lastDay + duration({days: 1}) END AS foundFrom
