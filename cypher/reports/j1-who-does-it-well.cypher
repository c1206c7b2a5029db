// title: J1 Who does it well?
// question: Which agencies keep a group of duties better than chance allows, quarter after quarter, so that others could learn from them?
// grain: one row per agency that owes, right (or all handovers together) and quarter of the trigger
// unit: obligations; duties with a number only
// source: Victims' Code duties and the register of handovers, judged on the clock of each
// parameter: quarters integer = 3; the last so many full quarters on the as-of date
// parameter: deviations float = 3.0902; standard deviations of a share above the mean; 3.0902 makes the upper limit of 99.8 %
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: agency key; who owes
// column: name text; name of the agency
// column: kind text; kind of the agency; agencies are held against the mean of their kind, country-wide
// column: right key; R2 to R12, or HANDOVER
// column: quarter key; quarter of the trigger
// column: obligations count; all that arose
// column: base count; met, late or missed
// column: met count; done in time
// column: late count; done after the due day
// column: missed count; not done and the due day has passed
// column: rate rate of met in base unknown cannotTell; kept
// column: above count of base; 1 if the rate lies above the upper limit of its kind for this right and quarter
// column: everyQuarter count of base; 1 if the agency lies above the limit in each of the quarters
// column: pending count; not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate; what has no time of its trigger is in no quarter
// column: caseIds cases; the cases behind the figure that open names
// sum: obligations = base + pending + optedOut + notStarted + cannotTell
// sum: base = met + late + missed
// additive: obligations, base, met, late, missed, pending, optedOut, notStarted, cannotTell
// population: obligations
// chart: funnel of rate by agency, right, quarter
// order: agency, then right (handovers last), then quarter
// disclosive: obligations, base, met, late, missed, pending, optedOut, notStarted, cannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH date.truncate('quarter', evaluation.asOf + duration({days: 1})) AS until
WITH until, until - duration({months: 3 * $quarters}) AS since
CALL (since, until) {
  MATCH (body:Agency)-[summary:OWES_SUMMARY]->()
  WHERE summary.month >= since AND summary.month < until AND ($entitlement IS NULL OR summary.entitlement = $entitlement)
    AND ($offenceGroups IS NULL OR summary.offenceGroup IN $offenceGroups)
  RETURN body, summary, summary.dutyId AS dutyId, summary.month AS day, null AS id,
    ($forceIds IS NULL OR summary.areaId IN $forceIds) AND ($areaIds IS NULL OR EXISTS {
      (:Agency {id: summary.areaId})<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds
    }) AS wanted
  UNION ALL
  WITH since, until WHERE $open IS NOT NULL
  MATCH (duty:Duty)<-[:OF]-(owed:Obligation)-[:ARISES_FROM]->(event:Event)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
  WHERE duty.unit IS NOT NULL AND ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
    AND event.occurredAt >= datetime({datetime: datetime({date: since, timezone: 'Europe/London'}), timezone: 'Z'})
    AND event.occurredAt < datetime({datetime: datetime({date: until, timezone: 'Europe/London'}), timezone: 'Z'})
    AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
    AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
    AND ($open = 'obligations' OR owed.state IN coalesce({met: ['MET'], late: ['LATE'], missed: ['MISSED'], pending: ['PENDING'],
      optedOut: ['OPTED_OUT'], notStarted: ['NOT_STARTED'], cannotTell: ['CANNOT_TELL']}[$open], ['MET', 'LATE', 'MISSED']))
  MATCH (owed)-[:OWED_BY]->(body:Agency)
  RETURN body, null AS summary, duty.id AS dutyId, date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'})) AS day,
    file.id AS id, null AS wanted
}
MATCH (asked:Duty {id: dutyId})
WHERE asked.unit IS NOT NULL
OPTIONAL MATCH (asked)-[:UNDER]->(group:Right)
WITH body, coalesce('R' + group.id, 'HANDOVER') AS right, toString(day.year) + '-Q' + toString(day.quarter) AS quarter, sum(summary.met) AS met,
  sum(summary.met + summary.late + summary.missed) AS base, collect(CASE WHEN wanted THEN summary END) AS own, collect(DISTINCT id) AS ids
WITH body.kind AS kind, right, quarter, sum(met) AS met, sum(base) AS base, collect({body: body, own: own, ids: ids}) AS bodies
UNWIND bodies AS one
UNWIND one.own AS summary
WITH one.body AS body, right, quarter, one.ids AS ids, CASE WHEN base > 0 THEN toFloat(met) / base END AS mean,
  sum(summary.obligations) AS obligations, sum(summary.met) AS met, sum(summary.late) AS late, sum(summary.missed) AS missed,
  sum(summary.pending) AS pending, sum(summary.optedOut) AS optedOut, sum(summary.notStarted) AS notStarted,
  sum(summary.cannotTell) AS cannotTell
WITH *, met + late + missed AS base
WITH *, base > 0 AND toFloat(met) / base > mean + $deviations * sqrt(mean * (1 - mean) / base) + 1e-9 AS above
WITH body, right, collect({quarter: quarter, ids: ids, obligations: obligations, base: base, met: met, late: late, missed: missed,
  pending: pending, optedOut: optedOut, notStarted: notStarted, cannotTell: cannotTell, above: above}) AS rows,
  count(CASE WHEN above THEN 1 END) AS times
UNWIND rows AS row
RETURN
  body.id AS agency, body.name AS name, body.kind AS kind, right, row.quarter AS quarter, row.obligations AS obligations, row.base AS base,
  row.met AS met, row.late AS late, row.missed AS missed, CASE WHEN row.base > 0 THEN toFloat(row.met) / row.base END AS rate,
  toInteger(row.above) AS above, toInteger(times = $quarters) AS everyQuarter, row.pending AS pending, row.optedOut AS optedOut,
  row.notStarted AS notStarted, row.cannotTell AS cannotTell,
  COLLECT { UNWIND row.ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY agency, toIntegerOrNull(substring(right, 1)), quarter
