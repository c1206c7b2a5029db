// title: One Message per id

CREATE CONSTRAINT messageId IF NOT EXISTS
FOR (message:Message)
REQUIRE message.id IS UNIQUE
