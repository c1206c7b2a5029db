// title: Messages that did their duty but lacked what it requires
// failure: INCOMPLETE_PACKET
// severity: medium
// why: A handover that arrives in time without the safe contact detail or the needs of the victim breaks the chain as
//   surely as one that never arrives.
// do: Send the missing fields, and see whether the form or the interface drops them every time.
// maturity: stable
// needs: messages.packet
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(obligation:Obligation)-[:DISCHARGED_BY]->(message:Message)
WHERE size(coalesce(obligation.missingFields, [])) > 0
MATCH (duty:Duty)<-[:OF]-(obligation)-[:ARISES_FROM]->(event:Event)
OPTIONAL MATCH (obligation)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (obligation)-[:OWED_TO]->(owed:Agency|Victim)
OPTIONAL MATCH (obligation)-[:CONCERNS]->(victim:Victim)
RETURN
  caseId,
  obligation.id AS key,
  victim.id AS victimId,
  bearer.id AS fromId,
  owed.id AS toId,
  obligation.dischargedAt AS at,
  duty.id + ' for event ' + event.id + ' was done by ' + message.id + ' without '
    + reduce(list = head(obligation.missingFields), field IN tail(obligation.missingFields) | list + ', ' + field)
    + '.' AS detail,
  obligation.id AS obligationId,
  duty.id AS dutyId,
  [event.id] AS eventIds,
  [message.id] AS messageIds,
  obligation.missingFields AS missingFields
