// title: Relate actions to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (action:Action {id: row.id})
OPTIONAL MATCH (owner:Agency {id: row.ownerAgencyId})
FOREACH (one IN CASE WHEN owner IS NULL THEN [] ELSE [owner] END | CREATE (action)-[:OWNED_BY]->(one))
WITH action, row
CALL (action, row) {
  UNWIND row.agencyIds AS id
  MATCH (agency:Agency {id: id})
  CREATE (action)-[:APPLIES_TO]->(agency)
}
WITH action, row
CALL (action, row) {
  UNWIND row.dutyIds AS id
  MATCH (duty:Duty {id: id})
  CREATE (action)-[:CONCERNS]->(duty)
}
