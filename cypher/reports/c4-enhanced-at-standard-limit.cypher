// title: C4 Victims with Enhanced Rights handled at the standard limit
// question: Are victims with Enhanced Rights told within the limit for everybody, as if the right had not been known, rather than
//   within their own?
// grain: one row per police force area and duty of Right 6 with a shorter limit for Enhanced Rights
// unit: obligations to victims who were entitled to Enhanced Rights on the day the clock started
// source: Victims' Code duties of Right 6, judged on the clock of each; an event without a time starts no clock and is left out
// needs: assertions
// parameter: from date = null; only what was triggered on or after this day
// parameter: to date = null; only what was triggered on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: open string = null; the count column whose cases are asked for
// column: force key; police force of the area of the case; the duty may be owed by another agency, such as the CPS
// column: name text; name of the force
// column: duty key; duty of the catalogue
// column: title text; what the duty asks
// column: right key; right of the Victims' Code
// column: obligations count; all that arose
// column: base count; met, late or missed; the base of the rates
// column: met count; told within the limit for Enhanced Rights
// column: atStandardLimit count; told too late for Enhanced Rights, but within the limit for everybody: as if the status was missed
// column: laterStill count; told after the limit for everybody too
// column: missed count; not told, and the due day has passed
// column: rate rate of atStandardLimit in base unknown cannotTell; share handled at the standard limit
// column: shareMet rate of met in base unknown cannotTell; share told within the limit for Enhanced Rights
// column: pending count; not told and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = met + atStandardLimit + laterStill + missed
// sum: obligations = base + pending + optedOut + cannotTell
// additive: obligations, base, met, atStandardLimit, laterStill, missed, pending, optedOut, cannotTell
// population: obligations
// chart: funnel of rate by force, duty
// order: force by id, then duty in the order of the catalogue
// disclosive: obligations, base, met, atStandardLimit, laterStill, missed, pending, optedOut, cannotTell
MATCH (:Right {id: '6'})<-[:UNDER]-(asked:Duty)
WHERE asked.enhancedLimit < asked.standardLimit
MATCH (asked)<-[:OF]-(owed:Obligation {enhanced: true})-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
MATCH (owed)-[:ARISES_FROM]->(event:Event)
WHERE ($from IS NULL OR event.occurredAt >= datetime({date: $from, timezone: 'Europe/London'}))
  AND ($to IS NULL OR event.occurredAt < datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}))
WITH
  force, asked, file, owed.state = 'MET' AS met, owed.state = 'MISSED' AS missed, owed.state = 'PENDING' AS pending,
  owed.state = 'LATE' AND owed.workingDaysLate <= asked.standardLimit - asked.enhancedLimit AS atStandardLimit,
  owed.state = 'LATE' AND owed.workingDaysLate > asked.standardLimit - asked.enhancedLimit AS laterStill,
  owed.state = 'OPTED_OUT' AS optedOut, owed.state = 'CANNOT_TELL' AS cannotTell
WITH
  force, asked, count(*) AS obligations, count(CASE WHEN met THEN 1 END) AS met, count(CASE WHEN missed THEN 1 END) AS missed,
  count(CASE WHEN atStandardLimit THEN 1 END) AS atStandardLimit, count(CASE WHEN laterStill THEN 1 END) AS laterStill,
  count(CASE WHEN pending THEN 1 END) AS pending, count(CASE WHEN optedOut THEN 1 END) AS optedOut,
  count(CASE WHEN cannotTell THEN 1 END) AS cannotTell,
  collect(DISTINCT CASE WHEN {
    obligations: true, base: met OR atStandardLimit OR laterStill OR missed, met: met, atStandardLimit: atStandardLimit,
    laterStill: laterStill, missed: missed, pending: pending, optedOut: optedOut, cannotTell: cannotTell
  }[$open] THEN file.id END) AS caseIds
WITH *, met + atStandardLimit + laterStill + missed AS base
RETURN
  force.id AS force, force.name AS name, asked.id AS duty, asked.title AS title, 'R6' AS right, obligations, base, met,
  atStandardLimit, laterStill, missed, CASE WHEN base > 0 THEN toFloat(atStandardLimit) / base END AS rate,
  CASE WHEN base > 0 THEN toFloat(met) / base END AS shareMet, pending, optedOut, cannotTell,
  COLLECT { UNWIND caseIds AS id RETURN id ORDER BY id } AS caseIds
ORDER BY force, asked.position
