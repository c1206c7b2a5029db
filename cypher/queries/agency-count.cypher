// title: The number of agencies
// parameter: agencyIds list = null
// parameter: kinds list = null
// parameter: forceIds list = null; agencies that serve these areas
// parameter: name string = null; part of the name
MATCH (agency:Agency)
WHERE ($agencyIds IS NULL OR agency.id IN $agencyIds)
  AND ($kinds IS NULL OR agency.kind IN $kinds)
  AND ($forceIds IS NULL OR EXISTS { (agency)-[:SERVES]->(force:Agency) WHERE force.id IN $forceIds })
  AND ($name IS NULL OR toLower(agency.name) CONTAINS toLower($name))
RETURN count(agency) AS total
