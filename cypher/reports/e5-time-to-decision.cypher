// title: E5 Time from the report to the decision
// question: How long does it take until the police decide whether to investigate, and until somebody is charged or the case ends
//   without a charge?
// grain: one row per group of offences and decision
// unit: cases; durations in working days from the day of the first report
// source: events of cases with a report on record
// parameter: from date = null; only cases first reported on or after this day
// parameter: to date = null; only cases first reported on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: some agency holds Enhanced Rights for a victim of the case on the
//   as-of date, or none does
// parameter: open string = null; the count column whose cases are asked for
// column: offenceGroup key; group of the most serious offence; NOT_KNOWN where none is on record
// column: decision key; SCREENING: allocated or not investigated; CHARGE_OR_END: a charge, a decision not to charge or not to
//   prosecute, an out-of-court disposal, or an outcome other than 0 assigned, whichever came first
// column: cases count; cases with a report on record
// column: base count; cases on which the durations rest: decided, open or closed
// column: decided count; the decision was made
// column: stillOpen count; not decided on the as-of date; counted as open up to it
// column: closed count; closed with no such decision on record; counted as open up to the close
// column: screenedOut count; not investigated and never opened again, so no charge is to be waited for; in no duration; always 0
//   for SCREENING
// column: cannotTell count; a time is missing, or an investigation was under way with no decision to investigate on record; in no
//   duration
// column: medianWorkingDays duration of base; half of the cases were decided within so many working days, open ones counted as open;
//   empty where half are not decided
// column: p90WorkingDays duration of base; nine in ten were decided within so many; empty where nine in ten are not decided
// column: caseIds cases; the cases behind the figure that open names
// sum: base = decided + stillOpen + closed
// sum: cases = base + screenedOut + cannotTell
// additive: none
// same: cases by offenceGroup
// population: cases
// chart: timeline of medianWorkingDays by offenceGroup, decision
// order: group of offences, SCREENING before CHARGE_OR_END
// disclosive: cases, base, decided, stillOpen, closed, screenedOut, cannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (event:Event)
WHERE coalesce(event.outcome, '') <> '0' AND event.kind IN ['REPORTED', 'CASE_ALLOCATED', 'NOT_INVESTIGATED', 'ARRESTED',
    'INTERVIEWED_UNDER_CAUTION', 'CHARGE_FILE_READY', 'CHARGED', 'CPS_NO_CHARGE', 'POLICE_NO_PROSECUTION', 'OOCD_GIVEN',
    'OUTCOME_ASSIGNED', 'CASE_CLOSED', 'REOPENED']
MATCH (event)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE coalesce(event.occurredAt < end, true) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH evaluation, end, file, event ORDER BY event.occurredAt
WITH evaluation, end, file, collect({kind: event.kind, at: event.occurredAt, on: CASE WHEN event.occurredAt IS NOT NULL
  THEN date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'})) END}) AS events
WITH *, head([one IN events WHERE one.kind = 'REPORTED']) AS report, last([one IN events WHERE one.kind = 'NOT_INVESTIGATED']) AS out
WHERE report IS NOT NULL AND coalesce(report.on >= $from, $from IS NULL) AND coalesce(report.on <= $to, $to IS NULL)
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    MATCH (file)<-[:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH victim, holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH victim, holder, head(collect(record)) AS held
    WHERE held.value = 'YES' AND coalesce(held.withdrawnAt >= end, true)
  })
WITH *, head([one IN events WHERE one.kind = 'REOPENED' AND one.at > out.at]) AS again,
  last([one IN events WHERE one.kind IN ['CASE_CLOSED', 'REOPENED']]) AS turn
UNWIND ['SCREENING', 'CHARGE_OR_END'] AS decision
WITH *, head([one IN events WHERE decision = 'SCREENING' AND one.kind IN ['CASE_ALLOCATED', 'NOT_INVESTIGATED']
  OR decision = 'CHARGE_OR_END' AND (out IS NULL OR one.at > again.at)
    AND one.kind IN ['CHARGED', 'CPS_NO_CHARGE', 'POLICE_NO_PROSECUTION', 'OOCD_GIVEN', 'OUTCOME_ASSIGNED']]) AS made
WITH *, CASE WHEN decision = 'CHARGE_OR_END' AND out IS NOT NULL AND again IS NULL THEN 'screenedOut'
  WHEN report.on IS NULL OR made IS NOT NULL AND made.on IS NULL OR made IS NULL AND decision = 'SCREENING' AND any(one IN events
    WHERE NOT one.kind IN ['REPORTED', 'CASE_CLOSED', 'REOPENED', 'OUTCOME_ASSIGNED']) THEN 'cannotTell'
  WHEN made IS NOT NULL THEN 'decided' WHEN turn.kind = 'CASE_CLOSED' THEN 'closed' ELSE 'stillOpen' END AS state
ORDER BY file.id
MATCH (begun:Day {date: coalesce(report.on, evaluation.asOf)})
MATCH (done:Day {date: coalesce(CASE state WHEN 'decided' THEN made.on WHEN 'closed' THEN turn.on END, evaluation.asOf)})
WITH coalesce(file.offenceGroup, 'NOT_KNOWN') AS offenceGroup, decision, count(*) AS cases,
  count(CASE state WHEN 'decided' THEN 1 END) AS decided, count(CASE state WHEN 'stillOpen' THEN 1 END) AS stillOpen,
  count(CASE state WHEN 'closed' THEN 1 END) AS closed, count(CASE state WHEN 'screenedOut' THEN 1 END) AS screenedOut,
  count(CASE state WHEN 'cannotTell' THEN 1 END) AS cannotTell,
  collect(CASE WHEN NOT state IN ['screenedOut', 'cannotTell'] THEN {days: done.ordinal - begun.ordinal, done: state = 'decided'} END) AS times,
  collect(CASE WHEN $open IN ['cases', state] OR $open = 'base' AND NOT state IN ['screenedOut', 'cannotTell'] THEN file.id END) AS caseIds
CALL (times) {
  UNWIND times AS one
  WITH one.days AS days, count(*) AS ended, count(CASE WHEN one.done THEN 1 END) AS done ORDER BY days
  WITH collect({days: days, ended: ended, done: done}) AS steps, sum(ended) AS number
  WITH reduce(curve = {risk: number, left: 1.0}, step IN steps | {
    risk: curve.risk - step.ended, left: curve.left * (curve.risk - step.done) / curve.risk,
    median: coalesce(curve.median, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.5 + 1e-9 THEN step.days END),
    p90: coalesce(curve.p90, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.1 + 1e-9 THEN step.days END)
  }) AS curve
  RETURN curve.median AS medianWorkingDays, curve.p90 AS p90WorkingDays
}
RETURN offenceGroup, decision, cases, size(times) AS base, decided, stillOpen, closed, screenedOut, cannotTell, medianWorkingDays,
  p90WorkingDays, caseIds
ORDER BY offenceGroup, decision DESC
