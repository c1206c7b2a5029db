MATCH (obligation:Obligation)
OPTIONAL MATCH (obligation)-[:OWED_BY]->(bearer)
OPTIONAL MATCH (obligation)-[:OWED_TO]->(owed)
OPTIONAL MATCH (obligation)-[:DISCHARGED_BY]->(act)
RETURN
  obligation.id AS obligation, obligation.state AS state, bearer.id AS owedBy, owed.id AS owedTo,
  obligation.startedOn AS startedOn, obligation.dueOn AS dueOn, act.id AS dischargedBy,
  obligation.dischargedOn AS dischargedOn, obligation.workingDaysLate AS workingDaysLate
ORDER BY obligation
