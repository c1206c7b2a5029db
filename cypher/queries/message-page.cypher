// title: The ids of a page of messages out of all, in order
// parameter: kinds list = null
// parameter: channels list = null
// parameter: statuses list = null
// parameter: fromIds list = null; senders, as recorded or as counted
// parameter: toIds list = null; recipients, as recorded or as counted
// parameter: sentFrom datetime = null; the first moment
// parameter: sentTo datetime = null; the first moment after
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
MATCH (message:Message)
WHERE message.id > $after
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
