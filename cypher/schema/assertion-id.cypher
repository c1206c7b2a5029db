// title: One Assertion per id

CREATE CONSTRAINT assertionId IF NOT EXISTS
FOR (assertion:Assertion)
REQUIRE assertion.id IS UNIQUE
