// title: Create officers
// parameter: rows list
UNWIND $rows AS row
CREATE (officer:Officer)
SET officer = row.properties
