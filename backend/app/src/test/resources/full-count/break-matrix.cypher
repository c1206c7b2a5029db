MATCH (file:Case)<-[:IN]-(breakdown:Breakdown)-[:ROOT]->(root:Obligation)-[:OF]->(broken:Duty)
MATCH (file)-[:INVESTIGATED_BY]->(area:Agency)
MATCH (root)-[:ARISES_FROM]->(event:Event)
OPTIONAL MATCH (root)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (root)-[:OWED_TO]->(owed:Agency)
WITH
  broken, breakdown, coalesce(bearer.kind, 'NOBODY') AS fromKind,
  CASE WHEN broken.recipient = 'VICTIM' THEN 'VICTIM' ELSE coalesce(owed, area).kind END AS toKind,
  file.id + '|' + coalesce(bearer.id, '') + '|' + coalesce(owed.id, area.id)
    + '|' + left(toString(datetime({datetime: event.occurredAt, timezone: 'Europe/London'})), 7) AS place
WITH broken, fromKind, toKind, count(breakdown) AS failures, count(DISTINCT place) AS cases
RETURN
  broken.id AS duty, broken.title AS title, broken.stage AS stage, fromKind, toKind, failures, cases, null AS caseIds
ORDER BY failures DESC, broken.position, fromKind, toKind
