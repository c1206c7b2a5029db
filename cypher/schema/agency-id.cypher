// title: One Agency per id

CREATE CONSTRAINT agencyId IF NOT EXISTS
FOR (agency:Agency)
REQUIRE agency.id IS UNIQUE
