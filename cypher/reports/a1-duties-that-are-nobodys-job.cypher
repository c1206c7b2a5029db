// title: A1 Duties that are nobody's job in practice
// question: Which duties arise without anybody who owes them, and who owes the others? The owner is an agency; whether a
//   person is named within it is not part of this table.
// grain: one row per duty and agency that owes it, and for every duty one for NOBODY
// unit: obligations; a duty that arose once, for one event and one victim or case
// source: Victims' Code duties and the register of handovers; the owner found by acts in the case and by area
// needs: serves
// parameter: from date = null; only what arose in the month of this day or later
// parameter: to date = null; only what arose in the month of this day or earlier
// parameter: forceIds list = null; only cases of these police force areas
// parameter: areaIds list = null; only the areas that these agencies serve, such as a CPS Area or a probation region
// parameter: offenceGroups list = null; only these groups of offences
// parameter: entitlement string = null; STANDARD or ENHANCED, on the day the clock started
// parameter: open string = null; the count column whose cases are asked for
// column: duty key; duty of the catalogue
// column: title text; what the duty asks
// column: agency key; the agency that owes it; NOBODY where no owner was found
// column: name text; name of the agency
// column: obligations count; all of the duty that this agency owes, or that nobody owes
// column: optedOut count; of these, the victim had opted out; not in the share
// column: owed count; of these, the others
// column: owedInAll count; of the whole duty, whoever owes it, opted out left out
// column: share rate of owed in owedInAll; in the row NOBODY the share that is nobody's job
// column: caseIds cases; the cases behind the figure that open names
// sum: obligations = owed + optedOut
// additive: obligations, optedOut, owed
// repeats: owedInAll by duty
// population: obligations
// chart: heatmap of share by duty, agency
// order: duty in the order of the catalogue; NOBODY, then agency
// disclosive: obligations, optedOut, owed, owedInAll
WITH $from IS NULL AND $to IS NULL AND $offenceGroups IS NULL AS whole
CALL (whole) {
  WITH whole
  WHERE whole
  MATCH (owner)-[summary:OWES_TOTAL]->(:Agency)
  RETURN owner, summary
  UNION ALL
  WITH whole
  WHERE NOT whole
  MATCH (owner)-[summary:OWES_SUMMARY]->(:Agency)
  WHERE ($from IS NULL OR summary.month >= date.truncate('month', $from)) AND ($to IS NULL OR summary.month <= $to)
    AND ($offenceGroups IS NULL OR summary.offenceGroup IN $offenceGroups)
  RETURN owner, summary
}
WITH owner, summary
WHERE ($forceIds IS NULL OR summary.areaId IN $forceIds)
  AND ($areaIds IS NULL OR EXISTS { (:Agency {id: summary.areaId})<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
  AND ($entitlement IS NULL OR summary.entitlement = $entitlement)
WITH summary.dutyId AS dutyId, CASE WHEN 'Agency' IN labels(owner) THEN owner.id ELSE 'NOBODY' END AS agency,
  CASE WHEN 'Agency' IN labels(owner) THEN owner.name ELSE 'No owner found' END AS name,
  sum(summary.obligations) AS obligations, sum(summary.optedOut) AS optedOut
WITH dutyId, collect({agency: agency, name: name, obligations: obligations, optedOut: optedOut}) AS owners,
  sum(obligations - optedOut) AS owedInAll
MATCH (asked:Duty {id: dutyId})
WITH asked, owners, owedInAll, CASE WHEN $open IS NOT NULL THEN COLLECT {
    MATCH (asked)<-[:OF]-(obligation:Obligation)-[:IN]->(file:Case)-[:INVESTIGATED_BY]->(force:Agency)
    MATCH (obligation)-[:ARISES_FROM]->(event:Event)
    WHERE ($from IS NULL OR event.occurredAt >= datetime({datetime: datetime({date: date.truncate('month', $from),
        timezone: 'Europe/London'}), timezone: 'Z'}))
      AND ($to IS NULL OR event.occurredAt < datetime({datetime: datetime({date: date.truncate('month', $to) + duration({months: 1}),
        timezone: 'Europe/London'}), timezone: 'Z'}))
      AND ($forceIds IS NULL OR force.id IN $forceIds)
      AND ($areaIds IS NULL OR EXISTS { (force)<-[:SERVES]-(area:Agency) WHERE area.id IN $areaIds })
      AND ($offenceGroups IS NULL OR file.offenceGroup IN $offenceGroups)
      AND ($entitlement IS NULL OR obligation.enhanced = ($entitlement = 'ENHANCED'))
    WITH coalesce(head([(obligation)-[:OWED_BY]->(bearer:Agency) | bearer.id]), 'NOBODY') AS agency,
      obligation.state <> 'OPTED_OUT' AS owed, collect(DISTINCT file.id) AS ids
    WHERE {obligations: true, optedOut: NOT owed, owed: owed, owedInAll: owed}[$open]
    RETURN {agency: agency, ids: ids}
  } END AS opened
UNWIND owners + CASE WHEN none(owner IN owners WHERE owner.agency = 'NOBODY')
  THEN [{agency: 'NOBODY', name: 'No owner found', obligations: 0, optedOut: 0}] ELSE [] END AS owner
WITH *, owner.obligations - owner.optedOut AS owed
RETURN
  asked.id AS duty, asked.title AS title, owner.agency AS agency, owner.name AS name, owner.obligations AS obligations,
  owner.optedOut AS optedOut, owed, owedInAll, CASE WHEN owedInAll > 0 THEN toFloat(owed) / owedInAll END AS share,
  COLLECT {
    UNWIND [one IN opened WHERE $open = 'owedInAll' OR one.agency = owner.agency] AS one
    UNWIND one.ids AS id
    RETURN DISTINCT id ORDER BY id
  } AS caseIds
ORDER BY asked.position, agency <> 'NOBODY', agency
