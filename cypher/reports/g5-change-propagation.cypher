// title: G5 Change propagation
// question: When one agency records a change of contact, risk, need or opt-out, do the other agencies that look after the victim
//   hold it five working days later? This is also the answer to handover H26.
// grain: one row per kind of change and agency that should have learnt of it
// unit: a change and another agency: one for each agency that was active in the case on the day of the change and keeps a victim
//   record
// source: assertions of the agencies active in a case, and the packets of messages to them; read as by the rule CHANGE_NOT_PROPAGATED
// needs: assertions
// parameter: workingDays integer = 5; working days within which the other agency must hold the change
// parameter: from date = null; only changes recorded on or after this day
// parameter: to date = null; only changes recorded on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: whether some agency holds the victim as entitled on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: kind key; kind of record that changed: SAFE_CONTACT, UNSAFE_CHANNELS, CHANNEL_PREFERENCE, RISK, NEEDS or OPT_OUT
// column: agencyKind text; kind of the agency that should have learnt of it
// column: agency key; the agency
// column: name text; its name
// column: changes count; changes of which it should have learnt
// column: base count; changes that were passed on, or whose time for that is over
// column: met count; it held the new value in time or had been told of it
// column: held count; its own record held the new value; after a withdrawal: it held nothing
// column: toldOnly count; a message had told it, but its own record did not hold the new value
// column: notMet count; it neither held the new value nor had been told when the time was over: a stale holder
// column: rate rate of met in base; met / base
// column: pending count; not passed on so far, and the time is not over; in no rate
// column: superseded count; the first agency changed it again before the time was over; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: changes = base + pending + superseded
// sum: base = met + notMet
// sum: met = held + toldOnly
// additive: changes, base, met, held, toldOnly, notMet, pending, superseded
// population: assertions
// chart: heatmap of rate by agency, kind
// order: kind of change, then kind of agency and agency
// disclosive: changes, base, met, held, toldOnly, notMet, pending, superseded
MATCH (evaluation:Evaluation {id: 'current'})
WITH [day IN [$from, $to + duration({days: 1}), evaluation.asOf + duration({days: 1})] | CASE WHEN day IS NOT NULL
  THEN datetime({datetime: datetime({date: day, timezone: 'Europe/London'}), timezone: 'Z'}) END] AS bounds,
  {SAFE_CONTACT: '', UNSAFE_CHANNELS: 'NONE', CHANNEL_PREFERENCE: '', RISK: '', NEEDS: '', OPT_OUT: 'NONE'} AS nothings
MATCH (changer:Agency)-[:HOLDS]->(record:Assertion)-[:ABOUT]->(victim:Victim)
WHERE nothings[record.kind] IS NOT NULL AND record.assertedAt < bounds[2]
MATCH (victim)-[part:VICTIM_IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON'] AND NOT EXISTS { MATCH (record)-[:IN]->(named:Case) WHERE named <> file }
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH *, record.kind AS kind, nothings[record.kind] AS nothing ORDER BY record.assertedAt, record.row
WITH bounds, file, victim, changer, kind, nothing, collect(record) AS rows
WHERE (size(rows) > 1 OR nothing = 'NONE' OR rows[0].withdrawnAt < bounds[2]) AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    UNWIND CASE WHEN $entitlement IS NOT NULL THEN [bounds[2]] END AS end
    MATCH (victim)<-[:ABOUT]-(status:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE status.assertedAt < end AND NOT EXISTS { MATCH (status)-[:IN]->(other:Case) WHERE other <> file }
    WITH end, holder, status ORDER BY status.assertedAt DESC, status.row DESC
    WITH end, holder, collect(status)[0] AS last
    WHERE last.value = 'YES' AND coalesce(last.withdrawnAt >= end, true) RETURN last })
WITH *, [one IN rows | {at: one.assertedAt, until: CASE WHEN one.withdrawnAt < bounds[2] THEN one.withdrawnAt END, value: COLLECT {
  UNWIND split(one.value, ';') AS entry WITH entry WHERE entry <> nothing RETURN entry ORDER BY entry }}] AS rows
WITH *, [i IN range(0, size(rows) - 1) WHERE coalesce(rows[i].at <> rows[i + 1].at, true) | rows[i]] AS held
WITH *, [i IN range(0, size(held) - 1) WHERE CASE i WHEN 0 THEN nothing = 'NONE' AND held[0].value <> []
    ELSE coalesce(held[i - 1].until < held[i].at, false) OR held[i - 1].value <> held[i].value END | held[i]]
  + [i IN range(0, size(held) - 1) WHERE held[i].until < coalesce(held[i + 1].at, bounds[2]) | {at: held[i].until, value: []}] AS changes
UNWIND [one IN changes WHERE ($from IS NULL OR one.at >= bounds[0]) AND ($to IS NULL OR one.at < bounds[1])] AS change
MATCH (day:Day {date: date(datetime({datetime: change.at, timezone: 'Europe/London'}))})
MATCH (last:Day {ordinal: day.ordinal + $workingDays, working: true})
MATCH (file)<-[activity:ACTIVE_IN]-(other:Agency)
WHERE other <> changer AND date(datetime({datetime: activity.since, timezone: 'Europe/London'})) <= day.date AND other.kind IN
  ['POLICE_FORCE', 'WITNESS_CARE_UNIT', 'CPS', 'VICTIM_LIAISON_UNIT', 'SUPPORT_SERVICE', 'SPECIALIST_SERVICE']
WITH *, datetime({datetime: datetime({date: last.date + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS due
WITH *, CASE WHEN due < bounds[2] THEN due ELSE bounds[2] END AS end
WITH *, COLLECT { MATCH (victim)<-[:ABOUT]-(own:Assertion {kind: kind})<-[:HOLDS]-(other)
  WHERE own.assertedAt < end AND NOT EXISTS { MATCH (own)-[:IN]->(named:Case) WHERE named <> file }
  RETURN CASE WHEN own.withdrawnAt < end THEN null ELSE own.value END ORDER BY own.assertedAt DESC, own.row DESC LIMIT 1
}[0] AS own
WITH *, CASE WHEN any(again IN changes WHERE change.at < again.at AND again.at < due) THEN 'superseded'
  WHEN change.value = COLLECT { UNWIND split(own, ';') AS one WITH one WHERE one <> nothing RETURN one ORDER BY one } THEN 'held'
  WHEN EXISTS {
    MATCH (other)<-[:COUNTS_TO]-(told:Message)-[:IN]->(file)
    WHERE coalesce(told.status, '') <> 'BOUNCED' AND coalesce(told.receivedAt, told.sentAt) < end AND coalesce(told.sentAt < end, true)
      AND any(entry IN told.packet WHERE entry = kind AND told.sentAt > change.at
        OR entry STARTS WITH kind + '@' AND date(split(entry, '@')[1]) >= day.date)
      AND all(named IN [(told)-[:CONCERNS]->(one)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])] WHERE victim.id IN named)
  } THEN 'toldOnly' WHEN due <= bounds[2] THEN 'notMet' ELSE 'pending' END AS state
WITH kind, other, count(*) AS changes, count(CASE state WHEN 'held' THEN 1 END) AS held,
  count(CASE state WHEN 'toldOnly' THEN 1 END) AS toldOnly, count(CASE state WHEN 'notMet' THEN 1 END) AS notMet,
  count(CASE state WHEN 'pending' THEN 1 END) AS pending, count(CASE state WHEN 'superseded' THEN 1 END) AS superseded,
  [id IN collect(DISTINCT CASE WHEN state = $open OR $open = 'changes' OR $open = 'met' AND state IN ['held', 'toldOnly']
    OR $open = 'base' AND state IN ['held', 'toldOnly', 'notMet'] THEN file.id END) | id] AS caseIds
WITH *, held + toldOnly AS met, held + toldOnly + notMet AS base
RETURN kind, other.kind AS agencyKind, other.id AS agency, other.name AS name, changes, base, met, held, toldOnly, notMet,
  CASE WHEN base > 0 THEN toFloat(met) / base END AS rate, pending, superseded, caseIds
ORDER BY kind, agencyKind, agency
