// title: The mark of an evaluation, complete or not; without it nothing is derived yet
MATCH (evaluation:Evaluation {id: 'current'})
RETURN evaluation.id AS id
