// title: What the derived rows were made from
MATCH (evaluation:Evaluation {id: 'current'})
WHERE evaluation.asOf IS NOT NULL AND evaluation.evaluatedAt IS NOT NULL
CALL () {
  MATCH (:Waiver)<-[:WAIVED_BY]-(finding:Finding)
  RETURN count(DISTINCT finding) AS waivedFindings
}
RETURN
  evaluation.asOf AS asOf, evaluation.evaluatedAt AS evaluatedAt, evaluation.cases AS cases,
  evaluation.obligations AS obligations, evaluation.findings - waivedFindings AS findings, waivedFindings
