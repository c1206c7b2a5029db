// title: Change what summaries count; one that sums up nothing any more goes
// parameter: rows list; key, counts, and whether it is empty
UNWIND $rows AS row
MATCH ()-[summary:BREAK_SUMMARY {key: row.key}]->()
USING INDEX summary:BREAK_SUMMARY(key)
SET summary += row.counts
WITH row, summary
WHERE row.empty
DELETE summary
