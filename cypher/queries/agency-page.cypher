// title: The ids of a page of agencies, in order
// parameter: agencyIds list = null
// parameter: kinds list = null
// parameter: forceIds list = null; agencies that serve these areas
// parameter: name string = null; part of the name
// parameter: after string; the id after which the page begins
// parameter: limit integer; rows at most
MATCH (agency:Agency)
WHERE agency.id > $after
  AND ($agencyIds IS NULL OR agency.id IN $agencyIds)
  AND ($kinds IS NULL OR agency.kind IN $kinds)
  AND ($forceIds IS NULL OR EXISTS { (agency)-[:SERVES]->(force:Agency) WHERE force.id IN $forceIds })
  AND ($name IS NULL OR toLower(agency.name) CONTAINS toLower($name))
RETURN agency.id AS id
ORDER BY id
LIMIT $limit
