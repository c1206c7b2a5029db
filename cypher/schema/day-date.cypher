// title: One Day per date

CREATE CONSTRAINT dayDate IF NOT EXISTS
FOR (day:Day)
REQUIRE day.date IS UNIQUE
