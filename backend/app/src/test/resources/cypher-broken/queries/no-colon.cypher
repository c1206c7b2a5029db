// title: Cases
// just a remark
MATCH (case:Case)
RETURN case.id AS caseId
