// title: Keep what the evaluation came to, in place of the one before
// parameter: properties map
MERGE (evaluation:Evaluation {id: 'current'})
SET evaluation = $properties
WITH evaluation
OPTIONAL MATCH (draft:EvaluationDraft {id: 'current'})
DELETE draft
