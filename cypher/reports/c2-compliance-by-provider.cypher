// title: C2 Compliance by service provider
// question: Which agency keeps which right, and how many breaches come on its victims? Right 1 has no duty that leaves a trace
//   by which it could be judged.
// grain: one row per agency that owes and right
// unit: obligations; victims
// source: Victims' Code duties and the register of handovers, each judged on its own clock
// parameter: from date = null; only what a trigger of this day's month or later gave rise to (whole months)
// parameter: to date = null; only what a trigger of this day's month or earlier gave rise to (whole months)
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for (not victims)
// column: agency key; who owes it, or NOBODY where it is nobody's job
// column: name text; name of the agency
// column: agencyKind text; kind of the agency
// column: right key; right of the Victims' Code, R1 to R12, or HANDOVER for the register of handovers
// column: obligations count; all that arose
// column: base count; met, late or missed; the base of the rate; duties with a number only
// column: met count; done in time
// column: notMet count; late or missed: the breaches
// column: late count; done after the due day
// column: missed count; not done, and the due day has passed
// column: rate rate of met in base unknown cannotTell; share done in time
// column: victims count; victims of the cases in which the agency acted or was told something, whatever the period and the
//   entitlement; breaches per 100 victims are 100 times notMet over these
// column: breachesPerVictim ratio of notMet in victims; a hundred times this is the number for each hundred victims
// column: withoutLimit count; done or not done, of a duty without a number; in no rate of timeliness
// column: done count; done, of a duty without a number
// column: notDone count; not done so far, of a duty without a number
// column: shareDone rate of done in withoutLimit; share done of the duties without a number
// column: pending count; not done and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the agency waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = met + notMet
// sum: notMet = late + missed
// sum: withoutLimit = done + notDone
// sum: obligations = base + withoutLimit + pending + optedOut + notStarted + cannotTell
// additive: obligations, base, met, notMet, late, missed, withoutLimit, done, notDone, pending, optedOut, notStarted, cannotTell
// same: victims by agency
// population: obligations
// chart: funnel of rate by agency, right
// order: agency by id, then right by number, handovers last
// disclosive: obligations, base, met, notMet, late, missed, victims, withoutLimit, done, notDone, pending, optedOut, notStarted,
//   cannotTell
MATCH (evaluation:Evaluation {id: 'current'})
CALL () {
  WITH 1 AS one WHERE $from IS NULL AND $to IS NULL AND $offenceGroups IS NULL
  MATCH (start)-[summary:OWES_TOTAL]->()
  RETURN start, summary
  UNION ALL
  WITH 1 AS one WHERE $from IS NOT NULL OR $to IS NOT NULL OR $offenceGroups IS NOT NULL
  MATCH (start)-[summary:OWES_SUMMARY]->()
  RETURN start, summary
}
WITH * WHERE ($from IS NULL OR summary.month >= date.truncate('month', $from)) AND ($to IS NULL OR summary.month <= $to)
  AND ($forceIds IS NULL OR summary.areaId IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (:Agency {id: summary.areaId})<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR summary.offenceGroup IN $offenceGroups)
  AND ($entitlement IS NULL OR summary.entitlement = $entitlement)
WITH
  evaluation.asOf AS asOf, start, summary.dutyId AS dutyId, sum(summary.obligations) AS obligations, sum(summary.met) AS kept,
  sum(summary.late) AS late, sum(summary.missed) AS missed, sum(summary.pending) AS waiting, sum(summary.optedOut) AS optedOut,
  sum(summary.notStarted) AS notStarted, sum(summary.cannotTell) AS cannotTell
MATCH (asked:Duty {id: dutyId})
WITH *, CASE WHEN asked.unit IS NULL THEN 0 ELSE 1 END AS numbered
WITH
  asOf, CASE WHEN 'Agency' IN labels(start) THEN start END AS bearer, head([(asked)-[:UNDER]->(one:Right) | one.id]) AS rightId,
  collect(DISTINCT asked) AS duties, collect(DISTINCT start) AS starts, sum(obligations) AS obligations,
  sum(numbered * kept) AS met, sum(late) AS late, sum(missed) AS missed, sum((1 - numbered) * kept) AS done,
  sum((1 - numbered) * waiting) AS notDone, sum(numbered * waiting) AS pending, sum(optedOut) AS optedOut,
  sum(notStarted) AS notStarted, sum(cannotTell) AS cannotTell
WITH asOf, bearer, collect({rightId: rightId, duties: duties, starts: starts, obligations: obligations, met: met, late: late,
  missed: missed, base: met + late + missed, notMet: late + missed, done: done, notDone: notDone, withoutLimit: done + notDone,
  pending: pending, optedOut: optedOut, notStarted: notStarted, cannotTell: cannotTell}) AS rows
CALL (asOf, bearer) {
  MATCH (bearer)-[active:ACTIVE_IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
  WHERE active.since < datetime({date: asOf + duration({days: 1}), timezone: 'Europe/London'})
    AND ($forceIds IS NULL OR force.id IN $forceIds)
    AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
    AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  MATCH (file)<-[part:VICTIM_IN]-(victim:Victim)
  WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']
  RETURN count(DISTINCT victim) AS victims, collect(DISTINCT CASE $open WHEN 'victims' THEN file.id END) AS victimCaseIds
}
UNWIND rows AS row
RETURN
  coalesce(bearer.id, 'NOBODY') AS agency, bearer.name AS name, bearer.kind AS agencyKind,
  coalesce('R' + row.rightId, 'HANDOVER') AS right, row.obligations AS obligations, row.base AS base, row.met AS met,
  row.notMet AS notMet, row.late AS late, row.missed AS missed, CASE WHEN row.base > 0 THEN toFloat(row.met) / row.base END AS rate,
  victims, CASE WHEN victims > 0 THEN toFloat(row.notMet) / victims END AS breachesPerVictim,
  row.withoutLimit AS withoutLimit, row.done AS done, row.notDone AS notDone,
  CASE WHEN row.withoutLimit > 0 THEN toFloat(row.done) / row.withoutLimit END AS shareDone,
  row.pending AS pending, row.optedOut AS optedOut, row.notStarted AS notStarted, row.cannotTell AS cannotTell,
  CASE WHEN $open = 'victims' THEN COLLECT { UNWIND victimCaseIds AS id RETURN id ORDER BY id } WHEN $open IS NOT NULL THEN COLLECT {
    UNWIND row.starts AS start
    MATCH (start)<-[:OWED_BY|OF]-(one:Obligation)
    WHERE $open IN ['obligations'] + CASE one.state
        WHEN 'MET' THEN ['base', 'met', 'withoutLimit', 'done'] WHEN 'PENDING' THEN ['pending', 'withoutLimit', 'notDone']
        WHEN 'LATE' THEN ['base', 'notMet', 'late'] WHEN 'MISSED' THEN ['base', 'notMet', 'missed']
        WHEN 'OPTED_OUT' THEN ['optedOut'] WHEN 'NOT_STARTED' THEN ['notStarted'] ELSE ['cannotTell'] END
      AND coalesce(one.enhanced = ($entitlement = 'ENHANCED'), $entitlement IS NULL)
      AND (bearer IS NOT NULL OR NOT (one)-[:OWED_BY]->())
    MATCH (one)-[:OF]->(asked)
    WHERE asked IN row.duties AND (asked.unit IS NULL OR NOT $open IN ['withoutLimit', 'done', 'notDone'])
      AND (asked.unit IS NOT NULL OR NOT $open IN ['base', 'met', 'pending'])
    MATCH (event:Event)<-[:ARISES_FROM]-(one)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
    WHERE ($forceIds IS NULL OR force.id IN $forceIds)
      AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
      AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
      AND ($from IS NULL OR event.occurredAt >= datetime({date: date.truncate('month', $from), timezone: 'Europe/London'}))
      AND ($to IS NULL OR event.occurredAt < datetime({date: date.truncate('month', $to + duration('P1M')), timezone: 'Europe/London'}))
    RETURN DISTINCT file.id AS id ORDER BY id
  } END AS caseIds
ORDER BY agency, toInteger(row.rightId)
