// title: Create assignments
// parameter: rows list
UNWIND $rows AS row
CREATE (assignment:Assignment)
SET assignment = row.properties
