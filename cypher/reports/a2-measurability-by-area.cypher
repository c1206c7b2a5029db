// title: A2 What the local board can see: duties with usable times
// question: For which bodies and rights of an area can it be told at all whether the duties were kept, because the times are
//   on record? What was never put on record at all cannot be seen here.
// grain: one row per police force area, right of the Victims' Code (or HANDOVER) and agency that owes
// unit: obligations
// source: Victims' Code duties and the register of handovers; cannot tell means that a time which decides is missing
// parameter: from date = null; only what arose on or after this day
// parameter: to date = null; only what arose on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: force key; police force of the case's area
// column: right key; right of the Victims' Code, R2 to R12, or HANDOVER where none names the duty
// column: agency key; the agency that owes, or NOBODY
// column: name text; name of the agency
// column: obligations count; all that arose
// column: optedOut count; the victim had opted out; in no rate
// column: base count; the others
// column: measurable count; of the base, those of which the state can be told
// column: rate rate of measurable in base; share that can be measured
// column: cannotTell count; of the base, those of which a time that decides is missing
// column: noTriggerTime count; of these, the event that gave rise to it has no time
// column: noMessageTime count; of these, the message or event that starts or ends the clock has no time
// column: notStarted count; of the measurable, those whose bearer has received nothing by what is on record
// column: caseIds cases; the cases behind the figure that open names
// sum: obligations = optedOut + base
// sum: base = measurable + cannotTell
// sum: cannotTell = noTriggerTime + noMessageTime
// additive: obligations, optedOut, base, measurable, cannotTell, noTriggerTime, noMessageTime, notStarted
// population: obligations
// chart: bars of rate by force, right, agency
// order: force, then right by its number with HANDOVER last, then agency
// disclosive: obligations, optedOut, base, measurable, cannotTell, noTriggerTime, noMessageTime, notStarted
MATCH (force:Agency)<-[:INVESTIGATED_BY]-(file:Case)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (file)<-[:IN]-(obligation:Obligation)-[:OF]->(duty:Duty)
MATCH (obligation)-[:ARISES_FROM]->(event:Event)
WHERE ($entitlement IS NULL OR obligation.enhanced = ($entitlement = 'ENHANCED'))
  AND ($from IS NULL OR event.occurredAt >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR event.occurredAt < datetime({datetime: datetime({date: $to + duration({days: 1}),
    timezone: 'Europe/London'}), timezone: 'Z'}))
OPTIONAL MATCH (obligation)-[:OWED_BY]->(bearer:Agency)
WITH force, duty, bearer, file, obligation.state AS state, event.occurredAt IS NULL AS timeless, count(*) AS number
OPTIONAL MATCH (duty)-[:UNDER]->(named:Right)
WITH force, named, bearer, file, number, state = 'OPTED_OUT' AS optedOut, state = 'CANNOT_TELL' AS cannotTell,
  state = 'NOT_STARTED' AS notStarted, timeless
WITH *, {obligations: true, optedOut: optedOut, base: NOT optedOut, measurable: NOT (optedOut OR cannotTell),
  cannotTell: cannotTell, notStarted: notStarted,
  noTriggerTime: cannotTell AND timeless, noMessageTime: cannotTell AND NOT timeless} AS is
WITH force, named, bearer, sum(number) AS obligations, sum(CASE WHEN optedOut THEN number ELSE 0 END) AS optedOut,
  sum(CASE WHEN cannotTell THEN number ELSE 0 END) AS cannotTell,
  sum(CASE WHEN is.noTriggerTime THEN number ELSE 0 END) AS noTriggerTime,
  sum(CASE WHEN notStarted THEN number ELSE 0 END) AS notStarted,
  collect(DISTINCT CASE WHEN is[$open] THEN file.id END) AS opened
WITH *, obligations - optedOut AS base, obligations - optedOut - cannotTell AS measurable
RETURN
  force.id AS force, coalesce('R' + named.id, 'HANDOVER') AS right, coalesce(bearer.id, 'NOBODY') AS agency,
  coalesce(bearer.name, 'No owner found') AS name, obligations, optedOut, base, measurable,
  CASE WHEN base > 0 THEN toFloat(measurable) / base END AS rate,
  cannotTell, noTriggerTime, cannotTell - noTriggerTime AS noMessageTime, notStarted,
  COLLECT { UNWIND opened AS id RETURN id ORDER BY id } AS caseIds
ORDER BY force, coalesce(toInteger(named.id), 99), agency
