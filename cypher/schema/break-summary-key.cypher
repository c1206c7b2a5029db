// title: One BREAK_SUMMARY per key

CREATE CONSTRAINT breakSummaryKey IF NOT EXISTS
FOR ()-[summary:BREAK_SUMMARY]-()
REQUIRE summary.key IS UNIQUE
