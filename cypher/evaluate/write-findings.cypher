// title: Write findings with everything that shows them
// parameter: findings list
UNWIND $findings AS row
MATCH (file:Case {id: row.caseId})
MATCH (rule:Rule {id: row.ruleId})
CREATE (finding:Finding)
SET finding = row.properties
CREATE (finding)-[:IN]->(file)
CREATE (finding)-[:FOUND_BY]->(rule)
