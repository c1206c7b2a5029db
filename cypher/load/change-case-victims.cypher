// title: Change the part of victims in their cases
// parameter: rows list
UNWIND $rows AS row
MATCH (:Victim {id: row.victimId})-[part:VICTIM_IN]->(:Case {id: row.caseId})
SET part = row.properties
