// title: What is stored of some victims in their cases
// parameter: rows list
UNWIND $rows AS row
MATCH (:Victim {id: row.victimId})-[part:VICTIM_IN]->(:Case {id: row.caseId})
RETURN row.id AS id, part.contentHash AS contentHash
