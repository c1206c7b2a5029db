// title: B2 Identified needs and what became of them
// question: Of the needs that were put on record for a victim, which were met, which were refused, and of which is there no trace
//   afterwards?
// grain: one row per need
// unit: victims who have the need, a victim in two cases counted in each
// source: a need is identified where a record NEEDS or SPECIAL_MEASURES of any agency, or an event about needs or special measures,
//   names it; what became of it is told by events
// needs: events.needs, assertions
// parameter: from date = null; only cases whose first event was on or after this day
// parameter: to date = null; only cases whose first event was on or before this day
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED on the as-of date
// parameter: open string = null; the count column whose cases are asked for
// column: need key; the need; those that begin with SM_ are special measures
// column: identified count; met, refused, actioned and noTrace
// column: met count; NEED_MET names it, or the special measure was used
// column: refused count; not met, and NEED_REFUSED names it, or the court decided on the application without granting it
// column: actioned count; neither met nor refused, and an action on it is on record: NEED_ACTIONED, or the measure applied for or granted
// column: noTrace count; nothing on record after it was identified
// column: rate rate of met in identified; share met
// column: caseIds cases; the cases behind the figure that open names
// sum: identified = met + refused + actioned + noTrace
// additive: none
// population: victims
// chart: bars of rate by need
// order: need by its code, special measures last
// disclosive: identified, met, refused, actioned, noTrace
MATCH (evaluation:Evaluation {id: 'current'})
WITH datetime({datetime: datetime({date: evaluation.asOf + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (file:Case)-[:INVESTIGATED_BY]->(force:Agency)
WHERE ($forceIds IS NULL OR force.id IN $forceIds) AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
  AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
MATCH (file)<-[:IN]-(event:Event)
WHERE coalesce(event.occurredAt < end, true)
WITH end, file, min(event.occurredAt) AS opened, collect(CASE WHEN event.kind STARTS WITH 'NEED' OR event.kind STARTS WITH 'SPECIAL_'
  THEN {kind: event.kind, needs: coalesce(event.needs, []), appliedFor: CASE event.kind WHEN 'SPECIAL_MEASURES_DECIDED'
      THEN reduce(all = [], list IN [(event)-[:CAUSED_BY]->(cause:Event {kind: 'SPECIAL_MEASURES_APPLIED'}) | cause.needs] | all + list) END,
    names: head([(event)-[:CONCERNS]->(one:Victim)-[role:VICTIM_IN]->(file) | [one.id] + coalesce(role.actsForIds, [])])} END) AS acts
WHERE ($from IS NULL OR opened >= datetime({datetime: datetime({date: $from, timezone: 'Europe/London'}), timezone: 'Z'}))
  AND ($to IS NULL OR opened < datetime({datetime: datetime({date: $to + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}))
MATCH (file)<-[part:VICTIM_IN WHERE NOT part.role IN ['GUARDIAN', 'SPOKESPERSON']]-(victim:Victim)
WITH end, file, [act IN acts WHERE coalesce(victim.id IN act.names, true)] AS acts, COLLECT {
  MATCH (victim)<-[:ABOUT]-(record:Assertion)<-[:HOLDS]-(holder:Agency)
  WHERE record.kind IN ['NEEDS', 'SPECIAL_MEASURES', 'ENHANCED_STATUS'] AND record.assertedAt < end
    AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
  WITH holder, record ORDER BY record.assertedAt DESC, record.row DESC
  WITH holder, record.kind AS kind, collect(record) AS records
  RETURN {kind: kind, values: [record IN records | record.value],
    now: CASE WHEN coalesce(records[0].withdrawnAt >= end, true) THEN records[0].value END}
} AS records
WHERE $entitlement IS NULL OR ($entitlement = 'ENHANCED') = any(one IN records WHERE one.kind = 'ENHANCED_STATUS' AND one.now = 'YES')
WITH file, acts, [one IN records WHERE one.kind <> 'ENHANCED_STATUS' | one.values] AS held
CALL (acts, held) {
  UNWIND [act IN acts | act.needs] + [act IN acts WHERE act.appliedFor IS NOT NULL | act.appliedFor]
    + reduce(all = [], values IN held | all + [value IN values | split(value, ';')]) AS needs
  UNWIND needs AS need
  WITH DISTINCT need WHERE need <> 'NONE'
  RETURN need
}
WITH need, file, [act IN acts WHERE need IN act.needs | act.kind] AS kinds,
  any(act IN acts WHERE need IN coalesce(act.appliedFor, []) AND NOT need IN act.needs) AS denied
WITH need, file, any(kind IN kinds WHERE kind IN ['NEED_MET', 'SPECIAL_MEASURES_USED']) AS met,
  denied OR 'NEED_REFUSED' IN kinds AS refused,
  any(kind IN kinds WHERE kind IN ['NEED_ACTIONED', 'SPECIAL_MEASURES_APPLIED', 'SPECIAL_MEASURES_DECIDED']) AS actioned
WITH need, file, {identified: true, met: met, refused: refused AND NOT met, actioned: actioned AND NOT (met OR refused),
  noTrace: NOT (met OR refused OR actioned)} AS is
WITH need, count(*) AS identified, sum(toInteger(is.met)) AS met, sum(toInteger(is.refused)) AS refused,
  sum(toInteger(is.actioned)) AS actioned, sum(toInteger(is.noTrace)) AS noTrace,
  collect(DISTINCT CASE WHEN is[$open] THEN file.id END) AS opened
RETURN need, identified, met, refused, actioned, noTrace, CASE WHEN identified > 0 THEN toFloat(met) / identified END AS rate,
  COLLECT { UNWIND opened AS id RETURN id ORDER BY id } AS caseIds
ORDER BY need STARTS WITH 'SM_', need
