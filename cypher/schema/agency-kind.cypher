// title: Agency by kind

CREATE INDEX agencyKind IF NOT EXISTS
FOR (agency:Agency)
ON (agency.kind)
