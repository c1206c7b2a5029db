// title: E3 Vulnerable victims whose case was not investigated
// question: Are the cases of vulnerable victims screened out, and are they opened again soon after?
// grain: one row per sign of vulnerability; NONE for victims with no such sign, to compare with
// unit: victims, each counted once in every case; a victim with two signs is in two rows
// source: victims of reported cases, their markers and age, and the events of their cases
// needs: case_victims.markers
// parameter: days integer = 28; calendar days after the decision within which a case counts as opened again soon
// parameter: from date = null; only cases first reported on or after this day
// parameter: to date = null; only cases first reported on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: some agency holds Enhanced Rights for the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: ground key; sign of vulnerability that lies in the person, a code of enhanced_ground; UNDER_18 also by age, INTIMIDATED also
//   by an event; NONE: no such sign on record
// column: victims count; victims of cases with a report on record
// column: base count; victims for whom a decision is on record: not investigated or investigated
// column: screenedOut count; the police decided not to investigate, even if the case was opened again later
// column: investigated count; never screened out, and allocated or with a step of an investigation on record
// column: rate rate of screenedOut in base; share screened out
// column: notDecided count; neither on record so far; in no rate
// column: reopenBase count; screened out, with the days for opening again over
// column: reopened count; opened again within those days
// column: notReopened count; not opened again within them
// column: reopenedRate rate of reopened in reopenBase unknown reopenCannotTell; share opened again soon
// column: reopenTooEarly count; screened out so lately that the days are not over; in no rate
// column: reopenCannotTell count; screened out, with a time missing that decides; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: victims = base + notDecided
// sum: base = screenedOut + investigated
// sum: screenedOut = reopenBase + reopenTooEarly + reopenCannotTell
// sum: reopenBase = reopened + notReopened
// additive: none
// population: victims
// chart: bars of rate by ground
// order: signs in the order of the vocabulary, NONE last
// disclosive: victims, base, screenedOut, investigated, notDecided, reopenBase, reopened, notReopened, reopenTooEarly, reopenCannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation.asOf AS asOf,
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (event:Event)
WHERE event.kind IN ['REPORTED', 'CASE_ALLOCATED', 'NOT_INVESTIGATED', 'REOPENED', 'ARRESTED', 'INTERVIEWED_UNDER_CAUTION',
    'CHARGE_FILE_READY', 'POLICE_NO_PROSECUTION', 'OOCD_GIVEN', 'CHARGED', 'WITNESS_INTIMIDATION']
  AND coalesce(event.occurredAt < end, true)
MATCH (event)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH asOf, end, file, event ORDER BY event.occurredAt
WITH asOf, end, file, collect({kind: event.kind, at: event.occurredAt,
  on: CASE WHEN event.occurredAt IS NOT NULL THEN date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'})) END,
  named: [(event)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])]}) AS events
WITH *, head([one IN events WHERE one.kind = 'REPORTED']) AS report
WHERE report IS NOT NULL AND coalesce(report.on >= $from, $from IS NULL) AND coalesce(report.on <= $to, $to IS NULL)
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON'] AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH holder, head(collect(record)) AS held
    WHERE held.value = 'YES' AND coalesce(held.withdrawnAt >= end, true)
    RETURN held
  })
WITH asOf, file, part, [one IN events WHERE all(ids IN one.named WHERE victim.id IN ids)] AS own
WITH *, head([one IN own WHERE one.kind = 'NOT_INVESTIGATED']) AS out, [one IN own WHERE one.kind = 'REOPENED'] AS reopenings
WITH *, out.on + duration({days: $days}) AS until, CASE WHEN out IS NOT NULL THEN 'screenedOut'
  WHEN all(one IN own WHERE one.kind IN ['REPORTED', 'WITNESS_INTIMIDATION']) THEN 'notDecided' ELSE 'investigated' END AS decision
WITH *, CASE WHEN out IS NULL THEN 'none' WHEN out.on IS NULL THEN 'reopenCannotTell' WHEN until >= asOf THEN 'reopenTooEarly'
  WHEN any(one IN reopenings WHERE one.at > out.at AND one.on <= until) THEN 'reopened'
  WHEN any(one IN reopenings WHERE one.at IS NULL) THEN 'reopenCannotTell' ELSE 'notReopened' END AS later,
  [ground IN ['PERSISTENTLY_TARGETED', 'UNDER_18', 'MENTAL_DISORDER', 'IMPAIRED_FUNCTIONING', 'PHYSICAL_DISABILITY', 'INTIMIDATED']
    WHERE ground IN part.markers OR ground = 'UNDER_18' AND part.ageAtOffence < 18
      OR ground = 'INTIMIDATED' AND any(one IN own WHERE one.kind = 'WITNESS_INTIMIDATION')] AS grounds
ORDER BY file.id
UNWIND CASE grounds WHEN [] THEN ['NONE'] ELSE grounds END AS ground
WITH
  ground, count(*) AS victims, count(CASE decision WHEN 'screenedOut' THEN 1 END) AS screenedOut,
  count(CASE decision WHEN 'investigated' THEN 1 END) AS investigated, count(CASE decision WHEN 'notDecided' THEN 1 END) AS notDecided,
  count(CASE later WHEN 'reopened' THEN 1 END) AS reopened, count(CASE later WHEN 'notReopened' THEN 1 END) AS notReopened,
  count(CASE later WHEN 'reopenTooEarly' THEN 1 END) AS reopenTooEarly,
  count(CASE later WHEN 'reopenCannotTell' THEN 1 END) AS reopenCannotTell,
  collect(DISTINCT CASE WHEN $open IN ['victims', decision, later] OR $open = 'base' AND decision <> 'notDecided'
    OR $open = 'reopenBase' AND later IN ['reopened', 'notReopened'] THEN file.id END) AS caseIds
WITH *, screenedOut + investigated AS base, reopened + notReopened AS reopenBase
RETURN
  ground, victims, base, screenedOut, investigated, CASE WHEN base > 0 THEN toFloat(screenedOut) / base END AS rate, notDecided,
  reopenBase, reopened, notReopened, CASE WHEN reopenBase > 0 THEN toFloat(reopened) / reopenBase END AS reopenedRate,
  reopenTooEarly, reopenCannotTell, caseIds
ORDER BY {PERSISTENTLY_TARGETED: 1, UNDER_18: 2, MENTAL_DISORDER: 3, IMPAIRED_FUNCTIONING: 4, PHYSICAL_DISABILITY: 5, INTIMIDATED: 6,
  NONE: 7}[ground]
