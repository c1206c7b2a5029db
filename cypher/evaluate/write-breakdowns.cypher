// title: Write where communication broke down
// parameter: breakdowns list
UNWIND $breakdowns AS row
MATCH (file:Case {id: row.caseId})
MATCH (obligation:Obligation {id: row.obligationId})
MATCH (root:Obligation {id: row.rootId})
CREATE (breakdown:Breakdown {id: row.obligationId})
CREATE (breakdown)-[:IN]->(file)
CREATE (breakdown)-[:OF]->(obligation)
CREATE (breakdown)-[:ROOT]->(root)
WITH breakdown, row
UNWIND row.legs AS leg
MATCH (part:Obligation {id: leg.obligationId})
CREATE (breakdown)-[made:LEG]->(part)
SET made = leg.properties
