// title: What the last complete evaluation was made of
MATCH (evaluation:Evaluation {id: 'current'})
RETURN evaluation.asOf AS asOf, evaluation.basis AS basis
