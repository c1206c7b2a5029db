// title: D2 Breaches experienced and satisfaction
// question: Are victims towards whom more duties were broken less satisfied? An association, no cause; surveys and obligations
//   are joined for this table only, and no case can be opened from it.
// grain: one row per number of breaches before the answer
// unit: answers to the survey; a victim who answered for several stages counts with each answer
// source: victim surveys, and the obligations to or about the same victim in the same case
// needs: surveys.answers
// parameter: item string = OVERALL; item of the survey: KEPT_INFORMED, TREATED_FAIRLY, NEEDS_MET or OVERALL
// parameter: from date = null; only surveys answered on or after this day
// parameter: to date = null; only surveys answered on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, of the victim on the as-of date
// column: band key; duties to or about the victim broken (late, or not done with the due day past) by the day of the answer: 0,
//   1, 2 or 3_OR_MORE
// column: answered count; answers to the item
// column: satisfied count; answered 4 or 5 out of 5
// column: notSatisfied count; answered 1, 2 or 3 out of 5
// column: rate rate of satisfied in answered; share satisfied
// sum: answered = satisfied + notSatisfied
// additive: answered, satisfied, notSatisfied
// population: surveys
// chart: bars of rate by band
// order: fewest breaches first
// disclosive: answered, satisfied, notSatisfied
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
WITH score, COUNT {
  MATCH (file)<-[:IN]-(broken:Obligation)-[:CONCERNS]->(victim:Victim)
  WHERE victim.id IN victimIds AND broken.state IN ['LATE', 'MISSED'] AND broken.dueOn < day
} AS breaches
WITH CASE WHEN breaches > 2 THEN '3_OR_MORE' ELSE toString(breaches) END AS band, count(*) AS answered,
  count(CASE WHEN score >= 4 THEN 1 END) AS satisfied, count(CASE WHEN score < 4 THEN 1 END) AS notSatisfied
RETURN band, answered, satisfied, notSatisfied, toFloat(satisfied) / answered AS rate
ORDER BY band
