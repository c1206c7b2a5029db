// title: Fields that travelled with an older value than the sender held
// failure: STALE_DATA
// severity: medium
// why: The receiver works with what it was given, be it an old number, an old risk grade or a need that has changed.
// do: Send the current value now, and find out from which copy the old one came.
// maturity: stable
// needs: messages.packet, assertions
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(message:Message)-[:COUNTS_FROM]->(sender:Agency)
WHERE message.sentAt < $until AND coalesce(message.status <> 'BOUNCED', true)
  AND any(entry IN message.packet WHERE entry CONTAINS '@')
WITH caseId, file, message, sender, head([(message)-[:CONCERNS]->(one:Victim)-[part:VICTIM_IN]->(file)
  | CASE WHEN part.role IN $owedRoles THEN [one.id] ELSE part.actsForIds END]) AS named,
  [(file)<-[part:VICTIM_IN]-(one:Victim) WHERE part.role IN $owedRoles | one.id] AS everybody
UNWIND CASE WHEN named IS NULL AND size(everybody) = 1 THEN everybody ELSE coalesce(named, []) END AS victimId
UNWIND [entry IN message.packet WHERE entry CONTAINS '@'] AS entry
WITH caseId, file, message, sender, victimId, split(entry, '@')[0] AS field, date(split(entry, '@')[1]) AS day
CALL (file, message, sender, victimId, field, day) {
  MATCH (:Victim {id: victimId})<-[:ABOUT]-(record:Assertion {kind: field})<-[:HOLDS]-(sender)
  WHERE record.assertedAt <= message.sentAt AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
  WITH record ORDER BY record.assertedAt DESC, record.row DESC
  WITH collect({record: record, day: date(datetime({datetime: record.assertedAt, timezone: 'Europe/London'}))}) AS held
  WITH held[0] AS last, head([one IN held WHERE one.day <= day]).record AS before
  WHERE last.day > day AND coalesce(last.record.withdrawnAt > message.sentAt, true)
  RETURN last.record AS record, CASE WHEN date(datetime({datetime: coalesce(before.withdrawnAt, $until),
    timezone: 'Europe/London'})) > day THEN before.value END AS old
}
WITH caseId, message, sender, victimId, field, day, record, old
WHERE old IS NULL OR old <> record.value AND (
  NOT field IN ['UNSAFE_CHANNELS', 'LANGUAGE_ACCESS', 'NEEDS', 'SPECIAL_MEASURES', 'OPT_OUT']
  OR any(one IN split(old, ';') WHERE NOT one IN split(record.value, ';'))
  OR any(one IN split(record.value, ';') WHERE NOT one IN split(old, ';')))
OPTIONAL MATCH (message)-[:COUNTS_TO]->(receiver:Agency|Victim)
WITH caseId, message, sender, field, day, collect(DISTINCT receiver.id) AS receiverIds,
  collect(DISTINCT victimId) AS victimIds, collect(DISTINCT record.id) AS assertionIds
RETURN
  caseId, message.id + ':' + field AS key, CASE size(victimIds) WHEN 1 THEN victimIds[0] END AS victimId,
  sender.id AS fromId, CASE size(receiverIds) WHEN 1 THEN receiverIds[0] END AS toId, message.sentAt AS at,
  message.kind + ' ' + message.id + ' carried ' + field + ' as of ' + toString(day) + ', although ' + sender.id
    + ' held a newer value.' AS detail,
  [(message)-[:ABOUT]->(event:Event) WHERE coalesce(event.occurredAt < $until, true) | event.id] AS eventIds,
  [message.id] AS messageIds, assertionIds
