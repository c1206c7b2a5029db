// title: Keep what the evaluation came to
// parameter: properties map
MERGE (evaluation:Evaluation {id: 'current'})
SET evaluation = $properties
