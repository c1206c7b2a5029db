// title: The ids of a page of breakdowns out of all, in order
// parameter: dutyIds list = null; duties of the broken obligations to a victim
// parameter: states list = null
// parameter: rootDutyIds list = null
// parameter: rootOwedByIds list = null
// parameter: rootOwedToIds list = null
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
MATCH (breakdown:Breakdown)
WHERE breakdown.id > $after
  AND ($dutyIds IS NULL OR EXISTS { (breakdown)-[:OF]->(:Obligation)-[:OF]->(duty:Duty) WHERE duty.id IN $dutyIds })
  AND ($states IS NULL OR EXISTS { (breakdown)-[:OF]->(obligation:Obligation) WHERE obligation.state IN $states })
  AND ($rootDutyIds IS NULL OR EXISTS { (breakdown)-[:ROOT]->(:Obligation)-[:OF]->(duty:Duty) WHERE duty.id IN $rootDutyIds })
  AND ($rootOwedByIds IS NULL
    OR EXISTS { (breakdown)-[:ROOT]->(:Obligation)-[:OWED_BY]->(bearer:Agency) WHERE bearer.id IN $rootOwedByIds })
  AND ($rootOwedToIds IS NULL
    OR EXISTS { (breakdown)-[:ROOT]->(:Obligation)-[:OWED_TO]->(owed) WHERE owed.id IN $rootOwedToIds })
RETURN breakdown.id AS id
ORDER BY id
LIMIT $limit
