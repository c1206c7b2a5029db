// title: Agencies that held different values at the same time
// failure: CONFLICTING_COPIES
// severity: medium
// why: Two agencies treat the same victim by two records, and at least one of them is wrong.
// do: Ask the victim which is right, correct the other record, and see why the change did not travel.
// maturity: stable
// needs: assertions
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
// parameter: workingDays integer = 5; working days for which two records may differ
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(record:Assertion)<-[:HOLDS]-(agency:Agency)
WHERE part.role IN $owedRoles AND record.assertedAt < $until
  AND NOT EXISTS { MATCH (record)-[:IN]->(named:Case) WHERE named <> file }
WITH *, record.kind IN ['UNSAFE_CHANNELS', 'LANGUAGE_ACCESS', 'NEEDS', 'SPECIAL_MEASURES', 'OPT_OUT'] AS isList
WITH *, CASE WHEN isList THEN COLLECT { UNWIND split(record.value, ';') AS one RETURN one ORDER BY one }
  ELSE record.value END AS value
ORDER BY record.assertedAt, record.row
WITH caseId, file, victim, record.kind AS kind, agency, collect({id: record.id, at: record.assertedAt,
  until: CASE WHEN record.withdrawnAt < $until THEN record.withdrawnAt END, value: value}) AS records
MATCH (file)<-[activity:ACTIVE_IN]-(agency)
WHERE activity.since < $until
WITH caseId, victim, kind, agency.id AS id, records, activity.since AS active ORDER BY id
WITH caseId, victim, kind, collect({id: id, records: records, active: active}) AS holders
UNWIND range(0, size(holders) - 2) AS i
UNWIND holders[i + 1..] AS other
WITH caseId, victim, kind, holders[i] AS one, other, holders[i].records + other.records AS records
UNWIND [record IN records | record.at] + [record IN records WHERE record.until IS NOT NULL | record.until] AS moment
WITH DISTINCT caseId, victim, kind, one, other, moment ORDER BY moment
WITH *, last([record IN one.records WHERE record.at <= moment]) AS left,
  last([record IN other.records WHERE record.at <= moment]) AS right
WITH caseId, victim, kind, one, other, collect({at: moment, ids: [left.id, right.id], differ: coalesce(
  left.value <> right.value AND coalesce(left.until > moment, true) AND coalesce(right.until > moment, true), false)}) AS moments
UNWIND [i IN range(0, size(moments) - 1) WHERE moments[i].differ AND (i = 0 OR NOT moments[i - 1].differ)] AS i
WITH *, moments[i] AS start,
  head([moment IN moments[i + 1..] WHERE NOT moment.differ | moment.at - duration({seconds: 1})]) AS end
WITH *, reduce(latest = start.at, time IN [one.active, other.active]
  | CASE WHEN time > latest THEN time ELSE latest END) AS from
MATCH (first:Day {date: date(datetime({datetime: from, timezone: 'Europe/London'}))})
MATCH (beyond:Day {ordinal: first.ordinal + $workingDays + 1, working: true})
WITH *, CASE WHEN end IS NOT NULL THEN date(datetime({datetime: end, timezone: 'Europe/London'})) END AS last
WHERE coalesce(beyond.date <= last, true)
RETURN
  caseId, caseId + ':' + victim.id + ':' + kind + ':' + one.id + ':' + other.id + ':' + toString(start.at) AS key,
  victim.id AS victimId, one.id AS fromId, other.id AS toId, from AS at,
  one.id + ' and ' + other.id + ' held different values of ' + kind + ' from ' + toString(first.date)
    + coalesce(' to ' + toString(last), ' on') + ', past the limit since ' + toString(beyond.date) + '.' AS detail,
  start.ids AS assertionIds, CASE WHEN last IS NULL THEN beyond.date END AS foundFrom
