// title: The number of officers
// parameter: officerIds list = null
// parameter: agencyIds list = null
// parameter: roles list = null
MATCH (officer:Officer)
WHERE ($officerIds IS NULL OR officer.id IN $officerIds)
  AND ($agencyIds IS NULL OR EXISTS { (officer)-[:WORKS_FOR]->(agency:Agency) WHERE agency.id IN $agencyIds })
  AND ($roles IS NULL OR officer.role IN $roles)
RETURN count(officer) AS total
