// title: Keep a rule with what became of it
// parameter: id string
// parameter: properties map
MERGE (rule:Rule {id: $id})
SET rule = $properties
