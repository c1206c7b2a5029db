// title: Assertions by id, by case or by victim
// parameter: assertionIds list = null
// parameter: caseIds list = null
// parameter: victimIds list = null
// parameter: limit integer; rows at most
CALL () {
  UNWIND $assertionIds AS id
  MATCH (assertion:Assertion {id: id})
  RETURN assertion
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(assertion:Assertion)
  RETURN assertion
  UNION
  UNWIND $victimIds AS victimId
  MATCH (:Victim {id: victimId})<-[:ABOUT]-(assertion:Assertion)
  RETURN assertion
}
MATCH (agency:Agency)-[:HOLDS]->(assertion)-[:ABOUT]->(victim:Victim)
RETURN
  assertion.id AS id, assertion.kind AS kind, assertion.value AS value, assertion.grounds AS grounds,
  victim.id AS victimId, agency.id AS agencyId,
  head([(assertion)-[:IN]->(file:Case) | file.id]) AS caseId,
  assertion.assertedAt AS assertedAt, assertion.withdrawnAt AS withdrawnAt
LIMIT $limit
