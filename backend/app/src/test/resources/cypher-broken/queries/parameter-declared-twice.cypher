// title: Cases
// parameter: id string
// parameter: id list
MATCH (case:Case {id: $id})
RETURN case.id AS caseId
