// title: Findings by id or by case, with everything they involve
// parameter: findingIds list = null
// parameter: caseIds list = null
// parameter: limit integer; rows at most
CALL () {
  UNWIND $findingIds AS id
  MATCH (finding:Finding {id: id})
  RETURN finding
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(finding:Finding)
  RETURN finding
}
MATCH (finding)-[:FOUND_BY]->(rule:Rule)
MATCH (finding)-[:IN]->(file:Case)
RETURN
  finding.id AS id, rule.id AS ruleId, finding.failure AS failure, file.id AS caseId,
  finding.at AS at, finding.detail AS detail, finding.missingFields AS missingFields,
  finding.roundTrips AS roundTrips, finding.daysLost AS daysLost,
  [(finding)-[involves:INVOLVES]->(one) | {as: involves.as, id: one.id, label: head(labels(one))}] AS involved,
  head([(finding)-[:INVOLVES]->(:Obligation)-[:OF]->(duty:Duty) | duty.id]) AS obligationDutyId
LIMIT $limit
