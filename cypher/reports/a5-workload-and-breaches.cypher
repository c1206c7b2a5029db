// title: A5 Workload of officers and breaches of Rights 6 and 8
// question: Are the duties of Rights 6 and 8 kept less often where one officer has many cases? Each band spans the same number of
//   cases, so the step from one band to the next is the change for so many extra cases. That is an association: busy officers
//   may have other cases than the rest, and the table says nothing about why.
// grain: one row per right and band of cases that the officer had
// unit: obligations
// source: Victims' Code duties of Rights 6 and 8 with a number; the officer of the agency that owes who had taken the case on when
//   the clock started (when the event happened, if it has not started), the holder first; the cases whose work that officer had then
// needs: assignments
// parameter: bandWidth integer = 5; how many cases a band spans
// parameter: from date = null; only what arose on or after this day
// parameter: to date = null; only what arose on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: right key; right of the Victims' Code, R6 or R8
// column: band key; cases that the officer had taken on and not handed over; NOBODY where no officer had taken the case on
// column: officers count; different officers, an officer counted in every band that they were in
// column: obligations count; all that arose
// column: base count; met, late and missed
// column: met count; done in time
// column: late count; done after the due day
// column: missed count; not done and the due day has passed
// column: notMet count; late or missed
// column: breachRate rate of notMet in base unknown cannotTell; share late or missed
// column: pending count; not done and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = met + late + missed
// sum: notMet = late + missed
// sum: obligations = base + pending + optedOut + notStarted + cannotTell
// additive: obligations, base, met, late, missed, notMet, pending, optedOut, notStarted, cannotTell
// population: obligations
// chart: bars of breachRate by band, right
// order: right, then band by its number, NOBODY last
// disclosive: officers, obligations, base, met, late, missed, notMet, pending, optedOut, notStarted, cannotTell
MATCH (named:Right)<-[:UNDER]-(duty:Duty)<-[:OF]-(obligation:Obligation)
WHERE named.id IN ['6', '8'] AND duty.unit IS NOT NULL
  AND ($entitlement IS NULL OR obligation.enhanced = ($entitlement = 'ENHANCED'))
MATCH (event:Event)<-[:ARISES_FROM]-(obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($from IS NULL OR event.occurredAt >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR event.occurredAt < datetime({datetime: datetime({date: $to + duration({days: 1}),
    timezone: 'Europe/London'}), timezone: 'Z'}))
WITH file, collect({right: named.id, state: obligation.state, at: coalesce(obligation.startedAt, event.occurredAt),
  bearer: head([(obligation)-[:OWED_BY]->(bearer:Agency) | bearer]),
  victimId: head([(obligation)-[:CONCERNS]->(owed:Victim) | owed.id])}) AS owing
WITH file, owing, COLLECT {
  MATCH (file)<-[:IN]-(work:Assignment)
  MATCH (work)-[:TAKEN_BY]->(taker:Officer)
  RETURN {taker: taker, since: work.startsAt, until: work.endsAt, agency: head([(work)-[:COUNTS_BY]->(agency:Agency) | agency]),
    victimIds: head([(work)-[:CONCERNS]->(said:Victim)-[part:VICTIM_IN]->(file) | [said.id] + coalesce(part.actsForIds, [])])}
  ORDER BY coalesce(work.holder, false) DESC, work.startsAt DESC, work.id
} AS works
UNWIND owing AS one
WITH one.right AS named, one.at AS moment, one.state AS state, file.id AS caseId, head([work IN works
  WHERE work.agency = one.bearer AND work.since <= one.at AND coalesce(work.until > one.at, true)
    AND coalesce(one.victimId IN work.victimIds, true)]).taker AS taker
WITH taker, collect({named: named, state: state, caseId: caseId, at: moment}) AS ones
WITH taker, ones, COLLECT {
  MATCH (taker)<-[:TAKEN_BY]-(work:Assignment)-[:IN]->(other:Case)
  RETURN {since: work.startsAt, until: work.endsAt, caseId: other.id}
} AS works
UNWIND ones AS one
CALL (one, works) {
  UNWIND [work IN works WHERE work.since <= one.at AND coalesce(work.until > one.at, true) | work.caseId] AS caseId
  RETURN (count(DISTINCT caseId) - 1) / $bandWidth AS step
}
WITH one.named AS named, CASE WHEN taker IS NOT NULL THEN step END AS step, count(DISTINCT taker) AS officers,
  count(*) AS obligations, count(CASE one.state WHEN 'MET' THEN 1 END) AS met, count(CASE one.state WHEN 'LATE' THEN 1 END) AS late,
  count(CASE one.state WHEN 'MISSED' THEN 1 END) AS missed, count(CASE one.state WHEN 'PENDING' THEN 1 END) AS pending,
  count(CASE one.state WHEN 'OPTED_OUT' THEN 1 END) AS optedOut, count(CASE one.state WHEN 'NOT_STARTED' THEN 1 END) AS notStarted,
  count(CASE one.state WHEN 'CANNOT_TELL' THEN 1 END) AS cannotTell,
  collect(DISTINCT CASE WHEN $open = 'obligations' OR $open = 'officers' AND taker IS NOT NULL
    OR one.state IN {base: ['MET', 'LATE', 'MISSED'], met: ['MET'], late: ['LATE'],
    missed: ['MISSED'], notMet: ['LATE', 'MISSED'], pending: ['PENDING'], optedOut: ['OPTED_OUT'], notStarted: ['NOT_STARTED'],
    cannotTell: ['CANNOT_TELL']}[$open] THEN one.caseId END) AS opened
WITH *, met + late + missed AS base
RETURN 'R' + named AS right, coalesce((step * $bandWidth + 1) + ' to ' + (step + 1) * $bandWidth, 'NOBODY') AS band, officers,
  obligations, base, met, late, missed, late + missed AS notMet,
  CASE WHEN base > 0 THEN toFloat(late + missed) / base END AS breachRate, pending, optedOut, notStarted, cannotTell,
  COLLECT { UNWIND opened AS id RETURN id ORDER BY id } AS caseIds
ORDER BY right, step
