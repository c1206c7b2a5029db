// title: Where communication breaks down first
// question: Between which agencies lies the first break of the chains that end in a failure towards a victim?
// grain: one row per duty, kind of agency that owes and kind of agency that is owed
// unit: failures towards victims; cases
// source: Victims' Code duties and the register of handovers, and what stands before what
// column: duty key; the duty that broke first
// column: title text; what the duty asks
// column: stage key; stage of the journey in which it lies
// column: owedBy key; kind of agency that owes, or NOBODY
// column: owedTo key; kind of agency that is owed, or VICTIM
// column: failures count; failures towards victims that begin here
// column: cases count; cases in which one begins here, a case counted once in each month, area and pair of agencies
// order: most failures first, then the order of the catalogue
// disclosive: failures, cases
MATCH (file:Case)<-[:IN]-(breakdown:Breakdown)-[:ROOT]->(root:Obligation)-[:OF]->(broken:Duty)
MATCH (file)-[:INVESTIGATED_BY]->(area:Agency)
MATCH (root)-[:ARISES_FROM]->(event:Event)
OPTIONAL MATCH (root)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (root)-[:OWED_TO]->(owed:Agency)
WITH
  broken, breakdown, coalesce(bearer.kind, 'NOBODY') AS owedBy,
  CASE WHEN broken.recipient = 'VICTIM' THEN 'VICTIM' ELSE coalesce(owed, area).kind END AS owedTo,
  file.id + '|' + coalesce(bearer.id, '') + '|' + coalesce(owed.id, area.id) + '|' + left(toString(datetime({datetime: event.occurredAt, timezone: 'Europe/London'})), 7) AS place
WITH broken, owedBy, owedTo, count(breakdown) AS failures, count(DISTINCT place) AS cases
RETURN broken.id AS duty, broken.title AS title, broken.stage AS stage, owedBy, owedTo, failures, cases
ORDER BY failures DESC, broken.position, owedBy, owedTo
