// title: The events of the cases
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[:IN]-(event:Event)
OPTIONAL MATCH (event)-[:BY]->(agency:Agency)
OPTIONAL MATCH (event)-[:ACT_OF]->(officer:Officer)
OPTIONAL MATCH (event)-[:CONCERNS]->(victim:Victim)
OPTIONAL MATCH (event)-[:CAUSED_BY]->(cause:Event)
OPTIONAL MATCH (event)-[:POINTS_TO]->(other:Agency)
RETURN
  caseId, event.id AS id, event.kind AS kind, event.occurredAt AS occurredAt, event.value AS value,
  event.custodyMonths AS custodyMonths, event.hospitalOrder AS hospitalOrder,
  agency.id AS agencyId, officer.id AS officerId, victim.id AS victimId,
  cause.id AS causedById, other.id AS otherAgencyId
