// title: The ids of a page of messages that are found from something, in order
// parameter: messageIds list = null
// parameter: caseIds list = null
// parameter: victimIds list = null; whom they concern, or who sent or received them
// parameter: aboutIds list = null
// parameter: kinds list = null
// parameter: channels list = null
// parameter: statuses list = null
// parameter: fromIds list = null; senders, as recorded or as counted
// parameter: toIds list = null; recipients, as recorded or as counted
// parameter: sentFrom datetime = null; the first moment
// parameter: sentTo datetime = null; the first moment after
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
CALL () {
  UNWIND $messageIds AS id
  MATCH (message:Message {id: id})
  RETURN message
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(message:Message)
  RETURN message
  UNION
  UNWIND $victimIds AS victimId
  MATCH (:Victim {id: victimId})-[:CONCERNS|SENT|SENT_TO|COUNTS_FROM|COUNTS_TO]-(message:Message)
  RETURN message
  UNION
  UNWIND $aboutIds AS eventId
  MATCH (:Event {id: eventId})<-[:ABOUT]-(message:Message)
  RETURN message
}
WITH message
WHERE message.id > $after
  AND ($messageIds IS NULL OR message.id IN $messageIds)
  AND ($caseIds IS NULL OR EXISTS { (message)-[:IN]->(file:Case) WHERE file.id IN $caseIds })
  AND ($victimIds IS NULL
    OR EXISTS { (message)-[:CONCERNS|SENT|SENT_TO|COUNTS_FROM|COUNTS_TO]-(victim:Victim) WHERE victim.id IN $victimIds })
  AND ($aboutIds IS NULL OR EXISTS { (message)-[:ABOUT]->(event:Event) WHERE event.id IN $aboutIds })
  AND ($kinds IS NULL OR message.kind IN $kinds)
  AND ($channels IS NULL OR message.channel IN $channels)
  AND ($statuses IS NULL OR message.status IN $statuses)
  AND ($fromIds IS NULL OR EXISTS { (message)<-[:SENT]-(party) WHERE party.id IN $fromIds }
    OR EXISTS { (message)-[:COUNTS_FROM]->(party) WHERE party.id IN $fromIds })
  AND ($toIds IS NULL OR EXISTS { (message)-[:SENT_TO|COUNTS_TO]->(party) WHERE party.id IN $toIds })
  AND ($sentFrom IS NULL OR message.sentAt >= $sentFrom)
  AND ($sentTo IS NULL OR message.sentAt < $sentTo)
RETURN message.id AS id
ORDER BY id
LIMIT $limit
