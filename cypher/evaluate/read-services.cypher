// title: Which agency serves which police force area
MATCH (agency:Agency)-[serves:SERVES]->(force:Agency)
RETURN agency.id AS agencyId, force.id AS forceId, serves.validFrom AS validFrom, serves.validTo AS validTo
