// title: When the next thing happens in each of the cases that is not known yet; an event without a time is judged each day
// parameter: caseIds list
// parameter: until datetime; the end of the as-of date
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
CALL (file) {
  MATCH (file)<-[:IN]-(fact:Event|Message|Assignment|Referral|Survey|Complaint)
  RETURN fact
  UNION
  MATCH (file)<-[:VICTIM_IN]-(:Victim)<-[:ABOUT]-(fact:Assertion)
  RETURN fact
}
UNWIND [
  CASE WHEN fact:Event AND fact.occurredAt IS NULL THEN $until END,
  fact.occurredAt, fact.recordedAt, fact.sentAt, fact.receivedAt, fact.acknowledgedAt, fact.startsAt, fact.endsAt,
  fact.assertedAt, fact.withdrawnAt, fact.madeAt, fact.firstContactAt, fact.outcomeAt, fact.invitedAt,
  fact.respondedAt, fact.foundAt, fact.escalatedAt, fact.closedAt
] AS at
WITH caseId, at
WHERE at >= $until
RETURN caseId, min(at) AS at
