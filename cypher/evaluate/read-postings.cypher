// title: Where officers worked in which days
MATCH (officer:Officer)-[posting:POSTED_TO]->(agency:Agency)
RETURN
  officer.id AS officerId, agency.id AS agencyId, posting.role AS role,
  posting.validFrom AS validFrom, posting.validTo AS validTo
