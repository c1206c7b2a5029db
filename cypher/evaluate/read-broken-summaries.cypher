// title: The summaries with the keys
// parameter: keys list
UNWIND $keys AS key
MATCH ()-[summary:BREAK_SUMMARY {key: key}]->()
USING INDEX summary:BREAK_SUMMARY(key)
RETURN key, properties(summary) AS properties
