// title: G9 From the sentence to the Victim Liaison Officer
// question: How long do victims wait from the sentence to the first contact of the probation victim unit, and in which leg does the
//   time go?
// grain: one row per police force area and leg of the chain
// unit: victims whom the Victim Contact Scheme is to be offered, once for each sentence; durations in working days
// source: the duties R9-COURT-LEG, R11-REFER and R11-CONTACT of one sentence, and when each was done
// needs: serves
// parameter: from date = null; only sentences on or after this day
// parameter: to date = null; only sentences on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day of the sentence
// parameter: open string = null; the count column whose cases are asked for
// column: force key; police force of the case's area
// column: name text; its name
// column: leg key; SENTENCE_TO_RESULT to the Witness Care Unit, RESULT_TO_REFERRAL, REFERRAL_TO_CONTACT, and over several legs
//   SENTENCE_TO_REFERRAL (limit 10) and SENTENCE_TO_CONTACT (10 and then 20)
// column: victims count; victims in the chain, each once for each sentence
// column: begun count; the leg has begun: what comes before it was done
// column: done count; the leg was done
// column: waiting count; begun and not done by the as-of date
// column: notBegun count; what comes before it was not done
// column: optedOut count; the victim had opted out of the scheme; in no rate and no duration
// column: cannotTell count; a time that decides is missing; in no rate and no duration
// column: base10 count; done, or waiting for more than 10 working days
// column: within10 count; done within 10 working days
// column: rate10 rate of within10 in base10; within10 / base10
// column: base30 count; done, or waiting for more than 30 working days
// column: within30 count; done within 30 working days
// column: rate30 rate of within30 in base30; within30 / base30
// column: longest count; chains done to the end in which no other single leg took longer and this took some day; 0 over several legs
// column: medianWorkingDays duration of begun; those not done count as still open; empty if not reached
// column: p90WorkingDays duration of begun; nine in ten took at most so long; empty if not reached
// column: caseIds cases; the cases behind the figure that open names
// sum: victims = begun + notBegun + optedOut + cannotTell
// sum: begun = done + waiting
// additive: none
// same: victims by force
// population: victims
// chart: timeline of medianWorkingDays by force, leg
// order: police force, then the legs in the order of the chain and those over several
// disclosive: victims, begun, done, waiting, notBegun, optedOut, cannotTell, base10, within10, base30, within30, longest
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
MATCH (:Duty {id: 'R11-REFER'})<-[:OF]-(refer:Obligation)-[:ARISES_FROM]->(event:Event)
MATCH (refer)-[:CONCERNS]->(victim:Victim), (refer)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($entitlement IS NULL OR refer.enhanced = ($entitlement = 'ENHANCED'))
  AND ($from IS NULL OR event.occurredAt >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR event.occurredAt < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}),
    timezone: 'Z'}))
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH today, force, file, refer, head([(event)<-[:ARISES_FROM]-(one:Obligation)-[:OF]->(:Duty {id: 'R9-COURT-LEG'}) | one]) AS result,
  head([(event)<-[:ARISES_FROM]-(one:Obligation)-[:CONCERNS]->(victim) WHERE EXISTS { (one)-[:OF]->(:Duty {id: 'R11-CONTACT'}) } | one])
  AS contact
WITH *, [{on: refer.startedOn, state: refer.state}, {on: result.dischargedOn, state: coalesce(result.state, 'CANNOT_TELL')},
  {on: refer.dischargedOn, state: refer.state}, {on: contact.dischargedOn, state: coalesce(contact.state, 'CANNOT_TELL')}] AS steps
UNWIND [['SENTENCE_TO_RESULT', 0, 1, 0], ['RESULT_TO_REFERRAL', 1, 2, 1], ['REFERRAL_TO_CONTACT', 2, 3, 2],
  ['SENTENCE_TO_REFERRAL', 0, 2, 3], ['SENTENCE_TO_CONTACT', 0, 3, 4]] AS leg
OPTIONAL MATCH (start:Day {date: steps[leg[1]].on})
OPTIONAL MATCH (stop:Day {date: coalesce(steps[leg[2]].on, today.date)})
WITH force, file, refer, leg[0] AS leg, leg[3] AS position, leg[3] < 3 AS single, all(step IN steps WHERE step.on IS NOT NULL) AS whole,
  CASE WHEN stop.ordinal < start.ordinal THEN 0 ELSE stop.ordinal - start.ordinal END AS days, CASE
    WHEN 'OPTED_OUT' IN [refer.state, steps[leg[2]].state] THEN 'optedOut'
    WHEN 'CANNOT_TELL' IN [steps[leg[1]].state, steps[leg[2]].state] THEN 'cannotTell' WHEN start IS NULL THEN 'notBegun'
    WHEN steps[leg[2]].on IS NULL THEN 'waiting' ELSE 'done' END AS state
WITH force, refer, collect({leg: leg, position: position, single: single, days: days, state: state, fileId: file.id, whole: whole}) AS legs
WITH force, legs, reduce(most = 1, one IN legs | CASE WHEN one.single AND one.days > most THEN one.days ELSE most END) AS most
UNWIND legs AS one
WITH force, one, one.whole AND one.single AND one.days >= most AS longest, one.state IN ['done', 'waiting'] AS begun
WITH *, {victims: true, begun: begun, base10: one.state = 'done' OR one.state = 'waiting' AND one.days > 10,
  base30: one.state = 'done' OR one.state = 'waiting' AND one.days > 30, within10: one.state = 'done' AND one.days <= 10,
  within30: one.state = 'done' AND one.days <= 30, longest: longest} AS is
WITH force, one.position AS position, one.leg AS leg, count(*) AS victims, count(CASE one.state WHEN 'done' THEN 1 END) AS done,
  count(CASE one.state WHEN 'waiting' THEN 1 END) AS waiting, count(CASE one.state WHEN 'notBegun' THEN 1 END) AS notBegun,
  count(CASE one.state WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE one.state WHEN 'cannotTell' THEN 1 END) AS cannotTell,
  count(CASE WHEN is.base10 THEN 1 END) AS base10, count(CASE WHEN is.within10 THEN 1 END) AS within10,
  count(CASE WHEN is.base30 THEN 1 END) AS base30, count(CASE WHEN is.within30 THEN 1 END) AS within30,
  count(CASE WHEN longest THEN 1 END) AS longest, collect(CASE WHEN begun THEN {days: one.days, done: one.state = 'done', number: 1} END)
  AS times, collect(DISTINCT CASE WHEN one.state = $open OR is[$open] THEN one.fileId END) AS found
CALL (times) {
  UNWIND times AS one
  WITH one.days AS days, sum(one.number) AS ended, sum(CASE WHEN one.done THEN one.number ELSE 0 END) AS done ORDER BY days
  WITH collect({days: days, ended: ended, done: done}) AS steps, sum(ended) AS number
  WITH reduce(curve = {risk: number, left: 1.0}, step IN steps | {
    risk: curve.risk - step.ended, left: curve.left * (curve.risk - step.done) / curve.risk,
    median: coalesce(curve.median, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.5 + 1e-9 THEN step.days END),
    p90: coalesce(curve.p90, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.1 + 1e-9 THEN step.days END)
  }) AS curve
  RETURN curve.median AS medianWorkingDays, curve.p90 AS p90WorkingDays
}
RETURN force.id AS force, force.name AS name, leg, victims, done + waiting AS begun, done, waiting, notBegun, optedOut, cannotTell,
  base10, within10, CASE WHEN base10 > 0 THEN toFloat(within10) / base10 END AS rate10,
  base30, within30, CASE WHEN base30 > 0 THEN toFloat(within30) / base30 END AS rate30, longest, medianWorkingDays, p90WorkingDays,
  COLLECT { UNWIND found AS id RETURN id ORDER BY id } AS caseIds
ORDER BY force, position
