// title: One Action per id

CREATE CONSTRAINT actionId IF NOT EXISTS
FOR (action:Action)
REQUIRE action.id IS UNIQUE
