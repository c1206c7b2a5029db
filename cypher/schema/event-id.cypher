// title: One Event per id

CREATE CONSTRAINT eventId IF NOT EXISTS
FOR (event:Event)
REQUIRE event.id IS UNIQUE
