// title: Draft where communication broke down
// parameter: breakdowns list
UNWIND $breakdowns AS row
MATCH (file:Case {id: row.caseId})
MATCH (obligation:ObligationDraft {id: row.obligationId})
MATCH (root:ObligationDraft {id: row.rootId})
CREATE (breakdown:BreakdownDraft {id: row.obligationId})
CREATE (breakdown)-[:IN]->(file)
CREATE (breakdown)-[:OF]->(obligation)
CREATE (breakdown)-[:ROOT]->(root)
WITH breakdown, row
UNWIND row.legs AS leg
MATCH (part:ObligationDraft {id: leg.obligationId})
CREATE (breakdown)-[made:LEG]->(part)
SET made = leg.properties
