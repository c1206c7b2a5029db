// title: One Duty per id

CREATE CONSTRAINT dutyId IF NOT EXISTS
FOR (duty:Duty)
REQUIRE duty.id IS UNIQUE
