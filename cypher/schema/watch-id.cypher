// title: One Watch per id

CREATE CONSTRAINT watchId IF NOT EXISTS
FOR (watch:Watch)
REQUIRE watch.id IS UNIQUE
