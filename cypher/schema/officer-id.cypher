// title: One Officer per id

CREATE CONSTRAINT officerId IF NOT EXISTS
FOR (officer:Officer)
REQUIRE officer.id IS UNIQUE
