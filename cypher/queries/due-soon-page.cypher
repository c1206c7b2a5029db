// title: A page of what falls due in the next working days, by owner and due day
// parameter: workingDays integer; how many after the as-of date
// parameter: agencyIds list = null; bearers
// parameter: dutyIds list = null
// parameter: after string; the key after which the page begins
// parameter: limit integer; rows at most
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
MATCH (last:Day {ordinal: today.ordinal + $workingDays})
WITH today, max(last.date) AS until,
  datetime({datetime: datetime({date: today.date + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
MATCH (obligation:Obligation)
USING INDEX obligation:Obligation(dueOn)
WHERE obligation.dueOn >= today.date AND obligation.dueOn <= until AND obligation.state = 'PENDING'
  AND ($dutyIds IS NULL OR EXISTS { (obligation)-[:OF]->(duty:Duty) WHERE duty.id IN $dutyIds })
MATCH (due:Day {date: obligation.dueOn})
OPTIONAL MATCH (obligation)-[:OWED_BY]->(bearer:Agency)
WITH obligation, bearer, end, due.ordinal - today.ordinal AS workingDaysLeft
WHERE $agencyIds IS NULL OR bearer.id IN $agencyIds
WITH obligation, bearer, workingDaysLeft, head(COLLECT {
  MATCH (obligation)-[:IN]->(file:Case)<-[:IN]-(work:Assignment)-[:TAKEN_BY]->(officer:Officer)
  WHERE EXISTS { (work)-[:COUNTS_BY]->(bearer) }
    AND work.startsAt < end AND coalesce(work.endsAt >= end, true)
    AND (NOT EXISTS { (work)-[:CONCERNS]->(:Victim) } OR NOT EXISTS { (obligation)-[:CONCERNS]->(:Victim) } OR EXISTS {
      MATCH (work)-[:CONCERNS]->(named:Victim)-[part:VICTIM_IN]->(file), (obligation)-[:CONCERNS]->(victim:Victim)
      WHERE named = victim OR victim.id IN part.actsForIds
    })
  RETURN officer.id AS id
  ORDER BY coalesce(work.holder, false) DESC, work.startsAt DESC, work.id
  LIMIT 1
}) AS officerId
WITH *, coalesce(bearer.id, '') + ' ' + coalesce(officerId, '') + ' ' + toString(obligation.dueOn) + ' ' + obligation.id AS key
WHERE key > $after
RETURN key, obligation.id AS obligationId, bearer.id AS agencyId, officerId, obligation.dueOn AS dueOn, workingDaysLeft
ORDER BY key
LIMIT $limit
