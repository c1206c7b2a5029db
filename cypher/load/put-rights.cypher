// title: Keep the rights of the Victims' Code
// parameter: rows list
UNWIND $rows AS row
MERGE (right:Right {id: row.id})
SET right = row
