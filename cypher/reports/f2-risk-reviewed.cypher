// title: F2 Risk of domestic abuse assessed and assessed again
// question: Is the risk to victims of domestic abuse assessed after the report, and again when bail changes, at charge and on release?
// grain: one row per grade of risk and point at which risk should be assessed
// unit: events: one point and one victim, in cases of domestic abuse; a second change of bail is a second point
// source: events RISK_ASSESSED of any agency, held against the report, decisions on bail, the charge and releases
// needs: events.value
// parameter: workingDays integer = 5; an assessment counts for a point from its day up to so many working days after
// parameter: from date = null; only points reached on or after this day
// parameter: to date = null; only points reached on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: some agency holds Enhanced Rights for the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: point key; INITIAL: the report; BAIL_CHANGE: police bail given or changed, or a court's decision on bail; CHARGE: the charge;
//   RELEASE: released without charge or under investigation, from prison or from hospital
// column: grade key; HIGH, MEDIUM or STANDARD as last assessed before the day of the point, for INITIAL as first assessed; NOT_KNOWN: a
//   grade is missing; NOT_ASSESSED: none so far
// column: events count; points reached
// column: base count; points for which the days are over or the assessment was made
// column: assessed count; risk was assessed within the days
// column: later count; not within the days, but assessed later
// column: never count; the days are over and it was not assessed since
// column: rate rate of assessed in base unknown cannotTell; share assessed within the days
// column: pending count; not assessed so far, and the days are not over; in no rate
// column: cannotTell count; the time of the point, or of an assessment, is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = assessed + later + never
// sum: events = base + pending + cannotTell
// additive: events, base, assessed, later, never, pending, cannotTell
// population: events
// chart: bars of rate by point, grade
// order: points as they follow each other, highest grade first
// disclosive: events, base, assessed, later, never, pending, cannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE 'DOMESTIC_ABUSE' IN file.markers
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON'] AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH holder, head(collect(record)) AS held
    WHERE held.value = 'YES' AND coalesce(held.withdrawnAt >= end, true)
  })
WITH evaluation, file, COLLECT {
  MATCH (file)<-[:IN]-(event:Event)
  WHERE event.kind IN ['RISK_ASSESSED', 'REPORTED', 'POLICE_BAIL_GIVEN', 'POLICE_BAIL_CHANGED', 'COURT_BAIL_DECIDED', 'CHARGED',
      'RELEASED_NO_CHARGE', 'RELEASED_UNDER_INVESTIGATION', 'RELEASED', 'DISCHARGED']
    AND coalesce(event.occurredAt < end, true) AND all(ids IN [(event)-[:CONCERNS]->(named:Victim)-[role:VICTIM_IN]->(file)
      | [named.id] + coalesce(role.actsForIds, [])] WHERE victim.id IN ids)
  RETURN {kind: event.kind, grade: coalesce(event.value, 'NOT_KNOWN'), on: CASE WHEN event.occurredAt IS NOT NULL
    THEN date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'})) END} ORDER BY event.occurredAt, event.id
} AS events
WITH *, [one IN events WHERE one.kind = 'RISK_ASSESSED'] AS assessments
UNWIND [one IN events WHERE one.kind <> 'RISK_ASSESSED'] AS point
WITH *, CASE WHEN point.kind = 'REPORTED' THEN 'INITIAL' WHEN point.kind CONTAINS 'BAIL' THEN 'BAIL_CHANGE'
  WHEN point.kind = 'CHARGED' THEN 'CHARGE' ELSE 'RELEASE' END AS kind
WHERE (kind <> 'INITIAL' OR point = head([one IN events WHERE one.kind = 'REPORTED']))
  AND coalesce(point.on >= $from, $from IS NULL) AND coalesce(point.on <= $to, $to IS NULL)
MATCH (begun:Day {date: coalesce(point.on, evaluation.asOf)})
MATCH (last:Day {ordinal: begun.ordinal + $workingDays, working: true})
WITH *, CASE WHEN kind = 'INITIAL' THEN coalesce(head(assessments).grade, 'NOT_ASSESSED') WHEN point.on IS NULL THEN 'NOT_KNOWN'
    ELSE coalesce(last([one IN assessments WHERE one.on < point.on]).grade, 'NOT_ASSESSED') END AS grade,
  CASE WHEN point.on IS NULL THEN 'cannotTell'
    WHEN any(one IN assessments WHERE point.on <= one.on AND one.on <= last.date) THEN 'assessed'
    WHEN any(one IN assessments WHERE one.on IS NULL) THEN 'cannotTell' WHEN any(one IN assessments WHERE one.on > last.date) THEN 'later'
    WHEN last.date < evaluation.asOf THEN 'never' ELSE 'pending' END AS state
ORDER BY file.id
WITH kind AS point, grade, count(*) AS events, count(CASE state WHEN 'assessed' THEN 1 END) AS assessed,
  count(CASE state WHEN 'later' THEN 1 END) AS later, count(CASE state WHEN 'never' THEN 1 END) AS never,
  count(CASE state WHEN 'pending' THEN 1 END) AS pending, count(CASE state WHEN 'cannotTell' THEN 1 END) AS cannotTell,
  collect(DISTINCT CASE WHEN $open IN ['events', state] OR $open = 'base' AND state IN ['assessed', 'later', 'never']
    THEN file.id END) AS caseIds
WITH *, assessed + later + never AS base
RETURN
  point, grade, events, base, assessed, later, never, CASE WHEN base > 0 THEN toFloat(assessed) / base END AS rate, pending, cannotTell,
  caseIds
ORDER BY {INITIAL: 1, BAIL_CHANGE: 2, CHARGE: 3, RELEASE: 4}[point],
  {HIGH: 1, MEDIUM: 2, STANDARD: 3, NOT_KNOWN: 4, NOT_ASSESSED: 5}[grade]
