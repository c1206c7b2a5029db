// title: B1 Needs assessed and assessed again, stage by stage
// question: At which stages of the journey is a victim asked about their needs, and is it done again later?
// grain: one row per stage that a case has reached
// unit: victims, a victim in two cases counted in each; durations in working days
// source: events NEEDS_ASSESSED and NEEDS_ASSESSMENT_DECLINED; a stage lasts from the moment of an event that opens it to the next
//   event that opens one or to the close of the case, and what stands before any such event is REPORT
// needs: events.agency_id or events.officer_id
// parameter: from date = null; only cases whose first event was on or after this day
// parameter: to date = null; only cases whose first event was on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: stage key; stage of the journey
// column: victims count; victims whose case reached the stage by the as-of date
// column: base count; those of whom it can be told: assessed, declined and never
// column: assessed count; assessed in this stage: firstTime and again
// column: firstTime count; assessed once in this stage and never before, as far as assessments with a time tell
// column: again count; assessed in this stage, and before in this or an earlier stage
// column: declined count; not assessed in this stage, but asked, and chose not to answer
// column: never count; neither assessed nor asked in this stage
// column: rate rate of assessed in base unknown cannotTell; share assessed in this stage
// column: cannotTell count; nothing with a time in this stage, but an assessment without a time is on record
// column: medianWorkingDays duration of base; from the stage's start until assessed; those not assessed count as open until the
//   stage or the case ended, or until the as-of date; empty where fewer than half were assessed
// column: p90WorkingDays duration of base; nine in ten were assessed within so long; empty where fewer were assessed
// column: caseIds cases; the cases behind the figure that open names
// sum: victims = base + cannotTell
// sum: base = assessed + declined + never
// sum: assessed = firstTime + again
// additive: none
// population: victims
// chart: bars of rate by stage
// order: stage in the order of the journey
// disclosive: victims, base, assessed, firstTime, again, declined, never, cannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation.asOf AS asOf,
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (file)<-[:IN]-(event:Event)
WHERE coalesce(event.occurredAt < end, true)
WITH asOf, end, file, event, {REPORTED: 0, CRIME_RECORDED: 1, CASE_ALLOCATED: 2, REOPENED: 2, CHARGE_FILE_READY: 3, CHARGED: 4,
  TRIAL_STARTED: 5, GUILTY_PLEA: 6, CONVICTED: 6, ACQUITTED: 6, SENTENCED: 7, RELEASE_CONSIDERED: 8, RELEASED: 8, DISCHARGED: 8,
  PAROLE_REVIEW_STARTED: 8, CASE_CLOSED: 9}[event.kind] AS opens
ORDER BY event.occurredAt, event.id
WITH asOf, end, file, min(event.occurredAt) AS opened,
  collect(CASE WHEN opens IS NOT NULL AND event.occurredAt IS NOT NULL THEN {stage: opens, at: event.occurredAt} END) AS steps,
  collect(CASE WHEN event.kind STARTS WITH 'NEEDS_ASSESS' THEN {at: event.occurredAt, assessed: event.kind = 'NEEDS_ASSESSED', names:
    head([(event)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])])} END) AS asks
WHERE ($from IS NULL OR opened >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR opened < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
WITH *, CASE WHEN coalesce(opened < steps[0].at, true) THEN [{stage: 0, at: opened}] ELSE [] END + steps AS steps
MATCH (file)<-[part:VICTIM_IN WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']]-(victim:Victim)
WHERE CASE WHEN $entitlement IS NULL THEN true ELSE ($entitlement = 'ENHANCED') = ('YES' IN COLLECT {
    MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH holder, head(collect(CASE WHEN coalesce(record.withdrawnAt >= end, true) THEN record.value END)) AS value RETURN value
  }) END
UNWIND range(0, 8) AS stage
WITH asOf, file, steps, stage, [i IN range(0, size(steps) - 1) WHERE steps[i].stage = stage] AS stays,
  [ask IN asks WHERE coalesce(victim.id IN ask.names, true) | ask {.*, stage: last([step IN steps WHERE step.at <= ask.at]).stage}] AS own
WHERE stays <> []
WITH *, [ask IN own WHERE ask.stage = stage] AS here, [ask IN own WHERE ask.stage = stage AND ask.assessed | ask.at] AS times
WITH *, size(times) > 1 OR any(ask IN own WHERE ask.assessed AND coalesce(ask.at < times[0], false)) AS before,
  here = [] AND any(ask IN own WHERE ask.at IS NULL) AS cannotTell, coalesce(times[0], steps[last(stays) + 1].at) AS left
MATCH (begun:Day {date: CASE WHEN steps[stays[0]].at IS NULL THEN asOf
  ELSE date(datetime({datetime: steps[stays[0]].at, timezone: 'Europe/London'})) END})
MATCH (ended:Day {date: CASE WHEN left IS NULL THEN asOf ELSE date(datetime({datetime: left, timezone: 'Europe/London'})) END})
WITH stage, file, ended.ordinal - begun.ordinal AS days, {victims: true, base: NOT cannotTell, assessed: times <> [],
  firstTime: times <> [] AND NOT before, again: times <> [] AND before, declined: here <> [] AND times = [],
  never: here = [] AND NOT cannotTell, cannotTell: cannotTell} AS is
WITH stage AS place, count(*) AS victims, sum(toInteger(is.base)) AS base, sum(toInteger(is.assessed)) AS assessed,
  sum(toInteger(is.firstTime)) AS firstTime, sum(toInteger(is.again)) AS again, sum(toInteger(is.declined)) AS declined,
  sum(toInteger(is.never)) AS never, sum(toInteger(is.cannotTell)) AS cannotTell,
  collect(DISTINCT CASE WHEN is[$open] THEN file.id END) AS opened, collect(CASE WHEN is.base THEN {days: days, done: is.assessed} END) AS times
CALL (times) {
  UNWIND times AS one WITH one.days AS days, count(*) AS ended, sum(toInteger(one.done)) AS done ORDER BY days
  WITH collect({days: days, ended: ended, done: done}) AS steps, sum(ended) AS number
  WITH reduce(curve = {risk: number, left: 1.0}, step IN steps | {
    risk: curve.risk - step.ended, left: curve.left * (curve.risk - step.done) / curve.risk,
    median: coalesce(curve.median, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.5 + 1e-9 THEN step.days END),
    p90: coalesce(curve.p90, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.1 + 1e-9 THEN step.days END)}) AS curve
  RETURN curve.median AS medianWorkingDays, curve.p90 AS p90WorkingDays
}
RETURN ['REPORT', 'TRIAGE', 'INVESTIGATION', 'CHARGING', 'PRE_TRIAL', 'TRIAL', 'OUTCOME', 'POST_SENTENCE', 'PAROLE'][place] AS stage,
  victims, base, assessed, firstTime, again, declined, never, CASE WHEN base > 0 THEN toFloat(assessed) / base END AS rate, cannotTell,
  medianWorkingDays, p90WorkingDays, COLLECT { UNWIND opened AS id RETURN id ORDER BY id } AS caseIds
ORDER BY place
