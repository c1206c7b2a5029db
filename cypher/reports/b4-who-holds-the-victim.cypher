// title: B4 Who holds the victim today
// question: Which agency is the single point of contact of the victims of live cases on the as-of date, how many victims does
//   nobody hold, and how long were they without anybody?
// grain: one row per police force area and agency that holds, and for every area one for NOBODY
// unit: victims of live cases, a victim in two live cases counted in each; durations in working days
// source: assignments whose holder is YES and that are in force on the as-of date
// needs: assignments.holder
// parameter: from date = null; only cases whose first event was on or after this day
// parameter: to date = null; only cases whose first event was on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: force key; police force of the case's area
// column: agency key; agency that holds; of several the one that took the victim on last; NOBODY where nobody does
// column: name text; name of the agency
// column: victims count; victims whom it holds, or whom nobody holds
// column: several count; of these, victims whom another assignment holds too
// column: victimsInArea count; all victims of live cases of the area
// column: share rate of victims in victimsInArea; share of the victims of the area
// column: medianGapWorkingDays duration of victims; without anybody, before this agency took the victim on, since the last holder or
//   since the case is live; in the row NOBODY so far
// column: p90GapWorkingDays duration of victims; nine in ten were without anybody for at most so long
// column: caseIds cases; the cases behind the figure that open names
// additive: victims, several
// same: victimsInArea by force
// population: victims
// chart: sankey of victims by force, agency
// order: force, then NOBODY, then agency
// disclosive: victims, several, victimsInArea
MATCH (evaluation:Evaluation {id: 'current'})
WITH evaluation.asOf AS asOf,
  datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (file)<-[:IN]-(event:Event)
WHERE event.occurredAt < end
WITH asOf, end, file, force, min(event.occurredAt) AS opened,
  collect(CASE event.kind WHEN 'CASE_CLOSED' THEN event.occurredAt END) AS closes,
  collect(CASE event.kind WHEN 'REOPENED' THEN event.occurredAt END) AS reopenings
WHERE none(close IN closes WHERE none(time IN reopenings WHERE close < time))
  AND ($from IS NULL OR opened >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR opened < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
WITH *, reduce(since = opened, time IN reopenings | CASE WHEN since < time AND any(close IN closes WHERE close < time
    AND none(other IN reopenings WHERE close < other AND other < time)) THEN time ELSE since END) AS since, COLLECT {
  MATCH (file)<-[:IN]-(work:Assignment {holder: true})
  MATCH (work)-[:COUNTS_BY]->(agency:Agency)
  WHERE work.startsAt < end
  RETURN {agency: agency, since: work.startsAt, until: CASE WHEN work.endsAt < end THEN work.endsAt END,
    names: head([(work)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])])}
  ORDER BY work.startsAt, work.id DESC
} AS works
MATCH (file)<-[part:VICTIM_IN WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']]-(victim:Victim)
WHERE CASE WHEN $entitlement IS NULL THEN true ELSE ($entitlement = 'ENHANCED') = ('YES' IN COLLECT {
    MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'ENHANCED_STATUS'})<-[:HOLDS]-(holder:Agency)
    WHERE record.assertedAt < end AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
    WITH holder, record ORDER BY record.assertedAt DESC, record.row DESC
    WITH holder, head(collect(CASE WHEN coalesce(record.withdrawnAt >= end, true) THEN record.value END)) AS value RETURN value
  }) END
WITH asOf, end, file, force, since, [work IN works WHERE coalesce(victim.id IN work.names, true)] AS own
WITH *, last([work IN own WHERE work.until IS NULL]) AS holder, size([work IN own WHERE work.until IS NULL]) > 1 AS several
WITH *, coalesce(holder.since, end) AS taken
WITH *, reduce(latest = since, work IN [work IN own WHERE work.until IS NOT NULL OR work <> holder]
  | CASE WHEN coalesce(work.until, taken) > latest AND work.since < taken THEN coalesce(work.until, taken) ELSE latest END) AS left
MATCH (begun:Day {date: date(datetime({datetime: CASE WHEN left < taken THEN left ELSE taken END, timezone: 'Europe/London'}))})
MATCH (ended:Day {date: CASE WHEN holder IS NULL THEN asOf ELSE date(datetime({datetime: taken, timezone: 'Europe/London'})) END})
WITH force, coalesce(holder.agency.id, 'NOBODY') AS agency, coalesce(holder.agency.name, 'Nobody') AS name, file, several,
  CASE WHEN ended.ordinal > begun.ordinal THEN ended.ordinal - begun.ordinal ELSE 0 END AS days ORDER BY days
WITH force, agency, name, count(*) AS victims, count(CASE WHEN several THEN 1 END) AS several, collect(days) AS days,
  collect(DISTINCT CASE WHEN $open = 'victims' OR several AND $open = 'several' THEN file.id END) AS opened, collect(DISTINCT file.id) AS ids
WITH force, sum(victims) AS victimsInArea, collect({agency: agency, name: name, victims: victims, several: several, days: days,
  opened: opened}) AS rows, CASE $open WHEN 'victimsInArea' THEN reduce(all = [], part IN collect(ids) | all + part) END AS allIds
UNWIND rows + CASE WHEN none(row IN rows WHERE row.agency = 'NOBODY') THEN [{agency: 'NOBODY', name: 'Nobody', victims: 0,
  several: 0, days: [], opened: []}] ELSE [] END AS row
RETURN force.id AS force, row.agency AS agency, row.name AS name, row.victims AS victims, row.several AS several, victimsInArea,
  toFloat(row.victims) / victimsInArea AS share, row.days[(size(row.days) - 1) / 2] AS medianGapWorkingDays,
  row.days[(size(row.days) * 9 + 9) / 10 - 1] AS p90GapWorkingDays,
  COLLECT { UNWIND coalesce(allIds, row.opened) AS id RETURN DISTINCT id ORDER BY id } AS caseIds
ORDER BY force, agency <> 'NOBODY', agency
