// title: Give complaints new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (complaint:Complaint {id: row.id})
SET complaint = row.properties
WITH complaint
OPTIONAL MATCH (complaint)-[leaving:AGAINST|IN|OF|ABOUT|ARISES_FROM|BREACH_OF]->(other)
WITH complaint, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
