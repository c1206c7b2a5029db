// title: Create assertions
// parameter: rows list
UNWIND $rows AS row
CREATE (assertion:Assertion)
SET assertion = row.properties
