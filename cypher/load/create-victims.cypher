// title: Create victims
// parameter: rows list
UNWIND $rows AS row
CREATE (victim:Victim)
SET victim = row.properties
