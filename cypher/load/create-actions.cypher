// title: Create actions
// parameter: rows list
UNWIND $rows AS row
CREATE (action:Action)
SET action = row.properties
