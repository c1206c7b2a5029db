// title: The case of an obligation with its state, and the as-of date of the evaluation that made it
// parameter: id string
MATCH (obligation:Obligation {id: $id})-[:IN]->(file:Case)
MATCH (evaluation:Evaluation {id: 'current'})
WHERE evaluation.asOf IS NOT NULL
RETURN file.id AS caseId, obligation.state AS state, evaluation.asOf AS asOf
