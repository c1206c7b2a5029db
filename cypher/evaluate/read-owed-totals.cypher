// title: The totals with the keys
// parameter: keys list
UNWIND $keys AS key
MATCH ()-[total:OWES_TOTAL {key: key}]->()
USING INDEX total:OWES_TOTAL(key)
RETURN key, properties(total) AS properties
