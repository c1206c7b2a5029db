// title: The ids of a page of officers, in order
// parameter: officerIds list = null
// parameter: agencyIds list = null
// parameter: roles list = null
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
MATCH (officer:Officer)
WHERE officer.id > $after
  AND ($officerIds IS NULL OR officer.id IN $officerIds)
  AND ($agencyIds IS NULL OR EXISTS { (officer)-[:WORKS_FOR]->(agency:Agency) WHERE agency.id IN $agencyIds })
  AND ($roles IS NULL OR officer.role IN $roles)
RETURN officer.id AS id
ORDER BY id
LIMIT $limit
