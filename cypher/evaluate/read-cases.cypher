// title: What decides on duties in the cases themselves
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})-[:INVESTIGATED_BY]->(force:Agency)
RETURN
  caseId, force.id AS forceId, file.markers AS markers,
  file.vcsOffence AS vcsOffence, file.suspectUnder18 AS suspectUnder18
