// title: Give assertions new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.id})
SET assertion = row.properties
WITH assertion
OPTIONAL MATCH (assertion)-[leaving:ABOUT|IN]->(other)
WITH assertion, collect(leaving) AS leaving, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
OPTIONAL MATCH (assertion)<-[arriving:HOLDS]-()
WITH assertion, leaving, caseIds, collect(arriving) AS arriving
FOREACH (one IN leaving + arriving | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
