// title: Keep rules that are new, so that findings can name them
// parameter: rules list; properties with the id
UNWIND $rules AS properties
MERGE (rule:Rule {id: properties.id})
ON CREATE SET rule = properties
