// title: F8 Special measures, from the need to their use
// question: Of the special measures that were asked for or identified, how many does the CPS apply for, by the court's limit, and how many
//   are granted, told to the victim and used?
// grain: one row per special measure and step
// unit: victims in a case, counted once for each measure; time left in working days
// source: events SPECIAL_MEASURES_ and NOT_GUILTY_PLEA, and the duty R8-SM to tell the victim of the ruling
// needs: events.needs, events.court_level
// parameter: magistratesDays integer = 28; calendar days after the not-guilty plea by which to apply in a magistrates' court
// parameter: crownDays integer = 14; the same in the Crown Court
// parameter: from date = null; only measures first named in the case on or after this day
// parameter: to date = null; only measures first named in the case on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: some agency holds Enhanced Rights for the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: need key; special measure, a code of the set need: SM_SCREEN, SM_LIVE_LINK, SM_PRIVATE, SM_WIGS_OFF, SM_RECORDED_EVIDENCE,
//   SM_RECORDED_CROSS, SM_INTERMEDIARY, SM_AIDS (sections 23 to 30 of the Act of 1999)
// column: step key; IDENTIFIED: asked for, or identified on the first assessment form, of all named in the case; APPLIED: the CPS applied for
//   it, of those identified; IN_TIME by the court's limit, of those applied for; GRANTED by the ruling, of those applied for; TOLD and USED
//   of those granted
// column: victims count; all to whom the step applies
// column: base count; reached or not reached; the base of the rate
// column: reached count; got to the step
// column: notReached count; named by a later step only; limit passed with no application; applied late; the ruling does not name it; not
//   told so far, no number applies; a trial was held and its use is not on record
// column: rate rate of reached in base unknown cannotTell; share that reached the step
// column: pending count; not applied for so far, with the limit not passed or not known; no ruling, or no trial so far; in no rate
// column: optedOut count; granted, and the victim had opted out of news of the court case; in no rate
// column: cannotTell count; no limit can be told as plea, court or time are missing; what the court granted is not known; in no rate
// column: medianWorkingDaysLeft duration of base; for IN_TIME only: half of the applications had so many working days left to the limit or
//   fewer, below 0 past it
// column: caseIds cases; the cases behind the figure that open names
// sum: base = reached + notReached
// sum: victims = base + pending + optedOut + cannotTell
// additive: none
// population: victims
// chart: bars of rate by step, need
// order: measures in the order of the Act, steps as they follow each other
// disclosive: victims, base, reached, notReached, pending, optedOut, cannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (event:Event)
WHERE event.kind STARTS WITH 'SPECIAL_MEASURES_' AND coalesce(event.occurredAt < end, true)
MATCH (event)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON'] AND all(ids IN [(event)-[:CONCERNS]->(named:Victim)-[role:VICTIM_IN]->(file)
    | [named.id] + coalesce(role.actsForIds, [])] WHERE victim.id IN ids)
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH holder, head(collect(record)) AS held
    WHERE held.value = 'YES' AND coalesce(held.withdrawnAt >= end, true)
  })
WITH evaluation, end, file, victim, event ORDER BY file.id, event.occurredAt
WITH evaluation, end, file, victim, collect({event: event, kind: split(event.kind, '_')[2], needs: event.needs, on: CASE WHEN
  event.occurredAt IS NOT NULL THEN date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'})) END}) AS steps
WITH *, COLLECT { MATCH (file)<-[:IN]-(event:Event {kind: 'NOT_GUILTY_PLEA'}) WHERE event.occurredAt < end
    RETURN {level: event.courtLevel, on: date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'}))}
    ORDER BY event.occurredAt, event.id LIMIT 1 }[0] AS plea,
  EXISTS { MATCH (file)<-[:IN]-(event:Event {kind: 'TRIAL_STARTED'}) WHERE coalesce(event.occurredAt < end, true) } AS tried
WITH *, CASE coalesce(plea.level, head([step IN steps WHERE step.event.courtLevel IS NOT NULL]).event.courtLevel)
  WHEN 'MAGISTRATES' THEN plea.on + duration({days: $magistratesDays}) WHEN 'CROWN' THEN plea.on + duration({days: $crownDays}) END AS until
UNWIND COLLECT { UNWIND steps AS step UNWIND step.needs AS need WITH DISTINCT need WHERE need STARTS WITH 'SM_' RETURN need } AS need
WITH *, [step IN steps WHERE need IN step.needs] AS named, [step IN steps WHERE step.kind = 'DECIDED'] AS rulings
WITH *, any(step IN named WHERE step.kind = 'REQUESTED') AS asked, head([step IN named WHERE step.kind = 'APPLIED']) AS applied,
  any(step IN named WHERE step.kind = 'DECIDED') AS granted, COLLECT {
    UNWIND rulings AS ruling WITH ruling.event AS event, ruling.needs AS needs WHERE need IN needs
    MATCH (event)<-[:ARISES_FROM]-(owed:Obligation)-[:OF]->(:Duty {id: 'R8-SM'}) WHERE EXISTS { (owed)-[:CONCERNS]->(victim) }
    RETURN owed.state } AS states
WHERE coalesce(named[0].on >= $from, $from IS NULL) AND coalesce(named[0].on <= $to, $to IS NULL)
UNWIND [['IDENTIFIED', CASE WHEN asked THEN 'reached' ELSE 'notReached' END]] + CASE WHEN asked THEN [['APPLIED',
    CASE WHEN applied IS NOT NULL THEN 'reached' WHEN until < evaluation.asOf THEN 'notReached' ELSE 'pending' END]] ELSE [] END
  + CASE WHEN asked AND applied IS NOT NULL THEN [['IN_TIME', CASE WHEN applied.on <= until THEN 'reached' WHEN applied.on > until
    THEN 'notReached' ELSE 'cannotTell' END], ['GRANTED', CASE WHEN granted THEN 'reached' WHEN rulings = [] THEN 'pending'
      WHEN any(one IN rulings WHERE one.needs IS NULL) THEN 'cannotTell' ELSE 'notReached' END]] ELSE [] END
  + CASE WHEN asked AND applied IS NOT NULL AND granted THEN [['TOLD', CASE WHEN 'MET' IN states THEN 'reached' WHEN 'OPTED_OUT' IN states
    THEN 'optedOut' WHEN 'CANNOT_TELL' IN states THEN 'cannotTell' ELSE 'notReached' END], ['USED', CASE WHEN any(step IN named
      WHERE step.kind = 'USED') THEN 'reached' WHEN tried THEN 'notReached' ELSE 'pending' END]] ELSE [] END AS one
OPTIONAL MATCH (made:Day {date: applied.on}), (last:Day {date: CASE one[0] WHEN 'IN_TIME' THEN until END})
WITH need, one[0] AS step, count(*) AS victims, count(CASE one[1] WHEN 'reached' THEN 1 END) AS reached,
  count(CASE one[1] WHEN 'notReached' THEN 1 END) AS notReached, count(CASE one[1] WHEN 'pending' THEN 1 END) AS pending,
  count(CASE one[1] WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE one[1] WHEN 'cannotTell' THEN 1 END) AS cannotTell,
  percentileDisc(last.ordinal - made.ordinal, 0.5) AS medianWorkingDaysLeft, collect(DISTINCT CASE WHEN $open IN ['victims', one[1]]
    OR $open = 'base' AND one[1] IN ['reached', 'notReached'] THEN file.id END) AS caseIds
WITH *, reached + notReached AS base
RETURN need, step, victims, base, reached, notReached, CASE WHEN base > 0 THEN toFloat(reached) / base END AS rate, pending, optedOut,
  cannotTell, medianWorkingDaysLeft, caseIds
ORDER BY {SM_SCREEN: 1, SM_LIVE_LINK: 2, SM_PRIVATE: 3, SM_WIGS_OFF: 4, SM_RECORDED_EVIDENCE: 5, SM_RECORDED_CROSS: 6, SM_INTERMEDIARY: 7,
  SM_AIDS: 8}[need], {IDENTIFIED: 1, APPLIED: 2, IN_TIME: 3, GRANTED: 4, TOLD: 5, USED: 6}[step]
