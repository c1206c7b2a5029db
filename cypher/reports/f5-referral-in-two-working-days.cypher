// title: F5 Referral to support within two working days
// question: Are victims referred to the support service, or with Enhanced Rights to a specialist service, within two working days of
//   the report?
// grain: one row per group of offences and duty to refer
// unit: obligations: one report and one victim; durations in working days
// source: duties R4-REF and R4-SPEC on the event clock, the day of the report being day 0
// parameter: from date = null; only reports made on or after this day
// parameter: to date = null; only reports made on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day of the report
// parameter: open string = null; the count column whose cases are asked for
// column: offenceGroup key; group of the most serious offence; NOT_KNOWN where none is on record
// column: duty key; R4-REF to the support service, R4-SPEC to a specialist service
// column: title text; what the duty asks
// column: obligations count; referrals owed
// column: base count; met, late or missed; the base of the rate
// column: met count; on time: referred by the end of the second working day after the report
// column: late count; referred later
// column: missed count; not made, and the due day has passed
// column: rate rate of met in base unknown cannotTell; share referred on time
// column: pending count; not made and not yet due; in no rate
// column: optedOut count; declined: the victim had opted out of support referrals; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: timed count; made or still open, with a known time of report; the durations rest on these
// column: medianWorkingDays duration of timed; half were made within so many days, those not made counted as open; empty where half are
//   not made
// column: p90WorkingDays duration of timed; nine in ten were made within so many; empty where nine in ten are not made
// column: caseIds cases; the cases behind the figure that open names
// sum: base = met + late + missed
// sum: obligations = base + pending + optedOut + cannotTell
// sum: timed = base + pending
// additive: obligations, base, met, late, missed, pending, optedOut, cannotTell, timed
// population: obligations
// chart: bars of rate by offenceGroup, duty
// order: group of offences, then duty in the order of the catalogue
// disclosive: obligations, base, met, late, missed, pending, optedOut, cannotTell, timed
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
MATCH (asked:Duty)<-[:OF]-(owed:Obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE asked.id IN ['R4-REF', 'R4-SPEC'] AND ($from IS NULL OR owed.startedOn >= $from) AND ($to IS NULL OR owed.startedOn <= $to)
  AND ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
OPTIONAL MATCH (begun:Day {date: owed.startedOn})
OPTIONAL MATCH (done:Day {date: owed.dischargedOn})
WITH today, asked, file, begun, done, owed.state AS state ORDER BY file.id
WITH coalesce(file.offenceGroup, 'NOT_KNOWN') AS offenceGroup, asked, count(*) AS obligations,
  count(CASE state WHEN 'MET' THEN 1 END) AS met, count(CASE state WHEN 'LATE' THEN 1 END) AS late,
  count(CASE state WHEN 'MISSED' THEN 1 END) AS missed, count(CASE state WHEN 'PENDING' THEN 1 END) AS pending,
  count(CASE state WHEN 'OPTED_OUT' THEN 1 END) AS optedOut, count(CASE state WHEN 'CANNOT_TELL' THEN 1 END) AS cannotTell,
  collect(CASE WHEN state IN ['MET', 'LATE', 'MISSED', 'PENDING']
    THEN {days: coalesce(done.ordinal, today.ordinal) - begun.ordinal, done: done IS NOT NULL} END) AS times,
  collect(DISTINCT CASE WHEN state IN {obligations: [state], base: ['MET', 'LATE', 'MISSED'], met: ['MET'], late: ['LATE'],
    missed: ['MISSED'], pending: ['PENDING'], optedOut: ['OPTED_OUT'], cannotTell: ['CANNOT_TELL'],
    timed: ['MET', 'LATE', 'MISSED', 'PENDING']}[$open] THEN file.id END) AS caseIds
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
WITH *, met + late + missed AS base
RETURN
  offenceGroup, asked.id AS duty, asked.title AS title, obligations, base, met, late, missed,
  CASE WHEN base > 0 THEN toFloat(met) / base END AS rate, pending, optedOut, cannotTell, size(times) AS timed, medianWorkingDays,
  p90WorkingDays, caseIds
ORDER BY offenceGroup, asked.position
