// title: Create surveys
// parameter: rows list
UNWIND $rows AS row
CREATE (survey:Survey)
SET survey = row.properties
