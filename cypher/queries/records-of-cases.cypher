// title: What is on record in cases and about their victims, with what it is linked to
// parameter: labels list; what is wanted: Case, Victim, Event, Message, Assignment, Assertion, Referral
// parameter: caseIds list
// parameter: limit integer; rows at most
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
CALL (file) {
  OPTIONAL MATCH (file)-[:INVESTIGATED_BY]->(part:Agency)
  RETURN file AS record, part
  UNION ALL
  MATCH (file)<-[part:IN]-(record:Event|Message|Assignment|Assertion|Referral)
  RETURN record, part
  UNION ALL
  MATCH (file)<-[part:VICTIM_IN]-(record:Victim)
  RETURN record, part
  UNION ALL
  MATCH (file)<-[part:VICTIM_IN]-(:Victim)<-[:ABOUT]-(record:Assertion)
  WHERE 'Assertion' IN $labels AND NOT EXISTS { (record)-[:IN]->(:Case) }
  RETURN record, part
}
WITH caseId, record, part, head(labels(record)) AS label
WHERE label IN $labels
RETURN
  caseId, label, properties(record) AS properties, properties(part) AS part,
  [(record)-[link:!SENT]->(node) | [type(link), head(labels(node)), node.id]] AS links,
  [(record)<-[link:SENT|HOLDS|LED_TO]-(node) | [type(link), head(labels(node)), node.id]] AS backLinks
LIMIT $limit
