// title: One Case per id

CREATE CONSTRAINT caseId IF NOT EXISTS
FOR (case:Case)
REQUIRE case.id IS UNIQUE
