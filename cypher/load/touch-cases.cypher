// title: Note that cases have to be evaluated again; needless before anything is evaluated
// parameter: caseIds list
// parameter: victimIds list; their cases too
OPTIONAL MATCH (evaluation:Evaluation {id: 'current'})
OPTIONAL MATCH (draft:EvaluationDraft {id: 'current'})
WITH coalesce(evaluation, draft) AS evaluated
WHERE evaluated IS NOT NULL
CALL () {
  UNWIND $caseIds AS caseId
  RETURN caseId
  UNION
  UNWIND $victimIds AS victimId
  MATCH (:Victim {id: victimId})-[:VICTIM_IN]->(file:Case)
  RETURN file.id AS caseId
}
MERGE (touch:Touch {id: caseId})
SET touch.seen = false
