// title: Referral routes
// question: From which kind of agency to which do referrals of victims travel, and how many of them come to nothing?
// grain: one row per kind of agency that refers and kind of agency referred to
// unit: referrals; an onward referral is one more
// source: referrals and their outcomes as known on the as-of date; for dead ends the findings of the rule referral-dead-end
// needs: referrals
// parameter: byAgency boolean = false; one row for each pair of agencies instead
// parameter: from date = null; only referrals made on or after this day
// parameter: to date = null; only referrals made on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: some agency holds Enhanced Rights for the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: fromKind key; kind of the agency that refers, or the agency where a row for each is asked for
// column: toKind key; kind of the agency referred to, or the agency where a row for each is asked for
// column: referrals count; referrals made
// column: ledOn count; of these, led to another referral
// column: deadEnds count; of these, ended without contact and nothing followed; waived findings left out
// column: rate rate of deadEnds in referrals; share that came to nothing
// column: caseIds cases; the cases behind the figure that open names
// additive: referrals, ledOn, deadEnds
// population: referrals
// chart: sankey of referrals by fromKind, toKind
// order: who refers, then to whom
// disclosive: referrals, ledOn, deadEnds
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (sender:Agency)<-[:FROM]-(referral:Referral)-[:TO]->(receiver:Agency), (referral)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE referral.madeAt < end
  AND ($from IS NULL OR referral.madeAt >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL
    OR referral.madeAt < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = EXISTS {
    MATCH (referral)-[:OF]->(named:Victim)-[part:VICTIM_IN]->(file)
    MATCH (file)<-[:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE (victim = named OR victim.id IN part.actsForIds) AND record.assertedAt < end
      AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH victim, holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH victim, holder, head(collect(record)) AS held
    WHERE held.value = 'YES' AND coalesce(held.withdrawnAt >= end, true)
  })
WITH
  CASE WHEN $byAgency THEN sender.id ELSE sender.kind END AS fromKind, CASE WHEN $byAgency THEN receiver.id ELSE receiver.kind END AS toKind,
  file.id AS id, EXISTS { (referral)-[:LED_TO]->(onward:Referral) WHERE onward.madeAt < end } AS leads, EXISTS {
    MATCH (referral)<-[:INVOLVES]-(finding:Finding {failure: 'REFERRAL_DEAD_END'})
    WHERE NOT EXISTS { (finding)-[:WAIVED_BY]->(:Waiver) }
  } AS ends
WITH fromKind, toKind, count(*) AS referrals, count(CASE WHEN leads THEN 1 END) AS ledOn, count(CASE WHEN ends THEN 1 END) AS deadEnds,
  collect(DISTINCT CASE WHEN {referrals: true, ledOn: leads, deadEnds: ends}[$open] THEN id END) AS ids
RETURN
  fromKind, toKind, referrals, ledOn, deadEnds, toFloat(deadEnds) / referrals AS rate,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY fromKind, toKind
