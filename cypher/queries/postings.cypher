// title: The postings of officers, earliest first
// parameter: officerIds list
UNWIND $officerIds AS officerId
MATCH (officer:Officer {id: officerId})-[posting:POSTED_TO]->(agency:Agency)
RETURN
  officer.id AS officerId, agency.id AS agencyId, posting.role AS role, posting.team AS team,
  posting.validFrom AS validFrom, posting.validTo AS validTo
ORDER BY officerId, validFrom
