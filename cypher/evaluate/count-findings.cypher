// title: Keep with each rule how many findings it has
MATCH (rule:Rule)
WITH rule, COUNT { (rule)<-[:FOUND_BY]-() } AS findings
SET rule.findings = findings, rule.status = CASE
  WHEN NOT rule.status IN ['FINDINGS', 'CLEAN'] THEN rule.status
  WHEN findings > 0 THEN 'FINDINGS'
  ELSE 'CLEAN'
END
