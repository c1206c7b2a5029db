// title: Note that every case has to be evaluated again
MATCH (evaluation:Evaluation|EvaluationDraft {id: 'current'})
SET evaluation.basis = 'changed'
