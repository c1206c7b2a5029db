// title: A3 Compliance of the criminal justice bodies, right by right
// question: Which bodies keep the rights of the Victims' Code so rarely that a notice of unsatisfactory compliance would have
//   to be thought of? One figure for the whole period, so that its interval is as narrow as it can be; for months outside
//   control limits see I3. Right 1 leaves nothing by which it could be judged. Bodies are the ones of section 6 of the
//   Victims and Prisoners Act 2024: a Witness Care Unit and a victim unit stand beside the force or region that answers for it.
// grain: one row per criminal justice body and right of the Victims' Code
// unit: obligations
// source: Victims' Code duties, judged on the clock of each; handovers that belong to no right are left out
// parameter: from date = null; only what arose in the month of this day or later
// parameter: to date = null; only what arose in the month of this day or earlier
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: agency key; the body that owes
// column: name text; name of the agency
// column: right key; right of the Victims' Code, R2 to R12
// column: obligations count; all that arose; base, pending, optedOut, notStarted, cannotTell, done and notDone together
// column: base count; met, late and missed; duties with a number only
// column: met count; done in time
// column: late count; done after the due day
// column: missed count; not done and the due day has passed
// column: notMet count; late or missed
// column: rate rate of met in base unknown cannotTell; share met, of the duties with a number
// column: pending count; not done and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the body waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: done count; done, where no number applies; in no rate
// column: notDone count; not done so far, where no number applies; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = met + late + missed
// sum: notMet = late + missed
// sum: obligations = base + pending + optedOut + notStarted + cannotTell + done + notDone
// additive: obligations, base, met, late, missed, notMet, pending, optedOut, notStarted, cannotTell, done, notDone
// population: obligations
// chart: funnel of rate by agency, right
// order: agency, then right by its number
// disclosive: obligations, base, met, late, missed, notMet, pending, optedOut, notStarted, cannotTell, done, notDone
WITH $from IS NULL AND $to IS NULL AND $offenceGroups IS NULL AS whole
CALL (whole) {
  WITH whole
  WHERE whole
  MATCH (body:Agency)-[summary:OWES_TOTAL]->(:Agency)
  RETURN body, summary
  UNION ALL
  WITH whole
  WHERE NOT whole
  MATCH (body:Agency)-[summary:OWES_SUMMARY]->(:Agency)
  WHERE ($from IS NULL OR summary.month >= date.truncate('month', $from)) AND ($to IS NULL OR summary.month <= $to)
    AND ($offenceGroups IS NULL OR summary.offenceGroup IN $offenceGroups)
  RETURN body, summary
}
WITH body, summary
WHERE body.kind IN ['POLICE_FORCE', 'WITNESS_CARE_UNIT', 'CPS', 'COURT', 'PROBATION', 'VICTIM_LIAISON_UNIT', 'PRISON', 'YOUTH_OFFENDING_TEAM']
  AND ($forceIds IS NULL OR summary.areaId IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (:Agency {id: summary.areaId})<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR summary.entitlement = $entitlement)
WITH body, summary.dutyId AS dutyId, sum(summary.obligations) AS obligations, sum(summary.met) AS met, sum(summary.late) AS late,
  sum(summary.missed) AS missed, sum(summary.pending) AS pending, sum(summary.optedOut) AS optedOut,
  sum(summary.notStarted) AS notStarted, sum(summary.cannotTell) AS cannotTell
MATCH (asked:Duty {id: dutyId})-[:UNDER]->(right:Right)
WITH *, CASE WHEN asked.unit IS NOT NULL THEN 1 ELSE 0 END AS numbered
WITH body, right, {obligations: sum(obligations), met: sum(numbered * met), late: sum(late), missed: sum(missed),
  pending: sum(numbered * pending), optedOut: sum(optedOut), notStarted: sum(notStarted), cannotTell: sum(cannotTell),
  done: sum((1 - numbered) * met), notDone: sum((1 - numbered) * pending)} AS row
WITH body, collect(row {.*, right: right.id, base: row.met + row.late + row.missed}) AS rows
WITH *, CASE WHEN $open IS NULL THEN [] ELSE COLLECT {
  MATCH (body)<-[:OWED_BY]-(obligation:Obligation)-[:OF]->(asked:Duty)-[:UNDER]->(right:Right)
  MATCH (event:Event)<-[:ARISES_FROM]-(obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
  WHERE ($open = 'obligations' OR obligation.state IN CASE WHEN asked.unit IS NOT NULL
        THEN {base: ['MET', 'LATE', 'MISSED'], met: ['MET'], late: ['LATE'], missed: ['MISSED'], notMet: ['LATE', 'MISSED'],
          pending: ['PENDING']}
        ELSE {done: ['MET'], notDone: ['PENDING']} END[$open]
      OR obligation.state = {optedOut: 'OPTED_OUT', notStarted: 'NOT_STARTED', cannotTell: 'CANNOT_TELL'}[$open])
    AND ($from IS NULL OR event.occurredAt >= datetime({datetime: datetime({date: date.truncate('month', $from),
      timezone: 'Europe/London'}), timezone: 'Z'}))
    AND ($to IS NULL OR event.occurredAt < datetime({datetime: datetime({date: date.truncate('month', $to) + duration({months: 1}),
      timezone: 'Europe/London'}), timezone: 'Z'}))
    AND ($forceIds IS NULL OR force.id IN $forceIds)
    AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
    AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
    AND ($entitlement IS NULL OR obligation.enhanced = ($entitlement = 'ENHANCED'))
  WITH DISTINCT right.id AS right, file.id AS id ORDER BY id
  WITH right, collect(id) AS ids RETURN {right: right, ids: ids}
} END AS opened
UNWIND rows AS row
RETURN body.id AS agency, body.name AS name, 'R' + row.right AS right, row.obligations AS obligations, row.base AS base, row.met AS met,
  row.late AS late, row.missed AS missed, row.late + row.missed AS notMet, CASE WHEN row.base > 0 THEN toFloat(row.met) / row.base END AS rate,
  row.pending AS pending, row.optedOut AS optedOut, row.notStarted AS notStarted, row.cannotTell AS cannotTell, row.done AS done,
  row.notDone AS notDone, coalesce(head([one IN opened WHERE one.right = row.right | one.ids]), []) AS caseIds
ORDER BY agency, toInteger(row.right)
