// title: One Obligation per id

CREATE CONSTRAINT obligationId IF NOT EXISTS
FOR (obligation:Obligation)
REQUIRE obligation.id IS UNIQUE
