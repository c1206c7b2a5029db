// title: E4 How crimes ended, and whether the victim supported action
// question: Which outcomes do crimes get, and how many end because the victim does not support action (outcomes 14 and 16)?
// grain: one row per Home Office outcome, police force area and group of offences
// unit: cases, each with its latest outcome
// source: events OUTCOME_ASSIGNED up to the as-of date
// needs: events.outcome
// parameter: from date = null; only cases whose first event was on or after this day
// parameter: to date = null; only cases whose first event was on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: some agency holds Enhanced Rights for a victim of the case on the
//   as-of date, or none does
// parameter: open string = null; the count column whose cases are asked for
// column: outcome key; Home Office outcome, 1 to 22, a code of home_office_outcome; 1 charged, 14 and 16 the victim does not support
//   action, 15 and 18 evidence or no suspect; NOT_ASSIGNED for none yet or outcome 0, NOT_KNOWN where the code is missing
// column: force key; police force of the case's area
// column: name text; name of the force
// column: offenceGroup key; group of the most serious offence; NOT_KNOWN where none is on record
// column: cases count; cases with this outcome
// column: assigned count; the same, in the rows of an outcome; 0 in NOT_ASSIGNED and NOT_KNOWN
// column: base count; cases of this force and group with any outcome; 0 in NOT_ASSIGNED and NOT_KNOWN, which are in no rate
// column: rate rate of assigned in base; share of this outcome among the outcomes of the force and group
// column: notAssigned count; no outcome so far; in no rate
// column: notKnown count; an outcome was assigned, which one is not known; in no rate
// column: attrition count; of the base, cases that ended with outcome 14 or 16; the same in each row of the force and group
// column: attritionRate rate of attrition in base; share of the base that ended because the victim does not support action
// column: caseIds cases; the cases behind the figure that open names
// sum: cases = assigned + notAssigned + notKnown
// additive: cases, assigned, notAssigned, notKnown
// population: cases
// chart: none
// order: force, group of offences, then outcome by its number
// disclosive: cases, assigned, base, notAssigned, notKnown, attrition
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    MATCH (file)<-[:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH victim, holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH victim, holder, head(collect(record)) AS held
    WHERE held.value = 'YES' AND coalesce(held.withdrawnAt >= end, true)
    RETURN held
  })
MATCH (file)<-[:IN]-(event:Event)
WHERE coalesce(event.occurredAt < end, true)
WITH force, file, min(event.occurredAt) AS first, collect(CASE event.kind WHEN 'OUTCOME_ASSIGNED' THEN event END) AS outcomes
WITH *, reduce(last = head(outcomes), one IN tail(outcomes) | CASE WHEN last.occurredAt IS NULL OR one.occurredAt > last.occurredAt
    OR one.occurredAt = last.occurredAt AND one.id < last.id THEN one ELSE last END) AS last,
  CASE WHEN first IS NOT NULL THEN date(datetime({datetime: first, timezone: 'Europe/London'})) END AS day
WHERE coalesce(day >= $from, $from IS NULL) AND coalesce(day <= $to, $to IS NULL)
WITH force, coalesce(file.offenceGroup, 'NOT_KNOWN') AS offenceGroup, file.id AS id,
  CASE WHEN last IS NULL OR last.outcome = '0' THEN 'NOT_ASSIGNED' ELSE coalesce(last.outcome, 'NOT_KNOWN') END AS outcome
ORDER BY id
WITH force, offenceGroup, outcome, collect(id) AS ids
WITH force, offenceGroup, collect({outcome: outcome, ids: ids}) AS rows
WITH force, offenceGroup, rows, [one IN rows WHERE NOT one.outcome IN ['NOT_ASSIGNED', 'NOT_KNOWN']] AS known
UNWIND rows AS one
WITH force, offenceGroup, one.outcome AS outcome, one.ids AS ids, CASE WHEN one IN known THEN known ELSE [] END AS known
WITH *, size(ids) AS cases, reduce(all = [], one IN known | all + one.ids) AS baseIds,
  reduce(all = [], one IN known | all + CASE WHEN one.outcome IN ['14', '16'] THEN one.ids ELSE [] END) AS attritionIds
WITH *, size(baseIds) AS base, size(attritionIds) AS attrition, {cases: ids, assigned: CASE known WHEN [] THEN [] ELSE ids END,
  notAssigned: CASE outcome WHEN 'NOT_ASSIGNED' THEN ids ELSE [] END, notKnown: CASE outcome WHEN 'NOT_KNOWN' THEN ids ELSE [] END,
  base: baseIds, attrition: attritionIds} AS columns
RETURN
  outcome, force.id AS force, force.name AS name, offenceGroup, cases, size(columns.assigned) AS assigned, base,
  CASE WHEN base > 0 THEN toFloat(size(columns.assigned)) / base END AS rate, size(columns.notAssigned) AS notAssigned,
  size(columns.notKnown) AS notKnown, attrition, CASE WHEN base > 0 THEN toFloat(attrition) / base END AS attritionRate,
  COLLECT { UNWIND columns[$open] AS id RETURN id ORDER BY id } AS caseIds
ORDER BY force, offenceGroup, coalesce(toInteger(replace(outcome, 'A', '')), 99), outcome
