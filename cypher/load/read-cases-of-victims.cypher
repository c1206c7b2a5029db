// title: The cases of some victims
// parameter: victimIds list
UNWIND $victimIds AS victimId
MATCH (:Victim {id: victimId})-[:VICTIM_IN]->(file:Case)
RETURN DISTINCT file.id AS caseId
