// title: The rules of the last evaluation, in order
MATCH (rule:Rule)
RETURN
  rule.id AS id, rule.title AS title, rule.failure AS failure, toUpper(rule.severity) AS severity,
  toUpper(rule.maturity) AS maturity, rule.why AS why, rule.do AS do, rule.status AS status,
  rule.reason AS reason, rule.findings AS findings, rule.parameters AS parameters
ORDER BY id
