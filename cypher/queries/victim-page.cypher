// title: The ids of a page of victims, in order
// parameter: victimIds list = null
// parameter: caseIds list = null
// parameter: homeForceIds list = null
// parameter: roles list = null; people who are in some case as one of these
// parameter: sexes list = null
// parameter: ethnicities list = null
// parameter: disability boolean = null
// parameter: failures list = null; victims about whom there is a finding of one of these kinds
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
MATCH (victim:Victim)
WHERE victim.id > $after
  AND ($victimIds IS NULL OR victim.id IN $victimIds)
  AND ($caseIds IS NULL OR EXISTS { (victim)-[:VICTIM_IN]->(file:Case) WHERE file.id IN $caseIds })
  AND ($homeForceIds IS NULL OR EXISTS { (victim)-[:LIVES_IN]->(force:Agency) WHERE force.id IN $homeForceIds })
  AND ($roles IS NULL OR EXISTS { (victim)-[part:VICTIM_IN]->(:Case) WHERE part.role IN $roles })
  AND ($sexes IS NULL OR victim.sex IN $sexes)
  AND ($ethnicities IS NULL OR victim.ethnicity IN $ethnicities)
  AND ($disability IS NULL OR victim.disability = $disability)
  AND ($failures IS NULL OR EXISTS { (victim)<-[:INVOLVES {as: 'VICTIM'}]-(finding:Finding) WHERE finding.failure IN $failures })
RETURN victim.id AS id
ORDER BY id
LIMIT $limit
