// title: C8 Complaints on time
// question: Are complaints acknowledged or answered within 10 working days, and what becomes of them?
// grain: one row per agency complained about
// unit: complaints of victims about their rights
// source: complaints on record, with the duty to acknowledge or answer (R12-ACK) judged on its own clock
// needs: complaints
// parameter: from date = null; only what arrived on or after this day
// parameter: to date = null; only what arrived on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, of the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: agency key; the agency complained about
// column: name text; name of the agency
// column: complaints count; all that arrived
// column: base count; met, late or missed; the base of the rate
// column: met count; acknowledged or answered within 10 working days
// column: late count; acknowledged or answered later
// column: missed count; neither, and the due day has passed
// column: rate rate of met in base unknown cannotTell; share acknowledged or answered in time
// column: pending count; neither, and not yet due; in no rate
// column: cannotTell count; a time that decides is missing, or the complaint names no event that starts the clock; in no rate
// column: decided count; with a decision on record
// column: upheld count; upheld
// column: shareUpheld rate of upheld in decided; share upheld of those decided
// column: escalated count; gone on to the Ombudsman
// column: shareEscalated rate of escalated in complaints; share gone on to the Ombudsman
// column: caseIds cases; the cases behind the figure that open names
// sum: base = met + late + missed
// sum: complaints = base + pending + cannotTell
// additive: complaints, base, met, late, missed, pending, cannotTell, decided, upheld, escalated
// population: complaints
// chart: funnel of rate by agency
// order: agency by id
// disclosive: complaints, base, met, late, missed, pending, cannotTell, decided, upheld, escalated
MATCH (evaluation:Evaluation {id: 'current'})
WITH
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (found:Complaint {route: 'COMPLAINT'})-[:AGAINST]->(against:Agency)
WHERE found.foundAt < end
  AND ($from IS NULL OR found.foundAt >= datetime({date: $from, timezone: 'Europe/London'}))
  AND ($to IS NULL OR found.foundAt < datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}))
OPTIONAL MATCH (found)-[:IN]->(file:Case)
OPTIONAL MATCH (file)-[:INVESTIGATED_BY]->(force:Agency)
OPTIONAL MATCH (found)-[:OF]->(person:Victim)
OPTIONAL MATCH (person)-[part:VICTIM_IN]->(file)
WITH end, found, against, file, force, person,
  CASE WHEN part.role IN ['GUARDIAN', 'SPOKESPERSON'] THEN part.actsForIds WHEN person IS NOT NULL THEN [person.id] END AS victimIds
WHERE ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($entitlement IS NULL OR person IS NOT NULL AND ($entitlement = 'ENHANCED') = EXISTS {
    MATCH (victim:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE victim.id IN CASE WHEN $entitlement IS NOT NULL THEN victimIds ELSE [] END AND record.assertedAt < end
    WITH victim, holder, record ORDER BY record.assertedAt, record.row
    WHERE NOT EXISTS { (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH victim, holder, last(collect(record)) AS latest
    WHERE latest.value = 'YES' AND coalesce(latest.withdrawnAt >= end, true)
  })
WITH *, head(COLLECT {
  MATCH (found)-[:ABOUT]->(:Event)<-[:ARISES_FROM]-(one:Obligation)-[:OF]->(:Duty {id: 'R12-ACK'})
  WHERE coalesce(head([(one)-[:CONCERNS]->(victim:Victim) | victim.id]) IN victimIds, true)
  RETURN one ORDER BY one.state IN ['LATE', 'MISSED'] DESC, one.state, one.id LIMIT 1
}) AS owed
WITH *, CASE owed.state WHEN 'MET' THEN 'met' WHEN 'LATE' THEN 'late' WHEN 'MISSED' THEN 'missed' WHEN 'PENDING' THEN 'pending'
  ELSE 'cannotTell' END AS state, found.escalatedAt < end AS escalated
WITH
  against, count(*) AS complaints, count(CASE state WHEN 'met' THEN 1 END) AS met, count(CASE state WHEN 'late' THEN 1 END) AS late,
  count(CASE state WHEN 'missed' THEN 1 END) AS missed, count(CASE state WHEN 'pending' THEN 1 END) AS pending,
  count(CASE state WHEN 'cannotTell' THEN 1 END) AS cannotTell, count(found.upheld) AS decided,
  count(CASE WHEN found.upheld THEN 1 END) AS upheld, count(CASE WHEN escalated THEN 1 END) AS escalated,
  collect(DISTINCT CASE WHEN {complaints: true, base: state IN ['met', 'late', 'missed'], decided: found.upheld IS NOT NULL,
    upheld: found.upheld, escalated: escalated}[$open] OR state = $open THEN file.id END) AS ids
WITH *, met + late + missed AS base
RETURN
  against.id AS agency, against.name AS name, complaints, base, met, late, missed,
  CASE WHEN base > 0 THEN toFloat(met) / base END AS rate, pending, cannotTell,
  decided, upheld, CASE WHEN decided > 0 THEN toFloat(upheld) / decided END AS shareUpheld,
  escalated, toFloat(escalated) / complaints AS shareEscalated, COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY agency
