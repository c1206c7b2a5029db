// title: One OWES_SUMMARY per key

CREATE CONSTRAINT owesSummaryKey IF NOT EXISTS
FOR ()-[summary:OWES_SUMMARY]-()
REQUIRE summary.key IS UNIQUE
