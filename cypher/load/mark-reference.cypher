// title: Note which catalogue and calendar the graph holds
// parameter: fingerprint string
MERGE (catalog:Catalog {id: 'current'})
SET catalog.fingerprint = $fingerprint
