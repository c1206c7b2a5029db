// title: One OWES_TOTAL per key

CREATE CONSTRAINT owesTotalKey IF NOT EXISTS
FOR ()-[total:OWES_TOTAL]-()
REQUIRE total.key IS UNIQUE
