// title: Relate victims to their cases
// parameter: rows list
UNWIND $rows AS row
MATCH (victim:Victim {id: row.victimId})
MATCH (file:Case {id: row.caseId})
CREATE (victim)-[part:VICTIM_IN]->(file)
SET part = row.properties
