// title: One Waiver per id

CREATE CONSTRAINT waiverId IF NOT EXISTS
FOR (waiver:Waiver)
REQUIRE waiver.id IS UNIQUE
