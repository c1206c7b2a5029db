// title: One Victim per id

CREATE CONSTRAINT victimId IF NOT EXISTS
FOR (victim:Victim)
REQUIRE victim.id IS UNIQUE
