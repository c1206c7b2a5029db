// title: F1 Vulnerability recognised at first contact
// question: Where the case shows a child, domestic abuse, hate crime, repeat targeting or a disability, was that recognised at first
//   contact, later or never?
// grain: one row per sign
// unit: victims, each counted once in every case; a victim with two signs is in two rows; durations in working days
// source: markers of cases and victims, age, and every agency's records of Enhanced Rights with their grounds
// needs: assertions.grounds, cases.markers, case_victims.markers
// parameter: hours integer = 24; hours after the first report within which recognition counts as at first contact
// parameter: from date = null; only cases first reported on or after this day
// parameter: to date = null; only cases first reported on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: some agency holds Enhanced Rights for the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: flag key; CHILD under 18; DOMESTIC_ABUSE and HATE_CRIME by the markers of the case; REPEAT persistently targeted; DISABILITY
//   physical disability, mental disorder or impaired functioning
// column: victims count; victims for whom the case shows the sign
// column: base count; victims for whom it can be told whether and when it was recognised
// column: atContact count; an agency recorded it as a ground for Enhanced Rights within the hours, or before the report
// column: later count; an agency recorded it later
// column: never count; no agency has recorded it: it is found only in the markers, or in the age
// column: rate rate of atContact in base unknown cannotTell; share recognised at first contact
// column: laterByOther count; of those later, first recorded by an agency other than a police force
// column: cannotTell count; Enhanced Rights recorded with no ground, or recognised with no time of report on record; in no rate
// column: timed count; with a report, recognised or never; the durations rest on these
// column: medianWorkingDays duration of timed; half were recognised within so many days of the report, never counted as still open;
//   empty where half are not
// column: p90WorkingDays duration of timed; nine in ten were recognised within so many; empty where nine in ten are not
// column: caseIds cases; the cases behind the figure that open names
// sum: base = atContact + later + never
// sum: victims = base + cannotTell
// additive: none
// population: victims
// chart: bars of rate by flag
// order: child, domestic abuse, hate crime, repeat, disability
// disclosive: victims, base, atContact, later, never, laterByOther, cannotTell, timed
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (victim:Victim)-[part:VICTIM_IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH *, [sign IN [{flag: 'CHILD', shown: part.ageAtOffence < 18 OR 'UNDER_18' IN part.markers, grounds: ['UNDER_18']},
  {flag: 'DOMESTIC_ABUSE', shown: 'DOMESTIC_ABUSE' IN file.markers, grounds: ['DOMESTIC_ABUSE']},
  {flag: 'HATE_CRIME', shown: 'HATE_CRIME' IN file.markers, grounds: ['HATE_CRIME']},
  {flag: 'REPEAT', shown: 'PERSISTENTLY_TARGETED' IN part.markers, grounds: ['PERSISTENTLY_TARGETED']},
  {flag: 'DISABILITY', shown: any(marker IN part.markers WHERE marker IN ['PHYSICAL_DISABILITY', 'MENTAL_DISORDER', 'IMPAIRED_FUNCTIONING']),
    grounds: ['PHYSICAL_DISABILITY', 'MENTAL_DISORDER', 'IMPAIRED_FUNCTIONING']}
] WHERE sign.shown] AS signs
WHERE signs <> []
WITH *, COLLECT { MATCH (file)<-[:IN]-(event:Event {kind: 'REPORTED'}) WHERE event.occurredAt < end
    RETURN event.occurredAt AS at ORDER BY at LIMIT 1 }[0] AS reportedAt,
  COLLECT { MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    RETURN {holder: holder.id, police: holder.kind = 'POLICE_FORCE', at: record.assertedAt, yes: record.value = 'YES',
      grounds: coalesce(record.grounds, []), until: coalesce(record.withdrawnAt, end)} ORDER BY record.assertedAt, record.row } AS records
WITH *, CASE WHEN reportedAt IS NOT NULL THEN date(datetime({datetime: reportedAt, timezone: 'Europe/London'})) END AS reportedOn
WHERE (reportedOn IS NOT NULL OR EXISTS { MATCH (file)<-[:IN]-(event:Event) WHERE coalesce(event.occurredAt < end, true) })
  AND coalesce(reportedOn >= $from, $from IS NULL) AND coalesce(reportedOn <= $to, $to IS NULL)
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = any(i IN range(0, size(records) - 1) WHERE records[i].yes
    AND records[i].until >= end AND none(later IN records[i + 1..] WHERE later.holder = records[i].holder)))
UNWIND signs AS sign
WITH *, head([record IN records WHERE record.yes AND any(ground IN record.grounds WHERE ground IN sign.grounds)]) AS first
WITH *, CASE WHEN first IS NULL AND any(record IN records WHERE record.yes AND record.grounds = [])
    OR first IS NOT NULL AND reportedAt IS NULL THEN 'cannotTell' WHEN first IS NULL THEN 'never'
  WHEN first.at <= reportedAt + duration({hours: $hours}) THEN 'atContact' ELSE 'later' END AS state
ORDER BY file.id
OPTIONAL MATCH (begun:Day {date: CASE WHEN state <> 'cannotTell' THEN reportedOn END})
OPTIONAL MATCH (seen:Day {date: date(datetime({datetime: coalesce(first.at, end - duration({hours: 1})), timezone: 'Europe/London'}))})
WITH sign.flag AS flag, count(*) AS victims, count(CASE state WHEN 'atContact' THEN 1 END) AS atContact,
  count(CASE state WHEN 'later' THEN 1 END) AS later, count(CASE state WHEN 'never' THEN 1 END) AS never,
  count(CASE WHEN state = 'later' AND NOT first.police THEN 1 END) AS laterByOther,
  count(CASE state WHEN 'cannotTell' THEN 1 END) AS cannotTell, collect(CASE WHEN begun IS NOT NULL THEN {done: state <> 'never',
    days: CASE WHEN seen.ordinal > begun.ordinal THEN seen.ordinal - begun.ordinal ELSE 0 END} END) AS times,
  collect(DISTINCT CASE WHEN $open IN ['victims', state] OR $open = 'base' AND state <> 'cannotTell' OR $open = 'timed' AND begun IS NOT NULL
    OR $open = 'laterByOther' AND state = 'later' AND NOT first.police THEN file.id END) AS caseIds
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
RETURN flag, victims, atContact + later + never AS base, atContact, later, never,
  CASE WHEN atContact + later + never > 0 THEN toFloat(atContact) / (atContact + later + never) END AS rate, laterByOther, cannotTell,
  size(times) AS timed, medianWorkingDays, p90WorkingDays, caseIds
ORDER BY {CHILD: 1, DOMESTIC_ABUSE: 2, HATE_CRIME: 3, REPEAT: 4, DISABILITY: 5}[flag]
