// title: What is stored of some assertions
// parameter: rows list
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.id})
RETURN row.id AS id, assertion.contentHash AS contentHash
