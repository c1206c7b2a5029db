// title: Where communication breaks down first
// question: Between which kinds of agency lies the first break of the chains that end in a failure towards a victim?
// grain: one row per duty, kind of agency that owes and kind of agency that is owed
// unit: failures towards victims; cases
// source: Victims' Code duties and the register of handovers, and what stands before what
// parameter: from date = null; only breaks of what a trigger of this day's month or later gave rise to (whole months)
// parameter: to date = null; only breaks of what a trigger of this day's month or earlier gave rise to (whole months)
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: open string = null; the count column whose cases are asked for
// column: duty key; the duty that broke first
// column: title text; what the duty asks
// column: stage key; stage of the journey in which it lies
// column: fromKind key; kind of agency that owes, or NOBODY
// column: toKind key; kind of agency that is owed, or VICTIM
// column: failures count; failures towards victims that begin here
// column: cases count; cases in which one begins here, a case counted once in each month, area and pair of agencies
// column: caseIds cases; the cases behind the figure that open names
// additive: failures
// population: breakdowns
// chart: heatmap of failures by fromKind, toKind
// ranked: failures
// order: most failures first, then the order of the catalogue
// disclosive: failures, cases
MATCH (start)-[summary:BREAK_SUMMARY]->(end:Agency)
WHERE ($from IS NULL OR summary.month >= date.truncate('month', $from)) AND ($to IS NULL OR summary.month <= $to)
  AND ($forceIds IS NULL OR summary.areaId IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (:Agency {id: summary.areaId})<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($offenceGroups IS NULL OR summary.offenceGroup IN $offenceGroups)
WITH
  summary.dutyId AS dutyId, CASE WHEN 'Duty' IN labels(start) THEN 'NOBODY' ELSE start.kind END AS fromKind,
  CASE WHEN summary.toVictims THEN 'VICTIM' ELSE end.kind END AS toKind,
  sum(summary.breakdowns) AS failures, sum(summary.cases) AS cases
MATCH (broken:Duty {id: dutyId})
RETURN
  broken.id AS duty, broken.title AS title, broken.stage AS stage, fromKind, toKind, failures, cases,
  CASE WHEN $open IS NOT NULL THEN COLLECT {
    MATCH (broken)<-[:OF]-(root:Obligation)<-[:ROOT]-(:Breakdown)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
    MATCH (root)-[:ARISES_FROM]->(event:Event)
    WHERE $open IN ['failures', 'cases'] AND fromKind = coalesce(head([(root)-[:OWED_BY]->(one:Agency) | one.kind]), 'NOBODY')
      AND (toKind = 'VICTIM' OR toKind = coalesce(head([(root)-[:OWED_TO]->(one:Agency) | one.kind]), 'POLICE_FORCE'))
      AND ($forceIds IS NULL OR force.id IN $forceIds)
      AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
      AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
      AND ($from IS NULL OR event.occurredAt >= datetime({date: date.truncate('month', $from), timezone: 'Europe/London'}))
      AND ($to IS NULL OR event.occurredAt < datetime({
        date: date.truncate('month', $to + duration({months: 1})), timezone: 'Europe/London'}))
    RETURN DISTINCT file.id AS id ORDER BY id
  } END AS caseIds
ORDER BY failures DESC, broken.position, fromKind, toKind
