// title: E2 Decisions explained or only notified
// question: When a victim is told that there will be no investigation, no prosecution or no further prosecution, or that it was
//   settled out of court, are they given the reasons, a text that would fit any case, or no reasons?
// grain: one row per police force area and duty to tell a victim of a decision
// unit: obligations: one decision and one victim to be told of it
// source: packets of the messages by which victims were told; duties R6-NOINV, R6-OOCD, R6-NFA-POL, R6-NFA-CPS and R6-STOP
// needs: messages.packet
// parameter: dutyIds list = null; only these duties, such as R6-NOINV for decisions not to investigate
// parameter: from date = null; only decisions made on or after this day
// parameter: to date = null; only decisions made on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day of the decision
// parameter: open string = null; the count column whose cases are asked for
// column: force key; police force of the case's area, whoever decided
// column: name text; name of the force
// column: duty key; duty to tell the victim of the decision
// column: title text; what the duty asks
// column: obligations count; decisions of which a victim was to be told
// column: told count; the victim was told, in time or late
// column: base count; told, and what the message said is known
// column: reasons count; the message gave reasons that fit the case
// column: generic count; it gave only standard text in place of reasons
// column: noReasons count; it gave neither
// column: rate rate of reasons in base unknown packetNotKnown; share told with reasons
// column: packetNotKnown count; told, but what the message said is not known; in no rate
// column: missed count; not told, and the due day has passed; in no rate
// column: pending count; not told and not yet due; in no rate
// column: optedOut count; the victim had opted out of updates; in no rate
// column: cannotTell count; a time that decides whether they were told is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: base = reasons + generic + noReasons
// sum: told = base + packetNotKnown
// sum: obligations = told + missed + pending + optedOut + cannotTell
// additive: obligations, told, base, reasons, generic, noReasons, packetNotKnown, missed, pending, optedOut, cannotTell
// population: obligations
// chart: heatmap of rate by force, duty
// order: force, then duty in the order of the catalogue
// disclosive: obligations, told, base, reasons, generic, noReasons, packetNotKnown, missed, pending, optedOut, cannotTell
MATCH (asked:Duty)
WHERE asked.id IN ['R6-NOINV', 'R6-OOCD', 'R6-NFA-POL', 'R6-NFA-CPS', 'R6-STOP'] AND ($dutyIds IS NULL OR asked.id IN $dutyIds)
MATCH (asked)<-[:OF]-(owed:Obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED'))
  AND ($from IS NULL OR owed.startedOn >= $from) AND ($to IS NULL OR owed.startedOn <= $to)
  AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups) AND ($forceIds IS NULL OR force.id IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
OPTIONAL MATCH (owed)-[:DISCHARGED_BY]->(message:Message)
WITH *, owed.state IN ['MET', 'LATE'] AS told, [entry IN message.packet | split(entry, '@')[0]] AS fields
WITH *, CASE WHEN told AND message.packet IS NULL THEN 'packetNotKnown' WHEN told AND 'REASONS' IN fields THEN 'reasons'
  WHEN told AND 'REASONS_GENERIC' IN fields THEN 'generic' WHEN told THEN 'noReasons' ELSE {MISSED: 'missed',
  PENDING: 'pending', OPTED_OUT: 'optedOut', CANNOT_TELL: 'cannotTell'}[owed.state] END AS how
ORDER BY file.id
WITH force, asked, count(*) AS obligations, count(CASE WHEN told THEN 1 END) AS told,
  count(CASE how WHEN 'reasons' THEN 1 END) AS reasons, count(CASE how WHEN 'generic' THEN 1 END) AS generic,
  count(CASE how WHEN 'noReasons' THEN 1 END) AS noReasons, count(CASE how WHEN 'packetNotKnown' THEN 1 END) AS packetNotKnown,
  count(CASE how WHEN 'missed' THEN 1 END) AS missed, count(CASE how WHEN 'pending' THEN 1 END) AS pending,
  count(CASE how WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE how WHEN 'cannotTell' THEN 1 END) AS cannotTell,
  collect(DISTINCT CASE WHEN $open IN [how, 'obligations'] OR $open = 'told' AND told
    OR $open = 'base' AND how IN ['reasons', 'generic', 'noReasons'] THEN file.id END) AS caseIds
WITH *, reasons + generic + noReasons AS base
RETURN
  force.id AS force, force.name AS name, asked.id AS duty, asked.title AS title, obligations, told, base, reasons, generic, noReasons,
  CASE WHEN base > 0 THEN toFloat(reasons) / base END AS rate, packetNotKnown, missed, pending, optedOut, cannotTell, caseIds
ORDER BY force, asked.position
