// title: Note which catalogue and calendar the graph holds
// parameter: fingerprint string
MERGE (schema:Schema {id: 'current'})
SET schema.reference = $fingerprint
