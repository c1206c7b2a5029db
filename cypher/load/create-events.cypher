// title: Create events
// parameter: rows list
UNWIND $rows AS row
CREATE (event:Event)
SET event = row.properties
