// title: H7 Letters of the CPS
// question: Do the letters in which the CPS explains its decisions leave in time, are they reviewed for quality, and what is complained of?
// grain: one row per CPS unit and team of the sender
// unit: letters to one victim, whatever the channel: those sent that did not bounce, and those owed and never sent
// source: notices that the CPS owes a victim under Right 6, quality reviews and complaints
// needs: officers.team, messages.quality, complaints.message_id
// parameter: from date = null; only letters sent, or if never sent owed for something that happened, on or after this day
// parameter: to date = null; only letters sent, or owed for something that happened, on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, as it stood at the end of the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: agency key; the CPS unit that sent it, or owes it
// column: name text; name of the unit
// column: team key; team of the officer who sent it, on that day; NOT_KNOWN if no officer or no team is recorded; NONE for letters not sent
// column: letters count; sent, and owed but not sent
// column: base count; those with a limit that were sent, or whose limit has passed
// column: met count; sent in the limit
// column: late count; sent after it
// column: missed count; not sent and the limit has passed; always in the row NONE
// column: rate rate of met in base unknown cannotTell; sent in the limit
// column: noLimit count; sent, and no limit applies: an offer of a meeting, a second letter, a letter that answers no duty
// column: pending count; not sent and not yet due; in no rate
// column: optedOut count; not sent, the victim had opted out; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: sent count; letters sent
// column: reviewed count; of these, those whose quality was reviewed
// column: reviewedRate rate of reviewed in sent; share reviewed
// column: atStandard count; found good enough
// column: belowStandard count; found not good enough
// column: standardRate rate of atStandard in reviewed; share found good enough
// column: complained count; letters sent that a complaint names
// column: complaintRate rate of complained in sent; share complained of
// column: caseIds cases; the cases behind the figure that open names
// sum: letters = base + noLimit + pending + optedOut + cannotTell
// sum: base = met + late + missed
// sum: sent = met + late + noLimit
// sum: reviewed = atStandard + belowStandard
// additive: letters, base, met, late, missed, noLimit, pending, optedOut, cannotTell, sent, reviewed, atStandard, belowStandard, complained
// population: messages
// chart: bars of rate by agency, team
// order: CPS unit, then team
// disclosive: letters, base, met, late, missed, noLimit, pending, optedOut, cannotTell, sent, reviewed, atStandard, belowStandard,
//   complained
MATCH (evaluation:Evaluation {id: 'current'}), (asked:Duty {bearer: 'CPS', kind: 'TELL_VICTIM'})-[:UNDER]->(:Right {id: '6'})
WITH collect(asked) AS duties,
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
CALL (duties, end) {
  MATCH (unit:Agency {kind: 'CPS'})<-[:COUNTS_FROM]-(letter:Message)-[:COUNTS_TO]->(victim:Victim)
  WHERE letter.sentAt < end AND coalesce(letter.status <> 'BOUNCED', true) AND any(duty IN duties WHERE letter.kind IN duty.dischargedBy)
  MATCH (letter)-[:IN]->(file:Case)
  RETURN unit, victim, file, letter, letter.sentAt AS at, [(letter)<-[:DISCHARGED_BY]-(owed:Obligation)-[:OF]->(duty:Duty)
    WHERE duty.unit IS NOT NULL AND EXISTS { (owed)-[:CONCERNS]->(victim) } | owed.state] AS states
  UNION ALL
  UNWIND duties AS duty
  MATCH (event:Event)<-[:ARISES_FROM]-(owed:Obligation)-[:OF]->(duty)
  WHERE duty.unit IS NOT NULL AND NOT owed.state IN ['MET', 'LATE']
  MATCH (owed)-[:OWED_BY]->(unit:Agency), (owed)-[:CONCERNS]->(victim:Victim), (owed)-[:IN]->(file:Case)
  RETURN unit, victim, file, null AS letter, event.occurredAt AS at, [owed.state] AS states
}
MATCH (force:Agency)<-[:INVESTIGATED_BY]-(file)<-[part:VICTIM_IN]-(victim)
WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']
  AND ($from IS NULL OR at >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR at < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR $entitlement = CASE WHEN EXISTS {
    MATCH (victim)<-[:ABOUT]-(status:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE status.assertedAt < end AND NOT EXISTS { (status)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, status ORDER BY status.assertedAt DESC, status.row DESC
    WITH holder, head(collect(status)) AS status
    WHERE status.value = 'YES' AND coalesce(status.withdrawnAt >= end, true)
    RETURN status
  } THEN 'ENHANCED' ELSE 'STANDARD' END)
WITH unit, file, letter, states, CASE WHEN letter IS NOT NULL THEN date(datetime({datetime: at, timezone: 'Europe/London'})) END AS day,
  EXISTS { (letter)<-[:ABOUT]-(complaint:Complaint) WHERE complaint.foundAt < end } AS complained
WITH unit.id AS agency, unit.name AS name, file.id AS id, CASE WHEN letter IS NULL THEN 'NONE'
  ELSE coalesce(head([(letter)<-[:SENT]-(officer:Officer) | coalesce(head([(officer)-[posting:POSTED_TO]->(unit)
    WHERE posting.validFrom <= day AND coalesce(posting.validTo >= day, true) | posting.team]), officer.team)]), 'NOT_KNOWN') END AS team,
  ['letters'] + CASE WHEN 'LATE' IN states THEN ['base', 'late'] WHEN 'MET' IN states THEN ['base', 'met'] WHEN states = [] THEN ['noLimit']
    WHEN 'MISSED' IN states THEN ['base', 'missed'] WHEN 'PENDING' IN states THEN ['pending'] WHEN 'OPTED_OUT' IN states THEN ['optedOut']
    ELSE ['cannotTell'] END
  + [CASE WHEN letter IS NOT NULL THEN 'sent' END, CASE WHEN complained THEN 'complained' END, CASE
    WHEN letter.quality IS NOT NULL THEN 'reviewed' END, {AT_STANDARD: 'atStandard', BELOW_STANDARD: 'belowStandard'}[letter.quality]] AS places
UNWIND places AS place
WITH agency, team, name, collect(DISTINCT CASE place WHEN $open THEN id END) AS ids,
  count(CASE place WHEN 'letters' THEN 1 END) AS letters, count(CASE place WHEN 'base' THEN 1 END) AS base,
  count(CASE place WHEN 'met' THEN 1 END) AS met, count(CASE place WHEN 'late' THEN 1 END) AS late,
  count(CASE place WHEN 'missed' THEN 1 END) AS missed, count(CASE place WHEN 'noLimit' THEN 1 END) AS noLimit,
  count(CASE place WHEN 'pending' THEN 1 END) AS pending, count(CASE place WHEN 'optedOut' THEN 1 END) AS optedOut,
  count(CASE place WHEN 'cannotTell' THEN 1 END) AS cannotTell, count(CASE place WHEN 'sent' THEN 1 END) AS sent,
  count(CASE place WHEN 'reviewed' THEN 1 END) AS reviewed, count(CASE place WHEN 'atStandard' THEN 1 END) AS atStandard,
  count(CASE place WHEN 'belowStandard' THEN 1 END) AS belowStandard, count(CASE place WHEN 'complained' THEN 1 END) AS complained
RETURN
  agency, name, team, letters, base, met, late, missed, CASE WHEN base > 0 THEN toFloat(met) / base END AS rate, noLimit, pending, optedOut,
  cannotTell, sent, reviewed, CASE WHEN sent > 0 THEN toFloat(reviewed) / sent END AS reviewedRate, atStandard, belowStandard,
  CASE WHEN reviewed > 0 THEN toFloat(atStandard) / reviewed END AS standardRate, complained,
  CASE WHEN sent > 0 THEN toFloat(complained) / sent END AS complaintRate, COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY agency, team
