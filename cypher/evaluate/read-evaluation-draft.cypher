// title: The evaluation whose drafts are being put in place, if there is one
MATCH (draft:EvaluationDraft {id: 'current'})
RETURN properties(draft) AS properties
