// title: The as-of date of the last complete evaluation
MATCH (evaluation:Evaluation {id: 'current'})
WHERE evaluation.complete
RETURN evaluation.asOf AS asOf
