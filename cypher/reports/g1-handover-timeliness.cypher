// title: G1 Handover timeliness
// question: Is each handover of the register H01 to H28 made in time, and how long does it take? H26, passing on a change, is
//   not one handover and has no row here: G5 answers it.
// grain: one row per number of the handover register and duty that carries it
// unit: obligations; durations in working days
// source: the register of handovers and the Victims' Code duties that carry its numbers, judged on the clock of each
// parameter: from date = null; only what arose in the month of this day or later; the trigger counts, by whole months
// parameter: to date = null; only what arose in the month of this day or earlier
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED
// parameter: open string = null; the count column whose cases are asked for
// column: register key; number in the register of handovers
// column: duty key; duty of the catalogue that carries the number
// column: title text; what the duty asks
// column: limit text; the number that applies, with Enhanced Rights where it differs; empty for a duty without a number
// column: obligations count; all that arose
// column: base count; judged against a limit: met, late or missed
// column: met count; on time: done on or before the due day
// column: late count; done after the due day
// column: missed count; not sent: not done and the due day has passed
// column: rate rate of met in base; met / base
// column: withoutLimit count; duties without a number: done or not done; in no rate against a limit
// column: done count; without a number: done
// column: notDone count; without a number: not done so far
// column: shareDone rate of done in withoutLimit; done / withoutLimit
// column: pending count; not done and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: timed count; with a known start, and done or open so far; the two durations rest on these
// column: medianWorkingDays duration of timed; from the clock's start until done; those not done count as still open; empty if not reached
// column: p90WorkingDays duration of timed; nine in ten took at most so long; those not done count as still open; empty if not reached
// column: caseIds cases; the cases behind the figure that open names
// sum: obligations = met + late + missed + done + notDone + pending + optedOut + notStarted + cannotTell
// sum: base = met + late + missed
// sum: withoutLimit = done + notDone
// additive: obligations, base, met, late, missed, withoutLimit, done, notDone, pending, optedOut, notStarted, cannotTell,
//   timed
// population: obligations
// chart: bars of rate by duty
// order: number in the register, then duty in the order of the catalogue
// disclosive: obligations, base, met, late, missed, withoutLimit, done, notDone, pending, optedOut, notStarted, cannotTell,
//   timed
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
MATCH (carrier:Duty)
WHERE carrier.register IS NOT NULL
WITH today.ordinal AS today, collect(carrier.id) AS dutyIds
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
WHERE summary.dutyId IN dutyIds
  AND ($from IS NULL OR summary.month >= date.truncate('month', $from)) AND ($to IS NULL OR summary.month <= $to)
  AND ($offenceGroups IS NULL OR summary.offenceGroup IN $offenceGroups)
  AND ($entitlement IS NULL OR summary.entitlement = $entitlement)
  AND ($forceIds IS NULL OR summary.areaId IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (:Agency {id: summary.areaId})<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH today, summary.dutyId AS dutyId, sum(summary.obligations) AS obligations, sum(summary.met) AS allMet,
  sum(summary.late) AS late, sum(summary.missed) AS missed, sum(summary.pending) AS open,
  sum(summary.optedOut) AS optedOut, sum(summary.notStarted) AS notStarted, sum(summary.cannotTell) AS cannotTell,
  collect({took: summary.tookDays, tookCounts: summary.tookCounts, from: summary.openFrom, fromCounts: summary.openCounts}) AS parts
MATCH (asked:Duty {id: dutyId})
CALL (today, parts) {
  UNWIND parts AS part
  UNWIND [i IN range(0, size(part.took) - 1) | {days: part.took[i], done: true, number: part.tookCounts[i]}]
    + [i IN range(0, size(part.from) - 1) | {days: today - part.from[i], done: false, number: part.fromCounts[i]}] AS one
  WITH one.days AS days, sum(one.number) AS ended, sum(CASE WHEN one.done THEN one.number ELSE 0 END) AS done ORDER BY days
  WITH collect({days: days, ended: ended, done: done}) AS steps, sum(ended) AS number
  WITH number, reduce(curve = {risk: number, left: 1.0}, step IN steps | {
    risk: curve.risk - step.ended, left: curve.left * (curve.risk - step.done) / curve.risk,
    median: coalesce(curve.median, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.5 + 1e-9 THEN step.days END),
    p90: coalesce(curve.p90, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.1 + 1e-9 THEN step.days END)
  }) AS curve
  RETURN number AS timed, curve.median AS medianWorkingDays, curve.p90 AS p90WorkingDays
}
WITH *, asked.unit IS NOT NULL AS numbered
WITH *, CASE WHEN numbered THEN allMet ELSE 0 END AS met, CASE WHEN numbered THEN open ELSE 0 END AS pending,
  CASE WHEN numbered THEN 0 ELSE allMet END AS done, CASE WHEN numbered THEN 0 ELSE open END AS notDone
RETURN asked.register AS register, asked.id AS duty, asked.title AS title, toString(asked.standardLimit) + CASE
    WHEN asked.enhancedLimit <> asked.standardLimit THEN ' (Enhanced ' + asked.enhancedLimit + ')' ELSE '' END + ' ' + asked.unit AS limit,
  obligations, met + late + missed AS base, met, late, missed,
  CASE WHEN met + late + missed > 0 THEN toFloat(met) / (met + late + missed) END AS rate,
  done + notDone AS withoutLimit, done, notDone, CASE WHEN done + notDone > 0 THEN toFloat(done) / (done + notDone) END AS shareDone,
  pending, optedOut, notStarted, cannotTell, timed, medianWorkingDays, p90WorkingDays, CASE WHEN $open IS NOT NULL THEN COLLECT {
    MATCH (asked)<-[:OF]-(owed:Obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency), (owed)-[:ARISES_FROM]->(event:Event)
    WHERE owed.state IN {base: ['MET', 'LATE', 'MISSED'], met: ['MET'], late: ['LATE'], missed: ['MISSED'],
        pending: ['PENDING'], withoutLimit: ['MET', 'PENDING'], done: ['MET'], notDone: ['PENDING'], optedOut: ['OPTED_OUT'],
        notStarted: ['NOT_STARTED'], cannotTell: ['CANNOT_TELL'], obligations: [owed.state],
        timed: ['MET', 'LATE', 'MISSED', 'PENDING']}[$open] AND ($open <> 'timed' OR owed.startedOn IS NOT NULL)
      AND NOT ($open IN ['base', 'met', 'pending'] AND NOT numbered OR $open IN ['withoutLimit', 'done', 'notDone'] AND numbered)
      AND coalesce(owed.enhanced = ($entitlement = 'ENHANCED'), $entitlement IS NULL)
      AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
      AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
      AND ($from IS NULL OR event.occurredAt >= datetime({datetime: datetime({date: date.truncate('month', $from),
        timezone: 'Europe/London'}), timezone: 'Z'}))
      AND ($to IS NULL OR event.occurredAt < datetime({datetime: datetime({date: date.truncate('month', $to) + duration({months: 1}),
        timezone: 'Europe/London'}), timezone: 'Z'}))
    RETURN DISTINCT file.id AS id ORDER BY id
  } END AS caseIds
ORDER BY register, asked.position, duty
