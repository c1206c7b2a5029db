// title: One Right per id

CREATE CONSTRAINT rightId IF NOT EXISTS
FOR (right:Right)
REQUIRE right.id IS UNIQUE
