// title: Who took on work in the cases
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[:IN]-(assignment:Assignment)
OPTIONAL MATCH (assignment)-[:TAKEN_BY]->(officer:Officer)
OPTIONAL MATCH (assignment)-[:BY]->(agency:Agency)
RETURN
  caseId, assignment.id AS id, assignment.startsAt AS startsAt, officer.id AS officerId, agency.id AS agencyId
