// title: One Evaluation per id

CREATE CONSTRAINT evaluationId IF NOT EXISTS
FOR (evaluation:Evaluation)
REQUIRE evaluation.id IS UNIQUE
