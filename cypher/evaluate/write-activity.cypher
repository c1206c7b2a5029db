// title: Write since when agencies are active in the cases: by an act of theirs, or by a message that reached them
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})<-[:IN]-(act)
WITH file, act
MATCH (act)-[part]->(agency)
WHERE type(part) STARTS WITH 'COUNTS_' AND 'Agency' IN labels(agency)
WITH file, agency, CASE
  WHEN type(part) <> 'COUNTS_TO' THEN coalesce(act.occurredAt, act.sentAt, act.startsAt)
  WHEN act.status = 'BOUNCED' THEN null
  WHEN act.receivedAt < act.sentAt THEN act.sentAt
  ELSE coalesce(act.receivedAt, act.sentAt)
END AS at
WITH file, agency, min(at) AS since
WHERE since IS NOT NULL
CREATE (agency)-[:ACTIVE_IN {since: since}]->(file)
