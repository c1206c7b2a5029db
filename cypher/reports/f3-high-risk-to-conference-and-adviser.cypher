// title: F3 From a grade of risk to the conference (MARAC) and the adviser (IDVA)
// question: Are victims of domestic abuse at high risk referred to the conference and heard there, and does an independent adviser
//   reach them; where do they drop off?
// grain: one row per grade of risk and step
// unit: victims in cases of domestic abuse, each counted once in every case; durations in working days
// source: grades of risk in events RISK_ASSESSED and in every agency's records, referrals, events MARAC_HEARD
// needs: referrals
// parameter: from date = null; only victims whose grade was first put on record on or after this day
// parameter: to date = null; only victims whose grade was first put on record on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED: some agency holds Enhanced Rights for the victim on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: grade key; highest grade of risk that any agency has put on record: HIGH, MEDIUM, STANDARD; NOT_KNOWN: none
// column: step key; REFERRED to the conference; HEARD there, of those referred or heard; ADVISER_REFERRED to a domestic abuse adviser;
//   ADVISER_CONTACTED by the adviser or a service to whom the adviser passed them on, of those referred to one
// column: base count; victims to whom the step applies
// column: reached count; they got there
// column: notReached count; they did not so far: the drop-off at this step
// column: rate rate of reached in base; share that reached the step
// column: timed count; victims with the times that the durations rest on
// column: medianWorkingDays duration of timed; half got there within so many days, those not there counted as open: REFERRED and
//   ADVISER_REFERRED from the first record of the grade (0 if earlier), the other steps from the referral; empty where half are not there
// column: p90WorkingDays duration of timed; nine in ten got there within so many; empty where nine in ten are not there
// column: caseIds cases; the cases behind the figure that open names
// sum: base = reached + notReached
// additive: none
// population: victims
// chart: bars of rate by step, grade
// order: highest grade first, steps as they follow each other
// disclosive: base, reached, notReached, timed
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (victim:Victim)-[part:VICTIM_IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE 'DOMESTIC_ABUSE' IN file.markers AND NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND EXISTS { MATCH (file)<-[:IN]-(event:Event) WHERE coalesce(event.occurredAt < end, true) }
WITH evaluation, end, file, victim, COLLECT { MATCH (file)<-[:IN]-(event:Event)
    WHERE event.kind IN ['RISK_ASSESSED', 'MARAC_HEARD'] AND coalesce(event.occurredAt < end, true)
      AND all(ids IN [(event)-[:CONCERNS]->(named:Victim)-[role:VICTIM_IN]->(file) | [named.id] + coalesce(role.actsForIds, [])]
        WHERE victim.id IN ids)
    RETURN {kind: event.kind, grade: event.value, at: event.occurredAt} ORDER BY event.occurredAt, event.id } AS events,
  COLLECT { MATCH (victim)<-[:ABOUT]-(record:Assertion)<-[:HOLDS]-(holder:Agency)
    WHERE record.kind IN ['RISK', 'ENHANCED_STATUS'] AND record.assertedAt < end
      AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    RETURN {kind: record.kind, grade: record.value, at: record.assertedAt, holder: record.kind + holder.id,
      entitled: record.value = 'YES' AND coalesce(record.withdrawnAt >= end, true)} ORDER BY record.assertedAt, record.row } AS records,
  COLLECT { MATCH (file)<-[:IN]-(referral:Referral)-[:OF]->(named:Victim)-[role:VICTIM_IN]->(file)
    WHERE referral.madeAt < end AND referral.kind IN ['MARAC', 'DOMESTIC_ABUSE_ADVISER'] AND (named = victim OR victim.id IN role.actsForIds)
    MATCH (referral)-[:LED_TO*0..]->(next:Referral)
    WITH referral, min(CASE WHEN next.firstContactAt < end THEN next.firstContactAt END) AS contactAt
    RETURN {kind: referral.kind, at: referral.madeAt, contactAt: contactAt} ORDER BY referral.madeAt, referral.id } AS referrals
WITH *, [one IN records + events WHERE one.kind STARTS WITH 'RISK'] AS risks, [one IN events WHERE one.kind = 'MARAC_HEARD'] AS hearings,
  head([one IN referrals WHERE one.kind = 'MARAC']) AS sent, [one IN referrals WHERE one.kind <> 'MARAC'] AS advisers
WITH *, COLLECT { UNWIND risks AS one WITH one.grade AS grade, min(one.at) AS at ORDER BY {HIGH: 1, MEDIUM: 2, STANDARD: 3}[grade] LIMIT 1
    RETURN {grade: grade, at: at, on: CASE WHEN at IS NOT NULL THEN date(datetime({datetime: at, timezone: 'Europe/London'})) END} }[0] AS top
WHERE coalesce(top.on >= $from, $from IS NULL) AND coalesce(top.on <= $to, $to IS NULL)
  AND ($entitlement IS NULL OR ($entitlement = 'ENHANCED') = any(i IN range(0, size(records) - 1)
    WHERE records[i].entitled AND none(later IN records[i + 1..] WHERE later.holder = records[i].holder)))
UNWIND [{step: 'REFERRED', from: top.at, to: sent.at, reached: sent IS NOT NULL},
  {step: 'HEARD', from: sent.at, to: head(hearings).at, reached: CASE WHEN hearings <> [] OR sent IS NOT NULL THEN hearings <> [] END},
  {step: 'ADVISER_REFERRED', from: top.at, to: head(advisers).at, reached: advisers <> []},
  {step: 'ADVISER_CONTACTED', from: head(advisers).at, to: head([one IN advisers WHERE one.contactAt IS NOT NULL]).contactAt,
    reached: CASE WHEN advisers <> [] THEN any(one IN advisers WHERE one.contactAt IS NOT NULL) END}] AS one
WITH end, file, coalesce(top.grade, 'NOT_KNOWN') AS grade, one.step AS step, one ORDER BY file.id WHERE one.reached IS NOT NULL
OPTIONAL MATCH (begun:Day {date: date(datetime({datetime: coalesce(one.from, end), timezone: 'Europe/London'}))}),
  (done:Day {date: date(datetime({datetime: coalesce(one.to, end - duration({hours: 1})), timezone: 'Europe/London'}))})
WITH *, one.from IS NOT NULL AND (one.to IS NOT NULL OR NOT one.reached) AS isTimed
WITH grade, step, count(CASE WHEN one.reached THEN 1 END) AS reached, count(CASE WHEN NOT one.reached THEN 1 END) AS notReached,
  collect(CASE WHEN isTimed THEN {done: one.reached,
    days: CASE WHEN done.ordinal > begun.ordinal THEN done.ordinal - begun.ordinal ELSE 0 END} END) AS times,
  collect(DISTINCT CASE WHEN {base: true, reached: one.reached, notReached: NOT one.reached, timed: isTimed}[$open] THEN file.id END) AS caseIds
CALL (times) {
  UNWIND times AS one
  WITH size(times) AS number, one.days AS days, count(*) AS ended, count(CASE WHEN one.done THEN 1 END) AS done ORDER BY days
  WITH number, reduce(curve = {risk: number, left: 1.0}, step IN collect({days: days, ended: ended, done: done}) | {
    risk: curve.risk - step.ended, left: curve.left * (curve.risk - step.done) / curve.risk,
    median: coalesce(curve.median, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.5 + 1e-9 THEN step.days END),
    p90: coalesce(curve.p90, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.1 + 1e-9 THEN step.days END)
  }) AS curve
  RETURN curve.median AS medianWorkingDays, curve.p90 AS p90WorkingDays
}
RETURN grade, step, reached + notReached AS base, reached, notReached, toFloat(reached) / (reached + notReached) AS rate,
  size(times) AS timed, medianWorkingDays, p90WorkingDays, caseIds
ORDER BY {HIGH: 1, MEDIUM: 2, STANDARD: 3, NOT_KNOWN: 4}[grade], {REFERRED: 1, HEARD: 2, ADVISER_REFERRED: 3, ADVISER_CONTACTED: 4}[step]
