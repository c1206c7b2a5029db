// title: One EvaluationDraft per id

CREATE CONSTRAINT evaluationDraftId IF NOT EXISTS
FOR (evaluationDraft:EvaluationDraft)
REQUIRE evaluationDraft.id IS UNIQUE
