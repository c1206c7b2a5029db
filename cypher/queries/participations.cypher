// title: The cases that people are in and as what
// parameter: victimIds list
UNWIND $victimIds AS victimId
MATCH (victim:Victim {id: victimId})-[part:VICTIM_IN]->(file:Case)
RETURN
  file.id AS caseId, victim.id AS victimId, part.role AS role, part.actsForIds AS actsForIds,
  part.ageAtOffence AS ageAtOffence, part.witness AS witness, part.markers AS markers
ORDER BY victimId, caseId
