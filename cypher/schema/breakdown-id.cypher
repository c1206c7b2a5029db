// title: One Breakdown per id

CREATE CONSTRAINT breakdownId IF NOT EXISTS
FOR (breakdown:Breakdown)
REQUIRE breakdown.id IS UNIQUE
