// title: What agencies are part of and whom they serve
// parameter: agencyIds list
UNWIND $agencyIds AS agencyId
MATCH (agency:Agency {id: agencyId})
RETURN
  agency.id AS id,
  [(agency)-[:PART_OF]->(whole:Agency) | whole.id] AS partOfIds,
  [(agency)-[:SERVES]->(force:Agency) | force.id] AS servesIds
