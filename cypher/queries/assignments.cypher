// title: Assignments by id or by case
// parameter: assignmentIds list = null
// parameter: caseIds list = null
// parameter: limit integer; rows at most
CALL () {
  UNWIND $assignmentIds AS id
  MATCH (assignment:Assignment {id: id})
  RETURN assignment
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(assignment:Assignment)
  RETURN assignment
}
MATCH (assignment)-[:IN]->(file:Case)
RETURN
  assignment.id AS id, file.id AS caseId,
  head([(assignment)-[:CONCERNS]->(victim:Victim) | victim.id]) AS victimId,
  head([(assignment)-[:TAKEN_BY]->(officer:Officer) | officer.id]) AS officerId,
  head([(assignment)-[:BY]->(agency:Agency) | agency.id]) AS agencyId,
  assignment.role AS role, assignment.holder AS holder,
  assignment.startsAt AS startsAt, assignment.endsAt AS endsAt
LIMIT $limit
