// title: C5 Double-clock breaches: the court's leg and the Witness Care Unit's
// question: When a victim does not hear a court's result in time, whose breach was it: the court's, which passes the result on, or
//   the unit's, whose own clock starts when it receives it?
// grain: one row per court, or court region, that owes the result
// unit: obligations of a Witness Care Unit to a victim, each with the obligation of the court about the same event
// source: Victims' Code duties of Rights 8 and 9 that start with a court's result, and the court's own leg before them; each leg
//   is judged on its own clock (the court 5 working days, the unit mostly 1)
// parameter: from date = null; only what the court decided or fixed on or after this day
// parameter: to date = null; only what the court decided or fixed on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the unit's clock started
// parameter: open string = null; the count column whose cases are asked for
// column: agency key; the court that owes the result, or NOBODY
// column: name text; name of the court
// column: obligations count; all obligations of a unit that wait for the court's result
// column: base count; both legs met, late or missed
// column: bothMet count; court in time, unit in time
// column: courtNotMet count; court late or missed, unit in time on its own clock: the court's breach alone
// column: unitNotMet count; court in time, unit late or missed: the unit's breach alone
// column: neitherMet count; court late or missed, unit late or missed too
// column: rate rate of bothMet in base unknown cannotTell; share in which both legs were in time
// column: courtNeverReached count; court late or missed, and the unit's clock has not started: the court's breach; not in the base
// column: pending count; one leg or both not done and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; the unit's clock has not started, although the court's leg is not broken; in no rate
// column: cannotTell count; a time that decides is missing in one of the legs; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = bothMet + courtNotMet + unitNotMet + neitherMet
// sum: obligations = base + courtNeverReached + pending + optedOut + notStarted + cannotTell
// additive: obligations, base, bothMet, courtNotMet, unitNotMet, neitherMet, courtNeverReached, pending, optedOut, notStarted,
//   cannotTell
// population: obligations
// chart: funnel of rate by agency
// order: court by id
// disclosive: obligations, base, bothMet, courtNotMet, unitNotMet, neitherMet, courtNeverReached, pending, optedOut, notStarted,
//   cannotTell
MATCH (asked:Duty {bearer: 'WITNESS_CARE_UNIT', starts: 'COURT_RESULT', recipient: 'VICTIM'})<-[:OF]-(owed:Obligation)
WHERE asked.unit IS NOT NULL AND coalesce(owed.enhanced = ($entitlement = 'ENHANCED'), $entitlement IS NULL)
MATCH (owed)-[:FOLLOWS]->(before:Obligation)-[:OF]->(:Duty {bearer: 'COURT', recipient: 'WITNESS_CARE_UNIT'})
MATCH (owed)-[:ARISES_FROM]->(event:Event)<-[:ARISES_FROM]-(before)
WHERE ($from IS NULL OR event.occurredAt >= datetime({date: $from, timezone: 'Europe/London'}))
  AND ($to IS NULL OR event.occurredAt < datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}))
MATCH (owed)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
OPTIONAL MATCH (before)-[:OWED_BY]->(court:Agency)
WITH file, court, CASE
  WHEN owed.state = 'OPTED_OUT' THEN 'optedOut'
  WHEN 'CANNOT_TELL' IN [owed.state, before.state] THEN 'cannotTell'
  WHEN owed.state = 'NOT_STARTED' AND before.state IN ['LATE', 'MISSED'] THEN 'courtNeverReached'
  WHEN 'PENDING' IN [owed.state, before.state] THEN 'pending'
  WHEN owed.state = 'NOT_STARTED' THEN 'notStarted'
  WHEN before.state = 'MET' AND owed.state = 'MET' THEN 'bothMet'
  WHEN before.state = 'MET' THEN 'unitNotMet'
  WHEN owed.state = 'MET' THEN 'courtNotMet'
  ELSE 'neitherMet' END AS result
WITH
  court, count(*) AS obligations, count(CASE result WHEN 'bothMet' THEN 1 END) AS bothMet,
  count(CASE result WHEN 'courtNotMet' THEN 1 END) AS courtNotMet, count(CASE result WHEN 'unitNotMet' THEN 1 END) AS unitNotMet,
  count(CASE result WHEN 'neitherMet' THEN 1 END) AS neitherMet,
  count(CASE result WHEN 'courtNeverReached' THEN 1 END) AS courtNeverReached,
  count(CASE result WHEN 'pending' THEN 1 END) AS pending, count(CASE result WHEN 'optedOut' THEN 1 END) AS optedOut,
  count(CASE result WHEN 'notStarted' THEN 1 END) AS notStarted, count(CASE result WHEN 'cannotTell' THEN 1 END) AS cannotTell,
  collect(DISTINCT CASE WHEN $open IN ['obligations', result]
    OR $open = 'base' AND result IN ['bothMet', 'courtNotMet', 'unitNotMet', 'neitherMet'] THEN file.id END) AS ids
WITH *, bothMet + courtNotMet + unitNotMet + neitherMet AS base
RETURN
  coalesce(court.id, 'NOBODY') AS agency, court.name AS name, obligations, base, bothMet, courtNotMet, unitNotMet, neitherMet,
  CASE WHEN base > 0 THEN toFloat(bothMet) / base END AS rate, courtNeverReached, pending, optedOut, notStarted, cannotTell,
  COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS caseIds
ORDER BY agency
