// title: I3 Emerging problems
// question: For which duties and in which areas did a month fall outside what is usual there?
// grain: one row per duty, police force area and month of the trigger
// unit: obligations; duties with a number only
// source: Victims' Code duties and the register of handovers, judged on the clock of each
// parameter: minimumMonths integer = 12; a series is only tested if so many months have anything judged
// parameter: signalsOnly boolean = false; only the series in which some month is a signal
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
// column: force key; police force area of the case
// column: name text; name of the police force
// column: month key; month of the trigger
// column: obligations count; all that arose
// column: base count; met, late or missed
// column: met count; done in time
// column: late count; done after the due day
// column: missed count; not done and the due day has passed
// column: rate rate of met in base unknown cannotTell; kept
// column: signal count of base; 1 if the rate is more than three standard deviations (of a share, for this base) from the mean of the series
// column: worse count of base; 1 if it lies below
// column: better count of base; 1 if it lies above
// column: pending count; not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate; what has no time of its trigger is in no month
// column: caseIds cases; the cases behind the figure that open names
// sum: obligations = base + pending + optedOut + notStarted + cannotTell
// sum: base = met + late + missed
// sum: signal = worse + better
// additive: obligations, base, met, late, missed, pending, optedOut, notStarted, cannotTell
// population: obligations
// chart: control of rate by month, duty, force
// order: duty in the order of the catalogue, then police force area and month
// disclosive: obligations, base, met, late, missed, pending, optedOut, notStarted, cannotTell
CALL () {
  MATCH ()-[summary:OWES_SUMMARY]->()
  WHERE summary.month IS NOT NULL AND ($dutyIds IS NULL OR summary.dutyId IN $dutyIds)
    AND ($from IS NULL OR summary.month >= date.truncate('month', $from)) AND ($to IS NULL OR summary.month <= $to)
    AND ($forceIds IS NULL OR summary.areaId IN $forceIds) AND ($entitlement IS NULL OR summary.entitlement = $entitlement)
    AND ($offenceGroups IS NULL OR summary.offenceGroup IN $offenceGroups)
  RETURN summary, summary.dutyId AS dutyId, summary.areaId AS forceId, summary.month AS month, null AS id
  UNION ALL
  WITH 1 AS asked WHERE $open IS NOT NULL
  MATCH (duty:Duty)<-[:OF]-(owed:Obligation)-[:ARISES_FROM]->(event:Event)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
  WHERE duty.unit IS NOT NULL AND event.occurredAt IS NOT NULL AND ($dutyIds IS NULL OR duty.id IN $dutyIds)
    AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
    AND ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
    AND ($open = 'obligations' OR owed.state IN coalesce({met: ['MET'], late: ['LATE'], missed: ['MISSED'], pending: ['PENDING'],
      optedOut: ['OPTED_OUT'], notStarted: ['NOT_STARTED'], cannotTell: ['CANNOT_TELL']}[$open], ['MET', 'LATE', 'MISSED']))
  WITH duty, force, file, date.truncate('month', date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'}))) AS month
  WHERE ($from IS NULL OR month >= date.truncate('month', $from)) AND ($to IS NULL OR month <= $to)
  RETURN null AS summary, duty.id AS dutyId, force.id AS forceId, month, file.id AS id
}
WITH dutyId, forceId, substring(toString(month), 0, 7) AS month, collect(DISTINCT id) AS ids,
  sum(summary.obligations) AS obligations, sum(summary.met + summary.late + summary.missed) AS base, sum(summary.met) AS met,
  sum(summary.late) AS late, sum(summary.missed) AS missed, sum(summary.pending) AS pending, sum(summary.optedOut) AS optedOut,
  sum(summary.notStarted) AS notStarted, sum(summary.cannotTell) AS cannotTell
WITH dutyId, forceId, sum(met) AS allMet, sum(base) AS allBase, count(CASE WHEN base > 0 THEN 1 END) AS months, collect({month: month,
  obligations: obligations, base: base, met: met, late: late, missed: missed, pending: pending, optedOut: optedOut, notStarted: notStarted,
  cannotTell: cannotTell, ids: ids}) AS rows
MATCH (asked:Duty {id: dutyId}), (force:Agency {id: forceId})
WHERE asked.unit IS NOT NULL AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
WITH *, CASE WHEN months >= $minimumMonths THEN toFloat(allMet) / allBase END AS mean
WITH asked, force, [row IN rows | row {.*, away: CASE WHEN mean IS NULL OR row.base = 0 THEN 0
  WHEN (toFloat(row.met) / row.base - mean) ^ 2 <= 9 * mean * (1 - mean) / row.base + 1e-12 THEN 0
  ELSE sign(toFloat(row.met) / row.base - mean) END}] AS rows
WHERE NOT $signalsOnly OR any(row IN rows WHERE row.away <> 0)
UNWIND rows AS row
RETURN
  asked.id AS duty, asked.title AS title, force.id AS force, force.name AS name, row.month AS month, row.obligations AS obligations,
  row.base AS base, row.met AS met, row.late AS late, row.missed AS missed, CASE WHEN row.base > 0 THEN toFloat(row.met) / row.base END AS rate,
  abs(row.away) AS signal, CASE row.away WHEN -1 THEN 1 ELSE 0 END AS worse, CASE row.away WHEN 1 THEN 1 ELSE 0 END AS better,
  row.pending AS pending, row.optedOut AS optedOut, row.notStarted AS notStarted, row.cannotTell AS cannotTell,
  COLLECT { UNWIND row.ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY asked.position, force, month
