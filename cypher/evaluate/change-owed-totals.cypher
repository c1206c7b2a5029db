// title: Change what totals count; one that sums up nothing any more goes
// parameter: rows list; key, counts, and whether it is empty
UNWIND $rows AS row
MATCH ()-[total:OWES_TOTAL {key: row.key}]->()
USING INDEX total:OWES_TOTAL(key)
SET total += row.counts
WITH row, total
WHERE row.empty
DELETE total
