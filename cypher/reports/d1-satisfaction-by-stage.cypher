// title: D1 Satisfaction by stage
// question: How satisfied are victims at each stage, with what, and how many answered? Unweighted, all channels together.
// grain: one row per stage asked about and item of the survey
// unit: surveys: one for each victim and stage that was or could have been asked
// source: victim surveys
// needs: surveys.answers
// parameter: from date = null; only surveys to which the invitation went out on or after this day (those not invited have no day
//   and drop out)
// parameter: to date = null; only surveys to which the invitation went out on or before this day (those not invited have no day
//   and drop out)
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, of the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: stage key; stage of the journey asked about
// column: item key; KEPT_INFORMED, TREATED_FAIRLY, NEEDS_MET or OVERALL
// column: surveys count; all on record for the stage, the same in each of its rows
// column: invited count; the victim was invited
// column: notInvited count; the victim was not invited; D4 says why
// column: responded count; answered by the as-of date, to any item
// column: responseRate rate of responded in invited; response rate of the stage
// column: answered count; answered this item; the base of the rate
// column: satisfied count; answered 4 or 5 out of 5
// column: notSatisfied count; answered 1, 2 or 3 out of 5
// column: rate rate of satisfied in answered; share satisfied of those who answered this item
// column: caseIds cases; the cases behind the figure that open names
// sum: surveys = invited + notInvited
// sum: answered = satisfied + notSatisfied
// additive: none
// same: surveys, invited, notInvited, responded by stage
// population: surveys
// chart: bars of rate by stage, item
// order: stage in the order of the journey, then item: kept informed, treated fairly, needs met, overall
// disclosive: surveys, invited, notInvited, responded, answered, satisfied, notSatisfied
MATCH (evaluation:Evaluation {id: 'current'})
WITH
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (survey:Survey)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE coalesce(survey.invitedAt < end, true)
  AND ($from IS NULL OR survey.invitedAt >= datetime({date: $from, timezone: 'Europe/London'}))
  AND ($to IS NULL OR survey.invitedAt < datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}))
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
WITH file, survey.stage AS stage, survey.invited AS invited, coalesce(survey.respondedAt < end, false) AS responded,
  CASE WHEN survey.respondedAt < end THEN survey.answers ELSE [] END AS answers
UNWIND ['KEPT_INFORMED', 'TREATED_FAIRLY', 'NEEDS_MET', 'OVERALL'] AS item
WITH *, toInteger(head([answer IN answers WHERE answer STARTS WITH item + '=' | split(answer, '=')[1]])) AS score
WITH
  stage, item, count(*) AS surveys, count(CASE WHEN invited THEN 1 END) AS invited,
  count(CASE WHEN NOT invited THEN 1 END) AS notInvited, count(CASE WHEN responded THEN 1 END) AS responded,
  count(score) AS answered, count(CASE WHEN score >= 4 THEN 1 END) AS satisfied, count(CASE WHEN score < 4 THEN 1 END) AS notSatisfied,
  collect(DISTINCT CASE WHEN {
    surveys: true, invited: invited, notInvited: NOT invited, responded: responded, answered: score IS NOT NULL,
    satisfied: score >= 4, notSatisfied: score < 4
  }[$open] THEN file.id END) AS ids
RETURN
  stage, item, surveys, invited, notInvited, responded, CASE WHEN invited > 0 THEN toFloat(responded) / invited END AS responseRate,
  answered, satisfied, notSatisfied, CASE WHEN answered > 0 THEN toFloat(satisfied) / answered END AS rate,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY head([i IN range(0, 8) WHERE
    ['REPORT', 'TRIAGE', 'INVESTIGATION', 'CHARGING', 'PRE_TRIAL', 'TRIAL', 'OUTCOME', 'POST_SENTENCE', 'PAROLE'][i] = stage | i]),
  head([i IN range(0, 3) WHERE ['KEPT_INFORMED', 'TREATED_FAIRLY', 'NEEDS_MET', 'OVERALL'][i] = item | i])
