// title: C3 How late is late
// question: When a duty is not kept, how many working days late is it, or is it never done?
// grain: one row per duty with a number that arose
// unit: obligations; lateness in working days after the due day
// source: Victims' Code duties and the register of handovers, each judged on its own clock
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
// column: base count; met, late or missed
// column: met count; done in time
// column: notMet count; late or missed: the breaches
// column: lateSameDay count; late by less than a working day, such as by hours or over a weekend
// column: late1 count; 1 working day late
// column: late2 count; 2 working days late
// column: late3To5 count; 3 to 5 working days late
// column: late6To10 count; 6 to 10 working days late
// column: late11OrMore count; 11 working days late or more
// column: missed count; not done by the as-of date, although the due day has passed; it may still be done later
// column: rate rate of notMet in base unknown cannotTell; share not kept
// column: shareNever rate of missed in notMet; share of the breaches that are not done at all so far
// column: pending count; not done and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = met + notMet
// sum: notMet = lateSameDay + late1 + late2 + late3To5 + late6To10 + late11OrMore + missed
// additive: base, met, notMet, lateSameDay, late1, late2, late3To5, late6To10, late11OrMore, missed, pending, optedOut,
//   notStarted, cannotTell
// population: obligations
// chart: bars of rate by duty
// order: duty in the order of the catalogue
// disclosive: base, met, notMet, lateSameDay, late1, late2, late3To5, late6To10, late11OrMore, missed, pending, optedOut,
//   notStarted, cannotTell
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
WHERE ($from IS NULL OR summary.month >= date.truncate('month', $from)) AND ($to IS NULL OR summary.month <= $to)
  AND ($forceIds IS NULL OR summary.areaId IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (:Agency {id: summary.areaId})<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR summary.offenceGroup IN $offenceGroups)
  AND ($entitlement IS NULL OR summary.entitlement = $entitlement)
WITH
  summary.dutyId AS dutyId, sum(summary.met) AS met, sum(summary.late) AS late, sum(summary.missed) AS missed,
  sum(summary.pending) AS pending, sum(summary.optedOut) AS optedOut, sum(summary.notStarted) AS notStarted,
  sum(summary.cannotTell) AS cannotTell,
  collect(CASE WHEN summary.late > 0 THEN {days: summary.lateDays, counts: summary.lateCounts} END) AS parts
MATCH (asked:Duty {id: dutyId})
WHERE asked.unit IS NOT NULL
CALL (parts) {
  UNWIND parts AS part
  UNWIND range(0, size(part.days) - 1) AS i
  WITH part.days[i] AS days, part.counts[i] AS number
  RETURN
    sum(CASE WHEN days < 1 THEN number ELSE 0 END) AS lateSameDay, sum(CASE days WHEN 1 THEN number ELSE 0 END) AS late1,
    sum(CASE days WHEN 2 THEN number ELSE 0 END) AS late2, sum(CASE WHEN 3 <= days <= 5 THEN number ELSE 0 END) AS late3To5,
    sum(CASE WHEN 6 <= days <= 10 THEN number ELSE 0 END) AS late6To10,
    sum(CASE WHEN days > 10 THEN number ELSE 0 END) AS late11OrMore
}
WITH *, met + late + missed AS base, late + missed AS notMet
RETURN
  asked.id AS duty, asked.title AS title, coalesce('R' + head([(asked)-[:UNDER]->(one:Right) | one.id]), 'HANDOVER') AS right,
  base, met, notMet, lateSameDay, late1, late2, late3To5, late6To10, late11OrMore, missed,
  CASE WHEN base > 0 THEN toFloat(notMet) / base END AS rate, CASE WHEN notMet > 0 THEN toFloat(missed) / notMet END AS shareNever,
  pending, optedOut, notStarted, cannotTell,
  CASE WHEN $open IS NOT NULL THEN COLLECT {
    MATCH (asked)<-[:OF]-(one:Obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency), (one)-[:ARISES_FROM]->(event:Event)
    WHERE $open IN CASE one.state
        WHEN 'LATE' THEN ['base', 'notMet', CASE WHEN one.workingDaysLate < 1 THEN 'lateSameDay'
          WHEN one.workingDaysLate < 3 THEN 'late' + one.workingDaysLate WHEN one.workingDaysLate < 6 THEN 'late3To5'
          WHEN one.workingDaysLate < 11 THEN 'late6To10' ELSE 'late11OrMore' END]
        WHEN 'MISSED' THEN ['base', 'notMet', 'missed'] WHEN 'MET' THEN ['base', 'met'] WHEN 'PENDING' THEN ['pending']
        WHEN 'OPTED_OUT' THEN ['optedOut'] WHEN 'NOT_STARTED' THEN ['notStarted'] ELSE ['cannotTell'] END
      AND coalesce(one.enhanced = ($entitlement = 'ENHANCED'), $entitlement IS NULL)
      AND ($forceIds IS NULL OR force.id IN $forceIds)
      AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
      AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
      AND ($from IS NULL OR event.occurredAt >= datetime({date: date.truncate('month', $from), timezone: 'Europe/London'}))
      AND ($to IS NULL OR event.occurredAt < datetime({
        date: date.truncate('month', $to + duration({months: 1})), timezone: 'Europe/London'}))
    RETURN DISTINCT file.id AS id ORDER BY id
  } END AS caseIds
ORDER BY asked.position
