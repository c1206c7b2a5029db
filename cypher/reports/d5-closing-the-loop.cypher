// title: D5 Closing the loop
// question: What becomes of the feedback that victims give about an agency: is it sorted by theme, does an action follow, and is
//   the victim told?
// grain: one row per agency asked about
// unit: answers to surveys; durations in working days
// source: victim surveys, the actions that came of them and the messages that told the victim
// needs: surveys.theme, actions
// parameter: from date = null; only surveys answered on or after this day
// parameter: to date = null; only surveys answered on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, of the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: agency key; the agency asked about, or NOT_KNOWN
// column: name text; name of the agency
// column: received count; answers received by the as-of date
// column: themed count; with a theme on record
// column: shareThemed rate of themed in received; share with a theme
// column: acted count; with an action raised by the as-of date
// column: shareActed rate of acted in received; share with an action
// column: told count; the victim was told by the as-of date what was done
// column: notTold count; not told by then
// column: cannotTell count; a message to tell the victim is named that has no sent time; in no rate
// column: base count; told or not told; the base of the rate
// column: rate rate of told in base unknown cannotTell; share told
// column: medianWorkingDays duration of base; half were told within so many working days of the answer, those not told counted as
//   open; empty where half are not told
// column: p90WorkingDays duration of base; nine in ten were told within so long; empty where nine in ten are not told
// column: caseIds cases; the cases behind the figure that open names
// sum: base = told + notTold
// sum: received = base + cannotTell
// additive: received, themed, acted, told, notTold, cannotTell, base
// population: surveys
// chart: bars of rate by agency
// order: agency by id
// disclosive: received, themed, acted, told, notTold, cannotTell, base
MATCH (evaluation:Evaluation {id: 'current'})
WITH
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end,
  evaluation.asOf AS asOf
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
OPTIONAL MATCH (survey)-[:ASKS_ABOUT]->(agency:Agency)
OPTIONAL MATCH (survey)-[:CLOSED_BY]->(message:Message)
WITH agency, file, survey.theme IS NOT NULL AS themed, asOf,
  EXISTS { (survey)-[:ANSWERED_BY]->(action:Action) WHERE action.raisedOn <= asOf } AS acted,
  coalesce(message.sentAt < end AND coalesce(message.status <> 'BOUNCED', true), false) AS told,
  message IS NOT NULL AND message.sentAt IS NULL AND coalesce(message.receivedAt < end, true) AS cannotTell,
  date(datetime({datetime: survey.respondedAt, timezone: 'Europe/London'})) AS answeredOn,
  CASE WHEN message.sentAt < end THEN date(datetime({datetime: message.sentAt, timezone: 'Europe/London'})) END AS sentOn
MATCH (answered:Day {date: answeredOn})
MATCH (last:Day {date: CASE WHEN told THEN sentOn ELSE asOf END})
WITH
  agency, count(*) AS received, count(CASE WHEN themed THEN 1 END) AS themed, count(CASE WHEN acted THEN 1 END) AS acted,
  count(CASE WHEN told THEN 1 END) AS told, count(CASE WHEN cannotTell THEN 1 END) AS cannotTell,
  collect(CASE WHEN NOT cannotTell THEN {days: last.ordinal - answered.ordinal, done: told, number: 1} END) AS times,
  collect(DISTINCT CASE WHEN {received: true, themed: themed, acted: acted, told: told, notTold: NOT told AND NOT cannotTell,
    cannotTell: cannotTell, base: NOT cannotTell}[$open] THEN file.id END) AS ids
CALL (times) {
  UNWIND times AS one
  WITH one.days AS days, sum(one.number) AS number, sum(CASE WHEN one.done THEN one.number ELSE 0 END) AS done ORDER BY days
  WITH collect({days: days, all: number, done: done}) AS steps, sum(number) AS base
  WITH base, reduce(curve = {risk: base, left: 1.0}, step IN steps | {
    risk: curve.risk - step.all, left: curve.left * (curve.risk - step.done) / curve.risk,
    median: coalesce(curve.median, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.5 + 1e-9 THEN step.days END),
    p90: coalesce(curve.p90, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.1 + 1e-9 THEN step.days END)
  }) AS curve
  RETURN base, curve.median AS medianWorkingDays, curve.p90 AS p90WorkingDays
}
RETURN
  coalesce(agency.id, 'NOT_KNOWN') AS agency, agency.name AS name, received, themed, toFloat(themed) / received AS shareThemed,
  acted, toFloat(acted) / received AS shareActed, told, base - told AS notTold, cannotTell, base,
  CASE WHEN base > 0 THEN toFloat(told) / base END AS rate, medianWorkingDays, p90WorkingDays,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY agency
