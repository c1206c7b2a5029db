// title: One Finding per id

CREATE CONSTRAINT findingId IF NOT EXISTS
FOR (finding:Finding)
REQUIRE finding.id IS UNIQUE
