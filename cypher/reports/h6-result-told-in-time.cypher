// title: H6 Result told in time, by court and result
// question: How soon after the court does the victim know its result, from the unit's own clock and from the court's decision, and how
//   many hear it from somebody else?
// grain: one row per court and kind of result
// unit: obligations of a Witness Care Unit to tell one victim one result; durations in working days
// source: duties of Rights 8 and 9 that wait for the court's result and have a number
// parameter: courtWorkingDays integer = 5; what the court may take to pass its result on; with the unit's own number it makes the whole limit
// parameter: from date = null; only results of this day or later
// parameter: to date = null; only results of this day or earlier
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day on which the unit's clock started
// parameter: open string = null; the count column whose cases are asked for
// column: court key; the court, or the court region, whose act the result is; NOT_KNOWN if none is recorded
// column: name text; name of the court
// column: result key; what the court decided or fixed, as the kind of event
// column: title text; the duty judged
// column: obligations count; all that arose
// column: base count; judged on the unit's own clock, from the day it received the result
// column: met count; told within the unit's limit
// column: late count; told after it
// column: missed count; not told and the limit has passed
// column: rate rate of met in base unknown cannotTell; told in time from receipt
// column: pending count; not yet due; in no rate
// column: notStarted count; the result has not reached the unit; not in the rate from receipt, but in the one from the court
// column: optedOut count; opted out of news of the court case; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: wholeBase count; judged from the court's decision: told, or the whole limit has passed
// column: wholeMet count; told within the whole limit, which is the court's working days and then the unit's
// column: wholeNotMet count; told later, or not told and the whole limit has passed, whoever held it up
// column: wholeRate rate of wholeMet in wholeBase unknown cannotTell; told in time from the court's decision
// column: wholePending count; not told, and the whole limit has not passed
// column: medianWorkingDays duration of followed; from the court's decision until told; half were told by then, those not told counted as open
// column: p90WorkingDays duration of followed; the same for nine in ten
// column: followed count; on which the durations rest
// column: learnedElsewhere count; the victim learned of it from somebody else first or instead; 0 where no agency records such a thing
// column: learnedRate rate of learnedElsewhere in obligations; share who learned of it elsewhere
// column: caseIds cases; the cases behind the figure that open names
// sum: obligations = base + pending + notStarted + optedOut + cannotTell
// sum: base = met + late + missed
// sum: obligations = wholeBase + wholePending + optedOut + cannotTell
// sum: wholeBase = wholeMet + wholeNotMet
// sum: followed = wholeBase + wholePending
// additive: obligations, base, met, late, missed, pending, notStarted, optedOut, cannotTell, wholeBase, wholeMet, wholeNotMet,
//   wholePending, followed, learnedElsewhere
// population: obligations
// chart: bars of wholeRate by result, court
// order: court, then result
// disclosive: obligations, base, met, late, missed, pending, notStarted, optedOut, cannotTell, wholeBase, wholeMet, wholeNotMet,
//   wholePending, followed, learnedElsewhere
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
WITH today, datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (asked:Duty {starts: 'COURT_RESULT', kind: 'TELL_VICTIM', unit: 'WORKING_DAY'})<-[:OF]-(owed:Obligation)-[:ARISES_FROM]->(event:Event)
MATCH (owed)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
  AND ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($from IS NULL
    OR event.occurredAt >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL
    OR event.occurredAt < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
OPTIONAL MATCH (event)-[:COUNTS_BY]->(owner:Agency {kind: 'COURT'})
MATCH (happened:Day {date: date(datetime({datetime: coalesce(event.occurredAt, end), timezone: 'Europe/London'}))})
OPTIONAL MATCH (told:Day {date: owed.dischargedOn})
WITH asked, owed, event, file, owner, told IS NOT NULL AS done, coalesce(told, today).ordinal - happened.ordinal AS days,
  $courtWorkingDays + CASE WHEN owed.enhanced THEN asked.enhancedLimit ELSE asked.standardLimit END AS limit,
  EXISTS {
    MATCH (owed)-[:CONCERNS]->(victim:Victim), (event)<-[:CAUSED_BY]-(learned:Event {kind: 'LEARNED_ELSEWHERE'})
    WHERE coalesce(learned.occurredAt < end, true) AND all(named IN [(learned)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file)
      | [one.id] + coalesce(role.actsForIds, [])] WHERE victim.id IN named)
  } AS elsewhere
WITH coalesce(owner.id, 'NOT_KNOWN') AS court, event.kind AS result, coalesce(owner.name, 'NOT_KNOWN') AS name, asked.title AS title,
  file.id AS id, days, done, ['obligations', CASE WHEN elsewhere THEN 'learnedElsewhere' END]
  + CASE owed.state WHEN 'MET' THEN ['base', 'met'] WHEN 'LATE' THEN ['base', 'late'] WHEN 'MISSED' THEN ['base', 'missed']
    WHEN 'PENDING' THEN ['pending'] WHEN 'NOT_STARTED' THEN ['notStarted'] WHEN 'OPTED_OUT' THEN ['optedOut'] ELSE ['cannotTell'] END
  + CASE WHEN owed.state IN ['OPTED_OUT', 'CANNOT_TELL'] THEN [] WHEN days > limit THEN ['followed', 'wholeBase', 'wholeNotMet']
    WHEN done THEN ['followed', 'wholeBase', 'wholeMet'] ELSE ['followed', 'wholePending'] END AS places
WITH court, result, name, title, collect(CASE WHEN 'followed' IN places THEN {days: days, done: done} END) AS times,
  collect(places) AS every, collect(DISTINCT CASE WHEN $open IN places THEN id END) AS ids
CALL (times) {
  UNWIND times AS one
  WITH one.days AS days, count(*) AS ended, sum(CASE WHEN one.done THEN 1 ELSE 0 END) AS done ORDER BY days
  WITH collect({days: days, ended: ended, done: done}) AS steps, sum(ended) AS number
  WITH reduce(curve = {risk: number, left: 1.0}, step IN steps | {
    risk: curve.risk - step.ended, left: curve.left * (curve.risk - step.done) / curve.risk,
    median: coalesce(curve.median, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.5 + 1e-9 THEN step.days END),
    p90: coalesce(curve.p90, CASE WHEN curve.left * (curve.risk - step.done) / curve.risk < 0.1 + 1e-9 THEN step.days END)
  }) AS curve
  RETURN curve.median AS medianWorkingDays, curve.p90 AS p90WorkingDays
}
WITH *, size(every) AS obligations,
  size([one IN every WHERE 'base' IN one]) AS base, size([one IN every WHERE 'met' IN one]) AS met,
  size([one IN every WHERE 'late' IN one]) AS late, size([one IN every WHERE 'missed' IN one]) AS missed,
  size([one IN every WHERE 'pending' IN one]) AS pending, size([one IN every WHERE 'notStarted' IN one]) AS notStarted,
  size([one IN every WHERE 'optedOut' IN one]) AS optedOut, size([one IN every WHERE 'cannotTell' IN one]) AS cannotTell,
  size([one IN every WHERE 'wholeBase' IN one]) AS wholeBase, size([one IN every WHERE 'wholeMet' IN one]) AS wholeMet,
  size([one IN every WHERE 'wholeNotMet' IN one]) AS wholeNotMet, size([one IN every WHERE 'wholePending' IN one]) AS wholePending,
  size([one IN every WHERE 'followed' IN one]) AS followed, size([one IN every WHERE 'learnedElsewhere' IN one]) AS learnedElsewhere
RETURN
  court, name, result, title, obligations, base, met, late, missed, CASE WHEN base > 0 THEN toFloat(met) / base END AS rate, pending, notStarted,
  optedOut, cannotTell, wholeBase, wholeMet, wholeNotMet, CASE WHEN wholeBase > 0 THEN toFloat(wholeMet) / wholeBase END AS wholeRate,
  wholePending, medianWorkingDays, p90WorkingDays, followed, learnedElsewhere, toFloat(learnedElsewhere) / obligations AS learnedRate,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY court, result
