// title: The version of the form of this graph

MATCH (schema:Schema {id: 'current'})
RETURN schema.version AS version
