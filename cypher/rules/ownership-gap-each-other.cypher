// title: Each side names the other as the one that will tell the victim
// failure: OWNERSHIP_GAP
// severity: high
// why: Two agencies that each believe the other will tell the victim both stop, and the victim hears nothing.
// do: Agree in writing which of the two tells the victim, and check that the victim has been told.
// maturity: stable
// needs: messages.teller_id
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(message:Message)-[:NAMES_TELLER]->(teller:Agency)
WHERE coalesce(coalesce(message.sentAt, message.receivedAt) < $until, true)
  AND coalesce(message.status <> 'BOUNCED', true)
MATCH (sender:Agency)<-[:COUNTS_FROM]-(message)-[:COUNTS_TO]->(teller)
WHERE sender <> teller
MATCH (message)-[:ABOUT]->(event:Event)
WHERE coalesce(event.occurredAt < $until, true)
WITH caseId, event, message, sender.id < teller.id AS bySmaller,
  CASE WHEN sender.id < teller.id THEN [sender.id, teller.id] ELSE [teller.id, sender.id] END AS pair,
  coalesce(head([(message)-[:CONCERNS]->(named:Victim)-[part:VICTIM_IN]->(file)
    | CASE WHEN part.role IN $owedRoles THEN [named.id] ELSE part.actsForIds END]), []) AS named
ORDER BY message.sentAt, message.id
WITH caseId, event, pair, collect({message: message, bySmaller: bySmaller, named: named}) AS said
WITH caseId, event, pair, said,
  reduce(all = [], one IN said | all + [id IN one.named WHERE NOT id IN all]) AS victimIds
UNWIND CASE victimIds WHEN [] THEN [null] ELSE victimIds END AS victimId
WITH caseId, event, pair, victimId, [one IN said WHERE one.named = [] OR victimId IN one.named] AS said
WITH caseId, event, pair, victimId, said,
  head([one IN said WHERE one.bySmaller]) AS first, head([one IN said WHERE NOT one.bySmaller]) AS second
WHERE first IS NOT NULL AND second IS NOT NULL
RETURN
  caseId, event.id + ':' + pair[0] + ':' + pair[1] + coalesce(':' + victimId, '') AS key,
  victimId, pair[0] AS fromId, pair[1] AS toId,
  CASE WHEN first.message.sentAt > second.message.sentAt THEN first.message.sentAt ELSE second.message.sentAt END AS at,
  'About event ' + event.id + ' ' + pair[0] + ' and ' + pair[1]
    + ' each named the other as the one that will tell the victim.' AS detail,
  [event.id] AS eventIds, [one IN said | one.message.id] AS messageIds
