// title: The ids of a page of obligations out of all, in order
// parameter: dutyIds list = null
// parameter: dutyKinds list = null
// parameter: rights list = null
// parameter: stages list = null
// parameter: states list = null
// parameter: owedByIds list = null
// parameter: owedToIds list = null
// parameter: dueFrom date = null
// parameter: dueTo date = null
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
MATCH (obligation:Obligation)
WHERE obligation.id > $after
  AND ($dutyIds IS NULL OR EXISTS { (obligation)-[:OF]->(duty:Duty) WHERE duty.id IN $dutyIds })
  AND ($dutyKinds IS NULL OR EXISTS { (obligation)-[:OF]->(duty:Duty) WHERE duty.kind IN $dutyKinds })
  AND ($rights IS NULL OR EXISTS { (obligation)-[:OF]->(:Duty)-[:UNDER]->(right:Right) WHERE right.id IN $rights })
  AND ($stages IS NULL OR EXISTS { (obligation)-[:OF]->(duty:Duty) WHERE duty.stage IN $stages })
  AND ($states IS NULL OR obligation.state IN $states)
  AND ($owedByIds IS NULL OR EXISTS { (obligation)-[:OWED_BY]->(bearer:Agency) WHERE bearer.id IN $owedByIds })
  AND ($owedToIds IS NULL OR EXISTS { (obligation)-[:OWED_TO]->(owed) WHERE owed.id IN $owedToIds })
  AND ($dueFrom IS NULL OR obligation.dueOn >= $dueFrom)
  AND ($dueTo IS NULL OR obligation.dueOn <= $dueTo)
RETURN obligation.id AS id
ORDER BY id
LIMIT $limit
