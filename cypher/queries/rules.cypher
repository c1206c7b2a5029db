// title: The rules of the last evaluation, in order
CALL () {
  MATCH (:Waiver)<-[:WAIVED_BY]-(finding:Finding)
  WITH DISTINCT finding
  MATCH (finding)-[:FOUND_BY]->(rule:Rule)
  WITH rule.id AS ruleId, count(*) AS findings
  RETURN collect({ruleId: ruleId, findings: findings}) AS waived
}
MATCH (rule:Rule)
WITH rule, coalesce(head([one IN waived WHERE one.ruleId = rule.id | one.findings]), 0) AS waivedFindings
RETURN
  rule.id AS id, rule.title AS title, rule.failure AS failure, toUpper(rule.severity) AS severity,
  toUpper(rule.maturity) AS maturity, rule.why AS why, rule.do AS do, rule.status AS status,
  rule.reason AS reason, rule.findings - waivedFindings AS findings, waivedFindings,
  rule.parameters AS parameters
ORDER BY id
