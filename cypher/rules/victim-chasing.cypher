// title: Victims who had to chase for an answer
// failure: VICTIM_CHASING
// severity: medium
// why: A victim who asks three times without an answer does the agencies' work, and most give up before that.
// do: Answer now, and agree who in the team answers the victim from now on.
// maturity: stable
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
// parameter: contacts integer = 3; contacts of the victim, one after the other, with no answer between
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
WHERE part.role IN $owedRoles
WITH caseId, file, victim, COLLECT {
  MATCH (victim)<-[:COUNTS_TO]-(answer:Message)-[:IN]->(file)
  WHERE answer.sentAt < $until AND coalesce(answer.status <> 'BOUNCED', true)
  RETURN answer
} AS answers
MATCH (victim)<-[:COUNTS_FROM]-(contact:Message)-[:IN]->(file)
WHERE contact.sentAt < $until AND contact.kind <> 'VICTIM_REPLY' AND coalesce(contact.status <> 'BOUNCED', true)
WITH caseId, victim, contact, size([answer IN answers
  WHERE answer.sentAt < contact.sentAt OR answer.sentAt = contact.sentAt AND answer.id < contact.id]) AS answered
ORDER BY contact.sentAt, contact.id
WITH caseId, victim, answered, collect(contact) AS run
WHERE size(run) >= $contacts
RETURN
  caseId, run[0].id + ':' + victim.id AS key, victim.id AS victimId, victim.id AS fromId, null AS toId,
  run[$contacts - 1].sentAt AS at,
  victim.id + ' made contact without an answer between; contacts: ' + toString(size(run)) + '.' AS detail,
  [contact IN run | contact.id] AS messageIds
