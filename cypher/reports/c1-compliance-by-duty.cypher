// title: C1 Compliance by duty, standard and Enhanced victims
// question: Which duties are kept, and are they kept for those with Enhanced Rights?
// grain: one row per duty and entitlement on the day the clock started
// unit: obligations; durations in working days
// source: Victims' Code duties and the register of handovers, each judged on its own clock
// parameter: dutyIds list = null; only these duties
// parameter: from date = null; only what a trigger of this day's month or later gave rise to (whole months)
// parameter: to date = null; only what a trigger of this day's month or earlier gave rise to (whole months)
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: duty key; duty of the catalogue
// column: title text; what the duty asks
// column: right key; right of the Victims' Code, R1 to R12, or HANDOVER for the register of handovers
// column: entitlement key; STANDARD, ENHANCED, or NOT_KNOWN where no clock has started
// column: limit text; the number that applied; empty for a duty without a number
// column: obligations count; all that arose
// column: base count; met, late or missed; the base of the rate; duties with a number only
// column: met count; done in time
// column: late count; done after the due day
// column: missed count; not done, and the due day has passed
// column: rate rate of met in base unknown cannotTell; share done in time
// column: withoutLimit count; done or not done, of a duty without a number; in no rate of timeliness
// column: done count; done, of a duty without a number
// column: notDone count; not done so far, of a duty without a number
// column: shareDone rate of done in withoutLimit; share done of a duty without a number
// column: pending count; not done and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: timed count; with a known start, and done or open so far; the two durations rest on these
// column: medianWorkingDays duration of timed; half were done within so long of the start, those still open counted as open;
//   empty where half are not done
// column: p90WorkingDays duration of timed; nine in ten were done within so long; empty where nine in ten are not done
// column: caseIds cases; the cases behind the figure that open names
// sum: base = met + late + missed
// sum: withoutLimit = done + notDone
// sum: obligations = base + withoutLimit + pending + optedOut + notStarted + cannotTell
// additive: obligations, base, met, late, missed, withoutLimit, done, notDone, pending, optedOut, notStarted, cannotTell, timed
// population: obligations
// chart: bars of rate by duty, entitlement
// order: duty in the order of the catalogue, then entitlement
// disclosive: obligations, base, met, late, missed, withoutLimit, done, notDone, pending, optedOut, notStarted, cannotTell, timed
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
CALL () {
  WITH 1 AS one
  WHERE $from IS NULL AND $to IS NULL AND $offenceGroups IS NULL
  MATCH ()-[summary:OWES_TOTAL]->()
  RETURN summary
  UNION ALL
  WITH 1 AS one
  WHERE $from IS NOT NULL OR $to IS NOT NULL OR $offenceGroups IS NOT NULL
  MATCH ()-[summary:OWES_SUMMARY]->()
  RETURN summary
}
WITH *
WHERE ($dutyIds IS NULL OR summary.dutyId IN $dutyIds)
  AND ($from IS NULL OR summary.month >= date.truncate('month', $from)) AND ($to IS NULL OR summary.month <= $to)
  AND ($forceIds IS NULL OR summary.areaId IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (:Agency {id: summary.areaId})<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR summary.offenceGroup IN $offenceGroups)
  AND ($entitlement IS NULL OR summary.entitlement = $entitlement)
WITH
  today, summary.dutyId AS dutyId, summary.entitlement AS entitlement, sum(summary.obligations) AS obligations,
  sum(summary.met) AS kept, sum(summary.late) AS late, sum(summary.missed) AS missed, sum(summary.pending) AS waiting,
  sum(summary.optedOut) AS optedOut, sum(summary.notStarted) AS notStarted, sum(summary.cannotTell) AS cannotTell,
  collect({tookDays: summary.tookDays, tookCounts: summary.tookCounts, openFrom: summary.openFrom, openCounts: summary.openCounts})
    AS parts
MATCH (asked:Duty {id: dutyId})
CALL (parts, today) {
  UNWIND parts AS part
  UNWIND [i IN range(0, size(part.tookDays) - 1) | {days: part.tookDays[i], done: true, number: part.tookCounts[i]}]
    + [i IN range(0, size(part.openFrom) - 1) | {days: today.ordinal - part.openFrom[i], done: false, number: part.openCounts[i]}] AS one
  WITH one.days AS days, sum(one.number) AS number, sum(CASE WHEN one.done THEN one.number ELSE 0 END) AS done ORDER BY days
  WITH collect({days: days, all: number, done: done}) AS steps, sum(number) AS number
  WITH number, reduce(curve = {risk: number, left: 1.0}, step IN steps | {
    risk: curve.risk - step.all, left: curve.left * (curve.risk - step.done) / curve.risk,
    median: coalesce(curve.median, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.5 + 1e-9 THEN step.days END),
    p90: coalesce(curve.p90, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.1 + 1e-9 THEN step.days END)
  }) AS curve
  RETURN number AS timed, curve.median AS medianWorkingDays, curve.p90 AS p90WorkingDays
}
WITH *,
  CASE WHEN asked.unit IS NULL THEN 0 ELSE kept END AS met, CASE WHEN asked.unit IS NULL THEN 0 ELSE waiting END AS pending,
  CASE WHEN asked.unit IS NULL THEN kept ELSE 0 END AS done, CASE WHEN asked.unit IS NULL THEN waiting ELSE 0 END AS notDone
WITH *, met + late + missed AS base, done + notDone AS withoutLimit, CASE WHEN asked.unit IS NULL
  THEN {MET: ['withoutLimit', 'done', 'timed'], PENDING: ['withoutLimit', 'notDone', 'timed']}
  ELSE {MET: ['base', 'met', 'timed'], LATE: ['base', 'late', 'timed'], MISSED: ['base', 'missed', 'timed'], PENDING: ['pending', 'timed']}
END AS columns
RETURN
  asked.id AS duty, asked.title AS title, coalesce('R' + head([(asked)-[:UNDER]->(one:Right) | one.id]), 'HANDOVER') AS right, entitlement,
  CASE entitlement WHEN 'ENHANCED' THEN asked.enhancedLimit WHEN 'STANDARD' THEN asked.standardLimit END + ' ' + asked.unit AS limit,
  obligations, base, met, late, missed, CASE WHEN base > 0 THEN toFloat(met) / base END AS rate,
  withoutLimit, done, notDone, CASE WHEN withoutLimit > 0 THEN toFloat(done) / withoutLimit END AS shareDone,
  pending, optedOut, notStarted, cannotTell, timed, medianWorkingDays, p90WorkingDays,
  CASE WHEN $open IS NOT NULL THEN COLLECT {
    MATCH (asked)<-[:OF]-(one:Obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency), (one)-[:ARISES_FROM]->(event:Event)
    WHERE $open IN ['obligations', {OPTED_OUT: 'optedOut', NOT_STARTED: 'notStarted', CANNOT_TELL: 'cannotTell'}[one.state]]
        + coalesce(columns[one.state], []) AND ($open <> 'timed' OR one.startedOn IS NOT NULL)
      AND entitlement = CASE one.enhanced WHEN true THEN 'ENHANCED' WHEN false THEN 'STANDARD' ELSE 'NOT_KNOWN' END
      AND ($forceIds IS NULL OR force.id IN $forceIds)
      AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
      AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
      AND ($from IS NULL OR event.occurredAt >= datetime({date: date.truncate('month', $from), timezone: 'Europe/London'}))
      AND ($to IS NULL OR event.occurredAt < datetime({date: date.truncate('month', $to + duration('P1M')), timezone: 'Europe/London'}))
    RETURN DISTINCT file.id AS id ORDER BY id
  } END AS caseIds
ORDER BY asked.position, entitlement
