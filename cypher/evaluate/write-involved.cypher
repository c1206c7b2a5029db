// title: Write who and what a finding involves
// parameter: involved list
UNWIND $involved AS row
MATCH (finding:Finding {id: row.findingId})
MATCH (one:Agency|Victim|Obligation|Duty|Event|Message|Referral|Assertion|Assignment {id: row.id})
WHERE any(label IN row.labels WHERE label IN labels(one))
CREATE (finding)-[:INVOLVES {as: row.as}]->(one)
