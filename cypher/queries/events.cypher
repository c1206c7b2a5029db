// title: Events by id or by case
// parameter: eventIds list = null
// parameter: caseIds list = null
// parameter: limit integer; rows at most
CALL () {
  UNWIND $eventIds AS id
  MATCH (event:Event {id: id})
  RETURN event
  UNION
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(event:Event)
  RETURN event
}
MATCH (event)-[:IN]->(file:Case)
RETURN
  event.id AS id, event.kind AS kind, file.id AS caseId,
  event.occurredAt AS occurredAt, event.recordedAt AS recordedAt,
  head([(event)-[:BY]->(agency:Agency) | agency.id]) AS agencyId,
  head([(event)-[:ACT_OF]->(officer:Officer) | officer.id]) AS officerId,
  head([(event)-[:COUNTS_BY]->(agency:Agency) | agency.id]) AS countsForId,
  head([(event)-[:CONCERNS]->(victim:Victim) | victim.id]) AS victimId,
  head([(event)-[:CAUSED_BY]->(cause:Event) | cause.id]) AS causedById,
  head([(event)-[:POINTS_TO]->(agency:Agency) | agency.id]) AS otherAgencyId,
  event.outcome AS outcome, event.hearingAt AS hearingAt, event.place AS place,
  event.courtLevel AS courtLevel, event.custodyMonths AS custodyMonths,
  event.hospitalOrder AS hospitalOrder, event.needs AS needs, event.value AS value
LIMIT $limit
