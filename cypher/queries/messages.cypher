// title: Messages by id or by case, with their parties
// parameter: messageIds list = null
// parameter: caseIds list = null
// parameter: limit integer; rows at most
CALL () {
  UNWIND $messageIds AS id
  MATCH (message:Message {id: id})
  RETURN message
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(message:Message)
  RETURN message
}
MATCH (message)-[:IN]->(file:Case)
RETURN
  message.id AS id, message.kind AS kind, file.id AS caseId,
  head([(message)-[:CONCERNS]->(victim:Victim) | victim.id]) AS victimId,
  [(message)<-[:SENT]-(party) | {id: party.id, label: head(labels(party))}] AS sender,
  [(message)-[:SENT_TO]->(party) | {id: party.id, label: head(labels(party))}] AS recipient,
  [(message)-[:COUNTS_FROM]->(party) | {id: party.id, label: head(labels(party))}] AS countsFrom,
  [(message)-[:COUNTS_TO]->(party) | {id: party.id, label: head(labels(party))}] AS countsTo,
  [(message)-[:ABOUT]->(event:Event) | event.id] AS aboutIds,
  message.channel AS channel, message.sentAt AS sentAt, message.receivedAt AS receivedAt,
  message.acknowledgedAt AS acknowledgedAt, message.status AS status,
  head([(message)-[:REPLY_TO]->(earlier:Message) | earlier.id]) AS replyToId, message.replyBy AS replyBy,
  message.packet AS packet, message.dropped AS dropped, message.saidOutcome AS saidOutcome,
  message.saidWhen AS saidWhen, message.saidWhere AS saidWhere,
  head([(message)-[:NAMES_TELLER]->(teller:Agency) | teller.id]) AS tellerId,
  message.via AS via, message.incident AS incident, message.quality AS quality
LIMIT $limit
