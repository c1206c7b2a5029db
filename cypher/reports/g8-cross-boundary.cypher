// title: G8 Cross-boundary cases
// question: Are duties kept less often where an agency of another area takes part? Shown is an association, not a cause.
// grain: one row per path from police force over CPS Area to probation region, in-area and cross-area cases apart
// unit: cases; obligations
// source: Victims' Code duties and the register of handovers, judged on the clock of each; who serves which force area. A case is
//   cross-area where an agency that acts or is told in it serves other areas but not this one on that day, other police forces among
//   them; an agency that serves no area at all, such as CPS Direct, makes no case cross-area
// needs: serves
// parameter: from date = null; only obligations whose trigger occurred on or after this day
// parameter: to date = null; only obligations whose trigger occurred on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED
// parameter: open string = null; the count column whose cases are asked for
// column: force key; police force of the case's area
// column: name text; its name
// column: cps key; CPS Areas that act or are told in the case; NONE
// column: probation key; probation regions that do, themselves or by their victim units; NONE
// column: boundary key; IN_AREA or CROSS_AREA
// column: cases count; cases with such a path and some obligation
// column: obligations count; all that arose in these cases
// column: base count; judged against a limit: met, late or missed
// column: met count; done in time
// column: late count; done after the due day
// column: missed count; not done and the due day has passed
// column: rate rate of met in base; met / base; compare the two rows of a path, or those of a force
// column: done count; duties without a number: done
// column: notDone count; duties without a number: not done so far
// column: pending count; not done and not yet due; in no rate
// column: optedOut count; the victim had opted out; in no rate
// column: notStarted count; what the bearer waits for has not reached it; in no rate
// column: cannotTell count; a time that decides is missing; in no rate
// column: caseIds cases; the cases behind the figure that open names
// sum: obligations = met + late + missed + done + notDone + pending + optedOut + notStarted + cannotTell
// sum: base = met + late + missed
// additive: cases, obligations, base, met, late, missed, done, notDone, pending, optedOut, notStarted, cannotTell
// population: obligations
// chart: funnel of rate by force, cps, probation, boundary
// order: police force, then CPS Areas, probation regions, and in-area before cross-area
// disclosive: cases, obligations, base, met, late, missed, done, notDone, pending, optedOut, notStarted, cannotTell
MATCH (evaluation:Evaluation {id: 'current'})
WITH [day IN [$from, $to + duration({days: 1}), evaluation.asOf + duration({days: 1})] | CASE WHEN day IS NOT NULL
  THEN datetime({datetime: datetime({date: day, timezone: 'Europe/London'}), timezone: 'Z'}) END] AS bounds
MATCH (file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (file)<-[activity:ACTIVE_IN]-(agency:Agency)
WHERE activity.since < bounds[2]
OPTIONAL MATCH (agency)-[:PART_OF]->(region:Agency {kind: 'PROBATION'})
WITH bounds, file, force, agency, region, date(datetime({datetime: activity.since, timezone: 'Europe/London'})) AS day ORDER BY agency.id
WITH *, agency <> force AND (agency.kind = 'POLICE_FORCE' OR EXISTS { (agency)-[:SERVES]->(:Agency) }) AND NOT EXISTS {
  MATCH (agency)-[served:SERVES]->(force)
  WHERE coalesce(served.validFrom <= day, true) AND coalesce(served.validTo >= day, true)
} AS elsewhere
WITH bounds, file, force, max(elsewhere) AS crosses, collect(CASE agency.kind WHEN 'CPS' THEN agency.id END) AS cps,
  collect(DISTINCT CASE agency.kind WHEN 'PROBATION' THEN agency.id ELSE region.id END) AS regions
WITH *, COLLECT { UNWIND regions AS id RETURN id ORDER BY id } AS regions
WITH bounds, file, force, CASE WHEN crosses THEN 'CROSS_AREA' ELSE 'IN_AREA' END AS boundary,
  coalesce(reduce(path = head(cps), id IN tail(cps) | path + '; ' + id), 'NONE') AS cps,
  coalesce(reduce(path = head(regions), id IN tail(regions) | path + '; ' + id), 'NONE') AS probation
MATCH (file)<-[:IN]-(owed:Obligation)-[:OF]->(asked:Duty)
WHERE ($entitlement IS NULL OR owed.enhanced = ($entitlement = 'ENHANCED')) AND ($from IS NULL AND $to IS NULL OR EXISTS {
  MATCH (owed)-[:ARISES_FROM]->(event:Event)
  WHERE ($from IS NULL OR event.occurredAt >= bounds[0]) AND ($to IS NULL OR event.occurredAt < bounds[1])
})
WITH force, cps, probation, boundary, file, CASE WHEN asked.unit IS NULL AND owed.state = 'MET' THEN 'done'
  WHEN asked.unit IS NULL AND owed.state = 'PENDING' THEN 'notDone' ELSE {MET: 'met', LATE: 'late', MISSED: 'missed', PENDING: 'pending',
    OPTED_OUT: 'optedOut', NOT_STARTED: 'notStarted', CANNOT_TELL: 'cannotTell'}[owed.state] END AS state
WITH force, cps, probation, boundary, count(DISTINCT file) AS cases, count(*) AS obligations,
  count(CASE state WHEN 'met' THEN 1 END) AS met, count(CASE state WHEN 'late' THEN 1 END) AS late,
  count(CASE state WHEN 'missed' THEN 1 END) AS missed, count(CASE state WHEN 'done' THEN 1 END) AS done,
  count(CASE state WHEN 'notDone' THEN 1 END) AS notDone, count(CASE state WHEN 'pending' THEN 1 END) AS pending,
  count(CASE state WHEN 'optedOut' THEN 1 END) AS optedOut, count(CASE state WHEN 'notStarted' THEN 1 END) AS notStarted,
  count(CASE state WHEN 'cannotTell' THEN 1 END) AS cannotTell, collect(DISTINCT CASE WHEN state = $open
    OR $open IN ['cases', 'obligations'] OR $open = 'base' AND state IN ['met', 'late', 'missed'] THEN file.id END) AS found
WITH *, met + late + missed AS base
RETURN
  force.id AS force, force.name AS name, cps, probation, boundary, cases, obligations, base, met, late, missed,
  CASE WHEN base > 0 THEN toFloat(met) / base END AS rate, done, notDone, pending, optedOut, notStarted, cannotTell,
  COLLECT { UNWIND found AS id RETURN id ORDER BY id } AS caseIds
ORDER BY force, cps, probation, boundary DESC
