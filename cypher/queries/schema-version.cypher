// title: The version of the form of this graph

MATCH (schema:Schema {id: 'current'})
WHERE schema.version IS NOT NULL
RETURN schema.version AS version
