// title: Events, messages, assignments, assertions or referrals by id, with what they are linked to
// parameter: label string; which of them
// parameter: ids list
UNWIND $ids AS id
MATCH (record:Event|Message|Assignment|Assertion|Referral {id: id})
WHERE $label IN labels(record)
RETURN
  head([(record)-[:IN]->(file:Case) | file.id]) AS caseId, head(labels(record)) AS label,
  properties(record) AS properties,
  [(record)-[link]->(node) | [type(link), head(labels(node)), node.id]] AS links,
  [(record)<-[link:SENT|HOLDS|LED_TO]-(node) | [type(link), head(labels(node)), node.id]] AS backLinks
