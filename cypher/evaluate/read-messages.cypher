// title: The messages of the cases
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[:IN]-(message:Message)
OPTIONAL MATCH (sender)-[:SENT]->(message)
OPTIONAL MATCH (message)-[:SENT_TO]->(recipient)
OPTIONAL MATCH (message)-[:CONCERNS]->(victim:Victim)
OPTIONAL MATCH (message)-[:NAMES_TELLER]->(teller:Agency)
RETURN
  caseId, message.id AS id, message.kind AS kind, message.status AS status, message.packet AS packet,
  message.sentAt AS sentAt, message.receivedAt AS receivedAt,
  sender.id AS fromId, recipient.id AS toId, victim.id AS victimId, teller.id AS tellerId,
  [(message)-[:ABOUT]->(event:Event) | event.id] AS aboutEventIds
