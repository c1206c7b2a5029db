// title: H3 Contact promise kept
// question: Where it was agreed how often the victim hears from somebody, was that kept?
// grain: one row per agreed frequency
// unit: promised contacts, to one victim each; a promise runs from the last contact, or from the agreement if that is later
// source: the contact plans on record and the messages to victims that did not bounce, while the case was live
// needs: assertions
// parameter: from date = null; only promises that began to run on or after this day
// parameter: to date = null; only promises that began to run on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, as it stood at the end of the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: agreed key; the greatest number of calendar days between two contacts, as the latest plan of any agency said when the promise
//   began to run, or EVENTS_ONLY, which promises nothing by a day
// column: victims count; victims of a case to whom that was promised at some time; one in two cases counts in each
// column: base count; contacts promised whose day has passed or that were made
// column: made count; contact made within the agreed days, at most one a day
// column: missed count; agreed days that passed without contact; a long gap misses as many as fitted into it
// column: rate rate of made in base; share of promises kept
// column: pending count; running on the as-of date, the day not yet passed; in no rate
// column: optedOut count; made or missed while the victim had opted out of updates; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = made + missed
// additive: base, made, missed, pending, optedOut
// population: messages
// chart: bars of rate by agreed
// order: the agreed number of days, EVENTS_ONLY last
// disclosive: victims, base, made, missed, pending, optedOut
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (force:Agency)<-[:INVESTIGATED_BY]-(file:Case)<-[part:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(plan:Assertion {kind: 'CONTACT_PLAN'})
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON'] AND NOT EXISTS { (plan)-[:IN]->(other:Case) WHERE other <> file }
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH DISTINCT evaluation, end, file, part, victim, COLLECT {
  MATCH (victim)<-[:ABOUT]-(record:Assertion)<-[:HOLDS]-(agency:Agency)
  WHERE record.kind IN ['CONTACT_PLAN', 'OPT_OUT', 'ENHANCED_STATUS'] AND record.assertedAt < end
    AND NOT EXISTS { (record)-[:IN]->(other:Case) WHERE other <> file }
  WITH agency, record ORDER BY record.assertedAt, record.row
  WITH agency, record.kind AS kind, collect(record) AS rows
  UNWIND range(0, size(rows) - 1) AS i
  WITH kind, rows[i] AS one, rows[i + 1].assertedAt AS next ORDER BY one.assertedAt DESC, one.id
  RETURN {kind: kind, value: one.value, from: one.assertedAt,
    until: CASE WHEN one.withdrawnAt < coalesce(next, end) THEN one.withdrawnAt ELSE next END}
} AS records, COLLECT {
  MATCH (file)<-[:IN]-(event:Event)
  WHERE event.kind IN ['CASE_CLOSED', 'REOPENED'] AND event.occurredAt < end
  RETURN {at: event.occurredAt, closed: event.kind = 'CASE_CLOSED'} ORDER BY event.occurredAt DESC, event.kind
} AS turns
WHERE $entitlement IS NULL OR ($entitlement = 'ENHANCED')
  = any(one IN records WHERE one.kind = 'ENHANCED_STATUS' AND one.value = 'YES' AND one.until IS NULL)
WITH *, COLLECT {
  MATCH (victim)<-[:COUNTS_TO]-(message:Message)-[:IN]->(file)
  WHERE message.sentAt < end AND coalesce(message.status <> 'BOUNCED', true)
  RETURN {at: message.sentAt, told: true} AS point
  UNION ALL
  UNWIND [i IN range(0, size(turns) - 2) WHERE turns[i + 1].closed AND NOT turns[i].closed | turns[i].at] + [one IN records
    WHERE one.kind = 'CONTACT_PLAN' AND none(before IN records WHERE before.kind = 'CONTACT_PLAN' AND before.from < one.from
      AND coalesce(before.until >= one.from, true)) | one.from] AS at
  RETURN {at: at} AS point
} AS points
WITH *, COLLECT { UNWIND points AS point RETURN point ORDER BY point.at } AS points
UNWIND range(0, size(points) - 1) AS i
WITH *, points[i].at AS at, last([turn IN turns WHERE turn.closed AND points[i].at < turn.at | turn.at]) AS close
WITH *, CASE WHEN points[i + 1].at <= close OR close IS NULL THEN points[i + 1] ELSE {at: close} END AS next,
  [one IN records WHERE one.from <= at AND coalesce(at < one.until, true)] AS held
WHERE ($from IS NULL OR at >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR at < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
  AND coalesce(NOT head([turn IN turns WHERE turn.at <= at]).closed, true) AND any(one IN held WHERE one.kind = 'CONTACT_PLAN')
WITH file.id AS id, part, next, head([one IN held WHERE one.kind = 'CONTACT_PLAN' | one.value]) AS agreed,
  any(one IN held WHERE one.kind = 'OPT_OUT' AND any(scope IN split(one.value, ';') WHERE scope IN ['ALL', 'CASE_UPDATES'])) AS optedOut,
  duration.inDays(date(datetime({datetime: at, timezone: 'Europe/London'})), CASE WHEN next IS NULL THEN evaluation.asOf
    ELSE date(datetime({datetime: next.at, timezone: 'Europe/London'})) END).days AS days
WITH *, CASE WHEN days > 0 AND next.told THEN 1 ELSE 0 END AS made,
  CASE WHEN days > 0 THEN (days - 1) / toIntegerOrNull(agreed) ELSE 0 END AS missed
WITH agreed, part, id, CASE WHEN agreed = 'EVENTS_ONLY' THEN {victims: 1} WHEN optedOut THEN {victims: 1, optedOut: made + missed}
  ELSE {victims: 1, base: made + missed, made: made, missed: missed, pending: CASE WHEN next IS NULL THEN 1 ELSE 0 END} END AS counts
WITH agreed, count(DISTINCT part) AS victims, sum(counts.base) AS base, sum(counts.made) AS made, sum(counts.missed) AS missed,
  sum(counts.pending) AS pending, sum(counts.optedOut) AS optedOut, collect(DISTINCT CASE WHEN counts[$open] > 0 THEN id END) AS ids
RETURN
  agreed, victims, base, made, missed, CASE WHEN base > 0 THEN toFloat(made) / base END AS rate, pending, optedOut,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY coalesce(toIntegerOrNull(agreed), 1000)
