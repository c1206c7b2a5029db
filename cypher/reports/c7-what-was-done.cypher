// title: C7 What was done about breaches
// question: When a breach was found, did anything follow, and did the same victim meet another one?
// grain: one row per right of the duty that was broken
// unit: breaches on record, complaints included
// source: complaints and other breaches on record, and how they were managed
// needs: complaints.responses
// parameter: from date = null; only what was found on or after this day
// parameter: to date = null; only what was found on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, of the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: right key; right of the Victims' Code, R1 to R12, HANDOVER for the register of handovers, or NOT_KNOWN where no duty is
//   named
// column: breaches count; all that were found
// column: acted count; with an apology, a remedy, a change in the case or learning on record
// column: noAction count; it was decided to do nothing
// column: notRecorded count; what was done is not on record by the as-of date
// column: rate rate of acted in breaches; share with an action on record
// column: apology count; the victim received an apology; a breach can have several responses
// column: remedy count; what was owed was done after all, or something was done to make good
// column: caseChange count; the handling of the case was changed
// column: learning count; others were told, trained or instructed
// column: repeats count; breaches towards a victim for whom another breach had been found before, of whatever right
// column: shareRepeats rate of repeats in breaches; share that are repeats
// column: caseIds cases; the cases behind the figure that open names
// sum: breaches = acted + noAction + notRecorded
// additive: breaches, acted, noAction, notRecorded, apology, remedy, caseChange, learning, repeats
// population: complaints
// chart: bars of rate by right
// order: right by number, then handovers, then not known
// disclosive: breaches, acted, noAction, notRecorded, apology, remedy, caseChange, learning, repeats
MATCH (evaluation:Evaluation {id: 'current'})
WITH
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (found:Complaint)
WHERE found.foundAt < end
  AND ($from IS NULL OR found.foundAt >= datetime({date: $from, timezone: 'Europe/London'}))
  AND ($to IS NULL OR found.foundAt < datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}))
OPTIONAL MATCH (found)-[:IN]->(file:Case)
OPTIONAL MATCH (file)-[:INVESTIGATED_BY]->(force:Agency)
OPTIONAL MATCH (found)-[:OF]->(person:Victim)
OPTIONAL MATCH (person)-[part:VICTIM_IN]->(file)
WITH end, found, file, force, person,
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
OPTIONAL MATCH (found)-[:BREACH_OF]->(duty:Duty)
WITH
  file, CASE WHEN duty IS NULL THEN 'NOT_KNOWN' ELSE coalesce('R' + head([(duty)-[:UNDER]->(one:Right) | one.id]), 'HANDOVER')
    END AS right,
  CASE WHEN found.respondedAt >= end THEN [] ELSE coalesce(found.responses, []) END AS responses,
  EXISTS {
    MATCH (same:Victim)<-[:OF]-(earlier:Complaint)
    WHERE same.id IN [person.id] + victimIds AND [earlier.foundAt, earlier.id] < [found.foundAt, found.id]
  } AS repeated
WITH *, {
  breaches: true, apology: 'APOLOGY' IN responses, remedy: 'REMEDY' IN responses, caseChange: 'CASE_CHANGE' IN responses,
  learning: 'LEARNING' IN responses, acted: size([one IN responses WHERE one <> 'NO_ACTION']) > 0,
  noAction: responses = ['NO_ACTION'], notRecorded: responses = [], repeats: repeated
} AS so
WITH
  right, count(*) AS breaches, count(CASE WHEN so.acted THEN 1 END) AS acted, count(CASE WHEN so.noAction THEN 1 END) AS noAction,
  count(CASE WHEN so.notRecorded THEN 1 END) AS notRecorded, count(CASE WHEN so.apology THEN 1 END) AS apology,
  count(CASE WHEN so.remedy THEN 1 END) AS remedy, count(CASE WHEN so.caseChange THEN 1 END) AS caseChange,
  count(CASE WHEN so.learning THEN 1 END) AS learning, count(CASE WHEN so.repeats THEN 1 END) AS repeats,
  collect(DISTINCT CASE WHEN so[$open] THEN file.id END) AS ids
RETURN
  right, breaches, acted, noAction, notRecorded, toFloat(acted) / breaches AS rate, apology, remedy, caseChange, learning,
  repeats, toFloat(repeats) / breaches AS shareRepeats, COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY coalesce(toInteger(substring(right, 1)), CASE right WHEN 'HANDOVER' THEN 13 ELSE 14 END)
