// title: Drop some of what sums up the evaluation before
// parameter: limit integer
MATCH ()-[summary:OWES_SUMMARY|OWES_TOTAL|BREAK_SUMMARY]->()
WITH summary LIMIT $limit
DELETE summary
