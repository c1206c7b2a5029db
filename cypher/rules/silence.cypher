// title: Victims who heard nothing for too long
// failure: SILENCE
// severity: high
// why: A victim who hears nothing does not know whether anybody is still working on the case, and may give up.
// do: Call the victim, say what is happening even if nothing is, and agree how often they want to hear.
// maturity: stable
// needs: assertions
// parameter: caseIds list
// parameter: asOf date
// parameter: until datetime
// parameter: owedRoles list
// parameter: calendarDays integer = 28; calendar days between two contacts where nothing was agreed
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(event:Event)
WHERE event.occurredAt < $until
WITH caseId, file, event ORDER BY event.occurredAt
WITH caseId, file, min(event.occurredAt) AS opened,
  collect(CASE event.kind WHEN 'CASE_CLOSED' THEN event.occurredAt END) AS closes,
  collect(CASE event.kind WHEN 'REOPENED' THEN event.occurredAt END) AS reopenings
UNWIND [opened] + [time IN reopenings WHERE any(close IN closes WHERE close < time
  AND none(other IN reopenings WHERE close < other AND other < time))] AS start
WITH DISTINCT caseId, file, start, head([close IN closes WHERE close >= start]) AS close
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
WHERE part.role IN $owedRoles
WITH caseId, file, victim, COLLECT {
  MATCH (victim)<-[:COUNTS_TO]-(message:Message)-[:IN]->(file)
  WHERE start <= message.sentAt AND message.sentAt < coalesce(close, $until) AND coalesce(message.status <> 'BOUNCED', true)
  RETURN {at: message.sentAt, id: message.id} AS point ORDER BY point.at, point.id
} AS told, start, close
WITH caseId, file, victim, [{at: start}] + told + [{at: close}] AS points
UNWIND range(0, size(points) - 2) AS at
WITH caseId, file, victim, points[at] AS from, points[at + 1] AS to,
  date(datetime({datetime: points[at].at, timezone: 'Europe/London'})) AS firstDay,
  CASE WHEN points[at + 1].at IS NULL
    THEN $asOf ELSE date(datetime({datetime: points[at + 1].at, timezone: 'Europe/London'})) END AS lastDay
WITH *, duration.inDays(firstDay, lastDay).days AS days
WHERE days > 1
CALL (file, victim, from) {
  MATCH (agency:Agency)-[:HOLDS]->(record:Assertion)-[:ABOUT]->(victim)
  WHERE record.kind IN ['CONTACT_PLAN', 'OPT_OUT'] AND record.assertedAt <= from.at
    AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
  WITH agency, record ORDER BY record.assertedAt DESC, record.row DESC
  WITH agency, record.kind AS kind, head(collect(record)) AS record
  WHERE coalesce(record.withdrawnAt > from.at, true)
  WITH kind, record ORDER BY record.assertedAt DESC, record.id
  RETURN head(collect(CASE kind WHEN 'CONTACT_PLAN' THEN record.value END)) AS plan,
    any(value IN collect(CASE kind WHEN 'OPT_OUT' THEN record.value END)
      WHERE any(scope IN split(value, ';') WHERE trim(scope) IN ['ALL', 'CASE_UPDATES'])) AS optedOut
}
WITH caseId, victim, from, to, firstDay, lastDay, days, plan, optedOut, coalesce(toInteger(plan), $calendarDays) AS agreed
WHERE NOT optedOut AND coalesce(plan <> 'EVENTS_ONLY', true) AND days > agreed
RETURN
  caseId, caseId + ':' + victim.id + ':' + toString(from.at) AS key, victim.id AS victimId, null AS fromId, victim.id AS toId, from.at AS at,
  'No message to ' + victim.id + ' for ' + toString(days) + ' days, from ' + toString(firstDay) + ' to ' + toString(lastDay)
    + '; the most is ' + toString(agreed) + '.' AS detail,
  [id IN [from.id, to.id] WHERE id IS NOT NULL] AS messageIds
