// title: Day by ordinal

CREATE INDEX dayOrdinal IF NOT EXISTS
FOR (day:Day)
ON (day.ordinal)
