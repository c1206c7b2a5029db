// title: What is stored of some surveys
// parameter: rows list
UNWIND $rows AS row
MATCH (survey:Survey {id: row.id})
RETURN row.id AS id, survey.contentHash AS contentHash
