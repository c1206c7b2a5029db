// title: Assertions about victims and referrals of them, with what they are linked to
// parameter: labels list; what is wanted: Assertion, Referral
// parameter: victimIds list
// parameter: limit integer; rows at most
UNWIND $victimIds AS victimId
MATCH (:Victim {id: victimId})<-[:ABOUT|OF]-(record:Assertion|Referral)
WHERE head(labels(record)) IN $labels
RETURN
  head([(record)-[:IN]->(file:Case) | file.id]) AS caseId, head(labels(record)) AS label,
  properties(record) AS properties,
  [(record)-[link]->(node) | [type(link), head(labels(node)), node.id]] AS links,
  [(record)<-[link:HOLDS|LED_TO]-(node) | [type(link), head(labels(node)), node.id]] AS backLinks
LIMIT $limit
