// title: Make totals that are not there yet
// parameter: rows list; properties, counts, the agency or, where nobody owes, the duty from which it goes, and the agency to which
UNWIND $rows AS row
MATCH (to:Agency {id: row.toId})
OPTIONAL MATCH (bearer:Agency {id: row.bearerId})
OPTIONAL MATCH (duty:Duty {id: row.nobodysDutyId})
WITH row, to, coalesce(bearer, duty) AS from
CREATE (from)-[total:OWES_TOTAL]->(to)
SET total = row.properties, total += row.counts
