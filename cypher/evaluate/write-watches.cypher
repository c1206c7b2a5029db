// title: Draft when each case is to be evaluated again, though no load touches it
// parameter: watches list; id of the case, and the first as-of date on which something is different, if any is known
UNWIND $watches AS row
MERGE (watch:WatchDraft {id: row.id})
SET watch.nextOn = row.nextOn
