// title: Create agencies
// parameter: rows list
UNWIND $rows AS row
CREATE (agency:Agency)
SET agency = row.properties
