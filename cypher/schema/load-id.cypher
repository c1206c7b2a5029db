// title: One Load per id

CREATE CONSTRAINT loadId IF NOT EXISTS
FOR (load:Load)
REQUIRE load.id IS UNIQUE
