// title: Give assertions new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.id})
SET assertion = row.properties
WITH assertion
OPTIONAL MATCH (assertion)-[leaving:ABOUT|IN]->(other)
WITH assertion, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
OPTIONAL MATCH (assertion)<-[arriving:HOLDS]-()
WITH old + collect(arriving) AS old, caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
