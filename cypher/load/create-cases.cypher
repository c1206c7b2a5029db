// title: Create cases
// parameter: rows list
UNWIND $rows AS row
CREATE (file:Case)
SET file = row.properties
