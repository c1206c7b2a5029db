// title: Drop rules that are no longer there, with their findings
// parameter: ids list
MATCH (rule:Rule)
WHERE NOT rule.id IN $ids
OPTIONAL MATCH (finding:Finding)-[:FOUND_BY]->(rule)
DETACH DELETE finding, rule
