// title: Mark that an evaluation is under way
// parameter: asOf date
MERGE (evaluation:Evaluation {id: 'current'})
SET evaluation.complete = false, evaluation.evaluating = $asOf
