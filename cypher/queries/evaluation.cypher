// title: What the derived rows were made from
MATCH (evaluation:Evaluation {id: 'current'})
WHERE evaluation.asOf IS NOT NULL AND evaluation.evaluatedAt IS NOT NULL
RETURN
  evaluation.asOf AS asOf, evaluation.evaluatedAt AS evaluatedAt, evaluation.cases AS cases,
  evaluation.obligations AS obligations, evaluation.findings AS findings
