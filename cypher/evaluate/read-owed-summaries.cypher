// title: The summaries with the keys
// parameter: keys list
UNWIND $keys AS key
MATCH ()-[summary:OWES_SUMMARY {key: key}]->()
USING INDEX summary:OWES_SUMMARY(key)
RETURN key, properties(summary) AS properties
