// title: Note that no summary of the evaluation before is left
MATCH (draft:EvaluationDraft {id: 'current'})
SET draft.emptied = true
