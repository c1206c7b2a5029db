// title: The number of obligations that fall due in the next working days
// parameter: workingDays integer; how many after the as-of date
// parameter: agencyIds list = null; bearers
// parameter: dutyIds list = null
MATCH (evaluation:Evaluation {id: 'current'})
MATCH (today:Day {date: evaluation.asOf})
MATCH (last:Day {ordinal: today.ordinal + $workingDays})
WITH today, max(last.date) AS until
MATCH (obligation:Obligation)
USING INDEX obligation:Obligation(dueOn)
WHERE obligation.dueOn >= today.date AND obligation.dueOn <= until AND obligation.state = 'PENDING'
  AND ($dutyIds IS NULL OR EXISTS { (obligation)-[:OF]->(duty:Duty) WHERE duty.id IN $dutyIds })
  AND ($agencyIds IS NULL OR EXISTS { (obligation)-[:OWED_BY]->(bearer:Agency) WHERE bearer.id IN $agencyIds })
RETURN count(obligation) AS total
