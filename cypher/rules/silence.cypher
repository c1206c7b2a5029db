// title: Victims who heard nothing for too long
// failure: SILENCE
// severity: high
// why: A victim who hears nothing does not know whether anybody is still working on the case, and may give up.
// do: Call the victim, say what is happening even if nothing is, and agree how often they want to hear.
// maturity: stable
// needs: assertions
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
// parameter: calendarDays integer = 28; calendar days between two contacts where nothing was agreed
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})<-[:IN]-(event:Event)
WHERE event.occurredAt < $until
WITH caseId, file, min(event.occurredAt) AS opened,
  collect(CASE event.kind WHEN 'CASE_CLOSED' THEN event.occurredAt END) AS closes,
  collect(CASE event.kind WHEN 'REOPENED' THEN event.occurredAt END) AS reopenings
UNWIND [opened] + [time IN reopenings WHERE any(close IN closes WHERE close < time
  AND none(other IN reopenings WHERE close < other AND other < time))] AS start
WITH DISTINCT caseId, file, start, reduce(first = null, close IN closes
  | CASE WHEN start <= close AND coalesce(close < first, true) THEN close ELSE first END) AS close
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim) WHERE part.role IN $owedRoles
WITH caseId, file, victim, [{at: start}] + COLLECT {
  MATCH (victim)<-[:COUNTS_TO]-(message:Message)-[:IN]->(file)
  WHERE start <= message.sentAt AND coalesce(message.sentAt <= close, message.sentAt < $until)
    AND coalesce(message.status <> 'BOUNCED', true)
  RETURN {at: message.sentAt, id: message.id} AS point ORDER BY point.at, point.id
} + [{at: close}] AS points
UNWIND range(0, size(points) - 2) AS i WITH caseId, file, victim, points[i] AS from, points[i + 1] AS to,
  date(datetime({datetime: points[i].at, timezone: 'Europe/London'})) AS firstDay,
  CASE WHEN points[i + 1].at IS NOT NULL THEN date(datetime({datetime: points[i + 1].at, timezone: 'Europe/London'})) END AS lastDay
WHERE coalesce(duration.inDays(firstDay, lastDay).days > 1, true)
CALL (file, victim, from) {
  MATCH (victim)<-[:ABOUT]-(record:Assertion)<-[:HOLDS]-(agency:Agency)
  WHERE record.kind IN ['CONTACT_PLAN', 'OPT_OUT'] AND record.assertedAt <= from.at
    AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
  WITH agency, record ORDER BY record.assertedAt DESC, record.row DESC
  WITH agency, record.kind AS kind, head(collect(record)) AS record
  WHERE coalesce(record.withdrawnAt > from.at, true)
  WITH record ORDER BY record.assertedAt DESC, record.id RETURN collect(record) AS held
}
WITH *, duration.inDays(firstDay, lastDay).days AS days, head([one IN held WHERE one.kind = 'CONTACT_PLAN' | one.value]) AS plan,
  coalesce(toInteger(head([one IN held WHERE one.kind = 'CONTACT_PLAN' | one.value])), $calendarDays) AS limit
WHERE coalesce(days > limit, true) AND coalesce(plan <> 'EVENTS_ONLY', true) AND none(one IN held
  WHERE one.kind = 'OPT_OUT' AND any(scope IN split(one.value, ';') WHERE scope IN ['ALL', 'CASE_UPDATES']))
RETURN
  caseId, caseId + ':' + victim.id + ':' + toString(from.at) AS key, victim.id AS victimId, null AS fromId, victim.id AS toId, from.at AS at,
  coalesce('No message for ' + toString(days) + ' days, from ' + toString(firstDay) + ' to ' + toString(lastDay),
    'No message since ' + toString(firstDay)) + '; the limit is ' + toString(limit) + ' days.' AS detail,
  [id IN [from.id, to.id] WHERE id IS NOT NULL] AS messageIds,
  CASE WHEN days IS NULL THEN firstDay + duration({days: limit + 1}) END AS foundFrom
