// title: J3 Clean journeys
// question: How many cases went from the report to the sentence without a duty kept late or not at all? Clean is clean only of what the
//   catalogue of duties can show.
// grain: one row per police force area
// unit: cases that were reported and sentenced
// source: duties that arose up to the first sentence, those after it left out, judged on the clock of each
// parameter: rightsOnly boolean = false; only duties of the Victims' Code, not the handovers between agencies
// parameter: from date = null; only cases sentenced on or after this day
// parameter: to date = null; only cases sentenced on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED at the end of the as-of date; a case is ENHANCED if one of its victims is
// parameter: open string = null; the count column whose cases are asked for
// column: force key; police force area of the case
// column: name text; name of the police force
// column: cases count; reported and sentenced, both on record
// column: base count; clean or breached
// column: clean count; no duty late or missed, and nothing left to wait for or that cannot be told
// column: breached count; a duty late or missed
// column: rate rate of clean in base unknown cannotTell; clean journeys
// column: pending count; nothing breached, and a duty with a number is not yet due; in no rate
// column: notStarted count; nothing breached, and a duty whose clock never started, because what its bearer waits for has not come;
//   in no rate
// column: cannotTell count; nothing breached, but a time that decides is missing; in no rate
// column: breaches count; duties late or missed in these cases
// column: caseIds cases; the cases behind the figure that open names
// sum: cases = base + pending + notStarted + cannotTell
// sum: base = clean + breached
// additive: cases, base, clean, breached, pending, notStarted, cannotTell, breaches
// population: cases
// chart: funnel of rate by force
// order: police force area
// disclosive: cases, base, clean, breached, pending, notStarted, cannotTell, breaches
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (sentence:Event {kind: 'SENTENCED'})-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE sentence.occurredAt < end
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH end, file, force, min(sentence.occurredAt) AS at
WHERE ($from IS NULL OR at >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR at < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
  AND EXISTS { MATCH (file)<-[:IN]-(report:Event {kind: 'REPORTED'}) WHERE report.occurredAt <= at }
  AND ($entitlement IS NULL OR $entitlement = CASE WHEN EXISTS {
    MATCH (file)<-[:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(status:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE status.assertedAt < end AND NOT EXISTS { (status)-[:IN]->(other:Case) WHERE other <> file }
    WITH victim, holder, status ORDER BY status.assertedAt DESC, status.row DESC
    WITH victim, holder, head(collect(status)) AS status
    WHERE status.value = 'YES' AND coalesce(status.withdrawnAt >= end, true)
    RETURN status
  } THEN 'ENHANCED' ELSE 'STANDARD' END)
WITH file, force, COLLECT {
  MATCH (file)<-[:IN]-(owed:Obligation)-[:OF]->(duty:Duty)
  WHERE duty.unit IS NOT NULL AND NOT duty.stage IN ['POST_SENTENCE', 'PAROLE']
    AND (NOT $rightsOnly OR EXISTS { (duty)-[:UNDER]->(:Right) })
    AND EXISTS { MATCH (owed)-[:ARISES_FROM]->(event:Event) WHERE coalesce(event.occurredAt <= at, true) }
  RETURN owed.state
} AS states
WITH force, file.id AS id, size([state IN states WHERE state IN ['LATE', 'MISSED']]) AS breaches, CASE
  WHEN 'LATE' IN states OR 'MISSED' IN states THEN 'breached' WHEN 'CANNOT_TELL' IN states THEN 'cannotTell'
  WHEN 'NOT_STARTED' IN states THEN 'notStarted' WHEN 'PENDING' IN states THEN 'pending' ELSE 'clean' END AS state
WITH force, count(*) AS cases, sum(breaches) AS breaches, count(CASE state WHEN 'clean' THEN 1 END) AS clean,
  count(CASE state WHEN 'breached' THEN 1 END) AS breached, count(CASE state WHEN 'pending' THEN 1 END) AS pending,
  count(CASE state WHEN 'notStarted' THEN 1 END) AS notStarted, count(CASE state WHEN 'cannotTell' THEN 1 END) AS cannotTell,
  collect(DISTINCT CASE WHEN $open IN [state, 'cases'] OR $open = 'base' AND state IN ['clean', 'breached']
    OR $open = 'breaches' AND state = 'breached' THEN id END) AS ids
WITH *, clean + breached AS base
RETURN
  force.id AS force, force.name AS name, cases, base, clean, breached, CASE WHEN base > 0 THEN toFloat(clean) / base END AS rate,
  pending, notStarted, cannotTell, breaches, COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY force
