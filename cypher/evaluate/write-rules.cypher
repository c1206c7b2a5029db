// title: Keep rules with what became of them
// parameter: rules list; properties with the id
UNWIND $rules AS properties
MERGE (rule:Rule {id: properties.id})
SET rule += properties
