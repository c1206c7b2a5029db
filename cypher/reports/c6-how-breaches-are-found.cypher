// title: C6 How each breach was found
// question: By which route do agencies learn of their breaches, and how long after the breach? Only breaches that were found can
//   be seen here; those that nobody found have no row.
// grain: one row per route and agency in breach
// unit: breaches on record, complaints included; durations in working days
// source: complaints and other breaches on record; the day of a breach is the due day of the duty that was not kept
// needs: complaints
// parameter: from date = null; only what was found on or after this day
// parameter: to date = null; only what was found on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, of the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: route key; how it came to light: SYSTEM_ALERT, SUPERVISOR, DIP_SAMPLE, COMPLAINT, INSPECTION, VICTIM_CHASE, OTHER_AGENCY
// column: agency key; the agency in breach or complained about
// column: name text; name of the agency
// column: breaches count; all that were found by this route
// column: timed count; found after the due day of a duty that was late or missed; the two durations rest on these
// column: foundEarly count; found on the due day or before it, so before there was a breach
// column: notTimed count; no duty is named, or the duty named was not broken: the day of the breach is not known
// column: medianWorkingDays duration of timed; half were found within so many working days after the due day
// column: p90WorkingDays duration of timed; nine in ten were found within so many working days after the due day
// column: upheld count; found to be a breach indeed
// column: caseIds cases; the cases behind the figure that open names
// sum: breaches = timed + foundEarly + notTimed
// additive: breaches, timed, foundEarly, notTimed, upheld
// population: complaints
// chart: heatmap of breaches by agency, route
// order: route, then agency by id
// disclosive: breaches, timed, foundEarly, notTimed, upheld
MATCH (evaluation:Evaluation {id: 'current'})
WITH
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (found:Complaint)-[:AGAINST]->(against:Agency)
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
WITH found, against, file, COLLECT {
  MATCH (found)-[:BREACH_OF]->(duty:Duty)<-[:OF]-(broken:Obligation)-[:ARISES_FROM]->(event:Event)<-[:ARISES_FROM]-(found)
  WHERE broken.state IN ['LATE', 'MISSED']
    AND coalesce(head([(broken)-[:CONCERNS]->(victim:Victim) | victim.id]) IN victimIds, true)
  RETURN broken.dueOn AS dueOn ORDER BY dueOn LIMIT 1
}[0] AS dueOn
OPTIONAL MATCH (due:Day {date: dueOn})
OPTIONAL MATCH (day:Day {date: date(datetime({datetime: found.foundAt, timezone: 'Europe/London'}))})
WITH found, against, file, CASE WHEN dueOn IS NULL THEN 'notTimed' WHEN day.date > dueOn THEN 'timed' ELSE 'foundEarly' END AS kind,
  CASE WHEN day.date > dueOn THEN day.ordinal - due.ordinal END AS workingDays
WITH
  found.route AS route, against, count(*) AS breaches, count(CASE kind WHEN 'timed' THEN 1 END) AS timed,
  count(CASE kind WHEN 'foundEarly' THEN 1 END) AS foundEarly, count(CASE kind WHEN 'notTimed' THEN 1 END) AS notTimed,
  percentileDisc(workingDays, 0.5) AS medianWorkingDays, percentileDisc(workingDays, 0.9) AS p90WorkingDays,
  count(CASE WHEN found.upheld THEN 1 END) AS upheld,
  collect(DISTINCT CASE WHEN $open IN ['breaches', kind] OR $open = 'upheld' AND found.upheld THEN file.id END) AS ids
RETURN
  route, against.id AS agency, against.name AS name, breaches, timed, foundEarly, notTimed, medianWorkingDays, p90WorkingDays,
  upheld, COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY route, agency
