// title: Every agency
MATCH (agency:Agency)
RETURN agency.id AS id, agency.kind AS kind, agency.validFrom AS validFrom, agency.validTo AS validTo
