// title: The links between two parties ranked by the cases in which they are the root break
// parameter: caseIds list = null
// parameter: dutyIds list = null; duties of the root breaks
// parameter: fromIds list = null; bearers of the root breaks
// parameter: toIds list = null; agencies owed in the root breaks
// parameter: byDuty boolean; whether each duty counts by itself
// parameter: everywhere boolean; whether they are found from nothing in particular
// parameter: limit integer; links at most
CALL () {
  UNWIND $caseIds AS caseId
  MATCH (:Case {id: caseId})<-[:IN]-(breakdown:Breakdown)
  RETURN breakdown
  UNION
  UNWIND CASE WHEN $everywhere THEN [1] ELSE [] END AS once
  MATCH (breakdown:Breakdown)
  RETURN breakdown
}
MATCH (breakdown)-[:ROOT]->(root:Obligation)-[:OF]->(duty:Duty)
OPTIONAL MATCH (root)-[:OWED_BY]->(bearer:Agency)
OPTIONAL MATCH (root)-[:OWED_TO]->(owed:Agency)
WITH breakdown, root, duty, bearer, owed
WHERE ($dutyIds IS NULL OR duty.id IN $dutyIds)
  AND ($fromIds IS NULL OR bearer.id IN $fromIds)
  AND ($toIds IS NULL OR owed.id IN $toIds)
MATCH (file:Case)<-[:IN]-(breakdown)-[:LEG]->(leg:Obligation)
MATCH (evaluation:Evaluation {id: 'current'})
WITH bearer.id AS fromId, owed.id AS toId, coalesce(duty.recipient = 'VICTIM', false) AS toVictim,
  CASE WHEN $byDuty THEN duty.id END AS dutyId, evaluation.asOf AS asOf, collect(DISTINCT duty.id) AS dutyIds,
  count(DISTINCT file) AS cases, count(DISTINCT breakdown) AS failures,
  count(DISTINCT CASE WHEN leg <> root THEN leg END) AS laterFailures, collect(DISTINCT root) AS roots
CALL (roots, asOf) {
  UNWIND roots AS root
  MATCH (due:Day {date: root.dueOn}), (done:Day {date: coalesce(root.dischargedOn, asOf)})
  WHERE root.state IN ['LATE', 'MISSED']
  RETURN sum(done.ordinal - due.ordinal) AS workingDaysLost
}
RETURN fromId, toId, toVictim, COLLECT { UNWIND dutyIds AS id RETURN id ORDER BY id } AS dutyIds,
  cases, failures, laterFailures, workingDaysLost
ORDER BY cases DESC, laterFailures DESC, failures DESC, workingDaysLost DESC, fromId, toId, toVictim, dutyIds[0]
LIMIT $limit
