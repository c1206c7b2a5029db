// title: One Assignment per id

CREATE CONSTRAINT assignmentId IF NOT EXISTS
FOR (assignment:Assignment)
REQUIRE assignment.id IS UNIQUE
