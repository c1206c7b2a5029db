// title: Draft findings with everything that shows them
// parameter: findings list; properties, and by label the ids of what is involved with the part that each plays
UNWIND $findings AS row
MATCH (file:Case {id: row.caseId})
MATCH (rule:Rule {id: row.ruleId})
CREATE (finding:FindingDraft)
SET finding = row.properties
CREATE (finding)-[:IN]->(file)
CREATE (finding)-[:FOUND_BY]->(rule)
WITH finding, row.involved AS involved
CALL (finding, involved) {
  UNWIND involved.Agency AS one
  MATCH (agency:Agency {id: one.id})
  CREATE (finding)-[:INVOLVES {as: one.as}]->(agency)
}
CALL (finding, involved) {
  UNWIND involved.Victim AS one
  MATCH (victim:Victim {id: one.id})
  CREATE (finding)-[:INVOLVES {as: one.as}]->(victim)
}
CALL (finding, involved) {
  UNWIND involved.Obligation AS one
  MATCH (obligation:ObligationDraft {id: one.id})
  CREATE (finding)-[:INVOLVES {as: one.as}]->(obligation)
}
CALL (finding, involved) {
  UNWIND involved.Duty AS one
  MATCH (duty:Duty {id: one.id})
  CREATE (finding)-[:INVOLVES {as: one.as}]->(duty)
}
