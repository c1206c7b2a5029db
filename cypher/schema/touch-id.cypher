// title: One Touch per id

CREATE CONSTRAINT touchId IF NOT EXISTS
FOR (touch:Touch)
REQUIRE touch.id IS UNIQUE
