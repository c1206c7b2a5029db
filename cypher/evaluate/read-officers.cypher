// title: Every officer, with the agency where they work when no posting says otherwise
MATCH (officer:Officer)-[:WORKS_FOR]->(agency:Agency)
RETURN officer.id AS id, agency.id AS agencyId, officer.role AS role
