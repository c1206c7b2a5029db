// title: Which catalogue and calendar the graph holds
MATCH (catalog:Catalog {id: 'current'})
RETURN catalog.fingerprint AS fingerprint
