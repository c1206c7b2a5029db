// title: Which catalogue and calendar the graph holds
MATCH (schema:Schema {id: 'current'})
RETURN schema.reference AS fingerprint
