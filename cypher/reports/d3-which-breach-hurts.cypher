// title: D3 Which single breach goes with less satisfaction
// question: Of victims who were owed the same duty, are those towards whom it was broken less satisfied than the others? The
//   difference of the two rates is an association, no cause; no case can be opened from it.
// grain: one row per duty with a number that was kept or broken towards a victim who answered
// unit: answers to the survey
// source: victim surveys, and the obligations to or about the same victim in the same case
// needs: surveys.answers
// parameter: item string = OVERALL; item of the survey: KEPT_INFORMED, TREATED_FAIRLY, NEEDS_MET or OVERALL
// parameter: from date = null; only surveys answered on or after this day
// parameter: to date = null; only surveys answered on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, of the victim on the as-of date
// column: duty key; duty of the catalogue
// column: title text; what the duty asks
// column: right key; right of the Victims' Code, R1 to R12, or HANDOVER for the register of handovers
// column: answered count; answers of victims towards whom the duty was kept or broken by the day of the answer
// column: broken count; of these, it was broken at least once by then: late, or not done with the due day past
// column: satisfiedBroken count; satisfied (4 or 5 out of 5) although it was broken
// column: rateBroken rate of satisfiedBroken in broken; share satisfied where it was broken
// column: kept count; it was kept each time
// column: satisfiedKept count; satisfied, it was kept
// column: rateKept rate of satisfiedKept in kept; share satisfied where it was kept
// column: difference difference of rateBroken from rateKept; how much less satisfied where it was broken; an association
// sum: answered = broken + kept
// additive: none
// population: surveys
// chart: bars of rateBroken by duty
// order: duty in the order of the catalogue
// disclosive: answered, broken, satisfiedBroken, kept, satisfiedKept
MATCH (evaluation:Evaluation {id: 'current'})
WITH
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (survey:Survey)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE coalesce(survey.invitedAt < end, true) AND survey.respondedAt < end
  AND ($from IS NULL OR survey.respondedAt >= datetime({date: $from, timezone: 'Europe/London'}))
  AND ($to IS NULL OR survey.respondedAt < datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}))
  AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
MATCH (survey)-[:OF]->(person:Victim)-[part:VICTIM_IN]->(file)
WITH *, CASE WHEN part.role IN ['GUARDIAN', 'SPOKESPERSON'] THEN part.actsForIds ELSE [person.id] END AS victimIds
WHERE $entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
  MATCH (victim:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
  WHERE victim.id IN CASE WHEN $entitlement IS NOT NULL THEN victimIds ELSE [] END AND record.assertedAt < end
  WITH victim, holder, record ORDER BY record.assertedAt, record.row
  WHERE NOT EXISTS { (record)-[:IN]->(other:Case) WHERE other <> file }
  WITH victim, holder, last(collect(record)) AS latest
  WHERE latest.value = 'YES' AND coalesce(latest.withdrawnAt >= end, true)
}
WITH file, survey, victimIds, date(datetime({datetime: survey.respondedAt, timezone: 'Europe/London'})) AS day,
  toInteger(head([answer IN survey.answers WHERE answer STARTS WITH $item + '=' | split(answer, '=')[1]])) AS score
WHERE score IS NOT NULL
MATCH (file)<-[:IN]-(owed:Obligation)-[:CONCERNS]->(victim:Victim)
WHERE victim.id IN victimIds
MATCH (owed)-[:OF]->(asked:Duty)
WHERE asked.unit IS NOT NULL
  AND (owed.state IN ['LATE', 'MISSED'] AND owed.dueOn < day OR owed.state = 'MET' AND owed.dischargedOn <= day)
WITH asked, survey, score, count(CASE WHEN owed.state <> 'MET' THEN 1 END) > 0 AS broken
WITH
  asked, count(*) AS answered, count(CASE WHEN broken THEN 1 END) AS broken,
  count(CASE WHEN broken AND score >= 4 THEN 1 END) AS satisfiedBroken, count(CASE WHEN NOT broken THEN 1 END) AS kept,
  count(CASE WHEN NOT broken AND score >= 4 THEN 1 END) AS satisfiedKept
RETURN
  asked.id AS duty, asked.title AS title, coalesce('R' + head([(asked)-[:UNDER]->(one:Right) | one.id]), 'HANDOVER') AS right,
  answered, broken, satisfiedBroken, CASE WHEN broken > 0 THEN toFloat(satisfiedBroken) / broken END AS rateBroken,
  kept, satisfiedKept, CASE WHEN kept > 0 THEN toFloat(satisfiedKept) / kept END AS rateKept,
  CASE WHEN broken > 0 AND kept > 0 THEN toFloat(satisfiedBroken) / broken - toFloat(satisfiedKept) / kept END AS difference
ORDER BY asked.position
