// title: E6 Right to a review: told, asked for, answered, upheld
// question: When the police or the CPS decide not to prosecute, to stop or to alter a charge, is the victim told how to ask for a
//   review, do they ask, in time, is the answer in time, and does the decision change?
// grain: one row per kind of agency that decided and step of the review
// unit: obligations: one decision and one victim to be told of it (R6-NFA-POL, R6-NFA-CPS, R6-STOP); in the step ANSWERED one answer
//   owed to such a request; durations in working days
// source: packets of the notices to the victims, events of reviews that came from the decisions, duties of the review schemes
// needs: messages.packet
// parameter: months integer = 3; months after the victim was told within which they can ask
// parameter: from date = null; only decisions made on or after this day
// parameter: to date = null; only decisions made on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day of the decision
// parameter: open string = null; the count column whose cases are asked for
// column: decidedBy key; POLICE_FORCE or CPS
// column: step key; TOLD_OF_RIGHT of the decisions to be told; ASKED of those told, or asked without; ASKED_IN_TIME of those asked;
//   ANSWERED in limit (police 30 working days, CPS 10, at its independent stage 30) of the answers owed; UPHELD of those asked
// column: obligations count; all to which the step applies
// column: base count; reached or not reached; the base of the rate
// column: reached count; the notice said how to ask; the victim asked; asked within the months, or untold; answered in limit; the
//   latest result says that the decision was wrong
// column: notReached count; told without it, or not told and overdue; the months over without asking; asked later; answered late or
//   overdue; the latest result confirms the decision
// column: rate rate of reached in base unknown cannotTell; share that reached the step
// column: pending count; not told, asked, answered or decided so far, and still in time; a review without a result; in no rate
// column: optedOut count; the victim had opted out of updates and was not to be told; in no rate
// column: cannotTell count; a time is missing, or what the notice said is not known; in no rate
// column: timed count; those on which the durations rest
// column: medianWorkingDays duration of timed; half took at most so many days, open ones counted as open: to TOLD_OF_RIGHT from the
//   decision to the notice, to ASKED from the notice, to ANSWERED from the request; empty where half have not got there
// column: p90WorkingDays duration of timed; nine in ten took at most so many; empty where nine in ten have not got there
// column: caseIds cases; the cases behind the figure that open names
// sum: base = reached + notReached
// sum: obligations = base + pending + optedOut + cannotTell
// additive: none
// population: obligations
// chart: bars of rate by step, decidedBy
// order: police, then CPS; steps as they follow each other
// disclosive: obligations, base, reached, notReached, pending, optedOut, cannotTell, timed
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (duty:Duty)<-[:OF]-(owed:Obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE duty.id IN ['R6-NFA-POL', 'R6-NFA-CPS', 'R6-STOP'] AND ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
  AND ($from IS NULL OR owed.startedOn >= $from) AND ($to IS NULL OR owed.startedOn <= $to)
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (victim:Victim)<-[:CONCERNS]-(owed)-[:ARISES_FROM]->(decision:Event)
OPTIONAL MATCH (owed)-[:DISCHARGED_BY]->(message:Message)
WITH *, [entry IN message.packet | split(entry, '@')[0]] AS fields, head(COLLECT {
  MATCH (decision)<-[:CAUSED_BY*1..]-(event:Event)
  WHERE event.kind STARTS WITH 'REVIEW_REQUESTED' AND coalesce(event.occurredAt < end, true) AND all(ids IN
    [(event)-[:CONCERNS]->(named:Victim)-[part:VICTIM_IN]->(file) | [named.id] + coalesce(part.actsForIds, [])] WHERE victim.id IN ids)
  RETURN event ORDER BY event.occurredAt, event.id LIMIT 1 }) AS request,
  owed.dischargedOn AS toldOn, owed.dischargedOn + duration({months: $months}) AS until, owed.state IN ['MET', 'LATE'] AS told
WITH *, CASE WHEN request.occurredAt IS NOT NULL THEN date(datetime({datetime: request.occurredAt, timezone: 'Europe/London'})) END AS askedOn,
  COLLECT { MATCH (request)<-[:CAUSED_BY*1..]-(event:Event)
    WHERE event.kind IN ['REVIEW_UPHELD', 'REVIEW_NOT_UPHELD'] AND event.occurredAt < end
    RETURN event.kind ORDER BY event.occurredAt DESC, event.id LIMIT 1 } AS results,
  COLLECT { MATCH (request)<-[:CAUSED_BY*0..]-(:Event)<-[:ARISES_FROM]-(answer:Obligation)-[:OF]->(scheme:Duty)
    WHERE scheme.id IN ['R6-VRR-POL-OUT', 'R6-VRR-CPS-LOCAL', 'R6-VRR-CPS-REVIEW'] AND EXISTS { (answer)-[:CONCERNS]->(victim) }
    RETURN {step: 'ANSWERED', from: answer.startedOn, to: answer.dischargedOn, state: coalesce({MET: 'reached', LATE: 'notReached',
      MISSED: 'notReached', PENDING: 'pending'}[answer.state], 'cannotTell')} } AS answers
UNWIND answers + [{step: 'TOLD_OF_RIGHT', from: CASE WHEN NOT owed.state IN ['OPTED_OUT', 'CANNOT_TELL'] THEN owed.startedOn END,
    to: toldOn, state: CASE WHEN told AND fields IS NULL THEN 'cannotTell' WHEN 'REVIEW_ROUTE' IN fields THEN 'reached'
    ELSE coalesce({PENDING: 'pending', OPTED_OUT: 'optedOut', CANNOT_TELL: 'cannotTell'}[owed.state], 'notReached') END},
  {step: 'ASKED', from: toldOn, to: askedOn, state: CASE WHEN request IS NOT NULL THEN 'reached'
    WHEN until < evaluation.asOf THEN 'notReached' WHEN told THEN 'pending' END},
  {step: 'ASKED_IN_TIME', state: CASE WHEN request IS NOT NULL THEN CASE WHEN askedOn IS NULL OR owed.state = 'CANNOT_TELL'
    THEN 'cannotTell' WHEN askedOn > until THEN 'notReached' ELSE 'reached' END END},
  {step: 'UPHELD', state: CASE WHEN request IS NOT NULL THEN
    coalesce({REVIEW_UPHELD: 'reached', REVIEW_NOT_UPHELD: 'notReached'}[results[0]], 'pending') END}] AS one
WITH evaluation, duty.bearer AS decidedBy, one.step AS step, file, one ORDER BY file.id WHERE one.state IS NOT NULL
OPTIONAL MATCH (begun:Day {date: one.from}), (done:Day {date: coalesce(one.to, evaluation.asOf)})
WITH decidedBy, step, count(*) AS obligations, count(CASE one.state WHEN 'reached' THEN 1 END) AS reached,
  count(CASE one.state WHEN 'notReached' THEN 1 END) AS notReached, count(CASE one.state WHEN 'pending' THEN 1 END) AS pending,
  count(CASE one.state WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE one.state WHEN 'cannotTell' THEN 1 END) AS cannotTell,
  collect(CASE WHEN begun IS NOT NULL THEN {days: done.ordinal - begun.ordinal, done: one.to IS NOT NULL} END) AS times,
  collect(DISTINCT CASE WHEN $open IN ['obligations', one.state] OR $open = 'base' AND one.state IN ['reached', 'notReached']
    OR $open = 'timed' AND begun IS NOT NULL THEN file.id END) AS caseIds
CALL (times) {
  UNWIND times AS one
  WITH one.days AS days, count(*) AS ended, count(CASE WHEN one.done THEN 1 END) AS done ORDER BY days
  WITH collect({days: days, ended: ended, done: done}) AS steps, sum(ended) AS number
  WITH reduce(curve = {risk: number, left: 1.0}, step IN steps | {
    risk: curve.risk - step.ended, left: curve.left * (curve.risk - step.done) / curve.risk,
    median: coalesce(curve.median, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.5 + 1e-9 THEN step.days END),
    p90: coalesce(curve.p90, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.1 + 1e-9 THEN step.days END)
  }) AS curve
  RETURN curve.median AS medianWorkingDays, curve.p90 AS p90WorkingDays
}
RETURN decidedBy, step, obligations, reached + notReached AS base, reached, notReached,
  CASE WHEN reached + notReached > 0 THEN toFloat(reached) / (reached + notReached) END AS rate, pending, optedOut, cannotTell,
  size(times) AS timed, medianWorkingDays, p90WorkingDays, caseIds
ORDER BY decidedBy DESC, {TOLD_OF_RIGHT: 1, ASKED: 2, ASKED_IN_TIME: 3, ANSWERED: 4, UPHELD: 5}[step]
