// title: The rules with what became of them
MATCH (rule:Rule)
RETURN
  rule.id AS id, rule.title AS title, rule.failure AS failure, rule.status AS status, rule.reason AS reason,
  rule.findings AS findings
ORDER BY id
