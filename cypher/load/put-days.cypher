// title: Keep the calendar
// parameter: rows list
UNWIND $rows AS row
MERGE (day:Day {date: row.date})
SET day = row
