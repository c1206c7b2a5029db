// title: Write the records that show the findings
// parameter: findings list; properties, and by label the ids of what is involved with the part that each plays
UNWIND $findings AS row
MATCH (finding:FindingDraft {id: row.properties.id})
WITH finding, row.involved AS involved
CALL (finding, involved) {
  UNWIND involved.Event AS one
  MATCH (event:Event {id: one.id})
  CREATE (finding)-[:INVOLVES {as: one.as}]->(event)
}
CALL (finding, involved) {
  UNWIND involved.Message AS one
  MATCH (message:Message {id: one.id})
  CREATE (finding)-[:INVOLVES {as: one.as}]->(message)
}
CALL (finding, involved) {
  UNWIND involved.Referral AS one
  MATCH (referral:Referral {id: one.id})
  CREATE (finding)-[:INVOLVES {as: one.as}]->(referral)
}
CALL (finding, involved) {
  UNWIND involved.Assertion AS one
  MATCH (assertion:Assertion {id: one.id})
  CREATE (finding)-[:INVOLVES {as: one.as}]->(assertion)
}
CALL (finding, involved) {
  UNWIND involved.Assignment AS one
  MATCH (assignment:Assignment {id: one.id})
  CREATE (finding)-[:INVOLVES {as: one.as}]->(assignment)
}
