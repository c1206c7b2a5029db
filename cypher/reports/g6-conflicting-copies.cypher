// title: G6 Conflicting copies
// question: Do the agencies that work on a case hold the same contact details, risk, opt-outs and Enhanced Rights of the victim?
// grain: one row per kind of record and pair of agencies, in the order of their kinds and ids
// unit: victims about whom both agencies hold a value of the kind on the as-of date
// source: assertions of the agencies active in a case, as held on the as-of date
// needs: assertions
// parameter: kinds list = null; kinds of record; empty: SAFE_CONTACT, UNSAFE_CHANNELS, CHANNEL_PREFERENCE, RISK, OPT_OUT, ENHANCED_STATUS
// parameter: byKind boolean = false; one row for each pair of kinds of agencies instead; a victim counts once for each pair of agencies
// parameter: workingDays integer = 5; working days for which two records may differ
// parameter: from date = null; only records of which the later was made on or after this day
// parameter: to date = null; only records of which the later was made on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: whether some agency holds the victim as entitled on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: kind key; kind of record
// column: fromKind key; kind of the first agency
// column: toKind key; kind of the second agency
// column: from key; the first agency; ALL where the rows are for kinds of agencies
// column: to key; the second agency; ALL where the rows are for kinds of agencies
// column: victims count; victims about whom both hold a value and are active in the case
// column: same count; the values are the same
// column: different count; the values differ
// column: rate rate of different in victims; different / victims
// column: lasting count; the records have differed without a break, whatever the values were, for more than the working days allowed
// column: shareLasting rate of lasting in victims; lasting / victims
// column: caseIds cases; the cases behind the figure that open names
// sum: victims = same + different
// additive: none
// population: victims
// chart: funnel of rate by kind, from, to
// order: kind of record, then the first and the second agency
// disclosive: victims, same, different, lasting
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
WITH today, coalesce($kinds, ['SAFE_CONTACT', 'UNSAFE_CHANNELS', 'CHANNEL_PREFERENCE', 'RISK', 'OPT_OUT', 'ENHANCED_STATUS']) AS kinds,
  [day IN [$from, $to + duration({days: 1}), evaluation.asOf + duration({days: 1})] | CASE WHEN day IS NOT NULL
    THEN datetime({datetime: datetime({date: day, timezone: 'Europe/London'}), timezone: 'Z'}) END] AS bounds
MATCH (agency:Agency)-[:HOLDS]->(record:Assertion)-[:ABOUT]->(victim:Victim)
WHERE record.kind IN kinds AND record.assertedAt < bounds[2]
MATCH (victim)-[part:VICTIM_IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON'] AND NOT EXISTS { MATCH (record)-[:IN]->(named:Case) WHERE named <> file }
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH today, bounds, file, victim, agency, record ORDER BY record.assertedAt DESC, record.row DESC
WITH today, bounds, file, victim, record.kind AS kind, agency, collect(record)[0] AS last
WHERE coalesce(last.withdrawnAt >= bounds[2], true)
MATCH (file)<-[activity:ACTIVE_IN]-(agency)
WHERE activity.since < bounds[2]
WITH today, bounds, file, victim, kind, agency, last, activity.since AS active ORDER BY agency.kind, agency.id
WITH today, bounds, file, victim, kind, collect({agency: agency, value: last.value, at: last.assertedAt, active: active}) AS holders
WHERE size(holders) > 1 AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    UNWIND CASE WHEN $entitlement IS NOT NULL THEN [bounds[2]] END AS end
    MATCH (victim)<-[:ABOUT]-(status:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE status.assertedAt < end AND NOT EXISTS { MATCH (status)-[:IN]->(other:Case) WHERE other <> file }
    WITH end, holder, status ORDER BY status.assertedAt DESC, status.row DESC
    WITH end, holder, collect(status)[0] AS last
    WHERE last.value = 'YES' AND coalesce(last.withdrawnAt >= end, true)
    RETURN last
  })
UNWIND range(0, size(holders) - 2) AS i
UNWIND holders[i + 1..] AS two
WITH today, bounds, file, victim, kind, holders[i] AS one, two
WITH *, CASE WHEN one.at > two.at THEN one.at ELSE two.at END AS later, kind IN ['UNSAFE_CHANNELS', 'LANGUAGE_ACCESS', 'NEEDS',
    'SPECIAL_MEASURES', 'OPT_OUT'] AS isList
WHERE ($from IS NULL OR later >= bounds[0]) AND ($to IS NULL OR later < bounds[1])
WITH *, one.value <> two.value AND NOT (isList AND all(entry IN split(one.value, ';') WHERE entry IN split(two.value, ';'))
  AND all(entry IN split(two.value, ';') WHERE entry IN split(one.value, ';'))) AS different
CALL (file, victim, kind, one, two, bounds, isList, different) {
  MATCH (holder:Agency WHERE different AND holder IN [one.agency, two.agency])-[:HOLDS]->(record:Assertion {kind: kind})-[:ABOUT]->(victim)
  WHERE record.assertedAt < bounds[2] AND NOT EXISTS { MATCH (record)-[:IN]->(named:Case) WHERE named <> file }
  WITH *, CASE WHEN isList THEN COLLECT { UNWIND split(record.value, ';') AS part RETURN part ORDER BY part } ELSE record.value END AS value
  UNWIND [{at: record.assertedAt, row: record.row, value: value}, {at: record.withdrawnAt}] AS change
  WITH holder, record, change WHERE change.at < bounds[2] ORDER BY change.at, change.value IS NOT NULL, change.row
  WITH collect({at: change.at, value: change.value, isFirst: holder = one.agency, of: record.id}) AS changes
  RETURN reduce(state = {}, change IN changes | head([next IN [{
      one: CASE WHEN NOT change.isFirst OR change.value IS NULL AND state.oneOf <> change.of THEN state.one ELSE change.value END,
      two: CASE WHEN change.isFirst OR change.value IS NULL AND state.twoOf <> change.of THEN state.two ELSE change.value END,
      oneOf: CASE WHEN change.isFirst AND change.value IS NOT NULL THEN change.of ELSE state.oneOf END,
      twoOf: CASE WHEN NOT change.isFirst AND change.value IS NOT NULL THEN change.of ELSE state.twoOf END}]
    | {one: next.one, two: next.two, oneOf: next.oneOf, twoOf: next.twoOf,
      since: CASE WHEN next.one <> next.two THEN coalesce(state.since, change.at) END}])).since AS differSince
}
WITH *, reduce(since = differSince, time IN [one.active, two.active] | CASE WHEN time > since THEN time ELSE since END) AS since
OPTIONAL MATCH (start:Day {date: CASE WHEN since IS NOT NULL THEN date(datetime({datetime: since, timezone: 'Europe/London'})) END})
WITH kind, one.agency AS one, two.agency AS two, victim, collect(file.id) AS fileIds, max(different) AS different,
  max(coalesce(today.ordinal - start.ordinal > $workingDays, false)) AS lasting
WITH kind, one.kind AS fromKind, two.kind AS toKind, CASE WHEN $byKind THEN 'ALL' ELSE one.id END AS from,
  CASE WHEN $byKind THEN 'ALL' ELSE two.id END AS to, count(*) AS victims, count(CASE WHEN NOT different THEN 1 END) AS same,
  count(CASE WHEN different THEN 1 END) AS different, count(CASE WHEN lasting THEN 1 END) AS lasting,
  collect(CASE WHEN {victims: true, same: NOT different, different: different, lasting: lasting}[$open] THEN fileIds END) AS found
RETURN kind, fromKind, toKind, from, to, victims, same, different, toFloat(different) / victims AS rate,
  lasting, toFloat(lasting) / victims AS shareLasting,
  COLLECT { UNWIND found AS ids UNWIND ids AS id RETURN DISTINCT id ORDER BY id } AS caseIds
ORDER BY kind, fromKind, toKind, from, to
