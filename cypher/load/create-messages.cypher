// title: Create messages
// parameter: rows list
UNWIND $rows AS row
CREATE (message:Message)
SET message = row.properties
