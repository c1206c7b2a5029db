// title: Note that all drafts are there: from now on the evaluation is ended, whatever happens
// parameter: properties map; id, asOf, evaluatedAt, catalog, basis
MERGE (draft:EvaluationDraft {id: $properties.id})
SET draft = $properties
