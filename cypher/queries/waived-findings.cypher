// title: How many findings of each rule are waived
MATCH (:Waiver)<-[:WAIVED_BY]-(finding:Finding)
WITH DISTINCT finding
MATCH (finding)-[:FOUND_BY]->(rule:Rule)
RETURN rule.id AS ruleId, count(*) AS findings
ORDER BY ruleId
