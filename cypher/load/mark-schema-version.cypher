// title: Notes the version of the form of this graph
// parameter: version integer; see GraphSchema

MERGE (schema:Schema {id: 'current'})
SET schema.version = $version
