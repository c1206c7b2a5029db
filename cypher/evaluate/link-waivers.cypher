// title: Put the waivers in force on the findings that they cover
// parameter: asOf date; the last day of a waiver is this one or later
MATCH (waiver:Waiver)
WHERE waiver.endsOn IS NULL OR waiver.endsOn >= $asOf
CALL (waiver) {
  MATCH (finding:Finding {id: waiver.findingId})
  RETURN finding
  UNION
  MATCH (:Case {id: waiver.caseId})<-[:IN]-(finding:Finding)
  RETURN finding
  UNION
  MATCH (:Victim {id: waiver.victimId})<-[:INVOLVES {as: 'VICTIM'}]-(finding:Finding)
  WHERE waiver.caseId IS NULL
  RETURN finding
  UNION
  MATCH (:Agency {id: waiver.agencyId})<-[:INVOLVES]-(finding:Finding)
  WHERE waiver.caseId IS NULL AND waiver.victimId IS NULL
  RETURN finding
  UNION
  MATCH (:Rule {id: waiver.ruleId})<-[:FOUND_BY]-(finding:Finding)
  WHERE waiver.caseId IS NULL AND waiver.victimId IS NULL AND waiver.agencyId IS NULL
  RETURN finding
}
WITH waiver, finding
WHERE (waiver.ruleId IS NULL OR EXISTS { (finding)-[:FOUND_BY]->(rule:Rule) WHERE rule.id = waiver.ruleId })
  AND (waiver.victimId IS NULL
    OR EXISTS { (finding)-[:INVOLVES {as: 'VICTIM'}]->(victim) WHERE victim.id = waiver.victimId })
  AND (waiver.agencyId IS NULL
    OR EXISTS { (finding)-[part:INVOLVES]->(party) WHERE part.as IN ['FROM', 'TO'] AND party.id = waiver.agencyId })
  AND (waiver.dutyId IS NULL
    OR EXISTS { (finding)-[:INVOLVES]->(duty:Duty) WHERE duty.id = waiver.dutyId }
    OR EXISTS { (finding)-[:INVOLVES]->(:Obligation)-[:OF]->(duty:Duty) WHERE duty.id = waiver.dutyId })
MERGE (finding)-[:WAIVED_BY]->(waiver)
