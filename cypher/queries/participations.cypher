// title: The people of cases and the cases of people
// parameter: caseIds list = null
// parameter: victimIds list = null
CALL () {
  UNWIND $caseIds AS caseId
  MATCH (victim:Victim)-[part:VICTIM_IN]->(file:Case {id: caseId})
  RETURN victim, part, file
  UNION
  UNWIND $victimIds AS victimId
  MATCH (victim:Victim {id: victimId})-[part:VICTIM_IN]->(file:Case)
  RETURN victim, part, file
}
RETURN
  file.id AS caseId, victim.id AS victimId, part.role AS role, part.actsForIds AS actsForIds,
  part.ageAtOffence AS ageAtOffence, part.witness AS witness, part.markers AS markers
ORDER BY caseId, victimId
